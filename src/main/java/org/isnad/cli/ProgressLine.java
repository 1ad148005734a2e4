package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.isnad.pipeline.Progress;

/// One line at the foot of the terminal that says how far a run is. Shows nothing where no person looks, nothing in the first two
/// seconds, and leaves nothing behind. Safe for several threads.
final class ProgressLine implements AutoCloseable {

  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final Progress progress;
  private final Thread painter;
  private boolean painted;
  private boolean closed;

  /// @param shown whether a person looks at `err`
  ProgressLine(PrintWriter err, Progress progress, boolean shown) {
    this.err = err;
    this.progress = progress;
    this.painter = Thread.ofPlatform().daemon().name("isnad-progress").unstarted(this::paint);
    if (shown) {
      painter.start();
    }
  }

  /// Prints a message where the line stands; the line comes again below it.
  synchronized void println(String message) {
    clear();
    err.println(message);
  }

  private void paint() {
    try {
      Thread.sleep(Duration.ofSeconds(2));
      while (true) {
        synchronized (this) {
          if (closed) {
            return;
          }
          err.print(CLEAR + words(progress.state()));
          err.flush();
          painted = true;
        }
        Thread.sleep(Duration.ofMillis(500));
      }
    } catch (InterruptedException e) {
      // the run is over
    }
  }

  private void clear() {
    if (painted) {
      err.print(CLEAR);
      painted = false;
    }
  }

  /// "1200 articles, 3 skipped, 85 a second, 40 %, 2 min left".
  static String words(Progress.State state) {
    StringBuilder words = new StringBuilder().append(state.articles()).append(" articles");
    if (state.skipped() > 0) {
      words.append(", ").append(state.skipped()).append(" skipped");
    }
    words.append(String.format(Locale.ROOT, ", %.0f a second", state.rate()));
    state.share().ifPresent(share -> words.append(", ").append(Math.round(share * 100)).append(" %"));
    state.left().ifPresent(left -> words.append(", ").append(duration(left)).append(" left"));
    return words.toString();
  }

  private static String duration(Duration left) {
    long seconds = left.toSeconds();
    return seconds < 90 ? seconds + " s" : seconds < 5400 ? (seconds + 30) / 60 + " min" : (seconds + 1800) / 3600 + " h";
  }

  @Override
  public void close() {
    painter.interrupt();
    synchronized (this) {
      closed = true;
      clear();
      err.flush();
    }
  }
}
