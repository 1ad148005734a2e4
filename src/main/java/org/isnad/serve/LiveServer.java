package org.isnad.serve;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.isnad.search.TextSearch;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.isnad.store.StoreException;

/// A server that follows its store: when a build has made a newer snapshot, it is taken up without dropping a request. Announces itself
/// in the store, so that other processes ask it. Thread-safe.
public final class LiveServer implements AutoCloseable {

  private final Store store;
  private final Settings settings;
  private final String key;
  private final SparqlServer server;
  private final Consumer<String> notes;
  private final ScheduledExecutorService clock;
  private Snapshot snapshot;

  private LiveServer(Store store, Snapshot snapshot, Settings settings, Consumer<String> notes) {
    this.store = store;
    // people give their passwords; commands on the same machine find this in the store
    this.key = settings.passwords().map(_ -> Passwords.newKey()).orElse("");
    this.settings = settings.passwords().map(known -> settings.admitting(known.or(key))).orElse(settings);
    this.snapshot = snapshot;
    this.notes = notes;
    this.server = SparqlServer.start(this.settings, snapshot.graphs(), snapshot.history(), snapshot.beside(TextSearch.FOLDER));
    this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "isnad-follow");
      thread.setDaemon(true);
      return thread;
    });
  }

  /// Starts serving a store.
  ///
  /// @param snapshot its current snapshot; closed with this server
  /// @param notes takes a line when a newer snapshot is taken up or cannot be
  public static LiveServer start(Store store, Snapshot snapshot, Settings settings, Consumer<String> notes) {
    LiveServer live = new LiveServer(store, snapshot, settings, notes);
    store.announce(live.url(), live.key);
    ScheduledFuture<?> _ = live.clock.scheduleWithFixedDelay(live::follow, 1, 1, TimeUnit.SECONDS);
    return live;
  }

  /// Takes up a newer snapshot if there is one.
  private synchronized void follow() {
    try {
      if (store.current().filter(name -> !name.equals(snapshot.name())).isEmpty()) {
        return;
      }
      if (store.openForReading() instanceof Access.Local(Snapshot next)) {
        server.show(next.graphs(), next.history(), next.beside(TextSearch.FOLDER));
        Snapshot former = snapshot;
        snapshot = next;
        ScheduledFuture<?> _ = clock.schedule(former::close, longest().toMillis() + 1000, TimeUnit.MILLISECONDS);
        Thread.ofPlatform().name("isnad-warm").daemon().start(this::prepare);
        notes.accept("now serving " + next.name() + " (" + next.articles().size() + " articles)");
      }
    } catch (StoreException e) {
      notes.accept("still serving " + snapshot.name() + ": " + e.getMessage());
    }
  }

  /// What works answers out ahead may be the last to let go of a snapshot.
  private Duration longest() {
    return settings.timeout().compareTo(SparqlServer.PREPARING) > 0 ? settings.timeout() : SparqlServer.PREPARING;
  }

  private void prepare() {
    try {
      server.warmUp();
    } catch (RuntimeException e) {
      return; // the server was closed meanwhile: nobody waits for the answers
    }
  }

  /// The address of the pages, with a slash at its end.
  public URI url() {
    return server.url();
  }

  /// Reads what the pages need and asks every prepared question once.
  public void warmUp() {
    prepare();
  }

  /// Waits until the server stops.
  public void join() {
    server.join();
  }

  /// Stops, takes back the announcement, gives port and snapshot back.
  @Override
  public synchronized void close() {
    clock.shutdownNow();
    store.withdraw();
    server.close();
    snapshot.close();
  }
}
