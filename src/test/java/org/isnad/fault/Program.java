package org.isnad.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs `isnad` as people do, in a process of its own, with its output in files.
final class Program {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Process process;
  private final Path out;
  private final Path err;

  /// How a run ended.
  ///
  /// @param code the exit code; 137 when it was killed
  record End(int code, String out, String err) {
  }

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static Program start(Path folder, String... arguments) throws IOException {
    return start(folder, List.of(), arguments);
  }

  /// @param folder where its output goes
  /// @param options of the JVM
  static Program start(Path folder, List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Xshare:auto", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.isnad.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    return new Program(new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
  }

  static End run(Path folder, String... arguments) throws Exception {
    return start(folder, arguments).end();
  }

  static End run(Path folder, List<String> options, String... arguments) throws Exception {
    return start(folder, options, arguments).end();
  }

  /// Waits until it has ended.
  End end() throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("not over after " + LONGEST + ": " + err());
    }
    return new End(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), err());
  }

  /// Kills it as `kill -9` does, after a while at most; it may be over by then.
  End killAfter(Duration while_) throws IOException, InterruptedException {
    process.waitFor(while_.toMillis(), TimeUnit.MILLISECONDS);
    return kill();
  }

  End kill() throws IOException, InterruptedException {
    process.destroyForcibly();
    return end();
  }

  /// What it has said so far on standard error.
  String err() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /// Waits until it says something on standard error.
  ///
  /// @return all that it has said
  String says(String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      String said = err();
      if (said.contains(words)) {
        return said;
      }
      if (!process.isAlive() && !err().contains(words)) {
        throw new AssertionError("ended without saying '" + words + "': " + err());
      }
      Thread.sleep(20);
    }
    throw new AssertionError("did not say '" + words + "': " + err());
  }
}
