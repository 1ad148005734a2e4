package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.graph.Iris;
import org.isnad.pipeline.Workshop;
import org.isnad.store.Committed;
import org.isnad.store.Store;
import org.isnad.store.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad forget`: articles out of the graph and its history.
@Command(name = "forget", mixinStandardHelpOptions = true, description = "Removes articles and their earlier versions from the graph, for good: no older snapshot is kept.")
final class Forget implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "The ids of the articles.")
  List<String> ids = new ArrayList<>();

  @Option(names = "--base", paramLabel = "IRI", defaultValue = Iris.DEFAULT_BASE, description = "The base that the graph was built with; default: ${DEFAULT-VALUE}.")
  String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    Store store = kg.store();
    try (Writer writer = store.add(Workshop.open(base).plan(store))) {
      List<String> unknown = ids.stream().filter(id -> !writer.forget(id)).toList();
      unknown.forEach(id -> err.println("isnad: no article " + id + " in " + kg.kg));
      if (unknown.size() == ids.size()) {
        return 1;
      }
      Committed done = writer.commit();
      err.println((ids.size() - unknown.size()) + " forgotten; " + kg.kg + " holds " + done.manifest().articles() + " articles, "
          + done.manifest().quads() + " quads");
      return unknown.isEmpty() ? 0 : 3;
    }
  }
}
