package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.claim.Entity;
import org.isnad.compare.Likeness.Words;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.ToldStatement;

/// The same utterance of the same speaker, told by several articles.
record StatementTopics(Likeness likeness) {

  private static final double ALIKE = 0.38;
  private static final double SAME_CONTENT = 0.52;
  private static final int DAYS = 4;

  /// Two statements of the same words but for a negation.
  private static final double SAME_WORDS = 0.7;

  /// A proposition of fewer content words says too little to be known again.
  private static final int PROPOSITION = 4;
  private static final Pattern AND_THAT = Pattern.compile("\\s(?:وأن|وإن|وان|وأنه|وإنه|وأنها|وإنها|وأنهم|وبأن|وبأنه)\\s");

  /// A statement, ready to be compared with thousands of others.
  ///
  /// @param propositions the words of the whole and, where several things are said one after the other ("... وأن ..."), of each of them
  private record Said(ToldStatement told, List<Profile> speakers, List<Words> propositions) {

    String article() {
      return told.telling().article();
    }
  }

  /// One member for each article: of two statements of one article that are like a third, each makes a topic of its own with it.
  List<Topic> find(List<ToldStatement> told) {
    List<List<Set<String>>> stems = told.parallelStream().map(StatementTopics::propositions).toList();
    List<Said> statements = new ArrayList<>(told.size());
    for (int i = 0; i < told.size(); i++) {
      statements.add(new Said(told.get(i), Profile.of(told.get(i).speakers()), stems.get(i).stream().map(likeness::words).toList()));
    }
    List<Clusters.Pair> pairs = Candidates.of(statements, StatementTopics::blocks, StatementTopics::alike).stream()
        .sorted(Comparator.comparingDouble((Clusters.Pair p) -> -p.likeness()).thenComparingInt(Clusters.Pair::a)
            .thenComparingInt(Clusters.Pair::b))
        .toList();
    Map<String, Double> best = best(pairs, statements);
    Map<Said, List<List<Said>>> groupsOf = new IdentityHashMap<>();
    List<List<Said>> groups = new ArrayList<>();
    for (Clusters.Pair pair : pairs) {
      Said a = statements.get(pair.a());
      Said b = statements.get(pair.b());
      // one of the two has no better partner in the other's article
      boolean chosen = pair.likeness() >= Math.min(best.getOrDefault(key(statements, pair.a(), pair.b()), 0.0),
          best.getOrDefault(key(statements, pair.b(), pair.a()), 0.0));
      if (chosen && !joined(groupsOf, a, b) && !joined(groupsOf, b, a)) {
        List<Said> group = new ArrayList<>(List.of(a, b));
        groups.add(group);
        groupsOf.computeIfAbsent(a, _ -> new ArrayList<>()).add(group);
        groupsOf.computeIfAbsent(b, _ -> new ArrayList<>()).add(group);
      }
    }
    return groups.parallelStream().map(this::topic).toList();
  }

  /// The likeness of the best partner of each statement in each other article.
  private static Map<String, Double> best(List<Clusters.Pair> pairs, List<Said> statements) {
    Map<String, Double> best = new HashMap<>();
    for (Clusters.Pair pair : pairs) {
      best.merge(key(statements, pair.a(), pair.b()), pair.likeness(), Math::max);
      best.merge(key(statements, pair.b(), pair.a()), pair.likeness(), Math::max);
    }
    return best;
  }

  private static String key(List<Said> statements, int one, int other) {
    return one + "\n" + statements.get(other).article();
  }

  /// Whether `b` is, or now comes, into a group of `a`.
  private static boolean joined(Map<Said, List<List<Said>>> groupsOf, Said a, Said b) {
    for (List<Said> group : groupsOf.getOrDefault(a, List.of())) {
      if (has(group, b)) {
        return true;
      }
      if (join(group, b)) {
        groupsOf.computeIfAbsent(b, _ -> new ArrayList<>()).add(group);
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<Said> group, Said statement) {
    return group.stream().anyMatch(m -> m == statement);
  }

  /// `b` joins a group when its article is not there yet and it is like every member.
  private static boolean join(List<Said> group, Said b) {
    if (group.stream().noneMatch(m -> m.article().equals(b.article())) && group.stream().allMatch(m -> alike(m, b) >= ALIKE)) {
      group.add(b);
      return true;
    }
    return false;
  }

  /// How like two statements are; 0 below the least that makes a pair.
  private static double alike(Said a, Said b) {
    if (a.article().equals(b.article())
        || Days.apart(a.told.telling().source().published(), b.told.telling().source().published(), DAYS)) {
      return 0;
    }
    double best = 0;
    for (Words one : a.propositions) {
      for (Words other : b.propositions) {
        best = Math.max(best, alike(one, other));
      }
    }
    // most pairs differ in their words, which is told sooner than whether two names are one
    return best >= ALIKE && sameSpeaker(a, b) ? best : 0;
  }

  private static double alike(Words one, Words other) {
    // two shared words of a short saying are chance; the whole of it inside a longer one is not
    return Math.min(one.size(), other.size()) < 2 ? 0 : one.likeness(other);
  }

  private static boolean sameSpeaker(Said a, Said b) {
    return Actors.matched(a.speakers, b.speakers, true) > 0
        || a.speakers.stream().anyMatch(x -> b.speakers.stream()
            .anyMatch(y -> x.actor().type() == Entity.Type.GRP && y.actor().type() == Entity.Type.GRP && x.related(y)));
  }

  private static Set<String> blocks(Said statement) {
    return statement.told.speakers().stream().flatMap(speaker -> speaker.names().stems().stream())
        .collect(Collectors.toSet());
  }

  private static List<Set<String>> propositions(ToldStatement statement) {
    List<Set<String>> all = new ArrayList<>();
    all.add(Stems.of(statement.text()));
    String[] parts = AND_THAT.split(statement.text());
    if (parts.length > 1) {
      Arrays.stream(parts).map(Stems::of).filter(part -> part.size() >= PROPOSITION).forEach(all::add);
    }
    return all;
  }

  private Topic topic(List<Said> group) {
    List<Said> members = group.stream().sorted(Comparator.comparing(m -> m.told.telling().iri())).toList();
    List<Topic.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        judgements.add(judge(i, j, members.get(i), members.get(j)));
      }
    }
    String speaker = members.getFirst().told.speakers().stream().map(Actor::name).collect(Collectors.joining("، "));
    return new Topic(Topic.Kind.STATEMENT, speaker + ": " + members.getFirst().told.text(),
        List.copyOf(members.stream().map(Said::told).toList()), false, judgements,
        new Topic.Origins(1, 0));
  }

  private static Topic.Judgement judge(int i, int j, Said a, Said b) {
    // whoever tells more things than the other adds
    Words one = a.propositions.getFirst();
    Words other = b.propositions.getFirst();
    double alike = alike(one, other);
    boolean opposed = Math.min(one.size(), other.size()) >= PROPOSITION && one.jaccard(other) >= SAME_WORDS
        && Stance.opposed(a.told, b.told);
    Topic.Verdict verdict = opposed ? Topic.Verdict.CONTRADICTS : alike >= SAME_CONTENT ? Topic.Verdict.AGREES : Topic.Verdict.COMPATIBLE;
    String rule = opposed ? "statement-negated" : alike >= SAME_CONTENT ? "statement-same-words" : "statement-other-words";
    return new Topic.Judgement(i, j, verdict, null, Topic.Basis.TEXT, rule, Flags.of(a.told, b.told));
  }
}
