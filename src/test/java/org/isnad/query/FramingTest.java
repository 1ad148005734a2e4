package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/// `ontology/framing.ttl` and the table in `queries/framing-words.rq` say the same.
class FramingTest {

  @Test
  void theQuestionAsksForTheWordsOfTheVocabulary() {
    Matcher row = Pattern.compile("\\(\"(\\w+)\" \"([^\"]+)\" \"([^\"]+)\"\\)").matcher(Catalogue.named("framing-words").text());
    List<String> asked = row.results().map(r -> r.group(1) + "|" + r.group(2) + "|" + r.group(3)).toList();
    assertThat(asked).isNotEmpty().containsExactlyInAnyOrderElementsOf(vocabulary());
  }

  private static List<String> vocabulary() {
    Graph framing = RDFParser.source("ontology/framing.ttl").toGraph();
    List<String> rows = new ArrayList<>();
    framing.find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
        .forEach(t -> framing.find(t.getSubject(), SKOS.hiddenLabel.asNode(), Node.ANY).forEach(form -> {
          String word = framing.find(t.getSubject(), SKOS.prefLabel.asNode(), Node.ANY)
              .filterKeep(l -> l.getObject().getLiteralLanguage().equals("ar")).next()
              .getObject().getLiteralLexicalForm();
          String thing = framing.find(t.getObject(), SKOS.notation.asNode(), Node.ANY).next().getObject().getLiteralLexicalForm();
          rows.add(thing + "|" + word + "|" + form.getObject().getLiteralLexicalForm());
        }));
    return rows;
  }
}
