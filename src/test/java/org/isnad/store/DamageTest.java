package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.store.Sample.add;
import static org.isnad.store.Sample.article;
import static org.isnad.store.Sample.graphs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

  @TempDir
  private Path kg;

  @BeforeEach
  void twoSnapshots() {
    add(kg, article("a", "بيرنز"));
    add(kg, article("b", "مكغورك"));
  }

  private void refuses(String... words) {
    assertThatThrownBy(() -> Store.at(kg).openForReading()).isInstanceOf(StoreException.class).hasMessageContainingAll(words);
    assertThatThrownBy(() -> add(kg, article("c", "ج"))).isInstanceOf(StoreException.class).hasMessageContainingAll(words);
    assertThat(Store.at(kg).check(false)).anyMatch(Finding::bad);
  }

  @Test
  void aDamagedManifestIsSaidWithTheWayBack() throws IOException {
    Files.writeString(kg.resolve("db-2/manifest.json"), "{ \"format\": 1, \"articles\": ");
    refuses("db-2", "manifest.json: damaged", "write db-1 into");
    Files.writeString(kg.resolve("current"), "db-1\n");
    assertThat(graphs(kg)).hasSize(3);
  }

  @Test
  void aManifestOfAnotherFormatIsNotGuessedAt() throws IOException {
    Path manifest = kg.resolve("db-2/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"format\" *: *\\d+", "\"format\": 99"));
    refuses("format 99");
  }

  @Test
  void aMissingManifestMeansUnfinished() throws IOException {
    Files.delete(kg.resolve("db-2/manifest.json"));
    refuses("db-2", "never finished", "write db-1 into");
  }

  @Test
  void aMissingOrCutFileIsNamed() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(kg.resolve("db-2/articles.tsv").toFile(), "rw")) {
      file.setLength(10);
    }
    refuses("articles.tsv has 10 bytes", "write db-1 into");
    Files.delete(kg.resolve("db-2/articles.tsv"));
    refuses("articles.tsv is missing");
  }

  @Test
  void aChangedByteIsFoundByTheDeepCheckOnly() throws IOException {
    change("db-2/articles.tsv");
    assertThat(Store.at(kg).check(false)).noneMatch(Finding::bad);
    assertThat(Store.at(kg).check(true)).filteredOn(Finding::bad)
        .anySatisfy(f -> assertThat(f.text()).contains("articles.tsv is damaged"))
        .anySatisfy(f -> assertThat(f.text()).contains("write db-1 into"));
  }

  @Test
  void damageToWhatSnapshotsShareIsFoundInBoth() throws IOException {
    change("db-2/graph/Data-0001/nodes-data.obj");
    assertThat(Store.at(kg).check(true)).filteredOn(Finding::bad)
        .anySatisfy(f -> assertThat(f.text()).contains("db-1").contains("nodes-data.obj is damaged"))
        .anySatisfy(f -> assertThat(f.text()).contains("db-2").contains("nodes-data.obj is damaged"))
        .anySatisfy(f -> assertThat(f.text()).contains("build anew with --fresh"));
    try (RandomAccessFile file = new RandomAccessFile(kg.resolve("db-2/graph/Data-0001/nodes-data.obj").toFile(), "rw")) {
      file.setLength(10);
    }
    refuses("nodes-data.obj has 10 bytes", "build anew with --fresh");
  }

  private void change(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(kg.resolve(name).toFile(), "rw")) {
      file.seek(30);
      int old = file.read();
      file.seek(30);
      file.write(old ^ 1);
    }
  }

  @Test
  void aPointerToNothingIsSaidAndAFreshBuildHelps() throws IOException {
    Files.writeString(kg.resolve("current"), "garbage");
    refuses("does not name a snapshot", "write db-2 into");
    assertThat(Sample.anew(kg, article("a", "بيرنز")).snapshot()).isEqualTo("db-3");
    assertThat(graphs(kg)).hasSize(3);
  }

  @Test
  void withoutAPointerTheNewestFinishedSnapshotIsCurrent() throws IOException {
    Files.delete(kg.resolve("current"));
    assertThat(Store.at(kg).current()).contains("db-2");
    assertThat(graphs(kg)).hasSize(6);
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneClearLine() throws IOException {
    Path file = Files.writeString(kg.resolve("file"), "x");
    assertThatThrownBy(() -> add(file)).isInstanceOf(StoreException.class).hasMessageContaining(file + ": is a file, not a folder");
    assertThatThrownBy(() -> add(file.resolve("kg"))).isInstanceOf(StoreException.class).hasMessageContaining(file.toString());
    assertThatThrownBy(() -> add(Path.of("/proc/isnad-kg"))).isInstanceOf(StoreException.class).hasMessageContaining("/proc/isnad-kg");
  }
}
