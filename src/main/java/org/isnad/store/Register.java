package org.isnad.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which articles a snapshot holds and which earlier versions its history: plain tables beside the database, so that they can be read
/// while another process has it open. Not thread-safe.
///
/// `articles.tsv` is a line per article: id, hash, graph, quads. `versions.tsv` is a line per earlier version: id, hash, graph,
/// quads, position (1 is the oldest).
final class Register {

  static final String ARTICLES = "articles.tsv";
  static final String VERSIONS = "versions.tsv";

  private final SortedMap<String, Held> articles = new TreeMap<>();
  private final SortedMap<String, List<Held>> versions = new TreeMap<>();

  /// One graph in the store.
  ///
  /// @param hash of all that the graph depends on
  /// @param graph its name
  /// @param quads how many it has
  record Held(String hash, String graph, long quads) {
  }

  static Register read(Path snapshot) throws IOException {
    Register register = new Register();
    for (List<String> row : rows(snapshot.resolve(ARTICLES), 4)) {
      register.articles.put(row.getFirst(), held(row));
    }
    for (List<String> row : rows(snapshot.resolve(VERSIONS), 5)) {
      register.versions.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(held(row));
    }
    return register;
  }

  private static Held held(List<String> row) {
    return new Held(row.get(1), row.get(2), Long.parseLong(row.get(3)));
  }

  private static List<List<String>> rows(Path file, int columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != columns || !row.get(3).matches("\\d{1,18}")) {
        throw new IOException(file + ", line " + (rows.size() + 1) + ": not a line of this table");
      }
      rows.add(row.stream().map(Register::unescaped).toList());
    }
    return rows;
  }

  void write(Path snapshot) throws IOException {
    StringBuilder now = new StringBuilder();
    articles.forEach((id, held) -> line(now, id, held).append('\n'));
    Files.writeString(snapshot.resolve(ARTICLES), now, StandardCharsets.UTF_8);
    StringBuilder before = new StringBuilder();
    versions.forEach((id, all) -> {
      for (int i = 0; i < all.size(); i++) {
        line(before, id, all.get(i)).append('\t').append(i + 1).append('\n');
      }
    });
    Files.writeString(snapshot.resolve(VERSIONS), before, StandardCharsets.UTF_8);
  }

  private static StringBuilder line(StringBuilder to, String id, Held held) {
    return to.append(escaped(id)).append('\t').append(escaped(held.hash)).append('\t').append(escaped(held.graph)).append('\t')
        .append(held.quads);
  }

  private static String escaped(String cell) {
    return cell.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String unescaped(String cell) {
    return cell.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }

  Map<String, Held> articles() {
    return articles;
  }

  Optional<Held> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// The earlier versions of an article, oldest first.
  List<Held> versions(String id) {
    return versions.getOrDefault(id, List.of());
  }

  Map<String, List<Held>> versions() {
    return versions;
  }

  void put(String id, Held held) {
    articles.put(id, held);
  }

  void archive(String id, Held version) {
    versions.computeIfAbsent(id, _ -> new ArrayList<>()).add(version);
  }

  void forget(String id) {
    articles.remove(id);
    versions.remove(id);
  }

  long quads() {
    return articles.values().stream().mapToLong(Held::quads).sum();
  }

  /// How many graphs and quads the history holds: a version that came back and left again is there once.
  List<Held> archived() {
    Map<String, Held> byGraph = new TreeMap<>();
    versions.values().forEach(all -> all.forEach(version -> byGraph.put(version.graph, version)));
    return List.copyOf(byGraph.values());
  }
}
