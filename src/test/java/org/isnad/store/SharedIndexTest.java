package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.store.Sample.add;
import static org.isnad.store.Sample.article;
import static org.isnad.store.Sample.graphs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Snapshots that share their indexes: each stays what it was, whatever is added to, or lost behind, its part.
class SharedIndexTest {

  private static final String INDEX = "graph/Data-0001/SPOG.dat";
  private static final String TERMS = "graph/Data-0001/nodes-data.obj";

  @TempDir
  private Path kg;

  private void whole() {
    assertThat(Store.at(kg).check(true)).isNotEmpty().noneMatch(Finding::bad);
  }

  private Object file(String snapshot, String file) throws IOException {
    return Files.getAttribute(kg.resolve(snapshot).resolve(file), "fileKey");
  }

  @Test
  void eachSnapshotStaysWholeWhileLaterOnesGrowFromIt() throws IOException {
    add(kg, article("a", "بيرنز"));
    List<String> first = graphs(kg);
    for (int i = 0; i < 6; i++) {
      add(kg, article("b" + i, "مكغورك", "رقم " + "ا".repeat(i + 1)));
      assertThat(file("db-" + (i + 2), INDEX)).isEqualTo(file("db-" + (i + 1), INDEX));
      assertThat(file("db-" + (i + 2), TERMS)).isEqualTo(file("db-" + (i + 1), TERMS));
      whole();
      whole(); // looking at an earlier one changes nothing in a later one
    }
    assertThat(graphs(kg)).hasSizeGreaterThan(first.size());
  }

  @Test
  void goingBackToAnEarlierSnapshotAndOnFromThere() throws IOException {
    add(kg, article("a", "بيرنز"));
    add(kg, article("b", "مكغورك"));
    List<String> two = graphs(kg);
    add(kg, article("c", "هنية"));
    Files.writeString(kg.resolve("current"), "db-2\n");
    assertThat(graphs(kg)).isEqualTo(two);
    whole();
    assertThat(add(kg, article("d", "برنياع")).snapshot()).isEqualTo("db-4");
    assertThat(graphs(kg)).containsAll(two.stream().filter(l -> l.contains("article/")).toList()).noneMatch(l -> l.contains("هنية"))
        .anyMatch(l -> l.contains("برنياع"));
    assertThat(kg.resolve("db-3")).doesNotExist();
    whole();
  }

  @Test
  void aRunThatIsGivenUpLeavesTheSharedFilesAsTheyCount() {
    add(kg, article("a", "بيرنز"));
    List<String> before = graphs(kg);
    for (int i = 0; i < 3; i++) {
      try (Writer writer = Store.at(kg).add(Sample.PLAN)) {
        writer.put(article("x" + i, "لا أحد " + i));
      }
      assertThat(graphs(kg)).isEqualTo(before);
      whole();
    }
    add(kg, article("b", "مكغورك"));
    assertThat(graphs(kg)).noneMatch(l -> l.contains("لا أحد"));
    whole();
  }

  @Test
  void whatIsNotComparedNowIsComparedByTheNextRun(@TempDir Path other) {
    add(kg, article("a", "بيرنز"));
    try (Writer writer = Store.at(kg).add(Sample.PLAN)) {
      writer.put(article("b", "بيرنز", "مكغورك"));
      Committed done = writer.commitUncompared();
      assertThat(done.manifest().pending()).isEqualTo(1);
    }
    assertThat(graphs(kg)).anyMatch(l -> l.contains("article/b")).noneMatch(l -> l.contains("count/2"));
    assertThat(Store.at(kg).check(true)).noneMatch(Finding::bad).anyMatch(f -> f.text().contains("1 articles not compared yet"));
    Committed later = add(kg);
    assertThat(later.changed()).isTrue();
    assertThat(later.manifest().pending()).isZero();
    add(other, article("a", "بيرنز"), article("b", "بيرنز", "مكغورك"));
    assertThat(graphs(kg)).isEqualTo(graphs(other));
    try (Writer writer = Store.at(kg).add(Sample.PLAN)) {
      writer.forget("b");
      assertThatThrownBy(writer::commitUncompared).isInstanceOf(StoreException.class).hasMessageContaining("forgotten");
    }
  }

  @Test
  void aFirstBuildNeedNotCompareEither(@TempDir Path other) {
    try (Writer writer = Store.at(kg).anew(Sample.PLAN)) {
      writer.put(article("a", "بيرنز"));
      assertThat(writer.commitUncompared().manifest().derived()).isEmpty();
    }
    whole();
    add(kg);
    add(other, article("a", "بيرنز"));
    assertThat(graphs(kg)).isEqualTo(graphs(other));
  }

  @Test
  void joinedChecksumsAreThoseOfTheWhole() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(40_000)];
      random.nextBytes(bytes);
      int cut = bytes.length == 0 ? 0 : random.nextInt(bytes.length + 1);
      assertThat(Checksums.joined(crc(bytes, 0, cut), crc(bytes, cut, bytes.length), bytes.length - cut))
          .isEqualTo(crc(bytes, 0, bytes.length));
    }
  }

  private static long crc(byte[] bytes, int from, int until) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, until - from);
    return crc.getValue();
  }
}
