package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.isnad.claim.Reading;

/// Writes down a reading as the quads of one named graph, the article's.
///
/// The quads depend on the reading, the base and the fingerprint alone and come in a fixed order: metadata, furniture, entities, contacts,
/// figures, statements. Nothing in them is derived from other articles, and no edge between actors is asserted here: those join entities of the
/// world and stand in the derived graphs. No blank nodes. Thread-safe.
///
/// @param iris where IRIs are minted
/// @param fingerprint program and ontology that made the reading
public record ReadingToQuads(Iris iris, Fingerprint fingerprint) {

  /// Hands each quad to `out`.
  ///
  /// @throws IllegalArgumentException when a claim names an entity that the reading does not have; the message names article and claim
  public void write(Reading reading, Consumer<? super Quad> out) {
    ArticleScope scope = new ArticleScope(iris, reading);
    new ArticleQuads(scope, fingerprint).write();
    ClaimQuads claims = new ClaimQuads(scope);
    reading.contacts().forEach(claims::write);
    reading.figures().forEach(claims::write);
    reading.statements().forEach(claims::write);
    scope.triples().emit(out);
  }

  /// The quads of a reading.
  public List<Quad> quads(Reading reading) {
    List<Quad> quads = new ArrayList<>(256);
    write(reading, quads::add);
    return quads;
  }
}
