package org.isnad.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.article.Article;
import org.isnad.graph.Derivation;
import org.isnad.graph.Fingerprint;
import org.isnad.graph.Iris;
import org.isnad.graph.ReadingToQuads;
import org.isnad.graph.RecordReader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.source.SourceOptions;

/// Compares articles on given records instead of our own reading: what comparison is worth apart from what reading is worth.
public final class RecordComparison {

  private RecordComparison() {
  }

  /// Reads the records and derives what spans their articles.
  ///
  /// @param records a folder with one `<id>.json` for each article; others are left alone
  /// @param articles the articles, by files or folders
  /// @param filter which claims count
  /// @param notes takes a line for each article or record that is left out
  /// @throws IOException when the folder of records cannot be read
  public static Derivation.Derived derive(Path records, List<String> articles, ConfidenceFilter filter, Consumer<String> notes)
      throws IOException {
    if (!Files.isDirectory(records)) {
      throw new IOException(records + ": no such folder of records; give one with a file <id>.json for each article");
    }
    Map<String, Article> byId = new TreeMap<>();
    new ArticleSource(articles, SourceOptions.DEFAULT).forEach(item -> {
      switch (item) {
        case Item.Found(Article article) -> byId.putIfAbsent(article.id(), article);
        case Item.Repeated _ -> {
          // counted once
        }
        case Item.Rejected(String location, Item.Reason _, String message) -> notes.accept("skipped " + location + ": " + message);
        case Item.Note(String location, String message) -> notes.accept("note " + location + ": " + message);
      }
    });
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    ReadingToQuads writer = new ReadingToQuads(iris, new Fingerprint("records", "none"));
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (Article article : new ArrayList<>(byId.values())) {
      Path record = records.resolve(article.id() + ".json");
      if (Files.isRegularFile(record)) {
        writer.write(filter.apply(RecordReader.read(article, Files.readString(record))), dataset::add);
      } else {
        notes.accept("skipped " + article.location() + ": no record " + record);
      }
    }
    return new Derivation(iris, _ -> Optional.empty(), List.of()).derive(dataset);
  }
}
