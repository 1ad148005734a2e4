package org.isnad.cli;

import java.io.PrintWriter;
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

  /// Serves until the program is told to end (Ctrl-C), then gives port and graph back.
  void serve(Store store, Snapshot snapshot, PrintWriter err) {
    Settings settings = Settings.STANDARD.at(host, port).within(Duration.ofSeconds(timeout));
    LiveServer server = LiveServer.start(store, snapshot, settings, err::println);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "isnad-stop"));
    server.warmUp();
    if (server.url().getPort() != port && port != 0) {
      err.println("port " + port + " is in use");
    }
    if (!isLocal(host)) {
      err.println("WARNING: everybody who reaches this machine can read the whole graph. Without --host only this machine can.");
    }
    err.println("serving " + server.url() + " and " + server.url() + "sparql; Ctrl-C ends it");
    server.join();
  }

  private static boolean isLocal(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
