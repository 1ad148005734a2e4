package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each prepared question: whole header, valid SPARQL 1.1, the rows expected on a small graph.
class CatalogueTest {

  private static final Path GOLDEN = Path.of("src/test/resources/query/golden");
  private static DatasetGraph sample;

  @BeforeAll
  static void load() {
    sample = Sample.graph();
  }

  static List<PreparedQuery> queries() {
    return Catalogue.standard().queries();
  }

  @Test
  void everyFileIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names = files.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".rq")).map(n -> n.replace(".rq", ""))
          .toList();
      assertThat(queries()).extracting(PreparedQuery::name).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasAWholeHeader(PreparedQuery query) {
    assertThat(query.title()).isNotEqualTo(query.name());
    assertThat(query.titleAr()).matches(Pattern.compile(".*\\p{IsArabic}.*"));
    assertThat(query.question()).endsWith("?");
    assertThat(query.parameters()).allSatisfy(p -> assertThat(p.description()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isStandardSparqlWithoutGraphs(PreparedQuery query) {
    assertThat(QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11).isSelectType()).isTrue();
    assertThat(query.text()).doesNotContain("GRAPH");
  }

  @ParameterizedTest
  @CsvSource({"who-met-whom", "figures-by-measure-and-source"})
  void theMainQuestionsAreShort(String name) {
    assertThat(Catalogue.named(name).text().lines().filter(l -> !l.startsWith("#"))).hasSizeLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void bringsTheExpectedRows(PreparedQuery query) throws IOException {
    String rows = new AnswerWriter(200).write(QueryRunner.over(sample).run(query, Map.of()), Format.CSV);
    Path expected = GOLDEN.resolve(query.name() + ".csv");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(expected, rows, StandardCharsets.UTF_8);
    }
    assertThat(rows).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    assertThat(rows.lines()).as("a question that finds nothing tests nothing").hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({"contacts-of, person, Halabi, 2", "contacts-of, person, ليلى, 2", "contacts-of, person, nobody, 0",
      "figures-by-measure-and-source, credited, رويترز, 1",
      "same-measure-side-by-side, articles, 2, 2", "same-measure-side-by-side, name, killed, 1", "figure-chain, number, 12, 2",
      "figure-chain, number, 13, 0",
      "figures-without-source, name, killed, 1", "statements-by-speaker, speaker, الصحة, 1", "what-one-article-says, id, a2, 2",
      "articles-of, called, رويترز, 1",
      "timeline, since, 2024-08-16, 2", "framing-words, subject, captives, 2", "entity-profile, called, Amman, 3",
      "entity-profile, called, nobody, 0",
      "what-one-article-says, id, nobody, 0", "statements-by-speaker, speaker, nobody, 0", "told-by-one-outlet-only, other, صحيفة النور, 0",
      "told-by-one-outlet-only, other, صحيفة <b>الفجر</b>, 3",
      "first-reported, name, injured, 2",
      "figure-history, name, killed, 1", "origins-behind-a-claim, about, سامر, 2", "told-by-one-outlet-only, one, صحيفة النور, 3",
      "framing-by-outlet, outlet, النور, 2", "framing-by-outlet, outlet, الفجر, 0", "one-utterance-in-several-wordings, speaker, الصحة, 1"})
  void parametersNarrowTheRows(String name, String parameter, String value, int rows) {
    Answer answer = QueryRunner.over(sample).run(Catalogue.named(name), Map.of(parameter, value));
    assertThat(answer).isInstanceOfSatisfying(Answer.Table.class, t -> assertThat(t.rows()).hasSize(rows));
  }

  @Test
  void valuesNeverBecomePartOfTheQuestion() {
    Answer answer = QueryRunner.over(sample).run(Catalogue.named("contacts-of"), Map.of("person", "\" } ?s ?p ?o . # ' \\ \n"));
    assertThat(answer).isInstanceOfSatisfying(Answer.Table.class, t -> assertThat(t.rows()).isEmpty());
  }
}
