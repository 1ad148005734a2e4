package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What several articles, or several sources of one article, say about the same thing in the world.
///
/// @param about a line for people, from the words of the members
/// @param members in the order of value, then of article and place
/// @param running whether the members are tellings of one running total
/// @param judgements between members, by index
/// @param origins how many different ultimate origins the members have together
public record Topic(Kind kind, String about, List<Told> members, boolean running, List<Judgement> judgements, Origins origins) {

  public Topic {
    members = List.copyOf(members);
    judgements = List.copyOf(judgements);
  }

  /// The judgements worth keeping: of members that say the same (value, qualifier, origin, day) the first speaks for all, and in a running total
  /// only neighbours are judged, so that a thousand tolls do not make half a million verdicts.
  public List<Judgement> kept() {
    if (kind != Kind.FIGURE) {
      return judgements;
    }
    List<Integer> positions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) instanceof Told.ToldFigure figure && seen.add(position(figure))) {
        positions.add(i);
      }
    }
    return judgements.stream().filter(j -> {
      int a = positions.indexOf(j.a);
      int b = positions.indexOf(j.b);
      return a >= 0 && b >= 0 && (!running || b - a == 1);
    }).toList();
  }

  private static String position(Told.ToldFigure figure) {
    Told.Credit origin = OriginCount.origin(figure);
    return figure.value().stripTrailingZeros() + "\n" + figure.qualifier() + "\n"
        + (origin == null ? figure.telling().article() : origin.name()) + "\n" + FigureTopics.day(figure);
  }

  /// What the members are.
  public enum Kind {
    FIGURE, CONTACT, STATEMENT
  }

  /// What two claims are to each other.
  public enum Verdict {
    AGREES, COMPATIBLE, CONTRADICTS, UPDATES
  }

  /// How it is known which one is later.
  public enum Basis {
    DATES, TEXT, VALUE_ONLY
  }

  /// A verdict between the members `a` and `b`.
  ///
  /// @param later the index of the later one, or null when that is not known
  /// @param flags things to know: internal, same-outlet, one-day-apart, rounded, decrease, sum-mismatch
  public record Judgement(int a, int b, Verdict verdict, @Nullable Integer later, Basis basis, String rule, Set<String> flags) {
    public Judgement {
      flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    /// The same with one flag more.
    Judgement flagged(String flag) {
      Set<String> more = new TreeSet<>(flags);
      more.add(flag);
      return new Judgement(a, b, verdict, later, basis, rule, more);
    }
  }

  /// Independent origins.
  ///
  /// @param named how many are credited
  /// @param uncredited how many outlets tell it in their own voice: each may have an origin of its own, or the one that others credit
  public record Origins(int named, int uncredited) {
    /// All of them, each uncredited one counted by itself: there can be no more.
    public int total() {
      return named + uncredited;
    }

    /// There can be no fewer: whoever credits nobody may have it from those that are named, or all from one.
    public int floor() {
      return Math.max(1, named);
    }
  }
}
