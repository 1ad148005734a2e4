package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.check.ArticleCheck;
import org.isnad.claim.Claim;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.export.QuadSet;
import org.isnad.export.RdfExport;
import org.isnad.export.RdfSyntax;
import org.isnad.extract.ArticleReader;
import org.isnad.graph.Fingerprint;
import org.isnad.graph.Iris;
import org.isnad.graph.ReadingToQuads;

/// Whatever the words and their order, an article goes the whole way: it is read, its claims lie inside it, its quads fit the shapes and survive
/// being written down.
class AnyTextTest {

  private static final ArticleReader READER = StandardReader.load();
  private static final ArticleCheck CHECK = ArticleCheck.standard();
  private static final ReadingToQuads QUADS = new ReadingToQuads(new Iris("https://w3id.org/isnad/kg/"), new Fingerprint("test", "test"));
  private static final List<List<String>> NEWS = news();

  private static List<List<String>> news() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      List<List<String>> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        all.add(List.of(Files.readString(file, StandardCharsets.UTF_8).strip().split("\\s+")));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 80)
  void anyTextGoesTheWholeWay(@ForAll("jumbled") String text) throws IOException {
    Article article = Article.of("any", text);
    Reading reading = READER.read(article);
    assertThat(READER.read(article)).isEqualTo(reading);
    assertThat(spans(reading)).allSatisfy(span -> {
      assertThat(span.start()).isBetween(0, article.text().length());
      assertThat(span.end()).isBetween(span.start(), article.text().length());
    });
    Set<String> known = new LinkedHashSet<>(reading.entities().stream().map(e -> e.id()).toList());
    assertThat(reading.claims()).allSatisfy(claim -> assertThat(known).containsAll(claim.actors()));

    List<Quad> quads = QUADS.quads(reading);
    assertThat(CHECK.violations(quads)).isEmpty();
    StringWriter written = new StringWriter();
    RdfExport.write(QuadSet.of(quads), RdfSyntax.NQUADS, written);
    assertThat(RDFParser.fromString(written.toString(), Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .toDatasetGraph().stream().map(Quad::toString))
        .containsExactlyInAnyOrderElementsOf(quads.stream().map(Quad::toString).distinct().toList());
  }

  private static List<Span> spans(Reading reading) {
    return Stream.of(reading.noise().stream(), reading.claims().stream().map(Claim::evidence),
        reading.numbers().stream().map(NumberUse::span), reading.claims().stream().flatMap(c -> c.attribution().chain().stream())
            .map(link -> link.span()))
        .flatMap(s -> s).toList();
  }

  /// Pieces of news in any order, with marks, blanks and characters that news should not have between them.
  @Provide
  Arbitrary<String> jumbled() {
    Arbitrary<String> piece = Arbitraries.of(NEWS).flatMap(words -> Combinators
        .combine(Arbitraries.integers().between(0, words.size() - 1), Arbitraries.integers().between(1, 12))
        .as((from, length) -> String.join(" ", words.subList(from, Math.min(words.size(), from + length)))));
    Arbitrary<String> between = Arbitraries.frequency(Tuple.of(12, " "), Tuple.of(3, "، "),
        Tuple.of(3, ". "), Tuple.of(2, "\n\n"), Tuple.of(2, " \""), Tuple.of(2, "\" "),
        Tuple.of(1, " «"), Tuple.of(1, "» "), Tuple.of(1, " ("), Tuple.of(1, "): "),
        Tuple.of(1, " و"), Tuple.of(1, " 47 ألفا و"), Tuple.of(1, " ٣٫٥ % - "),
        Tuple.of(1, "\u202e"), Tuple.of(1, "\u200f\u200d"), Tuple.of(1, "\ud800"),
        Tuple.of(1, "\ud83d\ude00"), Tuple.of(1, "ـــ"), Tuple.of(1, "\u0651\u064e"),
        Tuple.of(1, "<b>\\u0022\\\\"));
    return Combinators.combine(piece, between).as((p, b) -> p + b).list().ofMinSize(5).ofMaxSize(80).map(all -> String.join("", all));
  }
}
