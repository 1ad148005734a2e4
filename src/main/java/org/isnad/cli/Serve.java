package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `isnad serve`: the graph over HTTP.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the graph: pages to read and a SPARQL query endpoint, on this machine only.", footer = {
    "", "Examples:", "  isnad serve", "  isnad serve --port 8080 --timeout 60"})
final class Serve implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Mixin
  ServerMixin server = new ServerMixin();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    Store store = kg.store();
    return switch (store.openForReading()) {
      case Access.Served(URI url, String _) -> {
        err.println("isnad: " + kg.kg + " is served already: " + url);
        yield 1;
      }
      case Access.Local(Snapshot snapshot) -> {
        server.serve(store, snapshot, err);
        yield 0;
      }
    };
  }
}
