package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher against JDKs and a Maven of straw, in a folder with a blank in its name.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

  @TempDir
  Path temp;

  private Path home;
  private Path bin;

  private record Result(int code, String out, String err) {
  }

  @BeforeEach
  void copyTheLauncher() throws IOException {
    home = Files.createDirectories(temp.resolve("my tools/isnad"));
    Files.copy(Path.of("isnad"), home.resolve("isnad"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    bin = Files.createDirectories(temp.resolve("bin"));
  }

  private void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /// A JDK that says how it was called.
  private Path jdk(String version) throws IOException {
    Path jdk = temp.resolve("jdk " + version);
    script(jdk.resolve("bin/java"), "for a; do case $a in -XX:AOTCacheOutput=*) echo cache >\"${a#*=}\"; exit;; esac; done\n"
        + "echo java " + version + "; for a; do echo \"<$a>\"; done\n");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nJAVA_RUNTIME_VERSION=\"" + version + "+7-LTS\"\n");
    return jdk;
  }

  private void maven(String text) throws IOException {
    script(bin.resolve("mvn"), "echo built >>'" + temp + "/builds'\n" + text);
  }

  private Result run(Path jdk, String command, String... args) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(args));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(all).directory(temp.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", bin + ":/usr/bin:/bin", "JAVA_HOME", jdk.toString(), "HOME", temp.toString()));
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
  }

  private String launcher() {
    return home.resolve("isnad").toString();
  }

  @Test
  void buildsOnceThenRunsQuietly() throws Exception {
    maven("mkdir -p '" + home + "/target' && echo jar >'" + home + "/target/isnad.jar'\n");
    Path jdk = jdk("25.0.3");
    Result first = run(jdk, launcher(), "read", "a b.txt", "--json");
    assertThat(first.code()).isZero();
    assertThat(first.err().lines()).containsExactly("isnad: building the program (once; about a minute)");
    assertThat(first.out().lines()).startsWith("java 25.0.3")
        .contains("<read>", "<a b.txt>", "<--json>", "<-jar>", "<" + home.toRealPath() + "/target/isnad.jar>")
        .noneMatch(argument -> argument.contains("AOTCache"));
    Result second = run(jdk, launcher(), "read");
    assertThat(second.err().lines()).containsExactly("isnad: preparing a faster start (once)");
    assertThat(second.out().lines()).contains("<-XX:AOTCache=" + home.toRealPath() + "/target/isnad-25.0.3_7_LTS.aot>");
    assertThat(run(jdk, launcher(), "read").err()).isEmpty();
    assertThat(Files.readAllLines(temp.resolve("builds"))).hasSize(1);
  }

  @Test
  void theStartCacheOfAnOlderJarIsLeftOut() throws Exception {
    maven("mkdir -p '" + home + "/target' && echo jar >'" + home + "/target/isnad.jar'\n");
    Path cache = Files.createDirectories(home.resolve("target")).resolve("isnad-25.0.3_7_LTS.aot");
    Files.writeString(cache, "of an older jar");
    assertThat(cache.toFile().setLastModified(System.currentTimeMillis() - 60_000)).isTrue();
    Path jdk = jdk("25.0.3");
    assertThat(run(jdk, launcher(), "read").out().lines()).noneMatch(argument -> argument.contains("AOTCache")).contains("<read>");
    assertThat(run(jdk, launcher(), "read").out()).contains("-XX:AOTCache=");
    assertThat(Files.readString(cache)).isEqualTo("cache\n");
  }

  @Test
  void partsOfAStartCacheThatAKilledRunLeftGoAway() throws Exception {
    Path target = Files.createDirectories(home.resolve("target"));
    Files.writeString(target.resolve("isnad.jar"), "jar");
    Files.delete(home.resolve("pom.xml"));
    Path ownPart = Files.writeString(target.resolve("isnad-25.0.3_7_LTS.aot." + ProcessHandle.current().pid()), "being written");
    Path left = Files.writeString(target.resolve("isnad-25.0.3_7_LTS.aot.99999999"), "half");
    Path leftConfig = Files.writeString(target.resolve("isnad-25.0.3_7_LTS.aot.99999999.config"), "half");
    run(jdk("25.0.3"), launcher(), "read");
    assertThat(left).doesNotExist();
    assertThat(leftConfig).doesNotExist();
    assertThat(ownPart).exists();
    assertThat(target.resolve("isnad-25.0.3_7_LTS.aot")).exists();
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    maven("mkdir -p '" + home + "/target' && echo jar >'" + home + "/target/isnad.jar'\n");
    Path jdk = jdk("25");
    run(jdk, launcher());
    Path query = Files.createDirectories(home.resolve("queries")).resolve("q.rq");
    Files.writeString(query, "SELECT * {}");
    assertThat(query.toFile().setLastModified(System.currentTimeMillis() + 5_000)).isTrue();
    assertThat(run(jdk, launcher()).err()).contains("building the program");
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    Files.writeString(Files.createDirectories(home.resolve("target")).resolve("isnad.jar"), "jar");
    Files.delete(home.resolve("pom.xml"));
    Files.createSymbolicLink(bin.resolve("real"), Path.of("../my tools/isnad/isnad"));
    Files.createSymbolicLink(bin.resolve("isnad"), Path.of("real"));
    Result result = run(jdk("26"), bin.resolve("isnad").toString(), "doctor");
    assertThat(result.out().lines()).startsWith("java 26").endsWith("<doctor>");
  }

  @Test
  void aFailedBuildIsToldWithItsLog() throws Exception {
    maven("echo '[ERROR] no such thing'; exit 1\n");
    Result result = run(jdk("25"), launcher(), "read");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("[ERROR] no such thing", "isnad: the build failed; all of it is in ", "launcher-build.log");
    assertThat(home.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void aMissingMavenIsToldInOneLine() throws Exception {
    Path jdk = jdk("25");
    for (String tool : List.of("dirname", "readlink", "sed", "find", "head", "mkdir", "cat", "rm", "tr")) {
      script(bin.resolve(tool), "exec " + (Files.exists(Path.of("/usr/bin/" + tool)) ? "/usr/bin/" : "/bin/") + tool + " \"$@\"\n");
    }
    Result result = run(jdk, "/usr/bin/env", "PATH=" + bin, launcher(), "read");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines())
        .containsExactly("isnad: Maven is missing: install it (mvn must be on the PATH) so that the program can be built");
  }
}
