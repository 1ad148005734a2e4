package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.check.ArticleCheck;
import org.apache.jena.sparql.util.IsoMatcher;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.junit.jupiter.api.Test;

class ReadingToQuadsTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final ReadingToQuads WRITER = new ReadingToQuads(IRIS, Readings.FINGERPRINT);
  private static final Path EXPECTED = Path.of("src/test/resources/golden/meeting/expected.trig");

  @Test
  void writesWhatIsExpected() throws IOException {
    DatasetGraph actual = dataset(WRITER.quads(Readings.meeting("a1")));
    if (Boolean.getBoolean("golden.update")) {
      StringWriter out = new StringWriter();
      Map.of("isn", Isn.NS, "schema", Terms.SCHEMA, "oa", Terms.OA, "sem", Terms.SEM, "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "xsd",
          "http://www.w3.org/2001/XMLSchema#").forEach(actual.prefixes()::add);
      RDFDataMgr.write(out, actual, RDFFormat.TRIG_PRETTY);
      Files.writeString(EXPECTED, out.toString(), StandardCharsets.UTF_8);
    }
    DatasetGraph expected = RDFParser.create().fromString(Files.readString(EXPECTED)).lang(Lang.TRIG).toDatasetGraph();
    assertThat(IsoMatcher.isomorphic(expected, actual)).as("graph of src/test/resources/golden/meeting").isTrue();
  }

  @Test
  void isTheSameInTheSameOrderEachTime() {
    assertThat(WRITER.quads(Readings.meeting("a1"))).isEqualTo(WRITER.quads(Readings.meeting("a1"))).doesNotHaveDuplicates();
  }

  @Test
  void tellsOriginsInTheSameWordsApart() {
    List<Quad> quads = WRITER.quads(Readings.officials("a1"));
    List<Node> links = quads.stream().filter(q -> q.getPredicate().equals(Isn.LINK)).map(Quad::getObject).toList();
    assertThat(links).hasSize(2).doesNotHaveDuplicates();
    assertThat(links)
        .allSatisfy(link -> assertThat(quads).filteredOn(q -> q.getSubject().equals(link) && q.getPredicate().equals(RDFS.label.asNode()))
            .hasSize(1));
    assertThat(ArticleCheck.standard().violations(quads)).isEmpty();
  }

  @Test
  void hasNoBlankNodesAndOneGraph() {
    List<Quad> quads = WRITER.quads(Readings.meeting("a1"));
    assertThat(quads).noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank())
        .allMatch(q -> q.getGraph().equals(IRIS.article("a1")));
  }

  @Test
  void countsCodePoints() {
    Reading reading = Readings.meeting("a1");
    String text = reading.article().text();
    List<Quad> quads = WRITER.quads(reading);
    for (Quad exact : quads) {
      if (exact.getPredicate().equals(Terms.EXACT)) {
        int start = number(quads, exact.getSubject(), Terms.START);
        int end = number(quads, exact.getSubject(), Terms.END);
        int from = text.offsetByCodePoints(0, start);
        assertThat(text.substring(from, text.offsetByCodePoints(from, end - start))).isEqualTo(exact.getObject().getLiteralLexicalForm());
        assertThat(start).isEqualTo(text.indexOf(exact.getObject().getLiteralLexicalForm()) - 1);
      }
    }
    assertThat(quads).filteredOn(q -> q.getPredicate().equals(Terms.EXACT)).hasSize(4);
  }

  @Test
  void assertsNoEdgeBetweenActors() {
    assertThat(WRITER.quads(Readings.meeting("a1")))
        .noneMatch(q -> q.getPredicate().equals(Isn.MET) || q.getPredicate().equals(Isn.SPOKE_WITH));
  }

  @Test
  void theSameWordsOfTheSamePeopleAreOneClaim() {
    Reading once = Readings.meeting("a1");
    List<Claim> claims = new ArrayList<>(once.claims());
    Statement said = once.statements().getFirst();
    claims
        .add(new Statement(said.speakers(), Statement.Form.INDIRECT, null, said.content(), said.attribution(), new Span(0, 5), "other", 1));
    Reading twice = new Reading(once.article(), once.headline(), once.agency(), once.noise(), once.entities(), claims, once.numbers());
    assertThat(WRITER.quads(twice)).isEqualTo(WRITER.quads(once));
  }

  @Test
  void namesArticleAndEntityOfABrokenReading() {
    Contact contact = new Contact(Contact.Kind.MEETING, Contact.Status.HELD, List.of("e1", "e9"), null, null, Attribution.NONE,
        new Span(0, 3), "r", 1);
    Reading broken = new Reading(Article.of("a7", "نص قصير"), null, null, List.of(), List.of(), List.of(contact), List.of());
    assertThatThrownBy(() -> WRITER.quads(broken)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a7")
        .hasMessageContaining("e1");
  }

  private static int number(List<Quad> quads, Node subject, Node property) {
    return quads.stream().filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(property))
        .mapToInt(q -> Integer.parseInt(q.getObject().getLiteralLexicalForm())).findFirst().orElseThrow();
  }

  static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }
}
