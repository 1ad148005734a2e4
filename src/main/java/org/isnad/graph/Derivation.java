package org.isnad.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.isnad.claim.Entity;
import org.isnad.compare.ActorNames;
import org.isnad.compare.Comparison;
import org.isnad.compare.Told;
import org.isnad.compare.Topic;
import org.isnad.identity.Identity;
import org.isnad.identity.WorldEntity;

/// Derives from the graphs of articles all that spans articles: entities of the world, contacts between them, topics and verdicts.
///
/// A pure function of the set of article graphs, the decisions and the lexicon: derived graphs that the dataset may hold already are not looked at,
/// and neither the order of the articles nor that of the store's indexes shows in the result. Thread-safe.
///
/// @param iris where IRIs are minted; article graphs are those named by `article/...` under its base
/// @param lexicon what is known of a lexicon entry, by its reference
/// @param decisions who is, or is not, the same
/// @param wrong claims and topics that people hold to be wrong: nothing is derived from the former, the latter are left out
public record Derivation(Iris iris, Function<String, Optional<WorldEntity.Known>> lexicon, List<WorldEntity.Decision> decisions,
    Set<String> wrong) {

  /// What was derived.
  ///
  /// @param graphs the quads of each derived graph, by its name, sorted
  /// @param entities the entities of the world
  /// @param topics what articles say together
  /// @param articles the ids of all articles that were looked at, sorted
  public record Derived(Map<Node, List<Quad>> graphs, List<WorldEntity> entities, List<Topic> topics, List<String> articles) {
  }

  private static final Comparator<Quad> ORDER = Comparator.<Quad, String>comparing(q -> q.getSubject().getURI())
      .thenComparing(q -> q.getPredicate().getURI()).thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  /// Articles whose quads are in memory at a time.
  private static final int FETCHED = 1000;

  public Derivation {
    decisions = List.copyOf(decisions);
    wrong = Set.copyOf(wrong);
  }

  /// With nothing held to be wrong.
  public Derivation(Iris iris, Function<String, Optional<WorldEntity.Known>> lexicon, List<WorldEntity.Decision> decisions) {
    this(iris, lexicon, decisions, Set.of());
  }

  /// Derives all graphs. Reads only; call it inside a read transaction where the dataset needs one.
  public Derived derive(DatasetGraph asserted) {
    return derive(asserted, _ -> true);
  }

  /// The same from a part of the claims.
  ///
  /// @param sure whether a claim of that confidence counts; asked once for each claim
  public Derived derive(DatasetGraph asserted, DoublePredicate sure) {
    List<AssertedArticle> local = articles(asserted, sure);
    List<WorldEntity> entities = new Identity(names(), lexicon, decisions)
        .resolve(local.stream().flatMap(a -> a.entities().stream()).toList());
    List<AssertedArticle> articles = inTheWorld(local, entities);
    List<Told.Source> sources = articles.stream().map(AssertedArticle::source).toList();
    Map<String, String> ids = new TreeMap<>();
    articles.forEach(article -> ids.put(article.source().id(), article.iri()));
    List<Told> told = articles.stream().flatMap(article -> article.claims().stream())
        .filter(t -> !wrong.contains(t.telling().iri())).collect(Collectors.toCollection(ArrayList::new));
    told.sort(Comparator.comparing(t -> t.telling().iri()));
    Comparison comparison = Comparison.of(sources, told);
    List<Topic> topics = comparison.topics().stream().filter(t -> !wrong.contains(ComparisonGraph.name(iris, t).getURI())).toList();
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    Stream.<Supplier<Triples>>of(() -> EntityGraph.of(iris, entities), () -> ContactGraph.of(iris, told, topics),
        () -> ComparisonGraph.of(iris, topics), () -> StoryGraph.of(iris, comparison, ids), () -> FramingGraph.of(iris, sources))
        .parallel().map(graph -> sorted(graph.get())).toList().forEach(graph -> graphs.put(graph.name, graph.quads));
    return new Derived(graphs, entities, topics,
        List.copyOf(ids.keySet()));
  }

  /// The same articles, actors being entities of the world with all their names, where they are known.
  private static List<AssertedArticle> inTheWorld(List<AssertedArticle> articles, List<WorldEntity> entities) {
    Map<String, Told.Actor> world = new HashMap<>();
    for (WorldEntity entity : entities) {
      List<String> all = new ArrayList<>(entity.forms());
      Optional.ofNullable(entity.en()).ifPresent(all::add);
      Told.Actor actor = new Told.Actor(entity.iri(), entity.type(), entity.label(), ActorNames.of(all));
      entity.locals().keySet().forEach(local -> world.put(local, actor));
    }
    return articles.parallelStream().map(article -> article.with(actor -> {
      Told.Actor known = world.get(actor.key());
      return known == null ? actor : new Told.Actor(known.key(), actor.type(), actor.name(), known.names().and(actor.names()));
    })).toList();
  }

  private List<AssertedArticle> articles(DatasetGraph asserted, DoublePredicate sure) {
    List<Node> names = new ArrayList<>();
    Iterator<Node> all = asserted.listGraphNodes();
    all.forEachRemaining(name -> {
      if (name.isURI() && name.getURI().startsWith(iris.base() + "article/")) {
        names.add(name);
      }
    });
    names.sort(Comparator.comparing(Node::getURI));
    Map<ActorNames, ActorNames> known = new ConcurrentHashMap<>();
    Function<List<Quad>, AssertedArticle> read = quads -> Readback.of(ArticleGraph.of(quads), sure,
        actor -> known.computeIfAbsent(actor, _ -> actor));
    if (asserted.isInTransaction() && asserted.transactionMode() == ReadWrite.READ) {
      return names.parallelStream().map(name -> read.apply(Txn.calculateRead(asserted, () -> quads(asserted, name)))).toList();
    }
    // what a writing transaction has written is seen by its own thread alone, which fetches what all then read
    List<AssertedArticle> articles = new ArrayList<>(names.size());
    for (int from = 0; from < names.size(); from += FETCHED) {
      List<List<Quad>> some = names.subList(from, Math.min(names.size(), from + FETCHED)).stream().map(name -> quads(asserted, name))
          .toList();
      articles.addAll(some.parallelStream().map(read).toList());
    }
    return articles;
  }

  private static List<Quad> quads(DatasetGraph dataset, Node name) {
    return Iter.toList(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
  }

  private WorldEntity.Names names() {
    return new WorldEntity.Names() {
      @Override
      public String known(String ref) {
        return iris.known(ref).getURI();
      }

      @Override
      public String unknown(Entity.Type type, String name) {
        return iris.unknown(type, name).getURI();
      }
    };
  }

  private record Sorted(Node name, List<Quad> quads) {
  }

  private static Sorted sorted(Triples triples) {
    List<Quad> quads = new ArrayList<>();
    triples.emit(quads::add);
    Quad[] sorted = quads.toArray(Quad[]::new);
    Arrays.parallelSort(sorted, ORDER);
    return new Sorted(triples.graph(), List.of(sorted));
  }
}
