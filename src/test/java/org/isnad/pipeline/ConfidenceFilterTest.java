package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.graph.Derivation;
import org.isnad.graph.Iris;
import org.isnad.source.ArticleSource;
import org.isnad.source.SourceOptions;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceFilterTest {

  private static final String TEXT = "قال مسؤول محلي إن 12 شخصا أصيبوا بينهم 3 أطفال.";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Figure figure(String number, Figure.Frame frame, double confidence) {
    return new Figure(new BigDecimal(number), null, span(number), Figure.Qualifier.EXACT, "injured", null, Figure.Status.REPORTED, frame,
        Attribution.NONE, span("12 شخصا أصيبوا بينهم 3 أطفال"), "figure/x", confidence);
  }

  private static Reading reading() {
    Entity official = new Entity("e1", Entity.Type.GRP, "مسؤول محلي", null, null, List.of(), List.of(), List.of(span("مسؤول محلي")));
    Statement statement = new Statement(List.of("e1"), Statement.Form.INDIRECT, span("قال"), span("12 شخصا أصيبوا"), Attribution.NONE,
        span("قال مسؤول محلي إن 12 شخصا أصيبوا"), "statement/x", 0.6);
    return new Reading(Article.of("f", TEXT), null, null, List.of(), List.of(official),
        List.of(figure("12", Figure.Frame.NONE, 0.7), figure("3", new Figure.Frame(null, null, null, null, null, span("12")), 0.9),
            statement),
        List.of(new NumberUse(span("12"), NumberUse.Use.FIGURE), new NumberUse(span("3"), NumberUse.Use.FIGURE)));
  }

  @Test
  void withoutABoundNothingIsLeftOut() {
    ConfidenceFilter filter = new ConfidenceFilter(0);
    Reading reading = reading();
    assertThat(filter.apply(reading)).isSameAs(reading);
    assertThat(filter.withheld()).isZero();
  }

  @Test
  void whatIsBelowTheBoundGoesWithAllThatHangsOnIt() {
    ConfidenceFilter filter = new ConfidenceFilter(0.8);
    Reading left = filter.apply(reading());
    assertThat(filter.withheld()).isEqualTo(2);
    assertThat(left.claims()).singleElement().isInstanceOfSatisfying(Figure.class,
        figure -> assertThat(figure.value()).isEqualByComparingTo("3"));
    assertThat(left.entities()).isEmpty();
    assertThat(left.numbers()).extracting(NumberUse::use).containsExactly(NumberUse.Use.UNCLAIMED, NumberUse.Use.FIGURE);
  }

  @Test
  void theBoundItselfStays() {
    ConfidenceFilter filter = new ConfidenceFilter(0.7);
    assertThat(filter.apply(reading()).claims()).hasSize(2).extracting(c -> c.confidence()).containsExactly(0.7, 0.9);
    filter.apply(reading());
    assertThat(filter.withheld()).isEqualTo(2);
    assertThat(ConfidenceFilter.line(1)).isEqualTo("1 claim left out: below --min-confidence");
  }

  @Test
  void anotherBoundReadsTheArticlesAgain(@TempDir Path folder) throws IOException {
    Store store = Store.at(folder.resolve("kg"));
    GraphBuild.Result all = build(store, 0);
    GraphBuild.Result few = build(store, 0.9);
    GraphBuild.Result again = build(store, 0.9);
    assertThat(all.read().withheld()).isZero();
    assertThat(few.changed()).isEqualTo(1);
    assertThat(few.read().withheld()).isPositive();
    assertThat(few.read().lines()).contains(ConfidenceFilter.line(few.read().withheld()));
    assertThat(few.graph().orElseThrow().manifest().articleQuads()).isLessThan(all.graph().orElseThrow().manifest().articleQuads());
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void aBuiltGraphIsComparedByItsSurerClaims(@TempDir Path folder) throws IOException {
    Store store = Store.at(folder.resolve("kg"));
    build(store, 0);
    Workshop workshop = Workshop.open(Iris.DEFAULT_BASE);
    ConfidenceFilter none = new ConfidenceFilter(1);
    try (Snapshot snapshot = ((Access.Local) store.openForReading()).snapshot()) {
      assertThat(told(workshop.together(store, new ConfidenceFilter(0), snapshot.graphs()))).isPositive();
      assertThat(told(workshop.together(store, none, snapshot.graphs()))).isZero();
    }
    assertThat(none.withheld()).isGreaterThan(10);
  }

  private static long told(Derivation.Derived derived) {
    return derived.graphs().values().stream().flatMap(List::stream).filter(q -> q.getPredicate().getURI().endsWith("toldBy")).count();
  }

  private static GraphBuild.Result build(Store store, double minConfidence) throws IOException {
    return new GraphBuild(Workshop.open(Iris.DEFAULT_BASE, minConfidence), store, 1)
        .run(new ArticleSource(List.of("seeds/seed-004.txt"), SourceOptions.DEFAULT), false, _ -> {}, _ -> {}, new Progress());
  }
}
