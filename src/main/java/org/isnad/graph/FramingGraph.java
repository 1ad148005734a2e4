package org.isnad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.compare.Told;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The derived graph of words for the same thing: how often each outlet uses which, and in how many of its articles. The words are those of
/// `ontology/framing.ttl`. An article whose outlet is not known is an outlet of its own.
final class FramingGraph {

  /// A choice of word.
  ///
  /// @param node its concept
  /// @param thing what it is a word for
  /// @param forms as they stand in texts, without vowel signs
  private record Word(Node node, Node thing, List<String> forms) {
  }

  private static final Graph VOCABULARY = vocabulary();
  private static final List<Word> WORDS = words();

  private FramingGraph() {
  }

  static Triples of(Iris iris, Collection<Told.Source> sources) {
    Map<String, int[][]> outlets = new TreeMap<>();
    for (Told.Source source : sources) {
      String outlet = Objects.requireNonNullElse(source.publisher() == null ? source.house() : source.publisher(), source.id());
      int[][] counts = outlets.computeIfAbsent(outlet, _ -> new int[WORDS.size()][2]);
      String body = Folding.bare(source.body());
      for (int i = 0; i < WORDS.size(); i++) {
        int times = WORDS.get(i).forms.stream().mapToInt(form -> count(body, form)).sum();
        counts[i][0] += times;
        counts[i][1] += times > 0 ? 1 : 0;
      }
    }
    Triples triples = new Triples(iris.graph("framing"));
    outlets.forEach((outlet, counts) -> {
      for (int i = 0; i < WORDS.size(); i++) {
        if (counts[i][0] > 0) {
          use(iris, triples, outlet, WORDS.get(i), counts[i]);
        }
      }
    });
    return triples;
  }

  private static void use(Iris iris, Triples triples, String outlet, Word word, int[] counts) {
    Node node = iris.derived("framing", List.of(outlet, word.node.getURI()));
    triples.add(node, RDF.type.asNode(), Isn.WORD_USE);
    triples.string(node, Isn.OUTLET_NAME, outlet);
    triples.add(node, Isn.WORD, word.node);
    triples.number(node, Isn.TIMES, counts[0]);
    triples.number(node, Isn.ARTICLES, counts[1]);
    triples.add(word.node, SKOS.broader.asNode(), word.thing);
    for (Node concept : List.of(word.node, word.thing)) {
      VOCABULARY.find(concept, SKOS.prefLabel.asNode(), Node.ANY).forEach(t -> triples.add(concept, RDFS.label.asNode(), t.getObject()));
    }
  }

  private static int count(String body, String form) {
    int count = 0;
    for (int at = body.indexOf(form); at >= 0; at = body.indexOf(form, at + form.length())) {
      count++;
    }
    return count;
  }

  private static Graph vocabulary() {
    try (@Nullable
    InputStream in = FramingGraph.class.getResourceAsStream("/ontology/framing.ttl")) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks ontology/framing.ttl");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Word> words() {
    List<Word> words = new ArrayList<>();
    VOCABULARY.find(Node.ANY, SKOS.broader.asNode(), Node.ANY).forEach(t -> words.add(new Word(t.getSubject(), t.getObject(),
        VOCABULARY.find(t.getSubject(), SKOS.hiddenLabel.asNode(), Node.ANY)
            .mapWith(l -> Folding.bare(l.getObject().getLiteralLexicalForm()))
            .toList())));
    words.sort(Comparator.comparing(w -> w.node.getURI()));
    return words;
  }
}
