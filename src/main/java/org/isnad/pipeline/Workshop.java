package org.isnad.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Decisions;
import org.isnad.graph.Judgements;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.isnad.check.ArticleCheck;
import org.isnad.check.Violation;
import org.isnad.claim.Reading;
import org.isnad.extract.ArticleReader;
import org.isnad.graph.Derivation;
import org.isnad.graph.Fingerprint;
import org.isnad.graph.Iris;
import org.isnad.graph.ReadingToQuads;
import org.isnad.identity.WorldEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.ontology.LexiconLoader;
import org.isnad.search.TextSearch;
import org.isnad.store.ArticleGraph;
import org.isnad.store.Edition;
import org.isnad.store.Gate;
import org.isnad.store.Store;
import org.isnad.store.Writer;

/// The parts of the program that turn articles into a graph, put together: reader, fingerprint, quads, derivation. Thread-safe.
public final class Workshop {

  private final Iris iris;
  private final Lexicon lexicon;
  private final Fingerprint fingerprint;
  private final ReadingToQuads quads;
  private final Edition edition;
  private final double minConfidence;
  private final Gate gate = shapes();

  private Workshop(Iris iris, Lexicon lexicon, Edition edition, double minConfidence) {
    this.iris = iris;
    this.lexicon = lexicon;
    this.edition = edition;
    this.minConfidence = minConfidence;
    // with another bound an article reads differently: it is to be read again
    this.fingerprint = new Fingerprint(minConfidence > 0 ? edition.program() + " min-confidence " + minConfidence : edition.program(),
        edition.ontology());
    this.quads = new ReadingToQuads(iris, fingerprint);
  }

  /// Loads the lexicon: some hundred milliseconds.
  ///
  /// @param base the base of all IRIs
  public static Workshop open(String base) {
    return open(base, 0);
  }

  /// The same, leaving out claims with a confidence below `minConfidence`.
  public static Workshop open(String base, double minConfidence) {
    String version = Workshop.class.getPackage().getImplementationVersion();
    String program = version == null ? "development" : version;
    // between releases the version says little: the classes do
    String exact = version == null || version.endsWith("SNAPSHOT") ? program + "+" + OwnFiles.digest("org/isnad/") : program;
    return new Workshop(new Iris(base), LexiconLoader.load(), new Edition("isnad " + exact, OwnFiles.digest("ontology/")), minConfidence);
  }

  /// A reader of articles; make one and keep it.
  ArticleReader reader() {
    return StandardReader.load(lexicon);
  }

  /// A filter for one run.
  ConfidenceFilter filter() {
    return new ConfidenceFilter(minConfidence);
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  /// The gate of every writer's plan. Thread-safe.
  Gate gate() {
    return gate;
  }

  ArticleGraph graph(Reading reading, String hash) {
    return new ArticleGraph(reading.article().id(), hash, quads.quads(reading));
  }

  /// What a writer of this store needs to know.
  ///
  /// @throws IOException when the user's decisions cannot be read
  public Writer.Plan plan(Store store) throws IOException {
    Graph decided = DecisionsFile.read(store.decisions(), iris.base());
    Derivation derivation = derivation(decided);
    List<Quad> judgements = Judgements.of(decided, iris).quads();
    return new Writer.Plan(iris, edition, gate, articles -> Stream
        .concat(derivation.derive(articles).graphs().values().stream().flatMap(List::stream), judgements.stream()).iterator(),
        TextSearch.beside(iris));
  }

  /// What the articles of a graph say together, derived anew.
  ///
  /// @param filter which claims count
  /// @param graph of this store, to be read outside of a transaction
  /// @throws IOException when the user's decisions cannot be read
  public Derivation.Derived together(Store store, ConfidenceFilter filter, DatasetGraph graph) throws IOException {
    Derivation derivation = derivation(DecisionsFile.read(store.decisions(), iris.base()));
    return Txn.calculateRead(graph, () -> derivation.derive(graph, filter::admits));
  }

  private Derivation derivation(Graph decided) {
    return new Derivation(iris, this::known, Decisions.of(decided), Judgements.of(decided, iris).wrong());
  }

  private Optional<WorldEntity.Known> known(String ref) {
    return Optional.ofNullable(lexicon.entities().get(ref))
        .map(k -> new WorldEntity.Known(k.name(), k.en(), k.wikidata(), k.position() == null ? null : k.position().wkt()));
  }

  /// Lets in what fits the shapes; of what does not, says the first thing that is wrong and how many more there are.
  private static Gate shapes() {
    ArticleCheck check = ArticleCheck.standard();
    return article -> {
      List<Violation> violations = check.violations(article.quads());
      String more = violations.size() > 1 ? " and " + (violations.size() - 1) + " more" : "";
      return violations.isEmpty()
          ? Optional.empty()
          : Optional.of("a fault of the program, please report it: " + violations.getFirst().message() + more);
    };
  }
}
