package org.isnad.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// What a snapshot holds, written last: a snapshot without a manifest that fits is not whole. Immutable.
///
/// @param edition which program wrote it
/// @param decisions checksum of the user's decisions that the derived graphs follow
/// @param articles how many article graphs
/// @param versions how many graphs of earlier versions in the history
/// @param articleQuads quads in article graphs
/// @param historyQuads quads in the history
/// @param derived quads of each derived graph, by its name
/// @param pending how many articles came, changed or went since the derived graphs were computed
/// @param runs increments since the database was last written anew
/// @param files each file of the snapshot by its relative path, `/` between names
public record Manifest(Edition edition, String decisions, long articles, long versions, long articleQuads, long historyQuads,
    SortedMap<String, Long> derived, long pending, long runs, SortedMap<String, FileState> files) {

  /// The layout of the store that this program writes and reads.
  public static final int FORMAT = 2;

  static final String NAME = "manifest.json";

  /// Size in bytes and CRC-32C of a file, or of the part of it that this snapshot consists of: an index may go on behind it, with what a
  /// later snapshot added.
  public record FileState(long size, String checksum) {
  }

  public Manifest {
    derived = Collections.unmodifiableSortedMap(new TreeMap<>(derived));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /// Quads of the dataset that queries see: article graphs and derived graphs.
  public long quads() {
    return articleQuads + derived.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The states of all files below a snapshot's directory, without locks and the manifest itself.
  ///
  /// @param base the files of the snapshot that this one grew from: what they had is not read again
  static SortedMap<String, FileState> filesOf(Path snapshot, Map<String, FileState> base) throws IOException {
    SortedMap<String, FileState> files = new TreeMap<>();
    for (Path file : contents(snapshot)) {
      Path full = snapshot.resolve(file);
      String name = file.toString().replace('\\', '/');
      files.put(name, state(full, base.get(name)));
    }
    return files;
  }

  private static FileState state(Path file, @Nullable FileState before) throws IOException {
    long size = Extent.of(file);
    if (before == null || !Extent.onlyGrows(file) || before.size() > size) {
      return new FileState(size, Long.toHexString(Disk.checksum(file, 0, size)));
    }
    long first = Long.parseLong(before.checksum(), 16);
    long rest = Disk.checksum(file, before.size(), size);
    return new FileState(size, Long.toHexString(Checksums.joined(first, rest, size - before.size())));
  }

  static List<Path> contents(Path snapshot) throws IOException {
    return Disk.filesBelow(snapshot).stream().filter(f -> !f.endsWith("tdb.lock") && !f.equals(Path.of(NAME))).toList();
  }

  void write(Path snapshot) throws IOException {
    JsonObject json = JSON.buildObject(b -> {
      b.pair("format", FORMAT).pair("program", edition.program()).pair("ontology", edition.ontology()).pair("decisions", decisions);
      b.pair("articles", articles).pair("versions", versions).pair("quads", quads()).pair("articleQuads", articleQuads);
      b.pair("historyQuads", historyQuads).pair("pending", pending).pair("runs", runs).key("derived").startObject();
      derived.forEach((graph, quads) -> b.pair(graph, (long) quads));
      b.finishObject().key("files").startObject();
      files.forEach((name, state) -> b.key(name).startObject().pair("size", state.size()).pair("crc32c", state.checksum()).finishObject());
      b.finishObject();
    });
    Files.writeString(snapshot.resolve(NAME), json + "\n", StandardCharsets.UTF_8);
  }

  /// @throws StoreException when the snapshot has no manifest that can be read
  static Manifest read(Path snapshot) throws IOException {
    Path file = snapshot.resolve(NAME);
    try {
      JsonObject json = JSON.parse(Files.readString(file, StandardCharsets.UTF_8));
      long format = number(json, "format");
      if (format != FORMAT) {
        throw new StoreException(file + ": format " + format + ", this program reads format " + FORMAT
            + ": use the program that wrote it, or build anew with --fresh");
      }
      SortedMap<String, Long> derived = new TreeMap<>();
      json.getObj("derived").forEach((graph, quads) -> derived.put(graph, quads.getAsNumber().value().longValue()));
      SortedMap<String, FileState> files = new TreeMap<>();
      json.getObj("files").forEach((name, state) -> files.put(name,
          new FileState(number(state.getAsObject(), "size"), state.getAsObject().getString("crc32c"))));
      return new Manifest(new Edition(json.getString("program"), json.getString("ontology")), json.getString("decisions"),
          number(json, "articles"), number(json, "versions"), number(json, "articleQuads"), number(json, "historyQuads"), derived,
          number(json, "pending"), number(json, "runs"), files);
    } catch (NoSuchFileException e) {
      throw new StoreException(snapshot + ": no " + NAME + ", so it was never finished", e);
    } catch (JsonException | NullPointerException | IllegalArgumentException | CharacterCodingException e) {
      throw new StoreException(file + ": damaged, cannot be read", e);
    }
  }

  private static long number(JsonObject json, String key) {
    return json.getNumber(key).longValue();
  }

  /// What is wrong with the files of a snapshot, a line each; empty when they fit.
  ///
  /// @param deep also compare checksums, which reads every byte
  List<String> faults(Path snapshot, boolean deep) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, FileState> entry : files.entrySet()) {
      Path file = snapshot.resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        faults.add(file + " is missing");
      } else if (Extent.onlyGrows(file) ? Files.size(file) < entry.getValue().size() : Files.size(file) != entry.getValue().size()) {
        faults.add(file + " has " + Files.size(file) + " bytes, the manifest says " + entry.getValue().size());
      } else if (deep && !Long.toHexString(Disk.checksum(file, 0, entry.getValue().size())).equals(entry.getValue().checksum())) {
        faults.add(file + " is damaged: its checksum is not that of the manifest");
      }
    }
    return faults;
  }
}
