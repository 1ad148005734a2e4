package org.isnad.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.extract.SharedSentences.Difference;
import org.isnad.extract.SharedSentences.Kind;
import org.isnad.pipeline.StandardReader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.source.SourceOptions;

/// Reads articles of many newspapers and prints the sentences that they share and that are read differently in them, with a summary at the end.
///
/// Takes files or folders of articles. The same articles give the same bytes.
public final class ReadShared {

  private static final int BATCH = 400;

  private ReadShared() {
  }

  public static void main(String[] args) {
    if (args.length == 0) {
      throw new IllegalArgumentException("ARTICLES...");
    }
    ArticleReader reader = StandardReader.load();
    SharedSentences shared = new SharedSentences();
    List<Article> batch = new ArrayList<>();
    new ArticleSource(List.of(args), SourceOptions.DEFAULT).forEach(item -> {
      if (item instanceof Item.Found(Article article)) {
        batch.add(article);
        if (batch.size() == BATCH) {
          read(batch, reader, shared);
        }
      }
    });
    read(batch, reader, shared);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<String> summary = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Difference> differences = shared.differences(kind);
      for (Difference d : differences) {
        out.println(name(kind) + "\t" + d.sentence());
        d.articles().forEach((id, said) -> out.println("\t" + id + "\t" + said));
      }
      long all = shared.shared(kind);
      summary.add(String.format(Locale.ROOT, "%s: %d of %d sentences with such claims that articles share are read differently (%.1f %%)",
          name(kind),
          differences.size(), all, 100.0 * differences.size() / Math.max(1, all)));
    }
    summary.forEach(out::println);
    out.flush();
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static void read(List<Article> batch, ArticleReader reader, SharedSentences shared) {
    batch.parallelStream().map(reader::read).toList().forEach(shared::add);
    batch.clear();
  }
}
