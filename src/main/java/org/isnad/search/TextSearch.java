package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.isnad.graph.Iris;
import org.isnad.store.Beside;

/// Full-text search over one state of the graph: names, headlines, quotations and texts, for SPARQL (`text:query`) and for the pages. Names are
/// those of the graph and those that the program's lexicon knows for the same entity, so that any usual spelling finds it. Thread-safe.
public final class TextSearch {

  /// The folder of the index within a snapshot.
  public static final String FOLDER = "search";

  /// Under which a dataset's context holds its search.
  public static final Symbol SYMBOL = Symbol.create("https://w3id.org/isnad/ns#searchIndex");

  private final DatasetGraph plain;
  private final TextIndexLucene index;
  private final DatasetGraph searchable;
  private final Optional<IndexWork> memory;
  private boolean filled;

  private TextSearch(DatasetGraph plain, TextIndexLucene index, Optional<IndexWork> memory) {
    this.plain = plain;
    this.index = index;
    this.memory = memory;
    this.searchable = TextDatasetFactory.create(plain, index);
    searchable.getContext().set(SYMBOL, this);
  }

  /// Writes the index beside each snapshot.
  ///
  /// @param iris of the graph
  public static Beside beside(Iris iris) {
    return new Beside() {
      @Override
      public String folder() {
        return FOLDER;
      }

      @Override
      public Work open(Path folder) throws IOException {
        return IndexWork.at(folder, iris.graph("entities"));
      }
    };
  }

  /// Opens the index of a snapshot; in memory, filled when it is first needed, where there is none that this program can use.
  ///
  /// @param plain the graph of the snapshot
  /// @param folder where its index would be
  /// @param base of the IRIs of the graph
  public static TextSearch over(DatasetGraph plain, Optional<Path> folder, String base) {
    if (folder.filter(TextSearch::isStored).isPresent()) {
      try {
        return new TextSearch(plain, StoredIndex.open(folder.get()), Optional.empty());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    IndexWork memory = IndexWork.inMemory(new Iris(base).graph("entities"));
    return new TextSearch(plain, memory.index(), Optional.of(memory));
  }

  /// Whether a folder holds an index that this program can use.
  public static boolean isStored(Path folder) {
    return StoredIndex.isCurrent(folder);
  }

  /// The dataset with the index beside it, for questions in SPARQL.
  public DatasetGraph dataset() {
    return searchable;
  }

  /// Reads the graph into an index in memory unless that has been done; nothing where the index is stored.
  public synchronized void fill() {
    if (memory.isPresent() && !filled) {
      IndexWork work = memory.get();
      Txn.executeRead(plain, () -> plain.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(work::add));
      try {
        work.commit(false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      filled = true;
    }
  }

  /// What has all these words in a property, the best first.
  ///
  /// @param words any words, without any signs of a query language
  public List<Node> find(Node property, String words, int most) {
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
        out.append(out.isEmpty() ? "" : " AND ").append(QueryParserBase.escape(word.toLowerCase(Locale.ROOT)));
      }
    }
    return out.toString();
  }
}
