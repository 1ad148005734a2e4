package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Isn;
import org.isnad.query.Answer;
import org.isnad.graph.Terms;
import org.jspecify.annotations.Nullable;

/// What the pages need to know of the whole graph: read once for each state of it, when it is first asked for. Thread-safe.
final class Survey {

  /// A topic in a list.
  ///
  /// @param measure what its figures measure
  /// @param articles how many articles have a say in it
  /// @param origins how many independent origins its members have
  /// @param verdicts how many of each verdict there are
  record TopicLine(Node iri, ClaimKind kind, String label, Optional<Node> measure, int members, int articles, int origins,
      Map<Node, Integer> verdicts) {

    int count(Node verdict) {
      return verdicts.getOrDefault(verdict, 0);
    }
  }

  /// A contact of the world.
  ///
  /// @param day the first day on which it may have been, else that of the earliest article; empty if nothing is known
  /// @param names all names of those who took part, as filters compare them, a line each
  record EventLine(Node iri, Node type, Node status, List<Node> actors, List<Node> places, String day, List<Node> claims, String names) {
  }

  /// An article in a list.
  record ArticleLine(Node iri, String id, String headline, String publisher, String day) {
  }

  private static final Comparator<TopicLine> TOPICS = Comparator.<TopicLine>comparingInt(t -> -t.count(Isn.CONTRADICTING))
      .thenComparingInt(t -> -t.articles()).thenComparingInt(t -> -t.members()).thenComparing(t -> t.iri().toString());
  static final Comparator<EventLine> EVENTS = Comparator.comparing(EventLine::day).reversed()
      .thenComparing(e -> -e.claims().size()).thenComparing(e -> e.iri().toString());
  private static final Comparator<ArticleLine> ARTICLES = Comparator.comparing(ArticleLine::day).reversed()
      .thenComparing(ArticleLine::id);

  private final DatasetGraph dataset;
  private @Nullable List<TopicLine> topics;
  private @Nullable List<EventLine> events;
  private @Nullable List<ArticleLine> articles;
  private @Nullable Map<Node, List<EventLine>> eventsByActor;
  private @Nullable Map<Node, ArticleLine> articlesByIri;
  private @Nullable Sources sources;
  private @Nullable Mentions mentions;
  private Answer.@Nullable Table numbers;
  private Description.@Nullable Counts counts;

  Survey(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /// All topics, those with contradictions and many articles first.
  synchronized List<TopicLine> topics() {
    List<TopicLine> known = topics;
    if (known == null) {
      known = Txn.calculateRead(dataset, () -> new TopicLines(dataset).all()).stream().sorted(TOPICS).toList();
      topics = known;
    }
    return known;
  }

  /// All contacts of the world, the newest first.
  synchronized List<EventLine> events() {
    List<EventLine> known = events;
    if (known == null) {
      known = all(Terms.EVENT).stream().map(n -> event(new Facts(dataset), n)).sorted(EVENTS).toList();
      events = known;
    }
    return known;
  }

  /// All articles, the newest first.
  synchronized List<ArticleLine> articles() {
    List<ArticleLine> known = articles;
    if (known == null) {
      known = Txn.calculateRead(dataset, this::readArticles);
      articles = known;
    }
    return known;
  }

  /// Who publishes, is credited and is named how often.
  synchronized Sources sources() {
    Sources known = sources;
    if (known == null) {
      known = Sources.of(dataset);
      sources = known;
    }
    return known;
  }

  /// What the articles have of each entity of the world.
  synchronized Mentions mentions() {
    Mentions known = mentions;
    if (known == null) {
      known = Mentions.of(dataset);
      mentions = known;
    }
    return known;
  }

  /// How many things of each kind there are.
  ///
  /// @param question counts them, when they have not been counted yet
  synchronized Answer.Table numbers(Supplier<Answer.Table> question) {
    Answer.Table known = numbers;
    if (known == null) {
      known = question.get();
      numbers = known;
    }
    return known;
  }

  /// How often each class and property is used.
  synchronized Description.Counts counts() {
    Description.Counts known = counts;
    if (known == null) {
      known = Description.Counts.of(dataset);
      counts = known;
    }
    return known;
  }

  private List<Node> all(Node type) {
    List<Node> things = new ArrayList<>();
    Txn.executeRead(dataset, () -> {
      Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type);
      found.forEachRemaining(q -> things.add(q.getSubject()));
    });
    return things.stream().distinct().toList();
  }

  private List<ArticleLine> readArticles() {
    Column ids = Column.of(dataset, Terms.IDENTIFIER);
    Column headlines = Column.of(dataset, Terms.HEADLINE);
    Column publishers = Column.of(dataset, Terms.PUBLISHER);
    Column days = Column.of(dataset, Terms.DATE_PUBLISHED);
    return all(Isn.ARTICLE).stream().map(iri -> new ArticleLine(iri, ids.words(iri), headlines.words(iri), publishers.words(iri),
        day(days.words(iri)))).sorted(ARTICLES).toList();
  }

  /// The contacts of the world in which an entity took part, the newest first.
  synchronized List<EventLine> eventsOf(Node entity) {
    Map<Node, List<EventLine>> known = eventsByActor;
    if (known == null) {
      Map<Node, List<EventLine>> all = new HashMap<>();
      events().forEach(event -> event.actors().forEach(actor -> all.computeIfAbsent(actor, _ -> new ArrayList<>(1)).add(event)));
      known = all;
      eventsByActor = all;
    }
    return known.getOrDefault(entity, List.of());
  }

  private EventLine event(Facts facts, Node iri) {
    return Txn.calculateRead(dataset, () -> {
      List<Node> claims = facts.all(iri, Isn.TOLD_BY);
      String day = facts.words(iri, Isn.FROM);
      if (day.isEmpty()) {
        day = claims.stream().map(c -> facts.one(c, Terms.APPEARANCE)).flatMap(Optional::stream)
            .map(a -> day(facts.words(a, Terms.DATE_PUBLISHED))).filter(d -> !d.isEmpty()).sorted().findFirst().orElse("");
      }
      List<Node> actors = facts.all(iri, Terms.HAS_ACTOR);
      String names = actors.stream()
          .flatMap(a -> Stream.concat(facts.some(a, RDFS.label.asNode()).stream(), facts.some(a, SKOS.altLabel.asNode()).stream()))
          .map(n -> Folded.key(n.getLiteralLexicalForm())).distinct().collect(Collectors.joining("\n"));
      return new EventLine(iri, facts.one(iri, Terms.EVENT_TYPE).orElse(Isn.CONTACT), facts.one(iri, Isn.STATUS).orElse(Isn.HELD),
          actors, facts.all(iri, Terms.HAS_PLACE), day, claims, names);
    });
  }

  /// The line of an article; one with nothing but its IRI if there is no such article.
  synchronized ArticleLine article(Node iri) {
    Map<Node, ArticleLine> known = articlesByIri;
    if (known == null) {
      Map<Node, ArticleLine> all = new HashMap<>();
      articles().forEach(line -> all.put(line.iri(), line));
      known = all;
      articlesByIri = all;
    }
    return known.getOrDefault(iri, new ArticleLine(iri, "", "", "", ""));
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }
}
