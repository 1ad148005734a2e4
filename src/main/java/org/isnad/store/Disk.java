package org.isnad.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Files that survive a power cut: copies, checksums, flushes and atomic replacement.
final class Disk {

  private static final int BLOCK = 1 << 16;

  private Disk() {
  }

  /// The regular files below a directory, relative to it, in the order of their names.
  static List<Path> filesBelow(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).map(directory::relativize).sorted().toList();
    }
  }

  /// Copies a file and leaves holes where the original is zero: a TDB2 index is mostly that.
  static void copy(Path from, Path to) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
    ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ); RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
      out.setLength(in.size());
      FileChannel target = out.getChannel();
      for (long at = 0; in.read(block, at) > 0; block.clear()) {
        block.flip();
        int length = block.remaining();
        if (!block.equals(zeros.slice(0, length))) {
          for (long position = at; block.hasRemaining();) {
            position += target.write(block, position);
          }
        }
        at += length;
      }
    }
  }

  /// CRC-32C of a file's content, in hexadecimal.
  static String checksum(Path file) throws IOException {
    return Long.toHexString(checksum(file, 0, Files.size(file)));
  }

  /// CRC-32C of a stretch of a file.
  static long checksum(Path file, long from, long until) throws IOException {
    CRC32C crc = new CRC32C();
    ByteBuffer block = ByteBuffer.allocateDirect(BLOCK * 4);
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      for (long at = from; at < until; block.clear()) {
        int length = in.read(block.limit((int) Math.min(block.capacity(), until - at)), at);
        if (length < 0) {
          break;
        }
        crc.update(block.flip());
        at += length;
      }
    }
    return crc.getValue();
  }

  /// Brings all files and folders below a directory, and itself, to the disk.
  static void sync(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        flush(path);
      }
    }
  }

  private static void flush(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel = FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot open a folder; its renames are durable without
      if (!folder) {
        throw e;
      }
    }
  }

  /// Renames within a directory, at once or not at all, and makes that durable.
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Path folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      flush(folder);
    }
  }

  /// Gives a small file a new content, at once or not at all.
  static void replace(Path file, String content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, content, StandardCharsets.UTF_8);
    flush(draft);
    rename(draft, file);
  }

  /// Removes a directory and all below it; what is gone already is no error.
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    Files.walkFileTree(directory, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        Files.deleteIfExists(folder);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
