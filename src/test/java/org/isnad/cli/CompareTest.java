package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `isnad compare` on given records: two articles of invented outlets.
class CompareTest {

  @TempDir
  private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("records"));
    one("a", "قالت وزارة الداخلية إن 120 شخصا قتلوا في زلزال أغادير.", "120");
    one("b", "أسفر زلزال أغادير عن مقتل 150 شخصا بحسب وزارة الداخلية.", "150");
    Files.writeString(folder.resolve("articles/index.csv"), "id,publisher,date\na,=النور,2024-03-01\nb,الفجر,2024-03-02\n");
  }

  private static void one(String id, String text, String value) throws IOException {
    Files.writeString(folder.resolve("articles/" + id + ".txt"), text);
    Files.writeString(folder.resolve("records/" + id + ".json"), """
        {"id": "%s", "entities": [{"id": "e1", "type": "LOC", "name": "أغادير", "mentions": ["أغادير"]}], "meetings": [], "statements": [],
         "figures": [{"value": %s, "qualifier": "exact", "measure": "killed", "unit": "شخصا", "status": "reported", "place": "e1",
           "attributed_to": ["وزارة الداخلية"], "evidence": "%s"}]}""".formatted(id, value, text.substring(0, text.length() - 1)));
  }

  @Test
  void printsATableWithRuleFlagsAndOrigins() {
    assertThat(compare()).contains("figure  killed: شخصا", "independent origins: 1 (1 named, 0 uncredited)", "120  2024-03-01  a",
        "150  2024-03-02  b", "1-2 contradicts (figure-intervals-apart)  [one-day-apart]", "1 topic");
  }

  @Test
  void printsASpreadsheetThatKeepsArabicAndRunsNothing() {
    String csv = compare("--csv");
    assertThat(csv).startsWith("\ufefftopic,kind,about,verdict").contains("contradicts,figure-intervals-apart");
    assertThat(csv.lines().skip(1)).allSatisfy(line -> assertThat(line).doesNotContain(",="));
  }

  @Test
  void narrows() {
    assertThat(compare("--measure", "injured")).startsWith("0 topics");
    assertThat(compare("--verdict", "contradicts")).contains("1 topic");
    assertThat(compare("--verdict", "agrees,updates")).startsWith("0 topics");
    assertThat(compare("--since", "2024-03-03")).startsWith("0 topics");
    assertThat(compare("--entity", "أغادير", "--json")).contains("\"verdict\" : \"contradicts\"", "\"floor\" : 1");
  }

  @Test
  void writesOnePageThatNeedsNothingElse() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(compare("--html", page.toString())).contains("1 topics in ");
    assertThat(Files.readString(page, StandardCharsets.UTF_8))
        .contains("<svg", "dir=\"rtl\"", "يعارض", "contradicts", "independent origins")
        // the style sheet fills marks with their own colour: it must be on them, not their fill alone
        .containsPattern("<circle color=\"#[0-9a-f]+\"")
        .doesNotContain("<script", "src=", "@import", "url(", "<link");
  }

  private static String compare(String... more) {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new Compare()).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(out));
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[]{"--records", folder.resolve("records").toString(), "--articles", folder.resolve("articles").toString()},
        0, all, 0,
        4);
    System.arraycopy(more, 0, all, 4, more.length);
    assertThat(line.execute(all)).isZero();
    return out.toString();
  }
}
