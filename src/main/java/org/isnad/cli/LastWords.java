package org.isnad.cli;

import java.io.PrintWriter;

/// What the program says when it cannot go on at all: without memory, or on a disk that took no more of a mapped file. Whatever thread it
/// meets, nothing of this process is to be trusted afterwards; the graph on the disk is, since nothing was switched.
final class LastWords {

  private LastWords() {
  }

  /// One line: what happened and what to do.
  static String of(Error error) {
    return "isnad: " + switch (error) {
      case OutOfMemoryError _ -> "out of memory: give the program more and run the same command again, such as"
          + " ISNAD_JAVA_OPTS=-Xmx8g (it had " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB); the graph is as it was";
      case InternalError _ ->
        "the disk has no space left, or failed: free some space and run the same command again; the graph is as it was";
      case StackOverflowError _ -> "too deeply nested: please report what you asked";
      default -> "a fault of the program, please report it: " + error;
    };
  }

  /// Ends the program at once when any thread dies of an error: others would wait for it for ever.
  static void whenAThreadDies(PrintWriter err) {
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
      Throwable cause = thrown;
      while (!(cause instanceof Error) && cause.getCause() != null) {
        cause = cause.getCause();
      }
      err.println(cause instanceof Error error
          ? of(error)
          : "isnad: a fault of the program in " + thread.getName() + ", please report it: " + thrown);
      err.flush();
      Runtime.getRuntime().halt(1);
    });
  }
}
