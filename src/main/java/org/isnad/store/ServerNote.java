package org.isnad.store;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;

/// The note that a running server leaves in the store's directory, so that other processes find it.
///
/// @param url the server's address
/// @param pid its process
/// @param key opens it without a password, or empty: whoever may read the store may read its server
record ServerNote(URI url, long pid, String key) {

  /// The note of a server that is alive.
  static Optional<ServerNote> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonObject json = JSON.parse(Files.readString(file, StandardCharsets.UTF_8));
      ServerNote note = new ServerNote(URI.create(json.getString("url")), json.getNumber("pid").longValue(),
          json.hasKey("key") ? json.getString("key") : "");
      return Optional.of(note).filter(n -> ProcessHandle.of(n.pid).filter(ProcessHandle::isAlive).isPresent());
    } catch (JsonException | NullPointerException | IllegalArgumentException e) {
      return Optional.empty(); // half a note is none
    }
  }

  void write(Path file) throws IOException {
    Disk.replace(file, JSON.buildObject(b -> b.pair("url", url.toString()).pair("pid", pid).pair("key", key)) + "\n");
  }
}
