package org.isnad.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.isnad.graph.Iris;
import org.jspecify.annotations.Nullable;

/// Who may come in: names and passwords of a file, a line each, `name:password` or `name:sha256:DIGEST` (hexadecimal). Immutable.
public final class Passwords {

  private static final String DIGEST = "sha256:";
  private static final String BEARER = "Bearer ";

  private final Map<String, byte[]> digests;
  private final String key;

  private Passwords(Map<String, byte[]> digests, String key) {
    this.digests = Map.copyOf(digests);
    this.key = key;
  }

  /// A key that nobody guesses.
  static String newKey() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /// The same, and whoever has the key.
  Passwords or(String other) {
    return new Passwords(digests, other);
  }

  /// Reads the file.
  ///
  /// @throws IllegalArgumentException if a line is malformed or there is none; the message names file and line, never the password
  public static Passwords read(Path file) throws IOException {
    Map<String, byte[]> digests = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon == line.length() - 1) {
          throw new IllegalArgumentException(file + ", line " + number + ": write name:password");
        }
        String secret = line.substring(colon + 1);
        String digest = secret.startsWith(DIGEST) ? secret.substring(DIGEST.length()) : Iris.sha256(secret);
        digests.put(line.substring(0, colon), digest.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      }
    }
    if (digests.isEmpty()) {
      throw new IllegalArgumentException(file + ": no names in it; write a line name:password for each");
    }
    return new Passwords(digests, "");
  }

  /// Whether an `Authorization` header has one of the names with its password, or the key.
  boolean admits(@Nullable String header) {
    if (header != null && !key.isEmpty() && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return MessageDigest.isEqual(bytes(key), bytes(header.substring(BEARER.length()).strip()));
    }
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return false;
    }
    try {
      String[] given = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8).split(":", 2);
      byte[] known = digests.getOrDefault(given[0], new byte[0]);
      return given.length == 2 && MessageDigest.isEqual(known, Iris.sha256(given[1]).getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return false; // no Base64
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
