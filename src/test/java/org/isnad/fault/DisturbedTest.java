package org.isnad.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.store.Finding;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program without room, without memory, without permission, beside others, and on files that somebody damaged.
@OnAQuietMachine
class DisturbedTest {

  @TempDir
  private Path folder;

  private Path kg;
  private Path news;

  @BeforeEach
  void articles() throws IOException {
    kg = folder.resolve("kg");
    news = Newsroom.write(folder.resolve("news.jsonl"), 0, 6);
  }

  private Program.End build(Path graph, Path input) throws Exception {
    return Program.run(folder, "build", "--kg", graph.toString(), input.toString());
  }

  private static long articles(Path graph) throws IOException {
    Path current = graph.resolve(Files.readString(graph.resolve("current")).strip());
    try (Stream<String> lines = Files.lines(current.resolve("articles.tsv"))) {
      return lines.count();
    }
  }

  private static void whole(Path graph) {
    assertThat(Store.at(graph).check(true)).isNotEmpty().noneMatch(Finding::bad);
  }

  private static int system(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  @Test
  void aFullDiskLosesNothingAndIsSaid() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(system("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()) == 0, "no right to make a small disk here");
    try {
      Path graph = disk.resolve("kg");
      assertThat(build(graph, news).code()).isZero();
      Files.write(disk.resolve("ballast"), new byte[(int) Math.max(0, disk.toFile().getUsableSpace() - 300_000)]);
      Program.End end = build(graph, Newsroom.write(folder.resolve("more.jsonl"), 6, 26));
      assertThat(end.code()).as(end.err()).isNotZero();
      assertThat(end.err()).contains("isnad:").containsIgnoringCase("space").doesNotContain("\tat ");
      assertThat(articles(graph)).isEqualTo(6);
      Files.delete(disk.resolve("ballast"));
      whole(graph);
      Program.End after = build(graph, folder.resolve("more.jsonl"));
      assertThat(after.code()).as(after.err()).isZero();
      assertThat(articles(graph)).isEqualTo(26);
      whole(graph);
    } finally {
      system("umount", "-l", disk.toString());
    }
  }

  @Test
  void aReadOnlyDiskIsSaid() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(system("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()) == 0, "no right to make a small disk here");
    try {
      Path graph = disk.resolve("kg");
      assertThat(build(graph, news).code()).isZero();
      assertThat(system("mount", "-o", "remount,ro", disk.toString())).isZero();
      for (List<String> command : List.of(List.of("build", news.toString()), List.of("query", "overview"), List.of("forget", "n-000001"))) {
        Program.End end = Program.run(folder, Stream.concat(command.stream(), Stream.of("--kg", graph.toString())).toArray(String[]::new));
        assertThat(end.code()).as(command + ": " + end.err()).isEqualTo(1);
        assertThat(end.err()).as(command.toString()).containsIgnoringCase("read-only").doesNotContain("\tat ");
      }
      assertThat(system("mount", "-o", "remount,rw", disk.toString())).isZero();
      whole(graph);
      assertThat(articles(graph)).isEqualTo(6);
    } finally {
      system("umount", "-l", disk.toString());
    }
  }

  @Test
  void withoutMemoryTheProgramEndsAndTheGraphStays() throws Exception {
    assertThat(build(kg, news).code()).isZero();
    Path more = Newsroom.write(folder.resolve("more.jsonl"), 6, 400);
    Program.End end = Program.run(folder, List.of("-Xmx40m"), "build", "--kg", kg.toString(), more.toString());
    assertThat(end.code()).as(end.err()).isEqualTo(1);
    assertThat(end.err()).containsIgnoringCase("memory").contains("ISNAD_JAVA_OPTS").doesNotContain("\tat ");
    assertThat(articles(kg)).isEqualTo(6);
    whole(kg);
  }

  @Test
  void ofTwoBuildersOneIsToldToWait() throws Exception {
    Path many = Newsroom.write(folder.resolve("many.jsonl"), 0, 300);
    Program one = Program.start(folder, "build", "--kg", kg.toString(), many.toString());
    while (one.isAlive() && !Files.exists(kg.resolve("reading.log"))) {
      Thread.sleep(5);
    }
    Program.End other = build(kg, news);
    if (one.isAlive()) {
      assertThat(other.code()).as(other.err()).isEqualTo(1);
      assertThat(other.err()).contains("is being written by process " + one.pid(), "wait until it ends").doesNotContain("\tat ");
    }
    Program.End end = one.end();
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(articles(kg)).isEqualTo(300);
    whole(kg);
  }

  @Test
  void aBuilderBesideAServerIsServedAndAKilledServerLeavesNothingBehind() throws Exception {
    assertThat(build(kg, news).code()).isZero();
    Program server = Program.start(folder, "serve", "--port", "0", "--kg", kg.toString());
    server.says("serving http://");
    Path more = Newsroom.write(folder.resolve("more.jsonl"), 6, 10);
    assertThat(build(kg, more).code()).isZero();
    server.says("now serving db-2 (10 articles)");
    Program.End beside = Program.run(folder, "query", "overview", "--kg", kg.toString());
    assertThat(beside.code()).as(beside.err()).isZero();
    server.kill();
    Program.End alone = Program.run(folder, "query", "overview", "--kg", kg.toString());
    assertThat(alone.out()).isEqualTo(beside.out()).isNotBlank();
    whole(kg);
  }

  @Test
  void timesOfFilesDoNotMatter() throws Exception {
    assertThat(build(kg, news).code()).isZero();
    for (Instant time : List.of(Instant.parse("2041-01-01T00:00:00Z"), Instant.parse("1971-01-01T00:00:00Z"))) {
      try (Stream<Path> all = Files.walk(kg)) {
        for (Path path : all.toList()) {
          Files.setLastModifiedTime(path, FileTime.from(time));
        }
      }
      Files.setLastModifiedTime(news, FileTime.from(time));
      Program.End end = build(kg, news);
      assertThat(end.err()).contains("6 unchanged; nothing to do");
    }
    assertThat(build(kg, Newsroom.write(folder.resolve("more.jsonl"), 6, 8)).code()).isZero();
    assertThat(articles(kg)).isEqualTo(8);
    whole(kg);
  }

  @Test
  void eachFlippedBitAndEachCutIsFoundWithTheWayBack() throws Exception {
    assertThat(build(kg, news).code()).isZero();
    assertThat(build(kg, Newsroom.write(folder.resolve("more.jsonl"), 6, 8)).code()).isZero();
    List<Path> files;
    try (Stream<Path> all = Files.walk(kg.resolve("db-2"))) {
      files = all.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith("tdb.lock") && f.toFile().length() > 0).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(20);
    Random random = new Random(7);
    int rounds = Integer.getInteger("kills", 1) > 1 ? files.size() : 6;
    for (int i = 0; i < rounds; i++) {
      Path file = files.get(rounds == files.size() ? i : random.nextInt(files.size()));
      byte[] before = Files.readAllBytes(file);
      flip(file, meaningful(before, random));
      found(file);
      Files.write(file, before);
      try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
        cut.setLength(written(before) / 2);
      }
      found(file);
      Files.write(file, before);
    }
    whole(kg);
  }

  /// How much is written: an index has room behind that, which may be cut away without harm.
  private static int written(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return end;
  }

  /// A place where something is written.
  private static int meaningful(byte[] bytes, Random random) {
    for (int tries = 0; tries < 10_000; tries++) {
      int at = random.nextInt(Math.min(bytes.length, 40_000));
      if (bytes[at] != 0) {
        return at;
      }
    }
    return 0;
  }

  private static void flip(Path file, int at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(old ^ 4);
    }
  }

  private void found(Path file) {
    List<Finding> bad = Store.at(kg).check(true).stream().filter(Finding::bad).toList();
    assertThat(bad).as("damage of %s", file).anyMatch(f -> f.text().contains("db-2"))
        .anyMatch(f -> f.text().contains("write db-1 into") || f.text().contains("--fresh"));
  }
}
