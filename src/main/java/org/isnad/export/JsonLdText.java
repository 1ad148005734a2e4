package org.isnad.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.query.Terms;

/// JSON-LD 1.1 in a fixed order: flat, one object a subject, predicates shortened by the context at the top of the file. Needs no remote
/// context.
final class JsonLdText {

  private JsonLdText() {
  }

  static void write(QuadSet quads, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (String prefix : Terms.PREFIXES.keySet().stream().sorted().toList()) {
        json.writeStringField(prefix, Terms.PREFIXES.get(prefix));
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
      for (Map.Entry<Node, Map<Node, List<Quad>>> graph : quads.grouped().entrySet()) {
        graph(json, graph.getKey(), graph.getValue());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void graph(JsonGenerator json, Node name, Map<Node, List<Quad>> subjects) throws IOException {
    boolean named = !Quad.isDefaultGraph(name);
    if (named) {
      json.writeStartObject();
      json.writeStringField("@id", id(name));
      json.writeArrayFieldStart("@graph");
    }
    for (Map.Entry<Node, List<Quad>> subject : subjects.entrySet()) {
      subject(json, subject.getKey(), subject.getValue());
    }
    if (named) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void subject(JsonGenerator json, Node subject, List<Quad> quads) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id(subject));
    Node open = null;
    for (Quad quad : quads) {
      boolean type = quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().isURI();
      if (!quad.getPredicate().equals(open)) {
        if (open != null) {
          json.writeEndArray();
        }
        open = quad.getPredicate();
        json.writeArrayFieldStart(type ? "@type" : Terms.plain(open));
      }
      if (type) {
        json.writeString(Terms.plain(quad.getObject()));
      } else {
        value(json, quad.getObject());
      }
    }
    if (open != null) {
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Node object) throws IOException {
    json.writeStartObject();
    if (!object.isLiteral()) {
      json.writeStringField("@id", id(object));
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
        json.writeStringField("@type", object.getLiteralDatatypeURI());
      }
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}
