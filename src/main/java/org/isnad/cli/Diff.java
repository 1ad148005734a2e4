package org.isnad.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.Access;
import org.isnad.store.Difference;
import org.isnad.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad diff`: what changed between two versions of an article.
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Shows what changed in an article between two versions of its text: contacts, figures, statements.", footer = {
    "", "Examples:", "  isnad diff seed-003", "  isnad diff seed-003 --from 1"})
final class Diff implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Parameters(arity = "1", paramLabel = "ID", description = "The id of the article.")
  String id = "";

  @Option(names = "--from", paramLabel = "N", description = "The earlier version, 1 is the oldest; default: the last before the current text.")
  @Nullable
  Integer from;

  @Override
  public Integer call() {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    return switch (kg.store().openForReading()) {
      case Access.Served(URI url, String _) -> {
        err.println("isnad: a server holds the graph: see " + url + ", or stop it and ask again");
        yield 1;
      }
      case Access.Local(Snapshot snapshot) -> {
        try (snapshot) {
          yield show(snapshot, out, err);
        }
      }
    };
  }

  private int show(Snapshot snapshot, PrintWriter out, PrintWriter err) {
    if (snapshot.graphOf(id).isEmpty()) {
      err.println("isnad: no article " + id + " in " + kg.kg);
      return 1;
    }
    int versions = snapshot.versionsOf(id).size();
    if (versions == 0) {
      err.println(id + " has one version only");
      return 0;
    }
    Optional<Difference> difference = Difference.of(snapshot, id, Optional.ofNullable(from));
    if (difference.isEmpty()) {
      err.println("isnad: " + id + " has earlier versions 1 to " + versions + ", not " + from);
      return 2;
    }
    new DiffView(out).show(difference.get());
    return 0;
  }
}
