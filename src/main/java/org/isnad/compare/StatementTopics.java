package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.ToldStatement;

/// The same utterance of the same speaker, told by several articles.
record StatementTopics(Likeness likeness, Map<String, List<Set<String>>> stems) {

  private static final double ALIKE = 0.38;
  private static final double SAME_CONTENT = 0.52;
  private static final int DAYS = 4;

  /// Two statements of the same words but for a negation.
  private static final double SAME_WORDS = 0.7;

  /// A proposition of fewer content words says too little to be known again.
  private static final int PROPOSITION = 4;
  private static final Pattern AND_THAT = Pattern.compile("\\s(?:وأن|وإن|وان|وأنه|وإنه|وأنها|وإنها|وأنهم|وبأن|وبأنه)\\s");

  StatementTopics(Likeness likeness) {
    this(likeness, new ConcurrentHashMap<>());
  }

  /// One member for each article: of two statements of one article that are like a third, each makes a topic of its own with it.
  List<Topic> find(List<ToldStatement> statements) {
    List<Clusters.Pair> pairs = Candidates.of(statements, this::blocks, this::alike).stream().filter(p -> p.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble((Clusters.Pair p) -> -p.likeness()).thenComparingInt(Clusters.Pair::a)
            .thenComparingInt(Clusters.Pair::b))
        .toList();
    Map<String, Double> best = best(pairs, statements);
    Map<ToldStatement, List<List<ToldStatement>>> groupsOf = new HashMap<>();
    List<List<ToldStatement>> groups = new ArrayList<>();
    for (Clusters.Pair pair : pairs) {
      ToldStatement a = statements.get(pair.a());
      ToldStatement b = statements.get(pair.b());
      // one of the two has no better partner in the other's article
      boolean chosen = pair.likeness() >= Math.min(best.getOrDefault(key(statements, pair.a(), pair.b()), 0.0),
          best.getOrDefault(key(statements, pair.b(), pair.a()), 0.0));
      if (chosen && !joined(groupsOf, a, b) && !joined(groupsOf, b, a)) {
        List<ToldStatement> group = new ArrayList<>(List.of(a, b));
        groups.add(group);
        groupsOf.computeIfAbsent(a, _ -> new ArrayList<>()).add(group);
        groupsOf.computeIfAbsent(b, _ -> new ArrayList<>()).add(group);
      }
    }
    return groups.stream().map(this::topic).toList();
  }

  /// The likeness of the best partner of each statement in each other article.
  private static Map<String, Double> best(List<Clusters.Pair> pairs, List<ToldStatement> statements) {
    Map<String, Double> best = new HashMap<>();
    for (Clusters.Pair pair : pairs) {
      best.merge(key(statements, pair.a(), pair.b()), pair.likeness(), Math::max);
      best.merge(key(statements, pair.b(), pair.a()), pair.likeness(), Math::max);
    }
    return best;
  }

  private static String key(List<ToldStatement> statements, int one, int other) {
    return one + "\n" + statements.get(other).telling().article();
  }

  /// Whether `b` is, or now comes, into a group of `a`.
  private boolean joined(Map<ToldStatement, List<List<ToldStatement>>> groupsOf, ToldStatement a, ToldStatement b) {
    for (List<ToldStatement> group : groupsOf.getOrDefault(a, List.of())) {
      if (group.contains(b)) {
        return true;
      }
      if (join(group, a, b)) {
        groupsOf.computeIfAbsent(b, _ -> new ArrayList<>()).add(group);
        return true;
      }
    }
    return false;
  }

  /// `b` joins a group with `a` when its article is not there yet and it is like every member.
  private boolean join(List<ToldStatement> group, ToldStatement a, ToldStatement b) {
    if (group.contains(a) && group.stream().noneMatch(m -> m.telling().article().equals(b.telling().article()))
        && group.stream().allMatch(m -> alike(m, b) >= ALIKE)) {
      group.add(b);
      return true;
    }
    return false;
  }

  private double alike(ToldStatement a, ToldStatement b) {
    if (a.telling().article().equals(b.telling().article())
        || Days.apart(a.telling().source().published(), b.telling().source().published(), DAYS) || !sameSpeaker(a, b)) {
      return 0;
    }
    double best = 0;
    for (Set<String> one : propositions(a)) {
      for (Set<String> other : propositions(b)) {
        best = Math.max(best, alike(one, other));
      }
    }
    return best;
  }

  private double alike(Set<String> one, Set<String> other) {
    if (Math.min(one.size(), other.size()) < 2) {
      return 0;
    }
    // two shared words of a short saying are chance; the whole of it inside a longer one is not
    double contained = likeness.containment(one, other);
    return 0.6 * contained + 0.4 * likeness.jaccard(one, other);
  }

  private static boolean sameSpeaker(ToldStatement a, ToldStatement b) {
    return Actors.matched(a.speakers(), b.speakers(), true) > 0
        || a.speakers().stream().anyMatch(x -> b.speakers().stream()
            .anyMatch(y -> x.type() == org.isnad.claim.Entity.Type.GRP && y.type() == x.type() && Actors.related(x, y)));
  }

  private Set<String> blocks(ToldStatement statement) {
    return statement.speakers().stream().flatMap(speaker -> speakerWords(speaker).stream()).collect(Collectors.toSet());
  }

  private static Set<String> speakerWords(Actor speaker) {
    return speaker.names().stream().flatMap(name -> Stems.of(name).stream()).collect(Collectors.toSet());
  }

  /// The stems of the whole and, where several things are said one after the other ("... وأن ..."), of each of them.
  private List<Set<String>> propositions(ToldStatement statement) {
    return stems.computeIfAbsent(statement.telling().iri(), _ -> {
      List<Set<String>> all = new ArrayList<>();
      all.add(Stems.of(statement.text()));
      String[] parts = AND_THAT.split(statement.text());
      if (parts.length > 1) {
        Arrays.stream(parts).map(Stems::of).filter(part -> part.size() >= PROPOSITION).forEach(all::add);
      }
      return all;
    });
  }

  private Topic topic(List<ToldStatement> group) {
    List<ToldStatement> members = group.stream().sorted(Comparator.comparing(m -> m.telling().iri())).toList();
    List<Topic.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        judgements.add(judge(i, j, members.get(i), members.get(j)));
      }
    }
    String speaker = members.getFirst().speakers().stream().map(Actor::name).collect(Collectors.joining("، "));
    return new Topic(Topic.Kind.STATEMENT, speaker + ": " + members.getFirst().text(), List.copyOf(members), false, judgements,
        new Topic.Origins(1, 0));
  }

  private Topic.Judgement judge(int i, int j, ToldStatement a, ToldStatement b) {
    // whoever tells more things than the other adds
    double alike = alike(propositions(a).getFirst(), propositions(b).getFirst());
    Set<String> one = propositions(a).getFirst();
    Set<String> other = propositions(b).getFirst();
    boolean opposed = Math.min(one.size(), other.size()) >= PROPOSITION && likeness.jaccard(one, other) >= SAME_WORDS
        && Stance.opposed(a, b);
    Topic.Verdict verdict = opposed ? Topic.Verdict.CONTRADICTS : alike >= SAME_CONTENT ? Topic.Verdict.AGREES : Topic.Verdict.COMPATIBLE;
    String rule = opposed ? "statement-negated" : alike >= SAME_CONTENT ? "statement-same-words" : "statement-other-words";
    return new Topic.Judgement(i, j, verdict, null, Topic.Basis.TEXT, rule, Flags.of(a, b));
  }
}
