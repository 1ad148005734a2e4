package org.isnad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.store.Access;
import org.isnad.store.Finding;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at random moments: whatever was acknowledged is there afterwards, the graph opens, and the next run finishes.
///
/// `-Dkills=20` makes it twenty rounds a phase; `-Dkills.seed=N` repeats a series.
@OnAQuietMachine
class KillTest {

  private static final int ROUNDS = Integer.getInteger("kills", 1);
  private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
  private static final Random MOMENTS = new Random(SEED);
  private static final List<String> PHASES = new ArrayList<>();

  @TempDir
  private Path folder;

  private Path kg;
  private Path first;
  private Path second;

  @BeforeEach
  void articles() throws IOException {
    kg = folder.resolve("kg");
    first = Newsroom.write(folder.resolve("first.jsonl"), 0, 30);
    second = Newsroom.write(folder.resolve("second.jsonl"), 30, 50);
  }

  @AfterAll
  static void count() {
    System.out.println("kill -9: " + PHASES + " (seed " + SEED + "), all recovered");
  }

  /// Runs a command until it was killed in its midst so many times, somewhere in as long as it takes at most, with the state checked after each
  /// kill. What it had done by then stays for the next round; a run that came to its end is undone.
  private void killed(Duration longest, Set<String> before, Set<String> after, String... command) throws Exception {
    Path saved = folder.resolve("saved");
    copy(kg, saved);
    int kills = 0;
    int late = 0;
    long most = longest.toMillis();
    while (kills < ROUNDS && late <= 2 * ROUNDS + 10) {
      Program.End end = Program.start(folder, command).killAfter(Duration.ofMillis(MOMENTS.nextLong(most)));
      if (end.code() == 137) {
        kills++;
      } else {
        late++;
        most = Math.max(500, most * 4 / 5); // it does not take so long on this machine
      }
      assertThat(held()).as("after %s, killed with %s", List.of(command), end).isIn(before, after);
      assertThat(Store.at(kg).check(true)).as("after a kill").filteredOn(Finding::bad)
          .allMatch(f -> f.text().contains("never finished"));
      if (held().equals(after) && !before.equals(after)) {
        delete(kg);
        copy(saved, kg);
      }
    }
    delete(saved);
    PHASES.add(command[0] + " killed " + kills + " times in its midst in " + (kills + late) + " runs");
    assertThat(kills).as("runs of %s that were killed in their midst", List.of(command)).isPositive();
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Set<String> held() {
    Store store = Store.at(kg);
    if (store.current().isEmpty()) {
      return Set.of();
    }
    try (Snapshot snapshot = ((Access.Local) store.openForReading()).snapshot()) {
      return new TreeSet<>(snapshot.articles());
    }
  }

  private static Set<String> ids(int from, int until) {
    return IntStream.range(from, until).mapToObj("n-%06d"::formatted).collect(Collectors.toCollection(TreeSet::new));
  }

  private void finishes(String... command) throws Exception {
    Program.End end = Program.run(folder, command);
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(Store.at(kg).check(true)).noneMatch(Finding::bad);
  }

  @Test
  void buildIncrementForgetAndCompareSurviveKills() throws Exception {
    String graph = kg.toString();
    Duration longest = Duration.ofMillis(4_000);
    killed(longest, Set.of(), ids(0, 30), "build", "--kg", graph, first.toString());
    finishes("build", "--kg", graph, first.toString());
    assertThat(held()).isEqualTo(ids(0, 30));

    killed(longest, ids(0, 30), ids(0, 50), "build", "--kg", graph, second.toString());
    finishes("build", "--kg", graph, second.toString());
    assertThat(held()).isEqualTo(ids(0, 50));

    killed(longest, ids(0, 50), ids(1, 50), "forget", "--kg", graph, "n-000000");
    if (held().contains("n-000000")) {
      finishes("forget", "--kg", graph, "n-000000");
    }
    assertThat(held()).isEqualTo(ids(1, 50));

    killed(longest, ids(1, 50), ids(1, 50), "compare", "--kg", graph, "--json");
  }

  @Test
  void aKilledBuildGoesOnWithTheArticlesItHadRead() throws Exception {
    Path many = Newsroom.write(folder.resolve("many.jsonl"), 0, 150);
    Program build = Program.start(folder, "build", "--kg", kg.toString(), many.toString());
    Path log = kg.resolve("reading.log");
    while (build.isAlive() && (!Files.exists(log) || Files.size(log) < 30_000)) {
      Thread.sleep(10);
    }
    build.kill();
    assertThat(held()).isEmpty();
    assertThat(Files.size(log)).isGreaterThan(25_000);
    // a torn last entry is dropped, the ones before it count
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(log) - 7);
    }
    Program.End end = Program.run(folder, "build", "--kg", kg.toString(), many.toString());
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.err()).containsPattern("\\d+ taken from a run that did not end").contains("150 new");
    assertThat(log).doesNotExist();

    Path whole = folder.resolve("whole");
    Program.run(folder, "build", "--kg", whole.toString(), many.toString());
    assertThat(quads(kg)).isEqualTo(quads(whole));
  }

  private String quads(Path graph) throws Exception {
    Program.End end = Program.run(folder, "export", "--kg", graph.toString(), "--format", "nquads");
    assertThat(end.code()).as(end.err()).isZero();
    return end.out();
  }
}
