package org.isnad.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ServerConnector;
import org.isnad.query.PreparedQuery;

/// A running server: `/sparql` and `/history/sparql` answer queries, everything else is pages. Nothing can be written through it: there
/// is no endpoint but the queries'. Thread-safe.
public final class SparqlServer implements AutoCloseable {

  static final String GRAPH = "/sparql";
  private static final String HISTORY = "/history/sparql";

  /// What a question may take when nobody waits for its answer.
  static final Duration PREPARING = Duration.ofMinutes(3);

  /// Questions with the longest answers, the longest last: whoever waits for another must not wait for them.
  static final List<String> DEAR = List.of("figure-history", "first-reported", "timeline", "one-utterance-in-several-wordings",
      "statements-by-speaker", "what-one-article-says", "entity-profile", "told-by-one-outlet-only");

  private final Settings settings;
  private final FusekiServer server;
  private final URI url;
  private final Site site;
  private volatile Graphs graphs;

  private SparqlServer(Settings settings, FusekiServer server, Site site, Graphs graphs) {
    this.settings = settings;
    this.server = server;
    this.url = URI.create("http://" + settings.host() + ":" + server.getPort() + "/");
    this.site = site;
    this.graphs = graphs;
  }

  /// Starts a server; it is ready when this returns.
  ///
  /// @param graph its union is its default graph; stays open as long as the server runs
  /// @param history the same for earlier versions
  /// @throws UncheckedIOException if the interface is unknown or no port is free
  public static SparqlServer start(Settings settings, DatasetGraph graph, DatasetGraph history) {
    return start(settings, graph, history, Optional.empty());
  }

  /// The same with the index of the graph's words, which is made in memory otherwise.
  ///
  /// @param words its folder, if there is one
  public static SparqlServer start(Settings settings, DatasetGraph graph, DatasetGraph history, Optional<Path> words) {
    InetAddress host = host(settings.host());
    int port = free(host, settings.port());
    Graphs graphs = Graphs.of(graph, history, words, settings);
    Metrics metrics = new Metrics();
    Site site = new Site(graphs, Labels.standard(), metrics);
    FusekiServer server = FusekiServer.create().registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, new QueryEndpoint())
        .port(port).loopback(host.isLoopbackAddress())
        .fusekiModules(FusekiModules.create()).add(GRAPH, service(graphs.search().dataset(), settings))
        .add(HISTORY, service(history, settings))
        .addFilter("/*", new Gate(settings.passwords(), metrics, settings.log(), site)).numServerThreads(2, settings.threads())
        .addServlet("/*", site).build();
    for (var connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(host.getHostAddress());
    }
    server.start();
    return new SparqlServer(settings, server, site, graphs);
  }

  /// Answers from another state of the graph from the next request on. Requests under way keep the former one: let it stay open for as
  /// long as a question may take.
  public void show(DatasetGraph graph, DatasetGraph history, Optional<Path> words) {
    Graphs next = Graphs.of(graph, history, words, settings);
    next.warmUp();
    replace(GRAPH, next.search().dataset());
    replace(HISTORY, history);
    graphs = next;
    site.show(next);
  }

  private void replace(String name, DatasetGraph dataset) {
    DataService service = service(dataset, settings);
    service.setEndpointProcessors(server.getOperationRegistry());
    service.goActive();
    server.getDataAccessPointRegistry().put(name, new DataAccessPoint(name, service));
  }

  private static DataService service(DatasetGraph dataset, Settings settings) {
    Context context = dataset.getContext();
    context.set(ARQ.queryTimeout, String.valueOf(settings.timeout().toMillis()));
    context.setFalse(ARQ.httpServiceAllowed);
    return DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
  }

  private static InetAddress host(String name) {
    try {
      return InetAddress.getByName(name);
    } catch (UnknownHostException e) {
      throw new UncheckedIOException("no interface \"" + name + "\" on this machine: try --host localhost", e);
    }
  }

  /// The port asked for if it is free, else one that is.
  private static int free(InetAddress host, int port) {
    for (int candidate : new int[]{port, 0}) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(host, candidate));
        return socket.getLocalPort();
      } catch (IOException e) {
        if (candidate == 0) {
          throw new UncheckedIOException("cannot listen on " + host.getHostAddress() + ": " + e.getMessage(), e);
        }
      }
    }
    throw new IllegalStateException("unreachable: the second try succeeds or throws");
  }

  /// The address of the pages, with a slash at its end; the endpoint is `sparql` below it.
  public URI url() {
    return url;
  }

  /// Reads what the pages need and asks every prepared question once, those with short answers first, so that no visitor waits for it. A
  /// question that takes too long is given up: this is a convenience.
  public void warmUp() {
    Graphs now = graphs;
    now.warmUp();
    List<PreparedQuery> cheapFirst = now.catalogue().queries().stream().sorted(Comparator.comparingInt(q -> DEAR.indexOf(q.name())))
        .toList();
    for (PreparedQuery query : cheapFirst) {
      try {
        if (now == graphs) {
          now.answers().prepare(query, PREPARING);
        }
      } catch (QueryException e) {
        continue; // its visitor will be told
      }
    }
  }

  /// Waits until the server stops.
  public void join() {
    server.join();
  }

  /// Stops and gives the port back. The datasets stay open.
  @Override
  public void close() {
    server.stop();
  }
}
