package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.serve.Passwords;
import org.jspecify.annotations.Nullable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.isnad.serve.LiveServer;
import org.isnad.serve.Settings;

import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import picocli.CommandLine.Option;

/// What commands that serve the graph have in common.
final class ServerMixin {

  @Option(names = "--port", paramLabel = "N", defaultValue = "3330", description = "The port; a free one is taken when it is in use. Default: ${DEFAULT-VALUE}.")
  int port;

  @Option(names = "--host", paramLabel = "H", defaultValue = "localhost", description = "The interface to listen on; default: ${DEFAULT-VALUE}, this machine only.")
  String host = "localhost";

  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "20", description = "The longest one question may take; default: ${DEFAULT-VALUE}.")
  int timeout;

  @Option(names = "--password-file", paramLabel = "FILE", description = "Let in only those with a name and password of this file: a line name:password each.")
  @Nullable
  Path passwords;

  @Option(names = "--access-log", paramLabel = "FILE", description = "Append a line for each request; - is standard error.")
  @Nullable
  Path accessLog;

  /// Serves until the program is told to end (Ctrl-C), then gives port and graph back.
  void serve(Store store, Snapshot snapshot, PrintWriter err) throws IOException {
    Settings settings = settings(err);
    LiveServer server = LiveServer.start(store, snapshot, settings, err::println);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "isnad-stop"));
    if (server.url().getPort() != port && port != 0) {
      err.println("port " + port + " is in use");
    }
    if (!isLocal(host) && passwords == null) {
      err.println(
          "WARNING: everybody who reaches this machine can read the whole graph. Without --host only this machine can; --password-file asks who it is.");
    }
    err.println("serving " + server.url() + " and " + server.url() + "sparql; Ctrl-C ends it");
    server.warmUp();
    err.println("all prepared questions are worked out");
    server.join();
  }

  private Settings settings(PrintWriter err) throws IOException {
    Settings settings = Settings.STANDARD.at(host, port).within(Duration.ofSeconds(timeout));
    if (passwords != null) {
      settings = settings.admitting(Passwords.read(passwords));
    }
    Path log = accessLog;
    if (log == null) {
      return settings;
    }
    PrintWriter lines = log.toString().equals("-")
        ? err
        : new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true);
    return settings.logging(lines::println);
  }

  private static boolean isLocal(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
