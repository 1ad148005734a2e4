package org.isnad.cli;

import java.io.PrintWriter;
import org.isnad.claim.Reading;

/// An article on the terminal with what was found in it.
final class ReadingView {

  private final PrintWriter out;

  ReadingView(PrintWriter out, boolean colours) {
    this.out = out;
  }

  void show(Reading reading) {
    out.println(reading.article().text());
  }
}
