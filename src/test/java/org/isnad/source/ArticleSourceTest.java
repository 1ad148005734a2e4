package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.source.Reads.OTHER;
import static org.isnad.source.Reads.STORY;
import static org.isnad.source.Reads.articles;
import static org.isnad.source.Reads.gzip;
import static org.isnad.source.Reads.items;
import static org.isnad.source.Reads.write;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Metadata.Entry;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {

  @TempDir
  Path folder;

  @Test
  void readsTheSeedsInOrder() {
    List<Item> items = items(Path.of("seeds"));
    assertThat(items).hasOnlyElementsOfType(Item.Found.class);
    assertThat(articles(items)).extracting(Article::id).containsExactly("seed-000", "seed-001", "seed-002", "seed-003", "seed-004");
    assertThat(articles(items)).extracting(Article::location).first().isEqualTo("seeds/seed-000.txt");
  }

  @Test
  void readsFoldersInTheOrderOfNamesWithoutHiddenFilesAndCompanions() throws Exception {
    write(folder, "b/2.txt", STORY);
    write(folder, "b/1.txt.gz", gzip(OTHER));
    write(folder, "c.txt", STORY + " مساء");
    write(folder, ".hidden.txt", STORY);
    write(folder, ".git/x.txt", STORY);
    write(folder, "index.csv", "id\n");
    write(folder, "photo.jpg", new byte[]{0});
    Files.createSymbolicLink(folder.resolve("b/up"), folder);
    assertThat(articles(items(folder))).extracting(Article::id).containsExactly("1", "2", "c");
  }

  @Test
  void keepsTheTextAsItIs() {
    String text = "العنوان\r\n\r\n" + STORY + " \t\n";
    assertThat(articles(items(write(folder, "a.txt", "\uFEFF" + text))).getFirst().text()).isEqualTo(text);
  }

  @Test
  void readsJsonInAllItsForms() {
    String object = "{\"id\":%s,\"title\":\"عنوان\",\"text\":\"" + STORY
        + "\",\"lang\":\"ar\",\"n\":7,\"tags\":[\"x\"],\"author\":[{\"name\":\"س\"},\"ص\"]}";
    write(folder, "array.json", "[" + object.formatted(1) + ",\n" + object.formatted("\"two\"") + "]");
    write(folder, "lines.jsonl", "\uFEFF" + object.formatted("\"three\"") + "\r\n\r\n" + object.formatted("null") + "\n");
    write(folder, "one.json", object.formatted("\"\"").replace(",", ",\n").replace("{", "{\n"));
    List<Article> articles = articles(items(folder));
    assertThat(articles).extracting(Article::id).containsExactly("1", "two", "three", "lines-3", "one");
    assertThat(articles).extracting(a -> a.location().replace(folder + "/", "")).containsExactly("array.json:1", "array.json:2",
        "lines.jsonl:1", "lines.jsonl:3", "one.json:1");
    assertThat(articles).allSatisfy(a -> {
      assertThat(a.text()).isEqualTo("عنوان\n\n" + STORY);
      assertThat(a.metadata().fields()).containsEntry(Field.TITLE, new Entry("عنوان", Origin.JSON))
          .containsEntry(Field.AUTHOR, new Entry("س، ص", Origin.JSON)).containsEntry(Field.LANGUAGE, new Entry("ar", Origin.JSON));
      assertThat(a.metadata().extra()).containsOnlyKeys("n");
    });
  }

  @Test
  void aTitleThatOpensTheTextIsNotRepeated() {
    Path file = write(folder, "a.json", "{\"title\":\"التقى وزير الخارجية\",\"text\":\"" + STORY + "\"}");
    assertThat(articles(items(file)).getFirst().text()).isEqualTo(STORY);
  }

  @Test
  void readsHtmlInsideJson() {
    Path file = write(folder, "a.json", "{\"text\":\"<p>" + STORY + "</p><p>" + OTHER + "</p>\"}");
    assertThat(articles(items(file)).getFirst().text()).isEqualTo(STORY + "\n\n" + OTHER);
  }

  @Test
  void tellsTheKindOfStandardInput() {
    assertThat(articles(Reads.stdin(STORY.getBytes(StandardCharsets.UTF_8)))).extracting(Article::id).containsExactly("stdin");
    assertThat(articles(Reads.stdin(gzip("{\"id\":\"j\",\"text\":\"" + STORY + "\"}\n")))).extracting(Article::id).containsExactly("j");
    assertThat(articles(Reads.stdin(("<html><body><p>" + STORY + "</p></body></html>").getBytes(StandardCharsets.UTF_8))))
        .extracting(Article::text).containsExactly(STORY);
    assertThat(articles(Reads.stdin(("[ad_1]\n" + STORY).getBytes(StandardCharsets.UTF_8)))).extracting(Article::text)
        .containsExactly("[ad_1]\n" + STORY);
  }

  @Test
  void countsBytes() {
    Path file = write(folder, "a.txt", STORY);
    ArticleSource source = new ArticleSource(List.of(file.toString(), "-", folder.toString()), SourceOptions.DEFAULT,
        InputStream.nullInputStream());
    long size = file.toFile().length();
    assertThat(source.bytesTotal()).isEqualTo(2 * size);
    source.forEach(_ -> {});
    assertThat(source.bytesRead()).isEqualTo(2 * size);
  }

  @Test
  void streamsLinesOfAnyNumber() {
    byte[] padding = " ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    // 400 MB in lines of 200 kB: more than the memory a test may take if anything were kept
    InputStream endless = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 2_000).mapToObj(
        i -> (InputStream) new SequenceInputStream(Collections.enumeration(List.of(stream("{\"id\":\"" + i + "\","),
            new ByteArrayInputStream(padding), new ByteArrayInputStream(padding), stream("\"text\":\"" + STORY + "\"}\n")))))
        .toList()));
    AtomicInteger count = new AtomicInteger();
    new ArticleSource(List.of("-"), SourceOptions.DEFAULT, endless).forEach(item -> {
      assertThat(item).isInstanceOf(Item.Found.class);
      count.incrementAndGet();
    });
    assertThat(count).hasValue(2_000);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLineOverTheLimitIsPassedOver() {
    Path file = write(folder, "a.jsonl", "{\"text\":\"" + "x".repeat(5_000) + "\"}\n{\"id\":\"ok\",\"text\":\"" + STORY + "\"}\n");
    List<Item> items = items(new SourceOptions(null, null, 1_000, 2_000), file);
    assertThat(articles(items)).extracting(Article::id).containsExactly("ok");
    assertThat(Reads.problems(items, folder)).containsExactly("a.jsonl:1: a line of 5 kB, over the limit of 2 kB");
  }
}
