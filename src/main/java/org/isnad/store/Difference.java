package org.isnad.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/// What changed between two versions of an article: contacts, figures and statements that appeared, disappeared or say something else.
///
/// @param id the article
/// @param before the graph of the earlier version
/// @param after the graph of the later one
/// @param changes in the order of the later text; what disappeared comes last
public record Difference(String id, String before, String after, List<Change> changes) {

  /// Two claims less alike than this are two claims.
  private static final double ALIKE = 0.4;

  public Difference {
    changes = List.copyOf(changes);
  }

  /// One claim that differs.
  public sealed interface Change {

    /// `contact`, `figure` or `statement`.
    String kind();

    /// What it is about, in a few words.
    String about();

    /// Only the later version has it.
    record Appeared(String kind, String about, String quotation) implements Change {
    }

    /// Only the earlier version has it.
    record Disappeared(String kind, String about, String quotation) implements Change {
    }

    /// Both have it, and it says something else.
    ///
    /// @param values what differs, never empty
    /// @param before the quotation of the earlier version
    /// @param now the quotation of the later one
    record Altered(String kind, String about, List<Value> values, String before, String now) implements Change {
    }

    /// A property with its two values; empty where a version has none.
    record Value(String property, String before, String now) {
    }
  }

  /// The difference between an earlier version and the next one, or the current text if there is none later.
  ///
  /// @param position 1 is the oldest; empty means the last before the current text
  /// @return empty when the snapshot has no such article or the article no such earlier version
  public static Optional<Difference> of(Snapshot snapshot, String id, Optional<Integer> position) {
    List<String> versions = snapshot.versionsOf(id);
    int from = position.orElse(versions.size());
    Optional<String> current = snapshot.graphOf(id);
    if (from < 1 || from > versions.size() || current.isEmpty()) {
      return Optional.empty();
    }
    String before = versions.get(from - 1);
    boolean last = from == versions.size();
    String after = last ? current.get() : versions.get(from);
    List<ClaimFacts> earlier = claims(snapshot.history(), before);
    List<ClaimFacts> later = claims(last ? snapshot.graphs() : snapshot.history(), after);
    return Optional.of(new Difference(id, before, after, compare(earlier, later)));
  }

  private static List<ClaimFacts> claims(DatasetGraph dataset, String name) {
    dataset.begin(TxnType.READ);
    try {
      Graph graph = dataset.getGraph(NodeFactory.createURI(name));
      return ClaimFacts.of(graph);
    } finally {
      dataset.end();
    }
  }

  static List<Change> compare(List<ClaimFacts> before, List<ClaimFacts> after) {
    List<ClaimFacts> gone = new ArrayList<>(before);
    List<ClaimFacts> come = new ArrayList<>();
    for (ClaimFacts claim : after) {
      // the same words elsewhere in the text are the same claim
      int same = indexOfSame(gone, claim);
      if (same < 0) {
        come.add(claim);
      } else {
        gone.remove(same);
      }
    }
    int[] earlierOf = pair(gone, come);
    boolean[] paired = new boolean[gone.size()];
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < come.size(); i++) {
      ClaimFacts now = come.get(i);
      if (earlierOf[i] < 0) {
        changes.add(new Change.Appeared(now.kind().label(), now.gist(), now.quotation()));
      } else {
        ClaimFacts old = gone.get(earlierOf[i]);
        paired[earlierOf[i]] = true;
        changes.add(new Change.Altered(now.kind().label(), now.gist(), values(old, now), old.quotation(), now.quotation()));
      }
    }
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        changes.add(new Change.Disappeared(gone.get(i).kind().label(), gone.get(i).gist(), gone.get(i).quotation()));
      }
    }
    return changes;
  }

  /// For each new claim the index of the old one that it is a later form of, or -1: the most alike pairs first.
  private static int[] pair(List<ClaimFacts> gone, List<ClaimFacts> come) {
    record Pair(int old, int now, double likeness) {
    }
    List<Pair> pairs = new ArrayList<>();
    for (int old = 0; old < gone.size(); old++) {
      for (int now = 0; now < come.size(); now++) {
        double likeness = gone.get(old).likeness(come.get(now));
        if (likeness >= ALIKE) {
          pairs.add(new Pair(old, now, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness()).thenComparingInt(Pair::now).thenComparingInt(Pair::old));
    int[] earlierOf = new int[come.size()];
    Arrays.fill(earlierOf, -1);
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (earlierOf[pair.now] < 0 && taken.add(pair.old)) {
        earlierOf[pair.now] = pair.old;
      }
    }
    return earlierOf;
  }

  private static int indexOfSame(List<ClaimFacts> claims, ClaimFacts claim) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).kind() == claim.kind() && claims.get(i).facts().equals(claim.facts())) {
        return i;
      }
    }
    return -1;
  }

  private static List<Change.Value> values(ClaimFacts before, ClaimFacts now) {
    SortedSet<String> names = new TreeSet<>(before.facts().keySet());
    names.addAll(now.facts().keySet());
    return names.stream().map(n -> new Change.Value(n, before.facts().getOrDefault(n, ""), now.facts().getOrDefault(n, "")))
        .filter(v -> !v.before().equals(v.now())).toList();
  }
}
