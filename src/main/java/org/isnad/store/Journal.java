package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// What a run has read so far, in a file beside the snapshots: a run that is killed leaves it, the next one takes the articles from it
/// rather than read them again, and a commit removes it. An article is found by id and hash, so nothing stale ever comes out of it.
///
/// Each entry has its length and checksum in front; a damaged or half-written one ends the file. Any thread may look things up, one
/// appends.
final class Journal implements AutoCloseable {

  private static final int HEAD = 8;

  private final Path file;
  private final String header;
  private final Map<String, Long> places = new ConcurrentHashMap<>();
  private @Nullable FileChannel channel;
  private long end;

  private Journal(Path file, String header) {
    this.file = file;
    this.header = header;
  }

  /// Opens what an interrupted run left, if it was under this header; else begins anew with the first entry.
  ///
  /// @param header one line: what all entries depend on
  static Journal open(Path file, String header) throws IOException {
    Journal journal = new Journal(file, header + "\n");
    if (Files.isRegularFile(file)) {
      journal.recover();
    }
    return journal;
  }

  private void recover() throws IOException {
    FileChannel left = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel = left;
    byte[] expected = header.getBytes(StandardCharsets.UTF_8);
    byte[] found = bytes(left, 0, expected.length);
    if (found == null || !new String(found, StandardCharsets.UTF_8).equals(header)) {
      close();
      Files.delete(file);
      return;
    }
    end = expected.length;
    for (byte[] entry = entry(left, end); entry != null; entry = entry(left, end)) {
      ArticleGraph article;
      try {
        article = ArticleBytes.read(entry);
      } catch (IOException | RuntimeException e) {
        break; // whole, but not ours to understand
      }
      places.put(key(article.id(), article.hash()), end);
      end += HEAD + entry.length;
    }
    left.truncate(end);
  }

  /// How many articles are in it.
  int size() {
    return places.size();
  }

  /// The article as it was read before the interruption.
  Optional<ArticleGraph> find(String id, String hash) {
    Long place = places.get(key(id, hash));
    FileChannel from = channel;
    if (place == null || from == null) {
      return Optional.empty();
    }
    try {
      byte[] entry = entry(from, place);
      return entry == null ? Optional.empty() : Optional.of(ArticleBytes.read(entry));
    } catch (IOException e) {
      return Optional.empty(); // then it is read again
    }
  }

  /// Adds an article, unless it is there.
  ///
  /// @return whether it is there now; an article with terms that no bytes stand for cannot be kept
  boolean append(ArticleGraph article) throws IOException {
    if (places.containsKey(key(article.id(), article.hash()))) {
      return true;
    }
    Optional<byte[]> entry = ArticleBytes.of(article);
    if (entry.isEmpty()) {
      return false;
    }
    FileChannel to = channel;
    if (to == null) {
      to = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      channel = to;
      end = write(to, 0, ByteBuffer.wrap(header.getBytes(StandardCharsets.UTF_8)));
    }
    byte[] bytes = entry.get();
    ByteBuffer framed = ByteBuffer.allocate(HEAD + bytes.length).putInt(bytes.length).putInt(checksum(bytes)).put(bytes).flip();
    long place = end;
    end = write(to, end, framed);
    places.put(key(article.id(), article.hash()), place);
    return true;
  }

  private static long write(FileChannel to, long from, ByteBuffer bytes) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += to.write(bytes, at);
    }
    return at;
  }

  private static byte @Nullable [] entry(FileChannel in, long at) throws IOException {
    byte[] head = bytes(in, at, HEAD);
    if (head == null) {
      return null;
    }
    ByteBuffer numbers = ByteBuffer.wrap(head);
    int length = numbers.getInt();
    int checksum = numbers.getInt();
    byte[] entry = length <= 0 || length > in.size() - at ? null : bytes(in, at + HEAD, length);
    return entry == null || checksum(entry) != checksum ? null : entry;
  }

  private static byte @Nullable [] bytes(FileChannel in, long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (in.read(buffer, at + buffer.position()) < 0) {
        return null;
      }
    }
    return buffer.array();
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static String key(String id, String hash) {
    return hash + " " + id;
  }

  /// Removes the file: what it held is in a snapshot now, or must not be kept.
  void delete() throws IOException {
    close();
    places.clear();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      open.close();
    }
  }
}
