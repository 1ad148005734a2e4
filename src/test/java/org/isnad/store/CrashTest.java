package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.store.Sample.add;
import static org.isnad.store.Sample.article;
import static org.isnad.store.Sample.graphs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashTest {

  private static final ArticleGraph A = article("a", "بيرنز");
  private static final ArticleGraph A2 = article("a", "مكغورك");

  @TempDir
  private Path kg;

  private static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Store failingAfter(Step step) {
    return new Store(kg, now -> {
      if (now == step) {
        throw new PowerCut();
      }
    }, Duration.ZERO);
  }

  @ParameterizedTest
  @EnumSource(names = "UNLISTED", mode = EnumSource.Mode.EXCLUDE)
  void anIncrementThatFailsAnywhereLeavesTheOldOrTheNewState(Step step) throws IOException {
    Committed first = add(kg, A);
    List<String> before = graphs(kg);
    assertThatThrownBy(() -> Sample.commit(failingAfter(step).add(Sample.PLAN), A2)).isInstanceOf(PowerCut.class);

    assertThat(Store.at(kg).current()).contains(step == Step.SWITCHED ? "db-2" : first.snapshot());
    if (step != Step.SWITCHED) {
      assertThat(graphs(kg)).isEqualTo(before);
    }
    add(kg, A2);
    assertThat(graphs(kg)).anyMatch(line -> line.contains("مكغورك")).noneMatch(line -> line.contains("بيرنز"));
    assertThat(Store.at(kg).check(false)).noneMatch(Finding::bad);
  }

  @ParameterizedTest
  @EnumSource(names = "UNLISTED", mode = EnumSource.Mode.EXCLUDE)
  void aFirstBuildThatFailsAnywhereLeavesNothingOrAll(Step step) {
    assertThatThrownBy(() -> Sample.commit(failingAfter(step).anew(Sample.PLAN), A)).isInstanceOf(PowerCut.class);

    if (step.compareTo(Step.RENAMED) < 0) {
      assertThatThrownBy(() -> Store.at(kg).openForReading()).isInstanceOf(StoreException.class).hasMessageContaining("no graph in");
    } else {
      assertThat(graphs(kg)).anyMatch(line -> line.contains("بيرنز"));
    }
    add(kg, A);
    assertThat(graphs(kg)).hasSize(3);
  }

  @Test
  void anOlderSnapshotThatIsDeletedByHalfIsNoSnapshotAnyMore() throws IOException {
    add(kg, A);
    try (Writer writer = failingAfter(Step.UNLISTED).add(Sample.PLAN)) {
      assertThat(writer.forget("a")).isTrue();
      assertThatThrownBy(writer::commit).isInstanceOf(PowerCut.class);
    }
    assertThat(kg.resolve("db-1")).doesNotExist();
    assertThat(kg.resolve("tmp-db-1")).isDirectory();
    Files.delete(kg.resolve("tmp-db-1").resolve(Manifest.NAME));
    assertThat(Store.at(kg).check(true)).noneMatch(Finding::bad);
    add(kg, A2);
    assertThat(kg.resolve("tmp-db-1")).doesNotExist();
    assertThat(graphs(kg)).anyMatch(line -> line.contains("مكغورك")).noneMatch(line -> line.contains("بيرنز"));
  }

  @Test
  void anExceptionAmongTheArticlesUndoesTheRun() {
    add(kg, A);
    List<String> before = graphs(kg);
    Gate failing = article -> {
      throw new PowerCut();
    };
    try (Writer writer = Store.at(kg).add(new Writer.Plan(Sample.IRIS, Sample.EDITION, failing, Sample::namesCounted))) {
      assertThatThrownBy(() -> writer.put(A2)).isInstanceOf(PowerCut.class);
    }
    Derivation halting = articles -> {
      throw new PowerCut();
    };
    Writer writer = Store.at(kg).add(new Writer.Plan(Sample.IRIS, Sample.EDITION, Gate.OPEN, halting));
    assertThatThrownBy(() -> Sample.commit(writer, A2)).isInstanceOf(PowerCut.class);
    assertThat(graphs(kg)).isEqualTo(before);
    assertThat(kg.resolve("tmp-2")).doesNotExist();
  }

  @Test
  void aHalfWrittenSnapshotIsNotCurrentAndIsCleared() throws IOException {
    add(kg, A);
    Files.createDirectories(kg.resolve("tmp-2/graph"));
    Files.createDirectories(kg.resolve("db-7/graph"));
    assertThat(graphs(kg)).hasSize(3);
    assertThat(Store.at(kg).check(false)).anyMatch(f -> f.bad() && f.text().contains("db-7: no manifest.json, so it was never finished"))
        .anyMatch(f -> !f.bad() && f.text().contains("tmp-2"));
    assertThat(add(kg, A2).snapshot()).isEqualTo("db-8");
    assertThat(kg.resolve("tmp-2")).doesNotExist();
    assertThat(kg.resolve("db-7")).doesNotExist();
    assertThat(kg.resolve("db-1")).exists();
  }
}
