package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.isnad.graph.Terms;
import org.isnad.store.Access;
import org.isnad.store.ArticleGraph;
import org.isnad.store.Beside;
import org.isnad.store.Derivation;
import org.isnad.store.Edition;
import org.isnad.store.Gate;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.isnad.store.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSearchTest {

  private static final String BASE = "http://kg.example/";
  private static final Iris IRIS = new Iris(BASE);

  /// An entity of the world that all graphs speak of.
  private static final Derivation NAMES = articles -> List
      .of(Quad.create(IRIS.graph("entities"), NodeFactory.createURI(BASE + "entity/x"), RDFS.label.asNode(),
          NodeFactory.createLiteralLang("سامر الحلبي", "ar")))
      .iterator();

  @TempDir
  Path folder;

  @Test
  void aSnapshotHasTheWordsOfItsGraphAndLaterOnesGoOnFromThem() {
    put(TextSearch.beside(IRIS), "a1", "زار الوزير مدينة عمّان");
    assertThat(bodies("عمان")).containsExactly("a1");
    assertThat(stored()).isTrue();
    put(TextSearch.beside(IRIS), "a2", "عاد الوفد من عمان إلى بيروت");
    assertThat(bodies("عمان")).containsExactlyInAnyOrder("a1", "a2");
    assertThat(bodies("بيروت")).containsExactly("a2");
    assertThat(names("الحلبي")).containsExactly(BASE + "entity/x");
  }

  @Test
  void aChangedArticleIsFoundByItsNewWordsOnly() {
    put(TextSearch.beside(IRIS), "a1", "وصل الوفد إلى بيروت");
    put(TextSearch.beside(IRIS), "a1", "وصل الوفد إلى دمشق");
    assertThat(bodies("بيروت")).isEmpty();
    assertThat(bodies("دمشق")).containsExactly("a1");
  }

  @Test
  void whatIsForgottenIsInNoFile() throws IOException {
    put(TextSearch.beside(IRIS), "a1", "zzyzx secretword");
    put(TextSearch.beside(IRIS), "a2", "another text");
    try (Writer writer = Store.at(folder.resolve("kg")).add(plan(TextSearch.beside(IRIS)))) {
      writer.forget("a1");
      writer.commit();
    }
    assertThat(bodies("secretword")).isEmpty();
    assertThat(bodies("another")).containsExactly("a2");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain("secretword");
      }
    }
  }

  @Test
  void aSnapshotWithoutAnIndexIsSearchedAllTheSameAndTheNextOneHasIt() {
    put(Beside.NONE, "a1", "زار الوزير مدينة عمّان");
    assertThat(stored()).isFalse();
    assertThat(bodies("عمان")).containsExactly("a1");
    put(TextSearch.beside(IRIS), "a2", "عاد الوفد من عمان إلى بيروت");
    assertThat(stored()).isTrue();
    assertThat(bodies("عمان")).containsExactlyInAnyOrder("a1", "a2");
    assertThat(names("الحلبي")).containsExactly(BASE + "entity/x");
  }

  private static Writer.Plan plan(Beside beside) {
    return new Writer.Plan(IRIS, new Edition("0.1", "words"), Gate.OPEN, NAMES, beside);
  }

  private void put(Beside beside, String id, String text) {
    Node graph = NodeFactory.createURI(BASE + "article/" + id);
    try (Writer writer = Store.at(folder.resolve("kg")).add(plan(beside))) {
      writer.put(new ArticleGraph(id, "hash of " + text,
          List.of(Quad.create(graph, graph, Terms.ARTICLE_BODY, NodeFactory.createLiteralLang(text, "ar")))));
      writer.commit();
    }
  }

  private boolean stored() {
    try (Snapshot snapshot = open()) {
      return snapshot.beside(TextSearch.FOLDER).filter(TextSearch::isStored).isPresent();
    }
  }

  private List<String> bodies(String words) {
    return find(Terms.ARTICLE_BODY, words).stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList();
  }

  private List<String> names(String words) {
    return find(RDFS.label.asNode(), words);
  }

  private List<String> find(Node property, String words) {
    try (Snapshot snapshot = open()) {
      return TextSearch.over(snapshot.graphs(), snapshot.beside(TextSearch.FOLDER), BASE).find(property, words, 10).stream()
          .map(Node::getURI).toList();
    }
  }

  private Snapshot open() {
    return ((Access.Local) Store.at(folder.resolve("kg")).openForReading()).snapshot();
  }
}
