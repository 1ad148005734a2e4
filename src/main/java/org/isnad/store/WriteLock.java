package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/// The right to write a store, held by one writer of one process at a time. The system takes it back when the process dies; the file
/// stays and names its last holder.
final class WriteLock implements AutoCloseable {

  // closing any channel of a file drops the process's POSIX locks on it: never open a file that is locked here
  private static final Set<Path> HERE = new HashSet<>();

  private final Path file;
  private final FileChannel channel;

  private WriteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @throws StoreException when another writer is at work
  static WriteLock take(Path where) throws IOException {
    Path file = where.toAbsolutePath().normalize();
    synchronized (HERE) {
      if (HERE.contains(file)) {
        throw taken(file, "this process");
      }
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          throw taken(file, holder(file));
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      HERE.add(file);
      return new WriteLock(file, channel);
    }
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file, StandardCharsets.UTF_8).strip();
    return pid.isEmpty() ? "another process" : "process " + pid;
  }

  private static StoreException taken(Path file, String holder) {
    return new StoreException(file.getParent() + " is being written by " + holder + ": wait until it ends, or use another --kg");
  }

  @Override
  public void close() {
    synchronized (HERE) {
      if (HERE.remove(file)) {
        try {
          channel.close();
        } catch (IOException e) {
          // nothing was written through it: the lock goes with the process at the latest
          return;
        }
      }
    }
  }
}
