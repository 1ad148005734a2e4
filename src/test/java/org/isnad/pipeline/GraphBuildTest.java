package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.source.ArticleSource;
import org.isnad.source.SourceOptions;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.isnad.store.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuildTest {

  private static final Workshop WORKSHOP = Workshop.open(Iris.DEFAULT_BASE);

  @TempDir
  private Path folder;

  private GraphBuild.Result build(String kg, String... paths) throws IOException {
    return new GraphBuild(WORKSHOP, Store.at(folder.resolve(kg)), 2).run(new ArticleSource(List.of(paths), SourceOptions.DEFAULT), false,
        outcome -> {}, note -> {}, new Progress());
  }

  private List<String> quads(String kg) {
    try (Snapshot snapshot = ((Access.Local) Store.at(folder.resolve(kg)).openForReading()).snapshot()) {
      snapshot.graphs().begin(TxnType.READ);
      try (Stream<Quad> all = snapshot.graphs().stream()) {
        return all.map(q -> NodeFmtLib.strNodesNT(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())).sorted().toList();
      } finally {
        snapshot.graphs().end();
      }
    }
  }

  @Test
  void theOrderOfArticlesAndOfRunsDoesNotShow() throws IOException {
    build("together", "seeds");
    List<String> backwards = new ArrayList<>(List.of("seeds/seed-004.txt", "seeds/seed-003.txt", "seeds/seed-002.txt"));
    build("runs", backwards.toArray(String[]::new));
    build("runs", "seeds/seed-001.txt", "seeds/seed-000.txt");
    assertThat(quads("runs")).isEqualTo(quads("together")).hasSizeGreaterThan(500);
    build("forwards", "seeds/seed-000.txt", "seeds/seed-001.txt");
    build("forwards", "seeds");
    assertThat(quads("forwards")).isEqualTo(quads("together"));

    build("without", "seeds/seed-000.txt", "seeds/seed-001.txt", "seeds/seed-002.txt", "seeds/seed-003.txt");
    Store store = Store.at(folder.resolve("together"));
    try (Writer writer = store.add(WORKSHOP.plan(store))) {
      assertThat(writer.forget("seed-004")).isTrue();
      writer.commit();
    }
    assertThat(quads("together")).isEqualTo(quads("without"));
  }

  @Test
  void theSameArticlesAreNotReadAgainAndAChangedOneIs() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.copy(Path.of("seeds/seed-003.txt"), news.resolve("seed-003.txt"));
    Files.copy(Path.of("seeds/seed-002.txt"), news.resolve("seed-002.txt"));
    GraphBuild.Result first = build("kg", news.toString());
    assertThat(first.added()).isEqualTo(2);
    GraphBuild.Result again = build("kg", news.toString());
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.graph().orElseThrow().changed()).isFalse();

    String text = Files.readString(news.resolve("seed-003.txt"));
    Files.writeString(news.resolve("seed-003.txt"), text.replace("26600", "26700"));
    GraphBuild.Result changed = build("kg", news.toString());
    assertThat(changed.changed()).isEqualTo(1);
    assertThat(changed.unchanged()).isEqualTo(1);
    assertThat(changed.graph().orElseThrow().manifest().versions()).isEqualTo(1);
    assertThat(quads("kg")).anyMatch(q -> q.contains("26700")).noneMatch(q -> q.contains("26600"));
  }

  @Test
  void whereNoArticleIsKeptNothingIsWritten() throws IOException {
    GraphBuild.Result nothing = build("kg", folder.resolve("missing").toString());
    assertThat(nothing.graph()).isEmpty();
    assertThat(nothing.read().exitCode()).isEqualTo(1);
    assertThat(Store.at(folder.resolve("kg")).current()).isEmpty();
  }

  @Test
  void decisionsOfTheUserShapeWhatIsDerived() throws IOException {
    build("kg", "seeds/seed-004.txt");
    List<String> before = quads("kg");
    List<String> entities = before.stream().filter(q -> q.contains("/graph/")).flatMap(q -> Stream.of(q.split(" ", -1)))
        .filter(n -> n.startsWith("<" + Iris.DEFAULT_BASE + "entity/")).distinct().limit(2).toList();
    assertThat(entities).hasSize(2);
    Files.writeString(Store.at(folder.resolve("kg")).decisions(),
        entities.get(0) + " <http://www.w3.org/2002/07/owl#sameAs> " + entities.get(1) + " .\n");
    assertThat(build("kg", "seeds/seed-004.txt").graph().orElseThrow().changed()).isTrue();
    assertThat(quads("kg")).isNotEqualTo(before);
  }
}
