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

  /// Whether a person looks at the output and colours are wanted.
  static boolean colours() {
    String none = System.getenv("NO_COLOR");
    return interactive() && (none == null || none.isEmpty());
  }

  /// Whether a person looks at the output.
  static boolean interactive() {
    return System.console() != null && System.console().isTerminal();
  }
}
