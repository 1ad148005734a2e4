package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void printsOneRecordALine() {
    assertThat(run("read", "seeds", "--json")).isZero();
    assertThat(out.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("{\"id\":\"seed-00"));
    assertThat(err.toString().lines()).containsExactly("5 articles read", "date unknown: 5 of 5", "publisher unknown: 5 of 5");
  }

  @Test
  void threadsChangeNothing() {
    run("read", "seeds", "--json", "--threads", "1");
    String one = out.toString();
    out.getBuffer().setLength(0);
    run("read", "seeds", "--json", "--threads", "3");
    assertThat(out.toString()).isEqualTo(one);
  }

  @Test
  void leavesOutClaimsOfLowConfidenceAndCountsThem() {
    run("read", "seeds", "--json");
    long all = claims();
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertThat(run("read", "seeds", "--json", "--min-confidence", "0.9")).isZero();
    long left = claims();
    assertThat(left).isLessThan(all);
    assertThat(err.toString().lines()).contains(all - left + " claims left out: below --min-confidence");
    assertThat(run("read", "seeds", "--min-confidence", "1.5")).isEqualTo(2);
    assertThat(err.toString()).contains("--min-confidence: a number from 0 to 1, not 1.5");
  }

  private long claims() {
    return Pattern.compile("\"confidence\":").matcher(out.toString()).results().count();
  }

  @Test
  void comparesGivenRecordsByTheirConfidence() throws IOException {
    run("read", "seeds/seed-004.txt", "--json");
    Files.writeString(folder.resolve("seed-004.json"), out.toString());
    assertThat(run("compare", "--records", folder.toString(), "--articles", "seeds/seed-004.txt", "--json", "--min-confidence", "1"))
        .isZero();
    assertThat(err.toString()).contains(claims() + " claims left out: below --min-confidence");
  }

  @Test
  void goodArticlesSurviveBadOnes() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(run("read", "seeds/seed-004.txt", empty.toString(), "no-such", "--json")).isEqualTo(3);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString().lines()).startsWith("skipped " + empty + ": an empty file", "failed no-such: no such file or folder",
        "1 article read, 1 skipped: empty, 1 failed: cannot be read");
  }

  @Test
  void exitCodes() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(run("read", empty.toString())).isEqualTo(3);
    assertThat(run("read", "no-such")).isEqualTo(1);
    assertThat(run("read")).isEqualTo(2);
    assertThat(run("read", "seeds", "--metadata", "no-such.csv")).isEqualTo(2);
    assertThat(run("read", "seeds", "--charset", "no-such")).isEqualTo(2);
    assertThat(run("read", "seeds", "--threads", "0")).isEqualTo(2);
    assertThat(run("no-such")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("--help")).isZero();
  }

  @Test
  void theTrainingRunOfTheStartCacheIsSilent() {
    assertThat(run("warm-up", "seeds/seed-004.txt")).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void anUnknownCharsetIsNamed() {
    run("read", "seeds", "--charset", "klingon");
    assertThat(err.toString()).contains("--charset").contains("klingon");
  }
}
