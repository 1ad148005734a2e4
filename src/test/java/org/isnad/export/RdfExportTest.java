package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.isnad.query.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfExportTest {

  private static final String BASE = "https://w3id.org/isnad/kg/";
  private static DatasetGraph sample;
  private static QuadSet whole;

  @BeforeAll
  static void load() {
    sample = Sample.graph();
    whole = new Selection.Whole().of(sample);
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void readsBackTheSame(RdfSyntax syntax) throws IOException {
    QuadSet written = syntax == RdfSyntax.TURTLE || syntax == RdfSyntax.NTRIPLES ? whole.rdf11().merged() : whole.rdf11();
    assertThat(IsoMatcher.isomorphic(read(write(whole.rdf11(), syntax), syntax), read(write(written, RdfSyntax.NQUADS), RdfSyntax.NQUADS)))
        .isTrue();
    assertThat(read(write(whole.rdf11(), syntax), syntax).stream()).hasSize(written.quads().size());
  }

  @ParameterizedTest
  @EnumSource(value = RdfSyntax.class, names = {"TURTLE", "TRIG", "NQUADS", "NTRIPLES"})
  void keepsTripleTermsWhereAskedTo(RdfSyntax syntax) throws IOException {
    assertThat(write(whole, syntax)).contains("<<(");
    assertThat(write(whole.rdf11(), syntax)).doesNotContain("<<(");
    assertThat(read(write(whole, syntax), syntax).stream())
        .hasSize(syntax == RdfSyntax.NQUADS || syntax == RdfSyntax.TRIG ? whole.quads().size() : whole.merged().quads().size());
  }

  @Test
  void jsonLdNeverCarriesTripleTerms() throws IOException {
    assertThat(write(whole, RdfSyntax.JSONLD)).isEqualTo(write(whole.rdf11(), RdfSyntax.JSONLD));
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void givesTheSameBytesWhateverTheOrderOfTheStore(RdfSyntax syntax) throws IOException {
    QuadSet turned = QuadSet.of(whole.quads().reversed());
    assertThat(write(turned, syntax)).isEqualTo(write(whole, syntax));
  }

  @Test
  void selectsOneArticle() {
    QuadSet article = new Selection.OneGraph(BASE + "article/a2").of(sample);
    assertThat(article.quads()).isNotEmpty().allSatisfy(q -> assertThat(q.getGraph().getURI()).isEqualTo(BASE + "article/a2"));
  }

  @Test
  void selectsOneEntityWithWhatPointsAtIt() {
    QuadSet entity = new Selection.OneThing(BASE + "entity/samer").of(sample);
    assertThat(entity.quads()).extracting(q -> q.getSubject().getURI())
        .contains(BASE + "entity/samer", BASE + "event/ev1", BASE + "article/a1#e-samer")
        .doesNotContain(BASE + "topic/t1");
  }

  @Test
  void movesToAnotherBase() throws IOException {
    String moved = write(whole.rebased(BASE, "http://localhost:3330/"), RdfSyntax.NQUADS);
    assertThat(moved).contains("<http://localhost:3330/article/a1>", "<<( <http://localhost:3330/entity/samer>").doesNotContain(BASE);
    assertThat(moved).contains("<https://w3id.org/isnad/ns#Article>");
  }

  private static String write(QuadSet quads, RdfSyntax syntax) throws IOException {
    StringWriter out = new StringWriter();
    RdfExport.write(quads, syntax, out);
    return out.toString();
  }

  private static DatasetGraph read(String text, RdfSyntax syntax) {
    Lang lang = RDFLanguages.contentTypeToLang(syntax.mediaType());
    return RDFParser.fromString(text, lang).toDatasetGraph();
  }
}
