package org.isnad.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.serve.Settings;
import org.isnad.serve.SparqlServer;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `isnad warm-up`: the training run behind the launcher's start cache. Runs the usual commands on a few articles, without output
/// and without a trace; what fails is passed over, since a cache is a convenience.
@Command(name = "warm-up", hidden = true, description = "Loads what the usual commands need, for the launcher's start cache.")
final class WarmUp implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "PATH")
  Path articles = Path.of("seeds");

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("isnad-warm-up");
    String kg = folder.resolve("kg").toString();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try {
      for (List<String> command : List.of(List.of("--help"), List.of("read", articles.toString()),
          List.of("read", articles.toString(), "--json"), List.of("build", articles.toString(), "--kg", kg),
          List.of("build", articles.toString(), "--kg", kg), List.of("query", "--list"), List.of("query", "who-met-whom", "--kg", kg),
          List.of("compare", "--kg", kg), List.of("export", "--kg", kg))) {
        Main.run(nowhere, nowhere, command.toArray(String[]::new));
      }
      serve(Store.at(folder.resolve("kg")));
      return 0;
    } finally {
      delete(folder);
    }
  }

  /// A server for a moment, and a visitor who looks at the main pages.
  private static void serve(Store store) throws IOException {
    if (store.openForReading() instanceof Access.Local(Snapshot snapshot)) {
      try (snapshot;
          SparqlServer server = SparqlServer.start(Settings.STANDARD.at("localhost", 0), snapshot.graphs(), snapshot.history())) {
        server.warmUp();
        for (String path : List.of("", "topics", "contacts", "article/seed-001", "sparql?query=ASK%7B%7D")) {
          try (InputStream page = server.url().resolve(path).toURL().openStream()) {
            page.transferTo(OutputStream.nullOutputStream());
          } catch (FileNotFoundException _) {
            // other articles than the usual ones: a page less to learn from
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
