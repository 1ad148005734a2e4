package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `run` from articles to the report.
class RunTest {

  @Test
  void printsWhatTheSourcesSayAndWritesTheSameAsAPage(@TempDir Path folder) throws Exception {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), "run", "seeds", "--no-serve", "--kg", folder.resolve("kg").toString());
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("Figures side by side\n").contains("measure", "chain", "Who met whom");
    Path report = folder.resolve("kg/report.html");
    assertThat(err.toString()).contains(report.toString());
    assertThat(Files.readString(report)).contains("<html dir=\"rtl\" lang=\"ar\">", "Who met whom");

    StringWriter compared = new StringWriter();
    assertThat(Main.run(new PrintWriter(compared), new PrintWriter(err), "compare", "--kg", folder.resolve("kg").toString())).isZero();
    assertThat(compared.toString()).contains("figure  killed", "seed-001", "seed-003", "independent origins");
  }

  @Test
  void recordsAreOfArticles() {
    StringWriter err = new StringWriter();
    assertThat(Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "compare", "--records", "records")).isEqualTo(2);
    assertThat(err.toString()).contains("go together");
  }
}
