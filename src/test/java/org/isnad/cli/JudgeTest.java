package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A claim that a person marks as wrong: kept, followed, taken back.
class JudgeTest {

  @TempDir
  Path folder;

  private record Run(int code, String out, String err) {
  }

  @Test
  void whatIsWrongIsLeftOutOfWhatIsDerivedUntilItIsTakenBack() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "زلزال في الساحل\n\nقالت وزارة الصحة إن الزلزال أسفر عن مقتل 120 شخصا في مدينة طرابلس.\n");
    Files.writeString(folder.resolve("b.txt"), "حصيلة الزلزال\n\nأعلنت وزارة الصحة أن الزلزال أسفر عن مقتل 120 شخصا في مدينة طرابلس.\n");
    assertThat(isnad("build", folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString()).code()).isZero();
    String claims = isnad("query", "figures-by-measure-and-source", "--format", "csv").out();
    assertThat(claims).contains("120");
    String before = isnad("report").out();
    assertThat(before).contains("2 claims, 2 articles", "killed");
    String figure = figure();
    Run judged = isnad("judge", figure, "--wrong", "--because", "عدّ \"آخر\"", "--by", "layla");
    assertThat(judged.code()).as(judged.err()).isZero();
    assertThat(isnad("report").out()).doesNotContain("killed").isNotEqualTo(before);
    assertThat(isnad("export", "--format", "ntriples").out()).contains("isnad/ns#wrong", "\"layla\"", figure);
    assertThat(isnad("query", "figures-by-measure-and-source", "--format", "csv").out()).as("nothing is edited").isEqualTo(claims);
    assertThat(isnad("build", folder.resolve("a.txt").toString()).code()).isZero();
    assertThat(isnad("report").out()).isNotEqualTo(before);
    assertThat(isnad("judge", figure, "--confirmed", "--by", "layla").code()).isZero();
    assertThat(isnad("report").out()).isEqualTo(before);
    assertThat(isnad("judge", "http://elsewhere/", "--wrong").code()).isEqualTo(2);
    assertThat(isnad("judge", figure).code()).isEqualTo(2);
  }

  private String figure() {
    return isnad("export", "--article", "a", "--format", "ntriples").out().lines().filter(l -> l.contains("isnad/ns#Figure>"))
        .map(l -> l.substring(1, l.indexOf('>'))).findFirst().orElseThrow();
  }

  private Run isnad(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--kg";
    all[args.length + 1] = folder.resolve("kg").toString();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), all);
    return new Run(code, out.toString(), err.toString());
  }
}
