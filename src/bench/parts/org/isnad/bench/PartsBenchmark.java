package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Article;
import org.isnad.check.ArticleCheck;
import org.isnad.check.Violation;
import org.isnad.claim.Reading;
import org.isnad.entity.Entities;
import org.isnad.entity.EntityReader;
import org.isnad.extract.ArticleReader;
import org.isnad.graph.Derivation;
import org.isnad.graph.Fingerprint;
import org.isnad.graph.Iris;
import org.isnad.graph.ReadingToQuads;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordStats;
import org.isnad.ontology.CueLoader;
import org.isnad.ontology.LexiconLoader;
import org.isnad.pipeline.StandardReader;
import org.isnad.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What each part of the way costs, warm, on one thread, for all text files of a folder together: one operation is the whole folder once.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {

  /// The folder of articles.
  @Param("seeds")
  public String articles;

  private List<Article> texts;
  private List<Document> documents;
  private List<Reading> readings;
  private List<List<Quad>> quads;
  private DatasetGraph graph;
  private EntityReader entities;
  private ArticleReader reader;
  private ReadingToQuads writer;
  private ArticleCheck check;
  private Derivation derivation;

  @Setup
  public void read() throws IOException {
    Lexicon lexicon = LexiconLoader.load();
    Iris iris = new Iris("https://w3id.org/isnad/kg/");
    entities = new EntityReader(lexicon, WordStats.load(), CueLoader.load());
    reader = StandardReader.load();
    writer = new ReadingToQuads(iris, new Fingerprint("bench", "bench"));
    check = ArticleCheck.standard();
    derivation = new Derivation(iris, _ -> Optional.empty(), List.of());
    try (Stream<Path> files = Files.list(Path.of(articles))) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().map(PartsBenchmark::article).toList();
    }
    documents = texts.stream().map(Document::of).toList();
    readings = texts.stream().map(reader::read).toList();
    quads = readings.stream().map(writer::quads).toList();
    graph = DatasetGraphFactory.create();
    quads.forEach(all -> all.forEach(graph::add));
  }

  private static Article article(Path file) {
    try {
      return Article.of(file.getFileName().toString().replace(".txt", ""), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Layout, tokens, sentences, quotations, numbers, dates.
  @Benchmark
  public List<Document> text() {
    return texts.stream().map(Document::of).toList();
  }

  /// Names, roles, the tagger, who is who inside an article.
  @Benchmark
  public List<Entities> entities() {
    return documents.stream().map(entities::read).toList();
  }

  /// The whole reading: text, entities, statements, contacts, figures.
  @Benchmark
  public List<Reading> reading() {
    return texts.stream().map(reader::read).toList();
  }

  /// From a reading to quads.
  @Benchmark
  public List<List<Quad>> quads() {
    return readings.stream().map(writer::quads).toList();
  }

  /// The gate: SHACL shapes.
  @Benchmark
  public List<Violation> shapes() {
    List<Violation> wrong = new ArrayList<>();
    quads.forEach(article -> wrong.addAll(check.violations(article)));
    return wrong;
  }

  /// All that spans articles: who is who, topics, verdicts, as quads.
  @Benchmark
  public Derivation.Derived comparison() {
    return derivation.derive(graph);
  }

  /// What every start of the program pays: the lexicon from its Turtle files.
  @Benchmark
  public Lexicon lexicon() {
    return LexiconLoader.load();
  }
}
