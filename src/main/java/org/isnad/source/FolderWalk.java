package org.isnad.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.source.Item.Reason;

/// The files of a folder and its folders, in the order of their names whatever the file system says. Hidden files and files that
/// keep articles company (tables, images, styles, notes) are passed over.
final class FolderWalk {

  private static final Set<String> COMPANIONS = Set.of("tsv", "csv", "md", "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "css", "js",
      "woff", "woff2");

  private final Consumer<Item> problems;
  private final Set<Path> visited = new HashSet<>();

  FolderWalk(Consumer<Item> problems) {
    this.problems = problems;
  }

  /// The number of files handed to `files`.
  int walk(Path folder, Consumer<Path> files) {
    int count = 0;
    try {
      if (!visited.add(folder.toRealPath())) {
        return 0;
      }
      for (Path path : sorted(folder)) {
        if (Files.isDirectory(path)) {
          count += walk(path, files);
        } else if (!COMPANIONS.contains(ending(path))) {
          files.accept(path);
          count++;
        }
      }
    } catch (IOException e) {
      problems.accept(new Item.Rejected(folder.toString(), Reason.UNREADABLE, ArticleSource.why(e)));
    }
    return count;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path path : entries) {
        if (!name(path).startsWith(".")) {
          paths.add(path);
        }
      }
    } catch (DirectoryIteratorException | UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    paths.sort(Comparator.comparing(FolderWalk::name));
    return paths;
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String ending(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
