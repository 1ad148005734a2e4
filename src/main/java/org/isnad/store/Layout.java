package org.isnad.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where things are in a store's directory.
///
/// ```
/// current         the name of the current snapshot
/// db-7/           a snapshot: manifest.json, articles.tsv, versions.tsv, graph/ (TDB2), history/ (TDB2), search/ (Lucene)
/// tmp-8/          a snapshot in the making; worthless when no writer is at work
/// reading.log     what the run at work, or one that was killed, has read so far; see [Journal]
/// decisions.ttl   what the user decided; kept over fresh builds
/// write.lock      held by the writing process, names it
/// server.json     the address of a running server
/// ```
///
/// @param root the directory
record Layout(Path root) {

  private static final Pattern SNAPSHOT = Pattern.compile("db-(\\d{1,9})");

  static final String GRAPH = "graph";
  static final String HISTORY = "history";

  Path pointer() {
    return root.resolve("current");
  }

  Path decisions() {
    return root.resolve("decisions.ttl");
  }

  Path writeLock() {
    return root.resolve("write.lock");
  }

  Path journal() {
    return root.resolve("reading.log");
  }

  Path server() {
    return root.resolve("server.json");
  }

  /// The snapshots that are there, whole or not, newest first.
  List<Path> snapshots() throws IOException {
    return folders("db-");
  }

  /// What interrupted writers left.
  List<Path> drafts() throws IOException {
    return folders("tmp-");
  }

  private List<Path> folders(String prefix) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(p -> p.getFileName().toString().startsWith(prefix) && Files.isDirectory(p))
          .sorted(Comparator.comparingLong(Layout::number).reversed()).toList();
    }
  }

  private static long number(Path snapshot) {
    Matcher name = SNAPSHOT.matcher(snapshot.getFileName().toString());
    return name.matches() ? Long.parseLong(name.group(1)) : -1;
  }

  /// A number above those of all snapshots that are there.
  long next() throws IOException {
    long last = 0;
    for (Path snapshot : snapshots()) {
      last = Math.max(last, number(snapshot));
    }
    return last + 1;
  }

  Path snapshot(long number) {
    return root.resolve("db-" + number);
  }

  Path draft(long number) {
    return root.resolve("tmp-" + number);
  }

  /// Where a snapshot is while it is deleted: with the drafts.
  Path unlisted(Path snapshot) {
    return root.resolve("tmp-" + snapshot.getFileName());
  }

  /// The current snapshot. Where the pointer is missing, the newest snapshot that has a manifest: a writer died between the two
  /// renames, or somebody copied the folder without it.
  ///
  /// @throws StoreException when the pointer names nothing
  Optional<Path> current() throws IOException {
    if (!Files.exists(pointer())) {
      return snapshots().stream().filter(s -> Files.isRegularFile(s.resolve(Manifest.NAME))).findFirst();
    }
    String name = Files.readString(pointer(), StandardCharsets.UTF_8).strip();
    if (!SNAPSHOT.matcher(name).matches()) {
      throw new StoreException(pointer() + " does not name a snapshot" + remedy());
    }
    return Optional.of(root.resolve(name));
  }

  /// The whole snapshot to go back to, as the end of an error message.
  String remedy() throws IOException {
    for (Path snapshot : snapshots()) {
      if (isWhole(snapshot)) {
        return ": to go back to the last whole snapshot, write " + snapshot.getFileName() + " into " + pointer();
      }
    }
    return ": build anew with --fresh";
  }

  private static boolean isWhole(Path snapshot) throws IOException {
    try {
      return Manifest.read(snapshot).faults(snapshot, false).isEmpty();
    } catch (StoreException e) {
      return false;
    }
  }

  void pointTo(Path snapshot) throws IOException {
    Disk.replace(pointer(), snapshot.getFileName() + "\n");
  }
}
