package org.isnad.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.jspecify.annotations.Nullable;

/// What all writers of one article's graph share: its node, its triples so far, the nodes of its entities and its offsets.
final class ArticleScope {

  private final Reading reading;
  private final Node node;
  private final Triples triples;
  private final CodePoints codePoints;
  private final Map<String, Node> entities = new LinkedHashMap<>();
  private final Set<Node> claims = new HashSet<>();
  private final Map<Node, Origin> links = new HashMap<>();

  ArticleScope(Iris iris, Reading reading) {
    this.reading = reading;
    this.node = iris.article(reading.article().id());
    this.triples = new Triples(node);
    this.codePoints = new CodePoints(reading.article().text());
    Map<Node, Integer> seen = new HashMap<>();
    for (Entity entity : reading.entities()) {
      String ref = entity.ref();
      Node minted = ref == null ? Iris.entity(node, entity.type(), entity.name()) : Iris.linked(node, ref, 1);
      int count = seen.merge(minted, 1, Integer::sum);
      // two of one name and type, or of one entry, in one article: rare, and told apart by the order of their first mention
      Node next = ref == null ? NodeFactory.createURI(minted.getURI() + "-" + count) : Iris.linked(node, ref, count);
      entities.put(entity.id(), count == 1 ? minted : next);
    }
  }

  Reading reading() {
    return reading;
  }

  Node node() {
    return node;
  }

  Triples triples() {
    return triples;
  }

  /// The span in code points.
  Span codePoints(Span span) {
    return codePoints.of(span);
  }

  String words(Span span) {
    return span.of(reading.article().text());
  }

  @Nullable
  String wordsOrNull(@Nullable Span span) {
    return span == null ? null : words(span);
  }

  Node entity(String id) {
    Node entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("article " + reading.article().id() + ": a claim names entity '" + id
          + "', which the reading does not have");
    }
    return entity;
  }

  @Nullable
  Node entityOrNull(@Nullable String id) {
    return id == null ? null : entity(id);
  }

  /// Whether a claim is new. The same words of the same people, or the same number of the same measure, are one claim, however many cues
  /// led to it: the first one counts.
  boolean begins(Node claim) {
    return claims.add(claim);
  }

  /// A link of a chain. Claims that share a credit share its node; of several origins in the same words ("Egyptian and Israeli officials") the later ones
  /// are told apart by a digest.
  Node link(Attribution.Link link, int position) {
    Span counted = codePoints(link.span());
    Node shared = Iris.link(node, position, counted.start(), counted.end());
    Origin origin = new Origin(link.name(), link.kind(), entityOrNull(link.entity()));
    return origin.equals(links.computeIfAbsent(shared, _ -> origin))
        ? shared
        : NodeFactory.createURI(shared.getURI() + "-" + Iris.digest(origin.name() + "\n" + origin.kind() + "\n" + origin.agent()));
  }

  private record Origin(String name, Attribution.OriginKind kind, @Nullable Node agent) {
  }

  /// A place in the body whose IRI alone tells the offsets: enough for furniture, which would else be a tenth of all quads.
  Node bare(Span span) {
    Span counted = codePoints(span);
    return Iris.place(node, counted.start(), counted.end());
  }

  /// A place in the body, with offsets and words.
  Node quotation(Span span) {
    Span counted = codePoints(span);
    Node place = bare(span);
    triples.number(place, Terms.START, counted.start());
    triples.number(place, Terms.END, counted.end());
    triples.words(place, Terms.EXACT, words(span));
    return place;
  }
}
