package org.isnad.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What the Turtle files say about one subject: its properties in file order.
final class Resource {
  final String iri;
  final String file;
  private final List<String> predicates = new ArrayList<>(6);
  private final List<Node> objects = new ArrayList<>(6);

  Resource(String iri, String file) {
    this.iri = iri;
    this.file = file;
  }

  void add(String predicate, Node object) {
    predicates.add(predicate);
    objects.add(object);
  }

  List<Node> all(String predicate) {
    List<Node> out = new ArrayList<>(4);
    for (int i = 0; i < objects.size(); i++) {
      if (predicates.get(i).equals(predicate)) {
        out.add(objects.get(i));
      }
    }
    return out;
  }

  /// The literals of a property in a language, in file order.
  List<String> texts(String predicate, String language) {
    List<String> out = new ArrayList<>(4);
    for (int i = 0; i < objects.size(); i++) {
      Node object = objects.get(i);
      if (object.isLiteral() && predicates.get(i).equals(predicate) && object.getLiteralLanguage().equals(language)) {
        out.add(object.getLiteralLexicalForm());
      }
    }
    return out;
  }

  @Nullable
  String text(String predicate, String language) {
    List<String> found = texts(predicate, language);
    return found.isEmpty() ? null : found.get(0);
  }

  /// A plain literal or number, as written.
  @Nullable
  String plain(String predicate) {
    return text(predicate, "");
  }

  /// The IRIs of a property.
  List<String> iris(String predicate) {
    return all(predicate).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  /// What follows the last `/` or `#` of the IRI.
  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  String localName() {
    return localName(iri);
  }

  OntologyException wrong(String what) {
    return new OntologyException(file + ": <" + iri + "> " + what);
  }
}
