package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.export.Remote;
import org.isnad.graph.Iris;
import org.isnad.query.Answer;
import org.isnad.query.QueryRunner;
import org.isnad.store.Access;
import org.isnad.store.ArticleGraph;
import org.isnad.store.Derivation;
import org.isnad.store.Edition;
import org.isnad.store.Gate;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.isnad.store.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LiveServerTest {

  private static final String ARTICLES = "SELECT * { ?a <https://schema.org/identifier> ?id }";

  @TempDir
  Path folder;

  @Test
  void announcesItselfAndTakesUpWhatIsBuiltWhileItRuns() throws Exception {
    Store store = Store.at(folder.resolve("kg"));
    add(store, "a1");
    BlockingQueue<String> notes = new LinkedBlockingQueue<>();
    Snapshot snapshot = ((Access.Local) store.openForReading()).snapshot();
    try (LiveServer server = LiveServer.start(store, snapshot, Settings.STANDARD.at("localhost", 0).within(Duration.ofSeconds(5)),
        notes::add)) {
      assertThat(store.server()).contains(server.url());
      assertThat(articles(server.url())).isEqualTo(1);
      add(store, "a2");
      assertThat(notes.poll(60, TimeUnit.SECONDS)).contains("2 articles");
      assertThat(articles(server.url())).isEqualTo(2);
    }
    assertThat(store.server()).isEqualTo(Optional.<URI>empty());
  }

  @Test
  void whoeverReadsTheStoreGetsThroughToItsServerWithoutAPassword() throws Exception {
    Store store = Store.at(folder.resolve("kg"));
    add(store, "a1");
    Settings closed = Settings.STANDARD.at("localhost", 0)
        .admitting(Passwords.read(Files.writeString(folder.resolve("who"), "layla:sesame")));
    Snapshot snapshot = ((Access.Local) store.openForReading()).snapshot();
    try (LiveServer server = LiveServer.start(store, snapshot, closed, _ -> {})) {
      URI endpoint = server.url().resolve("sparql");
      assertThatThrownBy(() -> articles(server.url())).hasMessageContaining("401");
      assertThatThrownBy(() -> Remote.copy(endpoint, "sesame")).hasMessageContaining("401");
      Matcher key = Pattern.compile("\"key\" *: *\"(\\w{64})\"").matcher(Files.readString(folder.resolve("kg/server.json")));
      assertThat(key.find()).isTrue();
      Answer all = QueryRunner.at(endpoint, key.group(1)).run(QueryFactory.create(ARTICLES));
      assertThat(((Answer.Table) all).rows()).hasSize(1);
      assertThat(Remote.copy(endpoint, key.group(1)).isEmpty()).isFalse();
    }
  }

  private static void add(Store store, String id) {
    try (Writer writer = store.add(new Writer.Plan(new Iris(Iris.DEFAULT_BASE), new Edition("0", "0"), Gate.OPEN, Derivation.NONE))) {
      var name = NodeFactory.createURI("https://w3id.org/isnad/kg/article/" + id);
      writer.put(new ArticleGraph(id, id,
          List.of(Quad.create(name, name, NodeFactory.createURI("https://schema.org/identifier"), NodeFactory.createLiteralString(id)))));
      writer.commit();
    }
  }

  private static int articles(URI url) {
    return ((Answer.Table) QueryRunner.at(url.resolve("sparql")).run(QueryFactory.create(ARTICLES))).rows().size();
  }
}
