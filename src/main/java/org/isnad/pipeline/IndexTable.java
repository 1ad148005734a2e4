package org.isnad.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.article.Article;
import org.isnad.article.Metadata.Field;

/// A table of metadata with a line for each article, filled as far as known: for the user to complete and to lie beside the articles
/// as `index.csv`. Not thread-safe.
public final class IndexTable {

  private final SortedMap<String, String> lines = new TreeMap<>();

  public void add(Article article) {
    StringBuilder line = new StringBuilder(cell(article.id()));
    for (Field field : new Field[]{Field.PUBLISHER, Field.DATE, Field.URL}) {
      line.append(',').append(cell(article.metadata().get(field).orElse("")));
    }
    lines.put(article.id(), line.toString());
  }

  /// @throws IOException when the file exists already or cannot be written
  public void write(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new IOException(file + " is there already: name another file, so that nothing you filled in is lost");
    }
    Files.writeString(file, "id,publisher,date,url\n" + String.join("\n", lines.values()) + "\n", StandardCharsets.UTF_8);
  }

  private static String cell(String value) {
    return value.matches("[^,\"\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
