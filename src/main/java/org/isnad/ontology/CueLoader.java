package org.isnad.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Inflection;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads `ontology/cues.ttl` into [Cues].
public final class CueLoader {

  static final String ISN = "https://w3id.org/isnad/ns#";
  private static final String CUE = "https://w3id.org/isnad/cue/";

  private CueLoader() {
  }

  /// The verbs of saying that come with the program.
  ///
  /// @throws IllegalStateException when the file is missing or names an unknown complement
  public static Cues load() {
    return read(graph("cues.ttl"));
  }

  /// The triples of a file of the program's `ontology/`.
  static Graph graph(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = CueLoader.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + file + " is not in the program's jar: build it again");
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + file + " cannot be read", e);
    }
    return graph;
  }

  static Cues read(Graph graph) {
    Map<String, Node> subjects = new TreeMap<>();
    graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(ISN + "SpeechCue"))
        .forEachRemaining(t -> subjects.put(t.getSubject().getURI(), t.getSubject()));
    Map<String, List<CueForm>> forms = new LinkedHashMap<>();
    subjects.forEach((iri, node) -> {
      Set<SpeechCue.Complement> complements = new TreeSet<>();
      for (String c : values(graph, node, "complement")) {
        complements.add(complement(iri, c));
      }
      SpeechCue cue = new SpeechCue(iri.substring(iri.lastIndexOf('/') + 1), complements);
      String past = required(graph, node, "past", "cues.ttl");
      Map<String, VerbForm> made = Inflection.forms(past, value(graph, node, "present"), value(graph, node, "participle"),
          value(graph, node, "masdar"));
      made.forEach((key, form) -> forms.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(new CueForm(cue, form)));
    });
    forms.replaceAll((_, list) -> List.copyOf(list));
    Set<String> otherwise = new TreeSet<>();
    values(graph, NodeFactory.createURI(CUE + "otherwise"), "form").forEach(form -> otherwise.add(Folding.key(form)));
    Set<String> acts = new TreeSet<>();
    values(graph, NodeFactory.createURI(CUE + "acts"), "form").forEach(noun -> acts.addAll(Inflection.noun(noun)));
    Map<String, Set<String>> words = new TreeMap<>();
    graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(ISN + "SpeechWords")).forEachRemaining(t -> {
      Set<String> keys = new HashSet<>();
      values(graph, t.getSubject(), "form").forEach(form -> keys.add(Folding.key(form)));
      graph.find(t.getSubject(), NodeFactory.createURI(ISN + "verb"), Node.ANY)
          .forEachRemaining(v -> keys.add(verb(t.getSubject(), v.getObject(), subjects)));
      words.put(t.getSubject().getURI().substring(CUE.length()), WordSet.copyOf(keys));
    });
    return new Cues(forms, otherwise, acts, words);
  }

  /// The id of a verb of saying on a list.
  private static String verb(Node list, Node verb, Map<String, Node> verbs) {
    if (!verb.isURI() || !verbs.containsKey(verb.getURI())) {
      throw new IllegalStateException("ontology/cues.ttl: " + list.getURI() + " has the isn:verb " + verb + ", which is no isn:SpeechCue");
    }
    return verb.getURI().substring(CUE.length());
  }

  private static SpeechCue.Complement complement(String iri, String name) {
    try {
      return SpeechCue.Complement.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("ontology/cues.ttl: " + iri + " has the unknown isn:complement \"" + name + "\"", e);
    }
  }

  static String required(Graph graph, Node subject, String property, String file) {
    String value = value(graph, subject, property);
    if (value == null) {
      throw new IllegalStateException("ontology/" + file + ": " + subject.getURI() + " has no isn:" + property + ": add it");
    }
    return value;
  }

  static @Nullable String value(Graph graph, Node subject, String property) {
    List<String> all = values(graph, subject, property);
    return all.isEmpty() ? null : all.get(0);
  }

  static List<String> values(Graph graph, Node subject, String property) {
    List<String> out = new ArrayList<>();
    graph.find(subject, NodeFactory.createURI(ISN + property), Node.ANY)
        .forEachRemaining(t -> out.add(t.getObject().getLiteralLexicalForm()));
    out.sort(null);
    return out;
  }
}
