package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.store.Difference.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

  private static final String PREFIXES = """
      PREFIX isn: <https://w3id.org/isnad/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX m: <https://w3id.org/isnad/measure/>
      BASE <http://kg.example/article/x>
      """;

  private static final String BEFORE = PREFIXES
      + """
          <#f1> a isn:Figure ; isn:measure m:killed ; schema:value 26600 ; isn:qualifier isn:moreThan ; isn:creditedTo <#e1> ; isn:evidence <#v1> .
          <#v1> oa:start 10 ; oa:exact "مقتل أكثر من 26600 شخص بحسب الوزارة"@ar .
          <#f2> a isn:Figure ; isn:measure m:killed ; schema:value 1160 ; isn:evidence <#v2> .
          <#v2> oa:start 90 ; oa:exact "أسفر الهجوم عن 1160 قتيلا معظمهم مدنيون"@ar .
          <#c1> a isn:Contact , isn:Meeting ; sem:hasActor <#e1> , <#e2> ; isn:status isn:planned ; isn:evidence <#v3> .
          <#v3> oa:start 200 ; oa:exact "تلتقي الوزيرة المبعوث غدا"@ar .
          <#s1> a isn:Statement ; schema:spokenByCharacter <#e2> ; schema:text "لن نتراجع"@ar ; isn:evidence <#v4> .
          <#v4> oa:start 300 ; oa:exact "قال المبعوث لن نتراجع"@ar .
          <#e1> rdfs:label "الوزيرة"@ar . <#e2> rdfs:label "المبعوث"@ar .
          """;

  private static final String AFTER = PREFIXES
      + """
          <#f11> a isn:Figure ; isn:measure m:killed ; schema:value 26700 ; isn:qualifier isn:moreThan ; isn:creditedTo <#e1> ; isn:evidence <#v11> .
          <#v11> oa:start 30 ; oa:exact "مقتل أكثر من 26700 شخص بحسب الوزارة"@ar .
          <#f12> a isn:Figure ; isn:measure m:killed ; schema:value 1160 ; isn:evidence <#v12> .
          <#v12> oa:start 110 ; oa:exact "أسفر الهجوم عن 1160 قتيلا معظمهم مدنيون"@ar .
          <#c11> a isn:Contact , isn:Meeting ; sem:hasActor <#e1> , <#e2> ; isn:status isn:held ; isn:evidence <#v13> .
          <#v13> oa:start 220 ; oa:exact "التقت الوزيرة المبعوث"@ar .
          <#f13> a isn:Figure ; isn:measure m:displaced ; schema:value 40 ; isn:evidence <#v14> .
          <#v14> oa:start 320 ; oa:exact "نزحت 40 عائلة"@ar .
          <#e1> rdfs:label "الوزيرة"@ar . <#e2> rdfs:label "المبعوث"@ar .
          """;

  @TempDir
  private Path kg;

  private static ArticleGraph article(String turtle) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    List<Quad> quads = new ArrayList<>();
    graph.find().forEachRemaining(t -> quads.add(Quad.create(NodeFactory.createURI("http://kg.example/article/x"), t)));
    return new ArticleGraph("x", "h" + turtle.hashCode(), quads);
  }

  @Test
  void saysWhatChangedWithBothQuotations() {
    Sample.add(kg, article(BEFORE));
    Sample.add(kg, article(AFTER));
    try (Snapshot snapshot = Sample.open(kg)) {
      Difference difference = Difference.of(snapshot, "x", Optional.empty()).orElseThrow();
      assertThat(difference.changes()).containsExactly(
          new Change.Altered("figure", "killed 26700", List.of(new Change.Value("value", "26600", "26700")),
              "مقتل أكثر من 26600 شخص بحسب الوزارة", "مقتل أكثر من 26700 شخص بحسب الوزارة"),
          new Change.Altered("contact", "المبعوث، الوزيرة", List.of(new Change.Value("status", "planned", "held")),
              "تلتقي الوزيرة المبعوث غدا", "التقت الوزيرة المبعوث"),
          new Change.Appeared("figure", "displaced 40", "نزحت 40 عائلة"),
          new Change.Disappeared("statement", "المبعوث", "قال المبعوث لن نتراجع"));
      assertThat(Difference.of(snapshot, "x", Optional.of(1))).contains(difference);
      assertThat(Difference.of(snapshot, "x", Optional.of(2))).isEmpty();
      assertThat(Difference.of(snapshot, "y", Optional.empty())).isEmpty();
    }
  }

  @Test
  void saysNothingWhenOnlyThePlacesInTheTextMoved() {
    Sample.add(kg, article(BEFORE));
    Sample.add(kg, article(BEFORE.replace("oa:start ", "oa:start 1")));
    try (Snapshot snapshot = Sample.open(kg)) {
      assertThat(Difference.of(snapshot, "x", Optional.empty()).orElseThrow().changes()).isEmpty();
    }
  }
}
