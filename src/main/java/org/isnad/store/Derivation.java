package org.isnad.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Computes the derived graphs from the set of article graphs: canonical entities, events, edges, topics, verdicts.
///
/// Must be a function of its argument's content (and of the user's decisions) alone, so that the order in which articles came
/// does not matter.
@FunctionalInterface
public interface Derivation {

  /// Derives nothing.
  Derivation NONE = articles -> List.<Quad>of().iterator();

  /// The quads of all derived graphs.
  ///
  /// @param articles holds the article graphs, and maybe what was derived from them before, which is not to be looked at; inside a transaction,
  ///                 not to be written to
  /// @return quads in named graphs that are no article's; read to its end before the dataset changes
  Iterator<Quad> derive(DatasetGraph articles);
}
