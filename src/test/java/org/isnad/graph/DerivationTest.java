package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.isnad.compare.Topic;
import org.isnad.identity.WorldEntity;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final ReadingToQuads WRITER = new ReadingToQuads(IRIS, Readings.FINGERPRINT);
  private static final Reading A = Readings.toll("a", "2024-08-15", "40005", "سامر الحلبي", "ليلى مراد");
  private static final Reading B = Readings.toll("b", "2024-08-16", "40012", "ليلى مراد", "سامر الحلبي", "كمال درويش");
  private static final Reading C = Readings.toll("c", "2024-08-31", "40738", "كمال درويش", "نادر صبحي");

  @Test
  void dependsOnTheSetOfArticlesAlone() {
    List<String> together = lines(derive(List.of(), A, B));
    assertThat(lines(derive(List.of(), B, A))).isEqualTo(together);
    DatasetGraph grown = dataset(A, B, C);
    store(grown, derivation(List.of()).derive(grown));
    grown.removeGraph(IRIS.article("c"));
    assertThat(lines(derivation(List.of()).derive(grown))).isEqualTo(together);
    assertThat(lines(derive(List.of(), A, B, C))).isNotEqualTo(together);
  }

  @Test
  void joinsOneMeetingOfTwoPapersIntoOneEvent() {
    List<Quad> quads = quads(derive(List.of(), A, B));
    assertThat(quads.stream().filter(q -> q.getPredicate().equals(Isn.TOLD_BY)).map(Quad::getSubject).distinct()).hasSize(1);
    assertThat(quads.stream().filter(q -> q.getPredicate().equals(Isn.TOLD_BY))).hasSize(2);
  }

  @Test
  void assertsEdgesOfHeldContactsAloneAndNamesThoseOfOthers() {
    List<Quad> quads = quads(derive(List.of(), Readings.meeting("m")));
    assertThat(quads).filteredOn(q -> q.getPredicate().equals(Isn.MET)).hasSize(2);
    assertThat(quads).filteredOn(q -> q.getPredicate().equals(Isn.SPOKE_WITH)).isEmpty();
    assertThat(quads.stream().filter(q -> q.getPredicate().equals(Terms.REIFIES)).map(q -> q.getObject().getTriple().getPredicate()))
        .containsExactlyInAnyOrder(Isn.MET, Isn.SPOKE_WITH);
  }

  @Test
  void tellsThatOneTotalUpdatesTheOther() {
    Topic topic = derive(List.of(), A, C).topics().stream().filter(t -> t.kind() == Topic.Kind.FIGURE).findFirst().orElseThrow();
    assertThat(topic.judgements()).extracting(Topic.Judgement::verdict).containsExactly(Topic.Verdict.UPDATES);
    assertThat(topic.origins().total()).isEqualTo(1);
  }

  @Test
  void respectsDecisions() {
    String one = Iris.entity(IRIS.article("a"), Entity.Type.PER, "ليلى مراد").getURI();
    String other = Iris.entity(IRIS.article("b"), Entity.Type.PER, "ليلى مراد").getURI();
    assertThat(world(derive(List.of(), A, B), one)).isEqualTo(world(derive(List.of(), A, B), other));
    List<WorldEntity.Decision> apart = List.of(new WorldEntity.Decision(one, other, false));
    assertThat(world(derive(apart, A, B), one)).isNotEqualTo(world(derive(apart, A, B), other));
    String samer = Iris.entity(IRIS.article("a"), Entity.Type.PER, "سامر الحلبي").getURI();
    String nader = Iris.entity(IRIS.article("c"), Entity.Type.PER, "نادر صبحي").getURI();
    List<WorldEntity.Decision> joined = List.of(new WorldEntity.Decision(samer, nader, true));
    assertThat(world(derive(joined, A, C), samer)).isEqualTo(world(derive(joined, A, C), nader));
  }

  @Test
  void readsDecisions() {
    var graph = RDFParser
        .fromString("PREFIX owl: <http://www.w3.org/2002/07/owl#> <urn:a> owl:sameAs <urn:b> . <urn:a> owl:differentFrom <urn:c> .",
            Lang.TURTLE)
        .toGraph();
    assertThat(Decisions.of(graph)).containsExactly(new WorldEntity.Decision("urn:a", "urn:b", true),
        new WorldEntity.Decision("urn:a", "urn:c", false));
  }

  @Test
  void takesNamesAndWikidataFromTheLexicon() {
    List<Quad> quads = quads(derive(List.of(), A));
    assertThat(quads).contains(Quad.create(IRIS.graph("entities"), IRIS.known("doha"), RDFS.label.asNode(),
        NodeFactory.createLiteralLang("Doha", "en")));
    assertThat(quads).anyMatch(q -> q.getPredicate().equals(OWL.sameAs.asNode()));
    Node geometry = quads.stream().filter(q -> q.getSubject().equals(IRIS.known("doha")) && q.getPredicate().equals(Terms.HAS_GEOMETRY))
        .map(Quad::getObject).findFirst().orElseThrow();
    assertThat(quads).filteredOn(q -> q.getSubject().equals(geometry)).singleElement()
        .satisfies(q -> assertThat(NodeFmtLib.strNT(q.getObject()))
            .isEqualTo("\"POINT(51.5 25.3)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>"));
  }

  private static Node world(Derivation.Derived derived, String local) {
    return quads(derived).stream().filter(q -> q.getPredicate().equals(Isn.IS) && q.getSubject().getURI().equals(local))
        .map(Quad::getObject).findFirst()
        .orElseThrow();
  }

  private static Derivation.Derived derive(List<WorldEntity.Decision> decisions, Reading... readings) {
    return derivation(decisions).derive(dataset(readings));
  }

  private static Derivation derivation(List<WorldEntity.Decision> decisions) {
    return new Derivation(IRIS,
        ref -> ref.equals("doha") ? Optional.of(new WorldEntity.Known("الدوحة", "Doha", "Q0", "POINT(51.5 25.3)")) : Optional.empty(),
        decisions);
  }

  private static DatasetGraph dataset(Reading... readings) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Stream.of(readings).forEach(r -> WRITER.write(r, dataset::add));
    return dataset;
  }

  private static void store(DatasetGraph dataset, Derivation.Derived derived) {
    quads(derived).forEach(dataset::add);
  }

  private static List<Quad> quads(Derivation.Derived derived) {
    return derived.graphs().values().stream().flatMap(List::stream).toList();
  }

  private static List<String> lines(Derivation.Derived derived) {
    return quads(derived).stream()
        .map(q -> Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()).map(NodeFmtLib::strNT).toList().toString())
        .sorted()
        .toList();
  }
}
