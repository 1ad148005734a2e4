package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Stream;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class IsnTest {

  private static final Graph ONTOLOGY = RDFParser.create().source(IsnTest.class.getResourceAsStream("/ontology/isnad.ttl"))
      .lang(Lang.TURTLE).toGraph();

  @Test
  void everyConstantIsATermAndEveryTermAConstant() {
    assertThat(constants()).isEqualTo(terms());
  }

  @Test
  void everyTermHasLabelAndCommentInBothLanguages() {
    for (String term : terms()) {
      Node node = NodeFactory.createURI(term);
      for (Node property : new Node[]{RDFS.label.asNode(), RDFS.comment.asNode()}) {
        assertThat(ONTOLOGY.find(node, property, Node.ANY).mapWith(t -> t.getObject().getLiteralLanguage()).toList()).as(term)
            .containsExactlyInAnyOrder("en", "ar");
      }
    }
  }

  private static Set<String> terms() {
    return ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(t -> t.getSubject().getURI()).toList().stream()
        .filter(iri -> iri.startsWith(Isn.NS)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() {
    return Stream.of(Isn.class.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Node.class).map(IsnTest::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
