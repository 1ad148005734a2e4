package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.isnad.pipeline.Progress;

/// One line at the foot of the terminal that says how far a run is; nothing in the first two seconds, and nothing is left behind.
/// Where standard error is no terminal but somebody may look later, a plain line every ten seconds. Safe for several threads.
final class ProgressLine implements AutoCloseable {

  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final Progress progress;
  private final Thread painter;
  private boolean painted;
  private boolean closed;

  /// How progress is shown.
  enum Style {
    /// Not at all.
    NONE,
    /// One line at the foot of a terminal.
    FOOT,
    /// A line every ten seconds.
    LOG;

    /// For a run whose results do not scroll by.
    static Style ofErrors() {
      return Console.watched() ? FOOT : LOG;
    }
  }

  ProgressLine(PrintWriter err, Progress progress, Style style) {
    this.err = err;
    this.progress = progress;
    this.painter = Thread.ofPlatform().daemon().name("isnad-progress").unstarted(style == Style.LOG ? this::log : this::paint);
    if (style != Style.NONE) {
      painter.start();
    }
  }

  private void log() {
    try {
      while (true) {
        Thread.sleep(Duration.ofSeconds(10));
        synchronized (this) {
          if (closed) {
            return;
          }
          err.println(words(progress.state()));
        }
      }
    } catch (InterruptedException e) {
      // the run is over
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
    if (state.comparing().isPresent()) {
      return state.articles() + " articles read, comparing for " + duration(state.comparing().get());
    }
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
