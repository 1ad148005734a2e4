package org.isnad.graph;

import java.util.List;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.identity.WorldEntity;

/// The derived graph of the entities of the world.
final class EntityGraph {

  private static final RDFDatatype WKT = new BaseDatatype(Terms.WKT_LITERAL.getURI());

  private EntityGraph() {
  }

  static Triples of(Iris iris, List<WorldEntity> entities) {
    Triples triples = new Triples(iris.graph("entities"));
    for (WorldEntity entity : entities) {
      Node node = NodeFactory.createURI(entity.iri());
      triples.add(node, RDF.type.asNode(), Values.of(entity.type()));
      triples.words(node, RDFS.label.asNode(), entity.label());
      triples.english(node, RDFS.label.asNode(), entity.en());
      entity.forms().stream().filter(form -> !form.equals(entity.label()))
          .forEach(form -> triples.words(node, SKOS.altLabel.asNode(), form));
      if (entity.wikidata() != null) {
        triples.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(Terms.WIKIDATA + entity.wikidata()));
      }
      if (entity.wkt() != null) {
        Node geometry = NodeFactory.createURI(entity.iri() + "#position");
        triples.add(node, Terms.HAS_GEOMETRY, geometry);
        triples.add(geometry, Terms.AS_WKT, NodeFactory.createLiteralDT(entity.wkt(), WKT));
      }
      entity.locals().forEach((local, reason) -> {
        triples.add(NodeFactory.createURI(local), Isn.IS, node);
        triples.add(NodeFactory.createURI(local), Isn.IDENTIFIED_BY, switch (reason) {
          case LEXICON -> Isn.BY_LEXICON;
          case NAME -> Isn.BY_NAME;
          case OFFICE -> Isn.BY_OFFICE;
          case DECISION -> Isn.BY_DECISION;
        });
      });
    }
    return triples;
  }
}
