package org.isnad.cli;

import java.io.PrintWriter;
import org.isnad.store.Difference;
import org.isnad.store.Difference.Change;

/// Prints the difference of two versions.
final class DiffView {

  private final PrintWriter out;

  DiffView(PrintWriter out) {
    this.out = out;
  }

  void show(Difference difference) {
    out.println(
        difference.id() + ": "
            + (difference.changes().isEmpty()
                ? "the claims are the same"
                : difference.changes().size() + (difference.changes().size() == 1 ? " change" : " changes")));
    difference.changes().forEach(this::show);
  }

  private void show(Change change) {
    switch (change) {
      case Change.Appeared c -> {
        out.println("+ " + c.kind() + " " + c.about());
        quote("now", c.quotation());
      }
      case Change.Disappeared c -> {
        out.println("- " + c.kind() + " " + c.about());
        quote("before", c.quotation());
      }
      case Change.Altered c -> {
        out.println("~ " + c.kind() + " " + c.about());
        c.values().forEach(v -> out.println("    " + v.property() + ": " + said(v.before()) + " → " + said(v.now())));
        quote("before", c.before());
        quote("now", c.now());
      }
    }
  }

  private static String said(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }

  private void quote(String which, String quotation) {
    out.println("    " + which + ": «" + quotation.replaceAll("\\s+", " ") + "»");
  }
}
