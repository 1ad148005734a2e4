package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.source.Reads.OTHER;
import static org.isnad.source.Reads.STORY;
import static org.isnad.source.Reads.articles;
import static org.isnad.source.Reads.gzip;
import static org.isnad.source.Reads.items;
import static org.isnad.source.Reads.problems;
import static org.isnad.source.Reads.write;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.isnad.article.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each kind of bad input costs itself only and is told in one line that names the place, the trouble and the remedy.
class BadInputTest {

  @TempDir
  Path folder;

  @BeforeEach
  void oneGoodArticleBesideIt() {
    write(folder, "a-good.txt", STORY);
  }

  private void expect(String line) {
    List<Item> items = items(folder);
    assertThat(articles(items)).extracting(Article::id).containsExactly("a-good");
    assertThat(problems(items, folder)).containsExactly(line);
  }

  @Test
  void emptyFile() {
    write(folder, "empty.txt", "");
    expect("empty.txt: an empty file");
  }

  @Test
  void blankFile() {
    write(folder, "blank.txt", " \n\t\n");
    expect("blank.txt: an empty text");
  }

  @Test
  void tooShort() {
    write(folder, "short.txt", "مرحبا بالعالم");
    expect("short.txt: too short to be an article (12 letters)");
  }

  @Test
  void binaryFile() {
    write(folder, "image.txt", new byte[]{'a', 'b', 0, 1, 2});
    expect("image.txt: a binary file (byte 0x00 at offset 2), not an article");
  }

  @Test
  void pdf() {
    write(folder, "story.pdf", "%PDF-1.7\n%âãÏÓ\n");
    expect("story.pdf: a PDF file: save its text as .txt or .html first");
  }

  @Test
  void cutOffUtf8() {
    byte[] bytes = STORY.getBytes(UTF_8);
    write(folder, "cut.txt", Arrays.copyOf(bytes, 21));
    expect("cut.txt: not UTF-8: byte 0xD8 at offset 20 begins a character that is cut off; convert the file to UTF-8, or name its encoding"
        + " (--charset windows-1256)");
  }

  @Test
  void windows1256() {
    Path file = write(folder, "old.txt", OTHER.getBytes(Charset.forName("windows-1256")));
    expect("old.txt: not UTF-8: byte 0xC3 at offset 0 does not belong there; convert the file to UTF-8, or name its encoding"
        + " (--charset windows-1256)");
    List<Item> asked = items(SourceOptions.DEFAULT.withCharset(Charset.forName("windows-1256")), file);
    assertThat(articles(asked)).extracting(Article::text).containsExactly(OTHER);
  }

  @Test
  void utf16() {
    Path file = write(folder, "wide.txt", ("\uFEFF" + OTHER).getBytes(UTF_16LE));
    expect("wide.txt: UTF-16 (byte-order mark FF FE at byte 0): convert it to UTF-8, or read it with --charset UTF-16");
    List<Item> asked = items(SourceOptions.DEFAULT.withCharset(Charset.forName("UTF-16")), file);
    assertThat(articles(asked)).extracting(Article::text).containsExactly(OTHER);
  }

  @Test
  void cutOffGzip() {
    String line = "{\"id\":\"%s\",\"text\":\"" + OTHER + "\"}\n";
    byte[] whole = gzip(line.formatted("x1") + line.formatted("x2"));
    write(folder, "cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 12));
    List<Item> items = items(folder);
    assertThat(articles(items)).extracting(Article::id).startsWith("a-good");
    assertThat(problems(items, folder))
        .containsExactly("cut.jsonl.gz: a gzip file that is cut off; get it again (of JSON Lines, the lines before the cut are kept)");
  }

  @Test
  void damagedGzip() {
    byte[] bytes = gzip(OTHER);
    bytes[bytes.length - 6] ^= 0x55;
    write(folder, "bad.txt.gz", bytes);
    List<Item> items = items(folder);
    assertThat(problems(items, folder)).singleElement().asString().startsWith("bad.txt.gz: a damaged gzip file (")
        .endsWith("); get it again");
  }

  @Test
  void malformedJsonLine() {
    write(folder, "b.jsonl", """
        {"id": "b1", "text": "%s"}
        {"id": "b2", "text": "%s",}
        {"id": "b3", "title": "وقف إطلاق النار", "text": "%s"}
        [1]
        {"id": "b4"}
        """.formatted(OTHER, STORY, STORY));
    List<Item> items = items(folder);
    assertThat(articles(items)).extracting(Article::id).containsExactly("a-good", "b1", "b3");
    assertThat(problems(items, folder)).hasSize(3);
    assertThat(problems(items, folder).get(0)).startsWith("b.jsonl:2: malformed JSON at column ")
        .endsWith("; this line is left out, the others are kept").contains("Unexpected character ('}'");
    assertThat(problems(items, folder).get(1)).isEqualTo("b.jsonl:4: not a JSON object (each line must be one, in braces)");
    assertThat(problems(items, folder).get(2)).isEqualTo("b.jsonl:5: an object without a \"text\" field");
  }

  @Test
  void badByteInJsonLine() {
    byte[] good = ("{\"id\":\"c1\",\"text\":\"" + OTHER + "\"}\n").getBytes(UTF_8);
    byte[] bad = good.clone();
    bad[30] = (byte) 0xFF;
    byte[] both = Arrays.copyOf(good, good.length * 2);
    System.arraycopy(bad, 0, both, good.length, bad.length);
    write(folder, "c.jsonl", both);
    List<Item> items = items(folder);
    assertThat(articles(items)).extracting(Article::id).containsExactly("a-good", "c1");
    assertThat(problems(items, folder)).singleElement().asString().startsWith("c.jsonl:2: not UTF-8: byte 0x")
        .contains(" at offset " + (good.length + 30) + " ");
  }

  @Test
  void brokenJsonDocument() {
    write(folder, "d.json", "[\n{\"id\":\"d1\",\"text\":\"" + OTHER + "\"},\n{\"id\":\"d2\" \"text\":\"x\"}\n]");
    List<Item> items = items(folder);
    assertThat(articles(items)).extracting(Article::id).containsExactly("a-good", "d1");
    assertThat(problems(items, folder)).singleElement().asString().startsWith("d.json: malformed JSON at line 3, column ")
        .endsWith("; what follows is not read");
  }

  @Test
  void english() {
    write(folder, "en.txt", "The Qatari prime minister said on Sunday that the talks had made good progress in Paris.");
    expect("en.txt: not in Arabic (0 % of its letters are Arabic)");
  }

  @Test
  void persian() {
    write(folder, "fa.txt", "وزیر امور خارجه ایران گفت که گفتگوها درباره آتش‌بس در غزه پیشرفت چشمگیری داشته است و ادامه می‌یابد");
    assertThat(problems(items(folder), folder)).singleElement().asString().startsWith("fa.txt: not in Arabic (Arabic script, but ");
  }

  @Test
  void tooLarge() {
    write(folder, "big.txt", (OTHER + "\n").repeat(40));
    List<Item> items = items(SourceOptions.DEFAULT.withMaxTextBytes(1_000), folder);
    assertThat(articles(items)).extracting(Article::id).containsExactly("a-good");
    assertThat(problems(items, folder))
        .containsExactly("big.txt: a text of more than 1 kB, the limit; raise it with --max-text if it really is one article");
  }

  @Test
  void missing() {
    Path nothing = folder.resolve("nothing");
    List<Item> items = items(folder.resolve("a-good.txt"), nothing);
    assertThat(articles(items)).hasSize(1);
    assertThat(problems(items, folder)).containsExactly("nothing: no such file or folder");
  }

  @Test
  void emptyFolder() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("void"));
    assertThat(problems(items(empty), folder))
        .containsExactly("void: no articles in this folder (.txt, .html, .json, .jsonl, each also .gz)");
  }

  @Test
  void forbidden() throws Exception {
    Path file = write(folder, "secret.txt", OTHER);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
    expect("secret.txt: no permission to read it");
  }

  @Test
  void oneIdWithTwoTexts() {
    write(folder, "sub/a-good.txt", OTHER);
    expect("sub/a-good.txt: id \"a-good\" was given to another text in a-good.txt; rename one of them, or give them ids of their own in an"
        + " index.csv or \"id\" field");
  }

  @Test
  void theSameArticleTwice() {
    write(folder, "sub/a-good.txt", STORY);
    List<Item> items = items(folder);
    assertThat(items).hasSize(2);
    assertThat(items.getLast()).isEqualTo(new Item.Repeated(folder + "/sub/a-good.txt", folder + "/a-good.txt"));
  }
}
