package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/// The graph of a running server.
public final class Remote {

  private Remote() {
  }

  /// A copy of all quads in memory, from the server's dump: a question for everything would end at the limits of questions.
  ///
  /// @param endpoint the server's `/sparql`
  /// @param key sent as `Authorization: Bearer`, unless empty
  /// @throws QueryExecException if the server fails or gives up halfway
  public static DatasetGraph copy(URI endpoint, String key) {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve("dump.nq.gz?version=1.2"));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new QueryExecException(endpoint + ": the server answers " + response.statusCode());
      }
      try (InputStream quads = new GZIPInputStream(response.body())) {
        Txn.executeWrite(copy, () -> RDFParser.source(quads).lang(Lang.NQUADS).parse(copy));
      }
      return copy;
    } catch (IOException | RiotException e) {
      throw new QueryExecException(endpoint + ": the graph could not be read whole: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
