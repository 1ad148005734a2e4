package org.isnad.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;
import org.jspecify.annotations.Nullable;

/// Full-text search over one state of the graph: names, headlines, quotations and texts, for SPARQL (`text:query`) and for the pages. Held in
/// memory and filled when it is first needed. Names are those of the graph and those that the program's lexicon knows for the same entity, so
/// that any usual spelling finds it. Thread-safe.
final class SearchIndex {

  /// Under which a dataset's context holds its index.
  static final Symbol SYMBOL = Symbol.create("https://w3id.org/isnad/ns#searchIndex");

  private static final List<String> LEXICON = List.of("people.ttl", "persons.ttl", "organizations.ttl", "places.ttl", "countries.ttl",
      "gazetteer.ttl");
  private static final String LEXICON_BASE = "https://w3id.org/isnad/kg/entity/";

  private final DatasetGraph plain;
  private final TextIndexLucene index;
  private final DatasetGraph searchable;
  private boolean filled;

  SearchIndex(DatasetGraph plain) {
    this.plain = plain;
    EntityDefinition fields = new EntityDefinition("uri", "label", RDFS.label.asNode());
    fields.set("name", SKOS.altLabel.asNode());
    fields.set("headline", Terms.HEADLINE);
    fields.set("quotation", Terms.EXACT);
    fields.set("body", Terms.ARTICLE_BODY);
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new SpellingAnalyzer(true));
    config.setQueryAnalyzer(new SpellingAnalyzer(false));
    this.index = new TextIndexLucene(new ByteBuffersDirectory(), config);
    this.searchable = TextDatasetFactory.create(plain, index);
    searchable.getContext().set(SYMBOL, this);
  }

  /// The dataset with the index beside it, for questions in SPARQL.
  DatasetGraph dataset() {
    return searchable;
  }

  /// Reads the graph into the index unless that has been done.
  synchronized void fill() {
    if (!filled) {
      Txn.executeRead(plain, this::read);
      index.commit();
      filled = true;
    }
  }

  /// What has all these words in a property, the best first.
  ///
  /// @param words any words, without any signs of a query language
  List<Node> find(Node property, String words, int most) {
    fill();
    String question = question(words);
    return question.isEmpty()
        ? List.of()
        : index.query(property, question, null, null, most).stream().map(TextHit::getNode).distinct().toList();
  }

  private static String question(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.strip().split("[\\s\\p{Punct}«»“”،؛؟]+")) {
      if (!word.isBlank()) {
        out.append(out.isEmpty() ? "" : " AND ").append(QueryParserBase.escape(word.toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return out.toString();
  }

  private void read() {
    Set<Node> entities = new HashSet<>();
    plain.findNG(Node.ANY, Node.ANY, Isn.IS, Node.ANY).forEachRemaining(q -> entities.add(q.getObject()));
    Facts facts = new Facts(plain);
    for (Node entity : entities) {
      for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
        facts.all(entity, property).forEach(name -> add(entity, property, name.getLiteralLexicalForm()));
      }
    }
    lexicon(entities);
    for (Node property : List.of(Terms.HEADLINE, Terms.EXACT, Terms.ARTICLE_BODY)) {
      plain.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(q -> {
        if (q.getObject().isLiteral()) {
          add(q.getSubject(), property, q.getObject().getLiteralLexicalForm());
        }
      });
    }
  }

  /// The names that the lexicon has for entities of the graph.
  private void lexicon(Set<Node> entities) {
    String base = entities.stream().filter(Node::isURI).map(Node::getURI).filter(i -> i.contains("/entity/"))
        .map(i -> i.substring(0, i.indexOf("/entity/") + "/entity/".length())).findFirst().orElse(LEXICON_BASE);
    for (String file : LEXICON) {
      Graph entries = entries(file);
      if (entries != null) {
        for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
          entries.find(Node.ANY, property, Node.ANY).forEach(t -> {
            Node entity = t.getSubject().isURI()
                ? org.apache.jena.graph.NodeFactory.createURI(t.getSubject().getURI().replace(LEXICON_BASE, base))
                : t.getSubject();
            if (entities.contains(entity)) {
              add(entity, SKOS.altLabel.asNode(), t.getObject().getLiteralLexicalForm());
            }
          });
        }
      }
    }
  }

  private static @Nullable Graph entries(String file) {
    try (@Nullable
    InputStream in = SearchIndex.class.getResourceAsStream("/ontology/" + file)) {
      return in == null ? null : RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Node thing, Node property, String words) {
    Entity entity = new Entity(thing.isURI() ? thing.getURI() : "_:" + thing.getBlankNodeLabel(), null);
    entity.put(index.getDocDef().getField(property), words);
    index.addEntity(entity);
  }
}
