package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Standard output and error in UTF-8 whatever the locale: results go to `out`, all else to `err`.
final class Console {

  private Console() {
  }

  /// Buffered; whoever writes to it last flushes it.
  static PrintWriter out() {
    return writer(FileDescriptor.out, false);
  }

  static PrintWriter err() {
    return writer(FileDescriptor.err, true);
  }

  private static PrintWriter writer(FileDescriptor to, boolean lineByLine) {
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), 1 << 14),
        lineByLine);
  }

  /// Whether a person looks at the results and wants colours.
  static boolean colours() {
    String none = System.getenv("NO_COLOR");
    return resultsWatched() && (none == null || none.isEmpty());
  }

  /// Whether a person looks at the results.
  static boolean resultsWatched() {
    return terminal("isnad.stdout.tty");
  }

  /// Whether a person looks at standard error.
  static boolean watched() {
    return terminal("isnad.stderr.tty");
  }

  /// The launcher knows each stream; Java by itself only all of them together.
  private static boolean terminal(String property) {
    String told = System.getProperty(property);
    return told == null ? System.console() != null && System.console().isTerminal() : told.equals("true");
  }
}
