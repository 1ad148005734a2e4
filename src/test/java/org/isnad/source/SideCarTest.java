package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.source.Reads.OTHER;
import static org.isnad.source.Reads.STORY;
import static org.isnad.source.Reads.articles;
import static org.isnad.source.Reads.items;
import static org.isnad.source.Reads.problems;
import static org.isnad.source.Reads.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Entry;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideCarTest {

  @TempDir
  Path folder;

  private Metadata metadata(Path... paths) {
    return articles(items(paths)).getFirst().metadata();
  }

  @Test
  void findsTheTableInTheFolderOrItsParent() {
    write(folder, "index.tsv", "ID\tPublisher\tDate\turl\twords\na\tالميادين\t28/12/2023\thttps://example.org/a\t410\n");
    Path file = write(folder, "sub/a.txt", STORY);
    Metadata metadata = metadata(file);
    assertThat(metadata.fields()).containsExactlyInAnyOrderEntriesOf(Map.of(Field.PUBLISHER, new Entry("الميادين", Origin.SIDECAR),
        Field.DATE, new Entry("2023-12-28", Origin.SIDECAR), Field.URL, new Entry("https://example.org/a", Origin.SIDECAR)));
    assertThat(metadata.extra()).containsExactly(Map.entry("words", "410"));
  }

  @Test
  void readsCsvAsSpreadsheetsWriteIt() {
    write(folder, "index.csv", "\uFEFFfile,outlet,published,note\r\n\"a.txt\",\"الخبر, \"\"اليوم\"\"\",2024-01-02,\"two\nlines\"\r\n");
    Metadata metadata = metadata(write(folder, "a.txt", STORY));
    assertThat(metadata.get(Field.PUBLISHER)).contains("الخبر, \"اليوم\"");
    assertThat(metadata.extra()).containsExactly(Map.entry("note", "two\nlines"));
  }

  @Test
  void readsSemicolons() {
    write(folder, "index.csv", "id;source\na;الحياة\n");
    assertThat(metadata(write(folder, "a.txt", STORY)).get(Field.PUBLISHER)).contains("الحياة");
  }

  @Test
  void theTableThatIsNamedCountsAlone() {
    write(folder, "index.csv", "id,publisher\na,other\n");
    Path named = write(folder, "mine.csv", "id,publisher\na,الشرق\n");
    Path file = write(folder, "a.txt", STORY);
    assertThat(articles(items(SourceOptions.DEFAULT.withMetadata(named), file)).getFirst().metadata().get(Field.PUBLISHER))
        .contains("الشرق");
  }

  @Test
  void precedesJsonPageAndText() {
    write(folder, "index.csv", "id,publisher\nx,first\n");
    Path json = write(folder, "x.json",
        "{\"id\":\"x\",\"source\":\"second\",\"date\":\"2024-05-06\",\"text\":\"" + STORY + "\\nتاريخ النشر: 2020-01-01\\nالكاتب: هدى\"}");
    Metadata metadata = metadata(json);
    assertThat(metadata.fields()).containsExactlyInAnyOrderEntriesOf(Map.of(Field.PUBLISHER, new Entry("first", Origin.SIDECAR), Field.DATE,
        new Entry("2024-05-06", Origin.JSON), Field.AUTHOR, new Entry("هدى", Origin.TEXT)));
  }

  @Test
  void tellsWhatIsWrongWithRows() {
    write(folder, "index.csv", "id,date\na,soon\na,2024-01-01\n,2024-01-01\n");
    write(folder, "a.txt", STORY);
    List<Item> items = items(folder);
    assertThat(articles(items)).hasSize(1);
    assertThat(problems(items, folder)).containsExactly(
        "note index.csv:2: date \"soon\" is not understood and left out; write it as 2024-08-15",
        "note index.csv:3: a second row for a, left out", "note index.csv:4: a row without an id, left out");
  }

  @Test
  void aBrokenTableCostsNoArticle() {
    write(folder, "index.csv", "id,publisher\na,\"open\nb,c\n");
    write(folder, "sub/index.csv", "name,publisher\n");
    write(folder, "sub/b.txt", OTHER);
    List<Item> items = items(folder);
    assertThat(articles(items)).hasSize(1);
    assertThat(problems(items, folder)).containsExactly(
        "sub/index.csv: no column \"id\" in the header (name, publisher); add one with each article's id or file name",
        "index.csv: line 2: a quoted cell that is never closed");
  }
}
