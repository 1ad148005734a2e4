package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.store.Sample.add;
import static org.isnad.store.Sample.anew;
import static org.isnad.store.Sample.article;
import static org.isnad.store.Sample.forget;
import static org.isnad.store.Sample.graphs;
import static org.isnad.store.Sample.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final ArticleGraph A = article("a", "بيرنز", "سعاد");
  private static final ArticleGraph B = article("b", "سعاد");
  private static final ArticleGraph C = article("c", "سعاد", "مها الشامي");

  @TempDir
  private Path folder;

  private Path kg(String name) {
    return folder.resolve(name);
  }

  @Test
  void theOrderOfArticlesAndOfRunsDoesNotMatter() {
    anew(kg("together"), A, B);
    add(kg("ab"), A);
    add(kg("ab"), B);
    add(kg("ba"), B);
    add(kg("ba"), A);
    add(kg("abc"), A, B, C);
    forget(kg("abc"), "c");

    List<String> expected = graphs(kg("together"));
    assertThat(expected).hasSize(7).anyMatch(line -> line.contains("count/2") && line.contains("سعاد"));
    assertThat(graphs(kg("ab"))).isEqualTo(expected);
    assertThat(graphs(kg("ba"))).isEqualTo(expected);
    assertThat(graphs(kg("abc"))).isEqualTo(expected);
  }

  @Test
  void theSameAgainChangesNothing() {
    Committed first = add(kg("kg"), A, B);
    Committed again = add(kg("kg"), B, A);

    assertThat(first.changed()).isTrue();
    assertThat(again.changed()).isFalse();
    assertThat(again.snapshot()).isEqualTo(first.snapshot());
    assertThat(again.manifest()).isEqualTo(first.manifest());
    assertThat(kg("kg").resolve("tmp-2")).doesNotExist();
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheEarlierOneWhichStaysReadable() {
    ArticleGraph changed = article("a", "مكغورك");
    add(kg("kg"), A, B);
    List<String> before = graphs(kg("kg"));
    try (Writer writer = Store.at(kg("kg")).add(Sample.PLAN)) {
      assertThat(writer.holds("a", A.hash())).isTrue();
      assertThat(writer.holds("a", changed.hash())).isFalse();
      assertThat(writer.put(changed)).isEqualTo(new Put.Changed());
      assertThat(writer.commit().manifest().versions()).isEqualTo(1);
    }

    assertThat(graphs(kg("kg"))).noneMatch(line -> line.contains("بيرنز")).anyMatch(line -> line.contains("مكغورك"));
    assertThat(history(kg("kg"))).hasSize(4).anyMatch(line -> line.contains("بيرنز")).anyMatch(line -> line.contains("isVersionOf"));
    try (Snapshot snapshot = Sample.open(kg("kg"))) {
      assertThat(snapshot.versionsOf("a")).containsExactly("http://kg.example/version/a/" + A.hash());
      assertThat(snapshot.graphOf("a")).contains("http://kg.example/article/a");
      assertThat(snapshot.articles()).containsExactly("a", "b");
    }
    add(kg("kg"), A);
    assertThat(graphs(kg("kg"))).isEqualTo(before);
    add(kg("kg"), changed, C);
    try (Snapshot snapshot = Sample.open(kg("kg"))) {
      assertThat(snapshot.versionsOf("a")).hasSize(3);
      assertThat(snapshot.manifest().versions()).isEqualTo(2);
    }
  }

  @Test
  void aForgottenArticleIsNowhereInTheFiles() throws IOException {
    ArticleGraph secret = article("s", "اسم لا يذكره غيره");
    add(kg("kg"), A, secret);
    add(kg("kg"), article("s", "اسم لا يذكره غيره", "سعاد"));
    Committed without = forget(kg("kg"), "s");

    assertThat(without.manifest().articles()).isEqualTo(1);
    assertThat(without.manifest().versions()).isZero();
    assertThat(history(kg("kg"))).isEmpty();
    try (Stream<Path> files = Files.walk(kg("kg"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain("لا يذكره");
      }
    }
    assertThat(forget(kg("kg"), "nobody").changed()).isFalse();
  }

  @Test
  void anArticleThatTheGateRefusesStaysOut() {
    Gate noC = article -> article.id().equals("c") ? Optional.of("shape violated") : Optional.empty();
    try (Writer writer = Store.at(kg("kg")).add(new Writer.Plan(Sample.IRIS, Sample.EDITION, noC, Sample::namesCounted))) {
      assertThat(writer.put(A)).isEqualTo(new Put.Added());
      assertThat(writer.put(C)).isEqualTo(new Put.Refused("shape violated"));
      assertThat(writer.put(A)).isEqualTo(new Put.Unchanged());
      assertThat(writer.put(article("a", "نص آخر"))).isInstanceOf(Put.Refused.class);
      ArticleGraph thief = new ArticleGraph("t", "h", A.quads());
      assertThat(writer.put(thief)).isEqualTo(new Put.Refused("its graph http://kg.example/article/a is that of a"));
      writer.commit();
    }
    assertThat(graphs(kg("kg"))).noneMatch(line -> line.contains("مها"));
  }

  @Test
  void aNewProgramOrNewDecisionsDeriveAnew() throws IOException {
    Committed first = add(kg("kg"), A);
    Files.writeString(Store.at(kg("kg")).decisions(), "# بيرنز = وليام بيرنز\n");
    Committed decided = add(kg("kg"), A);
    assertThat(decided.changed()).isTrue();
    assertThat(decided.snapshot()).isNotEqualTo(first.snapshot());
    assertThat(add(kg("kg")).changed()).isFalse();

    Writer.Plan newer = new Writer.Plan(Sample.IRIS, new Edition("0.2", "words-1"), Gate.OPEN, Derivation.NONE);
    assertThat(Sample.commit(Store.at(kg("kg")).add(newer)).manifest().derived()).isEmpty();
    anew(kg("kg"), B);
    assertThat(Store.at(kg("kg")).decisions()).exists();
    assertThat(graphs(kg("kg"))).noneMatch(line -> line.contains("article/a"));
  }

  @Test
  void aDerivationMayNotWriteIntoAnArticle() {
    Derivation wrong = articles -> A.quads().iterator();
    Writer writer = Store.at(kg("kg")).add(new Writer.Plan(Sample.IRIS, Sample.EDITION, Gate.OPEN, wrong));
    assertThatThrownBy(() -> Sample.commit(writer, A)).isInstanceOf(StoreException.class).hasMessageContaining("graph of an article");
    assertThat(Store.at(kg("kg")).current()).isEmpty();
  }

  @Test
  void manyQuadsGoInTogether() {
    assertMany();
  }

  @Test
  void whatMemoryCannotHoldGoesInBehind() {
    System.setProperty(Draft.MOST, "130000");
    try {
      assertMany();
    } finally {
      System.clearProperty(Draft.MOST);
    }
  }

  private void assertMany() {
    int articles = 60;
    ArticleGraph[] many = new ArticleGraph[articles];
    for (int i = 0; i < articles; i++) {
      String id = "n" + i;
      Quad[] quads = new Quad[2000];
      for (int j = 0; j < quads.length; j++) {
        quads[j] = Quad.create(Sample.iri("article/" + id), Sample.iri(id + "/" + j), Sample.iri("ns#name"),
            NodeFactory.createLiteralString("اسم " + j));
      }
      many[i] = new ArticleGraph(id, "h", List.of(quads));
    }
    Derivation everything = dataset -> {
      Iterator<Quad> all = dataset.find();
      return Iter.map(all, q -> Quad.create(Sample.NAMES, q.asTriple()));
    };
    Committed done = Sample.commit(Store.at(kg("kg")).anew(new Writer.Plan(Sample.IRIS, Sample.EDITION, Gate.OPEN, everything)), many);
    assertThat(done.manifest().articleQuads()).isEqualTo(120_000);
    assertThat(done.manifest().derived()).containsEntry(Sample.NAMES.getURI(), 120_000L);
    assertThat(Store.at(kg("kg")).check(true)).noneMatch(Finding::bad).anyMatch(f -> f.text().contains("240000"));
  }

  @Test
  void onlyTheLastTwoSnapshotsAreKept() throws IOException {
    for (int i = 0; i < 10; i++) {
      add(kg("kg"), article("x", "نسخة " + i));
    }
    try (Stream<Path> all = Files.list(kg("kg"))) {
      assertThat(all.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("db-9", "db-10", "current", "write.lock");
    }
    try (Snapshot snapshot = Sample.open(kg("kg"))) {
      assertThat(snapshot.versionsOf("x")).hasSize(9);
      assertThat(snapshot.manifest().runs()).isEqualTo(1);
    }
    assertThat(Store.at(kg("kg")).check(true)).noneMatch(Finding::bad);
  }
}
