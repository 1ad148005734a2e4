package org.isnad.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;
import org.jspecify.annotations.Nullable;

/// The claims of one article.
record ClaimQuads(ArticleScope scope) {

  void write(Contact contact) {
    Triples triples = scope.triples();
    Node node = claim("contact", contact.evidence(), Iris.digest(contact.kind() + people(contact.participants())));
    if (!scope.begins(node)) {
      return;
    }
    triples.add(node, RDF.type.asNode(), Isn.CONTACT);
    triples.add(node, RDF.type.asNode(), Values.of(contact.kind()));
    common(node, contact);
    triples.add(node, Isn.STATUS, Values.of(contact.status()));
    contact.participants().forEach(id -> triples.add(node, Terms.HAS_ACTOR, scope.entity(id)));
    Contact.Place place = contact.place();
    if (place != null) {
      triples.words(node, Isn.PLACE_TEXT, scope.words(place.span()));
      triples.add(node, Terms.HAS_PLACE, scope.entityOrNull(place.entity()));
    }
    time(node, contact.time(), Isn.TIME_TEXT, Isn.FROM, Isn.UNTIL);
  }

  void write(Figure figure) {
    Triples triples = scope.triples();
    Node node = figureNode(figure);
    if (!scope.begins(node)) {
      return;
    }
    triples.add(node, RDF.type.asNode(), Isn.FIGURE);
    common(node, figure);
    triples.add(node, Isn.STATUS, Values.of(figure.status()));
    triples.add(node, Isn.MEASURE, Isn.measure(figure.measure()));
    triples.number(node, Terms.VALUE, figure.value());
    if (figure.valueMax() != null) {
      triples.number(node, Terms.MIN_VALUE, figure.value());
      triples.number(node, Terms.MAX_VALUE, figure.valueMax());
    }
    triples.add(node, Isn.QUALIFIER, Values.of(figure.qualifier()));
    triples.words(node, Terms.UNIT_TEXT, figure.unit());
    frame(node, figure.frame());
  }

  void write(Statement statement) {
    Triples triples = scope.triples();
    Node node = claim("statement", statement.content(), Iris.digest(people(statement.speakers())));
    if (!scope.begins(node)) {
      return;
    }
    triples.add(node, RDF.type.asNode(), Isn.STATEMENT);
    common(node, statement);
    statement.speakers().forEach(id -> triples.add(node, Terms.SPOKEN_BY, scope.entity(id)));
    triples.words(node, Terms.TEXT, scope.words(statement.content()));
    triples.add(node, Isn.FORM, Values.of(statement.form()));
    triples.words(node, Isn.CUE, scope.wordsOrNull(statement.cue()));
  }

  private void frame(Node node, Figure.Frame frame) {
    Triples triples = scope.triples();
    triples.words(node, Isn.POPULATION, scope.wordsOrNull(frame.population()));
    triples.add(node, Terms.HAS_PLACE, scope.entityOrNull(frame.place()));
    triples.words(node, Isn.CAUSE, scope.wordsOrNull(frame.cause()));
    time(node, frame.window(), Isn.WINDOW, Isn.WINDOW_FROM, Isn.WINDOW_UNTIL);
    TimeExpression asOf = frame.asOf();
    if (asOf != null) {
      triples.words(node, Isn.TIME_TEXT, scope.words(asOf.span()));
      triples.day(node, Terms.OBSERVATION_DATE, asOf.until() == null ? asOf.from() : asOf.until());
    }
    Span whole = frame.subsetOf();
    if (whole != null) {
      scope.reading().figures().stream().filter(other -> other.number().equals(whole)).findFirst()
          .ifPresent(other -> triples.add(node, Isn.SUBSET_OF, figureNode(other)));
    }
  }

  private void common(Node node, Claim claim) {
    Triples triples = scope.triples();
    triples.add(node, Terms.APPEARANCE, scope.node());
    triples.add(node, Isn.EVIDENCE, scope.quotation(claim.evidence()));
    triples.string(node, Isn.RULE, claim.rule());
    // certainty is the mark of a rule that nobody has measured yet: nothing is said of it
    if (claim.confidence() < 1) {
      triples.decimal(node, Isn.CONFIDENCE, claim.confidence());
    }
    List<Attribution.Link> chain = claim.attribution().chain();
    for (int i = 0; i < chain.size(); i++) {
      link(node, chain.get(i), i + 1);
    }
    // no scope means direct: said where it is not
    if (!chain.isEmpty() && claim.attribution().scope() != Attribution.Scope.DIRECT) {
      triples.add(node, Isn.SCOPE, Values.of(claim.attribution().scope()));
    }
  }

  private void link(Node claim, Attribution.Link link, int position) {
    Triples triples = scope.triples();
    Node node = scope.link(link, position);
    triples.add(claim, Isn.LINK, node);
    triples.number(node, Isn.POSITION, position);
    triples.words(node, RDFS.label.asNode(), link.name());
    triples.add(node, Isn.ORIGIN_KIND, Values.of(link.kind()));
    Node agent = scope.entityOrNull(link.entity());
    triples.add(node, Isn.AGENT, agent);
    Node credited = agent == null ? node : agent;
    triples.add(claim, Isn.CREDITED_TO, credited);
    if (position == 1) {
      triples.add(claim, Isn.ORIGIN, credited);
    }
  }

  private void time(Node node, @Nullable TimeExpression time, Node words, Node from, Node until) {
    if (time != null) {
      scope.triples().words(node, words, scope.words(time.span()));
      scope.triples().day(node, from, time.from());
      scope.triples().day(node, until, time.until());
    }
  }

  private Node figureNode(Figure figure) {
    return claim("figure", figure.number(), figure.measure());
  }

  private Node claim(String kind, Span span, String distinction) {
    Span counted = scope.codePoints(span);
    return Iris.claim(scope.node(), kind, counted.start(), counted.end(), distinction);
  }

  private String people(List<String> ids) {
    return ids.stream().map(id -> scope.entity(id).getURI()).sorted().collect(Collectors.joining("\n"));
  }
}
