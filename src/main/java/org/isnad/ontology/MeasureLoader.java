package org.isnad.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.lexicon.Inflection;
import org.isnad.lexicon.Measures;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;

/// Reads `ontology/measures.ttl` and `ontology/qualifiers.ttl` into [Measures].
public final class MeasureLoader {

  private MeasureLoader() {
  }

  /// The measures and qualifiers that come with the program.
  ///
  /// @throws IllegalStateException when a file is missing or an entry is not as its head comment says
  public static Measures load() {
    Graph graph = CueLoader.graph("measures.ttl");
    Map<String, String> nouns = new LinkedHashMap<>();
    Map<String, String> verbs = new LinkedHashMap<>();
    Map<String, String> masdars = new LinkedHashMap<>();
    for (Node node : subjects(graph, "Measure")) {
      String id = name(node);
      CueLoader.values(graph, node, "countedNoun").forEach(n -> nouns.putIfAbsent(Folding.key(n), id));
      CueLoader.values(graph, node, "measureNoun").forEach(n -> masdars.putIfAbsent(Folding.key(n), id));
      for (String parts : CueLoader.values(graph, node, "measureVerb")) {
        String[] p = parts.split(" ");
        if (p.length != 2) {
          throw new IllegalStateException("ontology/measures.ttl: " + node.getURI() + " has isn:measureVerb \"" + parts
              + "\": write past and present, as in \"قتل يقتل\"");
        }
        Inflection.forms(p[0], p[1], null, null).forEach((key, _) -> verbs.putIfAbsent(key, id));
      }
    }
    Map<String, Integer> persons = new LinkedHashMap<>();
    for (Node node : subjects(graph, "PersonNouns")) {
      for (String parts : CueLoader.values(graph, node, "personNoun")) {
        person(parts.split(" "), persons);
      }
    }
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Node node : subjects(graph, "FigureWords")) {
      Set<String> keys = words.computeIfAbsent(name(node), _ -> new LinkedHashSet<>());
      CueLoader.values(graph, node, "form").forEach(form -> keys.add(Folding.key(form)));
      for (String parts : CueLoader.values(graph, node, "measureVerb")) {
        String[] p = parts.split(" ");
        keys.addAll(Inflection.forms(p[0], p[p.length - 1], null, null).keySet());
      }
    }
    words.getOrDefault("otherwise", Set.of()).forEach(verbs::remove);
    words.replaceAll((_, keys) -> WordSet.copyOf(keys));
    List<Measures.Phrase> before = new ArrayList<>();
    List<Measures.Phrase> after = new ArrayList<>();
    Graph q = CueLoader.graph("qualifiers.ttl");
    for (Node node : subjects(q, "Qualifier")) {
      Qualifier qualifier = Qualifier.valueOf(name(node).toUpperCase(Locale.ROOT));
      CueLoader.values(q, node, "before").forEach(p -> before.add(phrase(p, qualifier)));
      CueLoader.values(q, node, "after").forEach(p -> after.add(phrase(p, qualifier)));
    }
    Comparator<Measures.Phrase> longestFirst = Comparator.<Measures.Phrase>comparingInt(p -> -p.keys().size())
        .thenComparing(p -> String.join(" ", p.keys()));
    before.sort(longestFirst);
    after.sort(longestFirst);
    return new Measures(nouns, verbs, masdars, persons, words, before, after);
  }

  /// The forms of a noun given as "singular plural"; a plural that looks like the dual ("مدنيين") is taken for the plural.
  private static void person(String[] parts, Map<String, Integer> persons) {
    if (parts.length != 2) {
      throw new IllegalStateException("ontology/measures.ttl: isn:personNoun \"" + String.join(" ", parts)
          + "\": write singular and plural, as in \"جندي جنود\", or - for the plural if there is none");
    }
    String singular = Folding.key(parts[0]);
    String stem = parts[0].endsWith("ة") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
    String plural = Folding.key(parts[1]);
    persons.putIfAbsent(singular, 1);
    if (!parts[1].equals("-")) {
      persons.putIfAbsent(plural, 0);
      if (plural.endsWith("ين")) {
        persons.putIfAbsent(plural.substring(0, plural.length() - 2) + "ون", 0);
      }
    }
    persons.putIfAbsent(stem + "ين", 2);
    persons.putIfAbsent(stem + "ان", 2);
  }

  private static Measures.Phrase phrase(String words, Qualifier qualifier) {
    return new Measures.Phrase(List.of(Folding.key(words).split(" ")), qualifier);
  }

  private static String name(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private static List<Node> subjects(Graph graph, String type) {
    List<Node> out = new ArrayList<>();
    graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(CueLoader.ISN + type)).forEachRemaining(t -> out.add(t.getSubject()));
    out.sort(Comparator.comparing(Node::getURI));
    return out;
  }
}
