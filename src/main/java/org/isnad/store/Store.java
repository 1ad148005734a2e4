package org.isnad.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The graph on the disk, in one directory: whole snapshots, one of them current.
///
/// ```java
/// Store store = Store.at(Path.of("kg"));
/// try (Writer writer = store.add(plan)) {
///   articles.forEach(writer::put);
///   writer.commit();
/// }
/// ```
///
/// A snapshot never changes once it is current: a run of changes works on a copy and switches at its end, so a crash at any moment
/// leaves the last whole state. One process at a time writes; one process at a time has a snapshot open for reading. Thread-safe.
public final class Store {

  /// How long a reader waits for another short-lived one.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Layout layout;
  private final Consumer<Step> after;
  private final Duration patience;

  Store(Path directory, Consumer<Step> after, Duration patience) {
    this.layout = new Layout(directory);
    this.after = after;
    this.patience = patience;
  }

  /// The store in a directory, which need not exist yet. Touches nothing.
  public static Store at(Path directory) {
    return new Store(directory, step -> {}, PATIENCE);
  }

  /// The store's directory.
  public Path directory() {
    return layout.root();
  }

  /// The file of the user's decisions; it need not exist.
  public Path decisions() {
    return layout.decisions();
  }

  /// The name of the current snapshot; empty when nothing was built yet. Cheap: a server asks it to see that there is a newer one.
  public Optional<String> current() {
    try {
      return layout.current().map(s -> s.getFileName().toString());
    } catch (IOException e) {
      throw failed(layout, e);
    }
  }

  /// Begins a run that adds to what is there.
  ///
  /// @throws StoreException when another writer is at work, the directory cannot be written, or the current snapshot is not whole
  public Writer add(Writer.Plan plan) {
    return write(plan, false);
  }

  /// Begins a run that starts from nothing; the user's decisions stay, the history goes with the old snapshot.
  ///
  /// @throws StoreException when another writer is at work or the directory cannot be written
  public Writer anew(Writer.Plan plan) {
    return write(plan, true);
  }

  private Writer write(Writer.Plan plan, boolean anew) {
    try {
      Files.createDirectories(layout.root());
      WriteLock lock = WriteLock.take(layout.writeLock());
      try {
        return new Writer(layout, lock, anew ? Optional.empty() : layout.current(), plan, after);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed(layout, e);
    }
  }

  /// Opens the current snapshot, or finds the server that holds it.
  ///
  /// @throws StoreException when nothing was built yet, the snapshot is not whole, or a process that is no server holds it for long
  public Access openForReading() {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        Path snapshot = layout.current()
            .orElseThrow(() -> new StoreException("no graph in " + layout.root() + " yet: build one with `isnad build PATH...`"));
        try {
          return new Access.Local(Snapshot.open(layout, snapshot));
        } catch (Database.Held e) {
          Optional<ServerNote> server = ServerNote.read(layout.server());
          if (server.isPresent()) {
            return new Access.Served(server.get().url(), server.get().key());
          }
          if (System.nanoTime() > end) {
            throw new StoreException(
                snapshot + " is open in " + e.holder() + ", and one process at a time can read it: wait until it ends, "
                    + "or let `isnad serve` answer everybody",
                e);
          }
          Thread.sleep(50);
        } catch (StoreException e) {
          if (layout.current().filter(snapshot::equals).isPresent()) {
            throw e;
          } // a writer switched and cleared it away just now
        }
      } catch (IOException e) {
        throw failed(layout, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException("interrupted while waiting for " + layout.root(), e);
      }
    }
  }

  /// Leaves the address of a server of this process for other processes to find.
  ///
  /// @param key with which they come in, or empty
  public void announce(URI url, String key) {
    try {
      new ServerNote(url, ProcessHandle.current().pid(), key).write(layout.server());
    } catch (IOException e) {
      throw failed(layout, e);
    }
  }

  /// Takes back what [#announce(URI, String)] left.
  public void withdraw() {
    try {
      Files.deleteIfExists(layout.server());
    } catch (IOException e) {
      throw failed(layout, e);
    }
  }

  /// The address of a running server of this store.
  public Optional<URI> server() {
    try {
      return ServerNote.read(layout.server()).map(ServerNote::url);
    } catch (IOException e) {
      throw failed(layout, e);
    }
  }

  /// Looks whether the store is whole.
  ///
  /// @param deep also read every byte and count every quad
  public List<Finding> check(boolean deep) {
    try {
      return new Checkup(layout).run(deep);
    } catch (IOException e) {
      throw failed(layout, e);
    }
  }

  /// The disk's refusal in the user's words.
  static StoreException failed(Layout layout, IOException e) {
    String where = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : layout.root().toString();
    String what = switch (e) {
      case AccessDeniedException _ -> "no permission to write there: choose another --kg or change its permissions";
      case FileAlreadyExistsException _ -> "is a file, not a folder: choose another --kg";
      case FileSystemException f when f.getReason() != null -> f.getReason() + ": choose another --kg";
      case FileSystemException _ -> "cannot be written: choose another --kg";
      default -> String.valueOf(e.getMessage());
    };
    return new StoreException(where + ": " + what, e);
  }
}
