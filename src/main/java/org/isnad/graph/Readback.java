package org.isnad.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;
import org.isnad.compare.ActorNames;
import org.isnad.compare.Told;
import org.isnad.identity.LocalEntity;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads back from the graph of one article what identity and comparison need.
final class Readback {

  private final ArticleGraph graph;
  private final Node article;
  private final UnaryOperator<ActorNames> shared;
  private final Map<Node, LocalEntity> entities = new LinkedHashMap<>();
  private final Map<Node, Told.Actor> actors = new HashMap<>();

  private Readback(ArticleGraph graph, UnaryOperator<ActorNames> shared) {
    this.graph = graph;
    this.article = graph.name();
    this.shared = shared;
    for (Node node : graph.all(article, Terms.MENTIONS)) {
      Entity.Type type = type(node);
      String name = label(node, "ar");
      if (type != null && name != null) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        graph.all(node, SKOS.altLabel.asNode()).forEach(form -> forms.add(form.getLiteralLexicalForm()));
        entities.put(node,
            new LocalEntity(node.getURI(), type, name, label(node, "en"), Iris.entry(node.getURI()), List.copyOf(forms),
                graph.all(node, Isn.ROLE).stream().map(Node::getLiteralLexicalForm).toList(), article.getURI(),
                graph.day(article, Terms.DATE_PUBLISHED)));
      }
    }
  }

  /// What the graph says.
  ///
  /// @param sure whether a claim of that confidence counts
  /// @param shared the one of equal names that all keep
  static AssertedArticle of(ArticleGraph graph, DoublePredicate sure, UnaryOperator<ActorNames> shared) {
    Readback article = new Readback(graph, shared);
    Told.Source source = article.source();
    return new AssertedArticle(graph.name().getURI(), List.copyOf(article.entities.values()), source, article.claims(source, sure));
  }

  private List<Told> claims(Told.Source source, DoublePredicate sure) {
    List<Told> told = new ArrayList<>();
    for (Node node : graph.subjects()) {
      BigDecimal confidence = graph.number(node, Isn.CONFIDENCE);
      if (confidence != null && !sure.test(confidence.doubleValue())) {
        continue;
      }
      if (graph.has(node, RDF.type.asNode(), Isn.CONTACT)) {
        told.add(contact(node, source));
      } else if (graph.has(node, RDF.type.asNode(), Isn.FIGURE)) {
        figure(node, source).ifPresent(told::add);
      } else if (graph.has(node, RDF.type.asNode(), Isn.STATEMENT)) {
        told.add(statement(node, source));
      }
    }
    return told;
  }

  private Told.Source source() {
    String body = withoutFurniture(graph.text(article, Terms.ARTICLE_BODY, ""));
    String agency = graph.text(article, Terms.CREDIT_TEXT);
    String publisher = graph.text(article, Terms.PUBLISHER);
    String folded = Folding.key(body);
    Map<Node, Integer> counts = new HashMap<>();
    entities.forEach((node, entity) -> {
      if (entity.type() == Entity.Type.LOC) {
        counts.put(node, count(folded, entity));
      }
    });
    List<Told.Actor> places = counts.entrySet().stream()
        .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed().thenComparing(e -> e.getKey().getURI()))
        .map(e -> actor(e.getKey())).toList();
    return new Told.Source(graph.text(article, Terms.IDENTIFIER, article.getURI()), graph.day(article, Terms.DATE_PUBLISHED), publisher,
        agency == null ? publisher : agency, body, places);
  }

  /// The article's own words; what the page has around them makes strangers look alike.
  private String withoutFurniture(String body) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : graph.all(article, Isn.FURNITURE).stream().map(node -> Iris.range(node.getURI()))
        .sorted(Comparator.comparingInt(Span::start)).toList()) {
      int start = body.offsetByCodePoints(0, span.start());
      if (start >= from) {
        out.append(body, from, start).append('\n');
        from = body.offsetByCodePoints(0, span.end());
      }
    }
    return out.append(body, from, body.length()).toString();
  }

  private static int count(String body, LocalEntity entity) {
    String shortest = entity.forms().stream().map(Folding::key).min(Comparator.comparingInt(String::length)).orElse(entity.name());
    int count = 0;
    for (int at = body.indexOf(shortest); at >= 0 && !shortest.isEmpty(); at = body.indexOf(shortest, at + shortest.length())) {
      count++;
    }
    return count;
  }

  private Told.Telling telling(Node node, Told.Source source) {
    List<Node> links = new ArrayList<>(graph.all(node, Isn.LINK));
    links.sort(Comparator.comparing(link -> graph.text(link, Isn.POSITION, "9")));
    List<Told.Credit> chain = links.stream().map(link -> {
      Node agent = graph.one(link, Isn.AGENT);
      return new Told.Credit(graph.text(link, RDFS.label.asNode(), ""), agent == null ? null : actor(agent));
    }).toList();
    Node evidence = graph.one(node, Isn.EVIDENCE);
    BigDecimal start = evidence == null ? null : graph.number(evidence, Terms.START);
    return new Told.Telling(node.getURI(), source, chain, evidence == null ? "" : graph.text(evidence, Terms.EXACT, ""),
        start == null ? 0 : start.intValue());
  }

  private Told contact(Node node, Told.Source source) {
    Contact.Kind kind = Values.constant(Contact.Kind.values(),
        k -> k != Contact.Kind.CONTACT && graph.has(node, RDF.type.asNode(), Values.of(k)),
        Contact.Kind.CONTACT);
    Contact.Status status = Values.constant(Contact.Status.values(), s -> graph.has(node, Isn.STATUS, Values.of(s)), Contact.Status.HELD);
    return new Told.ToldContact(telling(node, source), kind, status, actors(node, Terms.HAS_ACTOR),
        graph.text(node, Isn.PLACE_TEXT),
        place(node), graph.text(node, Isn.TIME_TEXT), graph.day(node, Isn.FROM), graph.day(node, Isn.UNTIL));
  }

  private Optional<Told> figure(Node node, Told.Source source) {
    BigDecimal value = graph.number(node, Terms.VALUE);
    Node measure = graph.one(node, Isn.MEASURE);
    if (value == null || measure == null) {
      return Optional.empty();
    }
    Figure.Qualifier qualifier = Values.constant(Figure.Qualifier.values(), q -> graph.has(node, Isn.QUALIFIER, Values.of(q)),
        Figure.Qualifier.EXACT);
    Figure.Status status = Values.constant(Figure.Status.values(), s -> graph.has(node, Isn.STATUS, Values.of(s)), Figure.Status.REPORTED);
    LocalDate asOf = graph.day(node, Terms.OBSERVATION_DATE);
    Node whole = graph.one(node, Isn.SUBSET_OF);
    Told.Telling telling = telling(node, source);
    int number = Iris.start(node.getURI()) - telling.start();
    return Optional.of(new Told.ToldFigure(telling, number < 0 || number >= telling.evidence().length() ? -1 : number, value,
        graph.number(node, Terms.MAX_VALUE), qualifier,
        measure.getURI().substring(measure.getURI().lastIndexOf('/') + 1), graph.text(node, Terms.UNIT_TEXT, ""), status,
        graph.text(node, Isn.POPULATION), place(node), graph.text(node, Isn.CAUSE), graph.text(node, Isn.WINDOW),
        graph.day(node, Isn.WINDOW_FROM),
        asOf, whole == null ? null : whole.getURI()));
  }

  private Told statement(Node node, Told.Source source) {
    Statement.Form form = Values.constant(Statement.Form.values(), f -> graph.has(node, Isn.FORM, Values.of(f)), Statement.Form.INDIRECT);
    return new Told.ToldStatement(telling(node, source), actors(node, Terms.SPOKEN_BY), form,
        graph.text(node, Terms.TEXT, ""),
        graph.text(node, Isn.CUE));
  }

  private List<Told.Actor> actors(Node node, Node property) {
    return graph.all(node, property).stream().map(actor -> actor(actor)).toList();
  }

  private Told.@Nullable Actor place(Node node) {
    Node place = graph.one(node, Terms.HAS_PLACE);
    return place == null ? null : actor(place);
  }

  /// An entity of this article.
  private Told.Actor actor(Node node) {
    return actors.computeIfAbsent(node, n -> {
      LocalEntity local = entities.get(n);
      if (local == null) {
        return new Told.Actor(n.getURI(), Entity.Type.GRP, n.getURI(), ActorNames.NONE);
      }
      List<String> names = new ArrayList<>(local.forms());
      if (local.en() != null) {
        names.add(local.en());
      }
      return new Told.Actor(n.getURI(), local.type(), local.name(), shared.apply(ActorNames.of(names)));
    });
  }

  private Entity.@Nullable Type type(Node node) {
    for (Node type : graph.all(node, RDF.type.asNode())) {
      for (Entity.Type candidate : Entity.Type.values()) {
        if (Values.of(candidate).equals(type)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private @Nullable String label(Node node, String language) {
    return graph.all(node, RDFS.label.asNode()).stream().filter(l -> l.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst().orElse(null);
  }
}
