package org.isnad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.isnad.graph.Isn;
import org.isnad.graph.ReadingToQuads;
import org.isnad.graph.Readings;
import org.isnad.graph.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleCheckTest {

  private static final ArticleCheck CHECK = ArticleCheck.standard();
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Node ARTICLE = IRIS.article("m");

  @Test
  void findsNothingWrongWithWhatWeWrite() {
    assertThat(CHECK.violations(good())).isEmpty();
    assertThat(CHECK.violations(
        new ReadingToQuads(IRIS, Readings.FINGERPRINT).quads(Readings.toll("t", "2024-08-15", "40005", "سامر الحلبي", "ليلى مراد"))))
        .isEmpty();
  }

  /// The class of the node to spoil, the property to change, the value to put there (null to take it away), what is said.
  static Stream<Arguments> slips() {
    Node words = NodeFactory.createLiteralString("x");
    return Stream.of(Arguments.of(Isn.ARTICLE, Terms.ARTICLE_BODY, null, "one body"),
        Arguments.of(Isn.ARTICLE, Terms.IDENTIFIER, null, "one id"),
        Arguments.of(Isn.ARTICLE, Isn.FINGERPRINT, words, "one fingerprint"),
        Arguments.of(Isn.ARTICLE, Isn.CONTENT_HASH, words, "content hash"),
        Arguments.of(Isn.ARTICLE, Terms.DATE_PUBLISHED, NodeFactory.createLiteralDT("16.8.2024", XSDDatatype.XSDdate),
            "date of publication"),
        Arguments.of(Terms.PERSON, RDFS.label.asNode(), null, "an entity has a label"),
        Arguments.of(Terms.PERSON, RDF.type.asNode(), null, "an entity is"),
        Arguments.of(Isn.CONTACT, Isn.EVIDENCE, null, "one evidence"), Arguments.of(Isn.CONTACT, Isn.RULE, null, "names the rule"),
        Arguments.of(Isn.FIGURE, Isn.CONFIDENCE, NodeFactory.createLiteralDT("0", XSDDatatype.XSDdecimal), "one confidence"),
        Arguments.of(Isn.STATEMENT, Terms.APPEARANCE, IRIS.article("other"), "this one"),
        Arguments.of(Isn.CONTACT, Terms.HAS_ACTOR, null, "two actors"),
        Arguments.of(Isn.CONTACT, Isn.STATUS, Isn.REPORTED, "held, planned"),
        Arguments.of(Isn.CONTACT, Terms.HAS_ACTOR, IRIS.known("nobody"), "an entity of the article"),
        Arguments.of(Isn.FIGURE, Terms.VALUE, words, "one value"), Arguments.of(Isn.FIGURE, Isn.MEASURE, null, "one measure"),
        Arguments.of(Isn.FIGURE, Isn.STATUS, Isn.DENIED, "reported or planned"),
        Arguments.of(Isn.FIGURE, Isn.QUALIFIER, null, "one qualifier"),
        Arguments.of(Isn.FIGURE, Isn.SUBSET_OF, ARTICLE, "one other figure"),
        Arguments.of(Isn.STATEMENT, Terms.TEXT, null, "a statement has words"),
        Arguments.of(Isn.STATEMENT, Isn.FORM, null, "direct, indirect or mixed"),
        Arguments.of(Isn.STATEMENT, RDF.type.asNode(), null, "a claim is"),
        Arguments.of(null, Terms.START, null, "one start"),
        Arguments.of(null, Terms.END, NodeFactory.createLiteralDT("0", XSDDatatype.XSDinteger), "before its end"),
        Arguments.of(null, Terms.EXACT, null, "its words"), Arguments.of(null, Isn.POSITION, null, "one position"),
        Arguments.of(null, Isn.ORIGIN_KIND, null, "one kind of origin"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void findsEachSlip(Node type, Node property, Node value, String what) {
    List<Quad> quads = new ArrayList<>(good());
    List<Node> holders = quads.stream()
        .filter(q -> type == null
            ? q.getPredicate().equals(property)
            : q.getPredicate().equals(RDF.type.asNode()) && q.getObject().equals(type))
        .map(Quad::getSubject).toList();
    Node spoilt = holders.getFirst();
    quads.removeIf(q -> q.getSubject().equals(spoilt) && q.getPredicate().equals(property));
    if (value != null) {
      quads.add(Quad.create(ARTICLE, spoilt, property, value));
    }
    List<Violation> violations = CHECK.violations(quads);
    assertThat(violations).anyMatch(v -> v.what().contains(what));
    assertThat(violations).allSatisfy(v -> assertThat(v.message()).startsWith(ARTICLE.getURI()).contains(v.what()));
  }

  private static List<Quad> good() {
    return new ReadingToQuads(IRIS, Readings.FINGERPRINT).quads(Readings.meeting("m"));
  }
}
