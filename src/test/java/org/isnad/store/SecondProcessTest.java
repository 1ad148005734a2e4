package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.store.Sample.article;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a process sees while another one has the store.
class SecondProcessTest {

  @TempDir
  private Path kg;

  /// The other process: holds what it is told to hold until its input ends.
  static final class Other {

    private Other() {
    }

    public static void main(String... args) throws IOException {
      Store store = Store.at(Path.of(args[1]));
      switch (args[0]) {
        case "write" -> store.add(Sample.PLAN).put(article("other", "آخر"));
        case "serve" -> {
          store.openForReading();
          store.announce(URI.create("http://localhost:3330/"), "sesame");
        }
        default -> store.openForReading();
      }
      System.out.println("ready");
      System.in.read();
      Runtime.getRuntime().halt(9);
    }
  }

  private Process other(String what) throws IOException {
    Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
        System.getProperty("java.class.path"),
        "--enable-native-access=ALL-UNNAMED", Other.class.getName(), what, kg.toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
    return process;
  }

  private static void end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  @Test
  void oneWriterAtATimeAndADeadOneLeavesNothingBehind() throws Exception {
    Sample.add(kg, article("a", "بيرنز"));
    Process writer = other("write");
    assertThatThrownBy(() -> Sample.add(kg, article("b", "ب"))).isInstanceOf(StoreException.class)
        .hasMessageContaining("is being written by process " + writer.pid());
    assertThat(Sample.graphs(kg)).hasSize(3);
    end(writer);
    assertThat(Sample.add(kg, article("b", "ب")).manifest().articles()).isEqualTo(2);
    try (Writer here = Store.at(kg).add(Sample.PLAN)) {
      assertThat(here.holds("other", "")).isFalse();
      assertThatThrownBy(() -> Store.at(kg).add(Sample.PLAN)).hasMessageContaining("is being written by this process");
    }
  }

  @Test
  void aReaderBesideAReaderIsToldWhoHoldsTheStore() throws Exception {
    Sample.add(kg, article("a", "بيرنز"));
    Process reader = other("read");
    Store impatient = new Store(kg, step -> {}, Duration.ofMillis(100));
    assertThatThrownBy(impatient::openForReading).isInstanceOf(StoreException.class)
        .hasMessageContaining("is open in process " + reader.pid());
    assertThat(Store.at(kg).check(true)).noneMatch(Finding::bad).anyMatch(f -> f.text().contains("process " + reader.pid()));
    end(reader);
    assertThat(Sample.graphs(kg)).hasSize(3);
  }

  @Test
  void aReaderBesideAServerIsSentThereAndAWriterGoesOn() throws Exception {
    Sample.add(kg, article("a", "بيرنز"));
    Process server = other("serve");
    assertThat(Store.at(kg).openForReading()).isEqualTo(new Access.Served(URI.create("http://localhost:3330/"), "sesame"));
    Committed beside = Sample.add(kg, article("b", "مكغورك"));
    assertThat(beside.snapshot()).isEqualTo("db-2");
    assertThat(Sample.graphs(kg)).hasSize(6);
    assertThat(Store.at(kg).server()).isPresent();
    end(server);
    assertThat(Store.at(kg).server()).isEmpty();
  }
}
