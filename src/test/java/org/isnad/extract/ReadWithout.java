package org.isnad.extract;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.entity.Part;
import org.isnad.graph.RecordWriter;
import org.isnad.lexicon.WordStats;
import org.isnad.ontology.ContactCueLoader;
import org.isnad.ontology.CueLoader;
import org.isnad.ontology.LexiconLoader;
import org.isnad.ontology.MeasureLoader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.source.SourceOptions;

/// Reads articles without some parts of reading and prints their records, so that it can be measured what each part is worth.
///
/// Takes the parts' names joined by commas ("none" for all of reading), then files or folders of articles.
public final class ReadWithout {

  private ReadWithout() {
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("PARTS ARTICLES...");
    }
    ArticleReader reader = new ArticleReader(LexiconLoader.load(), WordStats.load(), CueLoader.load(), ContactCueLoader.load(),
        MeasureLoader.load(), parts(args[0]));
    try (RecordWriter records = new RecordWriter(new PrintWriter(System.out, false, StandardCharsets.UTF_8))) {
      new ArticleSource(List.of(args).subList(1, args.length), SourceOptions.DEFAULT).forEach(item -> {
        if (item instanceof Item.Found(Article article)) {
          try {
            records.write(reader.read(article));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      });
    }
  }

  private static Set<Part> parts(String names) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : names.equals("none") ? new String[0] : names.split(",", -1)) {
      parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return parts;
  }
}
