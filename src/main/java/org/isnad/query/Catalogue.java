package org.isnad.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The prepared questions that come with the program, in the order in which people should meet them. Immutable.
public final class Catalogue {

  private final List<PreparedQuery> queries;

  private Catalogue(List<PreparedQuery> queries) {
    this.queries = List.copyOf(queries);
  }

  /// Reads the questions of the program, `queries/INDEX` naming them.
  public static Catalogue standard() {
    return new Catalogue(names().stream().map(n -> PreparedQuery.parse(n, resource(n + ".rq"))).toList());
  }

  /// One question of the program, without reading the others.
  ///
  /// @throws IllegalArgumentException if there is none of that name; the message lists those that there are
  public static PreparedQuery named(String name) {
    List<String> names = names();
    if (!names.contains(name)) {
      throw new IllegalArgumentException("no prepared query \"" + name + "\" and no such file; there are: " + String.join(", ", names));
    }
    return PreparedQuery.parse(name, resource(name + ".rq"));
  }

  /// A question by the name of a prepared one or by the path of a `.rq` file.
  ///
  /// @throws IllegalArgumentException if it is neither, or malformed
  public static PreparedQuery find(String nameOrFile) {
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      return named(nameOrFile);
    }
    try {
      return PreparedQuery.parse(file.getFileName().toString().replaceFirst("\\.rq$", ""), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": not readable as UTF-8 text (" + e.getMessage() + ")", e);
    }
  }

  public List<PreparedQuery> queries() {
    return queries;
  }

  public Optional<PreparedQuery> get(String name) {
    return queries.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  private static List<String> names() {
    return resource("INDEX").lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
  }

  private static String resource(String name) {
    try (@Nullable
    InputStream in = Catalogue.class.getResourceAsStream("/queries/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks queries/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
