package org.isnad.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.article.Article;

/// What the tests of this package share: a few articles, and reading in one call.
final class Reads {

  static final String STORY = "التقى وزير الخارجية نظيره في القاهرة يوم الأحد وبحثا معا سبل وقف إطلاق النار";
  static final String OTHER = "أعلنت وزارة الصحة أن عدد المصابين بلغ مئة وعشرين شخصا في المدينة الساحلية";

  private Reads() {
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<Item> items(Path... paths) {
    return items(SourceOptions.DEFAULT, paths);
  }

  static List<Item> items(SourceOptions options, Path... paths) {
    return collect(new ArticleSource(List.of(paths).stream().map(Path::toString).toList(), options, InputStream.nullInputStream()));
  }

  static List<Item> stdin(byte[] bytes) {
    return collect(new ArticleSource(List.of("-"), SourceOptions.DEFAULT, new ByteArrayInputStream(bytes)));
  }

  private static List<Item> collect(ArticleSource source) {
    List<Item> items = new ArrayList<>();
    source.forEach(items::add);
    return items;
  }

  static List<Article> articles(List<Item> items) {
    return items.stream().filter(Item.Found.class::isInstance).map(i -> ((Item.Found) i).article()).toList();
  }

  /// The problems as a user sees them, without the folder of the test.
  static List<String> problems(List<Item> items, Path folder) {
    return items.stream().flatMap(item -> switch (item) {
      case Item.Rejected(String location, Item.Reason reason, String message) -> List.of(location + ": " + message).stream();
      case Item.Note(String location, String message) -> List.of("note " + location + ": " + message).stream();
      case Item.Found _,Item.Repeated _ -> List.<String>of().stream();
    }).map(line -> line.replace(folder + "/", "")).toList();
  }
}
