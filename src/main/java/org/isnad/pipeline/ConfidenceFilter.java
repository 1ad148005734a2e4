package org.isnad.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.isnad.article.Span;
import org.isnad.claim.Claim;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;

/// Leaves out the claims of a low confidence and counts them, for one run. Safe for several threads.
public final class ConfidenceFilter {

  private final double least;
  private final LongAdder withheld = new LongAdder();

  /// @param least the lowest [Claim#confidence()] that stays; 0 leaves all
  public ConfidenceFilter(double least) {
    this.least = least;
  }

  /// Whether a claim of that confidence stays; counted when not.
  boolean admits(double confidence) {
    boolean stays = confidence >= least;
    if (!stays) {
      withheld.increment();
    }
    return stays;
  }

  /// The reading without the claims below the bound, and as if they had never been found: an unnamed group that only they speak of
  /// goes with them, their numbers are unclaimed.
  public Reading apply(Reading reading) {
    List<Claim> kept = reading.claims().stream().filter(claim -> admits(claim.confidence())).toList();
    if (kept.size() == reading.claims().size()) {
      return reading;
    }
    Set<String> lost = actors(reading.claims());
    lost.removeAll(actors(kept));
    List<Entity> entities = reading.entities().stream().filter(e -> e.type() != Entity.Type.GRP || !lost.contains(e.id())).toList();
    Set<Span> numbers = kept.stream().filter(Figure.class::isInstance).map(c -> ((Figure) c).number()).collect(Collectors.toSet());
    Set<Span> gone = reading.figures().stream().map(Figure::number).filter(n -> !numbers.contains(n)).collect(Collectors.toSet());
    return new Reading(reading.article(), reading.headline(), reading.agency(), reading.noise(), entities,
        kept, reading.numbers().stream().map(n -> use(n, gone, numbers)).toList());
  }

  /// How many claims were left out so far.
  public long withheld() {
    return withheld.sum();
  }

  /// That number in a line for people.
  public static String line(long withheld) {
    return withheld + (withheld == 1 ? " claim" : " claims") + " left out: below --min-confidence";
  }

  private static Set<String> actors(List<Claim> claims) {
    return claims.stream().flatMap(claim -> claim.actors().stream()).collect(Collectors.toCollection(HashSet::new));
  }

  /// A number may stand in the figure's number as a part of it ("ما بين 20 و30").
  private static NumberUse use(NumberUse number, Set<Span> gone, Set<Span> kept) {
    boolean lost = number.use() == NumberUse.Use.FIGURE && gone.stream().anyMatch(n -> n.contains(number.span()))
        && kept.stream().noneMatch(n -> n.contains(number.span()));
    return lost ? new NumberUse(number.span(), NumberUse.Use.UNCLAIMED) : number;
  }
}
