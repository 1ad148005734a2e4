package org.isnad.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Bad input, made when it is needed and named by what it is. What lies under `kept` must be read, what lies under `refused` must be
/// told of and left out.
final class HostileFiles {

  static final String STORY = "التقى وزير الخارجية سامر الحلبي في القاهرة وزيرة المالية ليلى المنصوري يوم الثلاثاء، وقال الحلبي إن المحادثات"
      + " تسير على نحو جيد. وأعلنت وزارة الصحة مقتل 120 شخصا في انفجار في بيروت، وقالت الوزارة إن العدد مرشح للارتفاع.";

  /// What must appear nowhere but as words.
  static final String MARK = "http://evil.example/injected";

  private static final String TURTLE = "\\\" . <" + MARK + "> <" + MARK + "> <" + MARK + "> . <x> <y> \\\"";

  private final Path refused;
  private final Path kept;

  HostileFiles(Path folder) throws IOException {
    refused = Files.createDirectories(folder.resolve("refused"));
    kept = Files.createDirectories(folder.resolve("kept"));
  }

  Path refused() {
    return refused;
  }

  Path kept() {
    return kept;
  }

  void write() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(3).nextBytes(noise);
    Files.write(refused.resolve("random-bytes.txt"), noise);
    Files.write(refused.resolve("random-bytes.json"), noise);
    Files.write(refused.resolve("random-bytes.html"), noise);
    Files.write(refused.resolve("random-bytes.txt.gz"), noise);
    text(refused, "nul.txt", STORY.replace("،", "\0"));
    text(refused, "deep-nesting.json", "[".repeat(200_000));
    text(refused, "deep-nesting-objects.jsonl", "{\"text\":".repeat(50_000) + "\n");
    text(refused, "unfinished-string.json", "{\"id\": \"a\", \"text\": \"" + STORY);
    text(refused, "empty.txt", "");
    text(refused, "spaces.txt", " \t\n".repeat(10_000));
    bomb(refused.resolve("gzip-bomb.txt.gz"), 300_000_000);
    zipBomb(refused.resolve("zip-bomb.zip"));
    line(refused.resolve("gigantic-line.jsonl"), 60_000_000);
    text(refused, "xml-bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"" + STORY + "\">" + entities()
        + "<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><b>&j;&secret;</b>");

    json("unpaired-surrogates", STORY + " \\ud800 نهاية \\udfff\\ud801", "\\ud83d", "صحيفة", "http://a.example/1");
    json("bidi-controls", "\\u202e" + STORY + "\\u2066\\u202d\\u200f\\u061c", "\\u202eعنوان", "صحيفة", "http://a.example/2");
    json("homoglyphs", STORY.replace('ي', 'ی').replace('ك', 'ک') + " Τhе Рrеss وکالة", "عنوان", "صحیفة", "http://a.example/3");
    json("iri-with-spaces-and-quotes", STORY, "عنوان", "صحيفة", "http://a.example/a b\\\"> <" + MARK + "> .");
    json("id with spaces \\\" <" + MARK + "> .", STORY, "عنوان", "صحيفة", "http://a.example/4");
    json("../../../etc/passwd", STORY, "عنوان", "صحيفة", "file:///etc/passwd");
    json("turtle-in-words", STORY + " " + TURTLE, TURTLE, TURTLE, "http://a.example/5");
    json("sparql-in-words", STORY, "\\\" } INSERT DATA { <" + MARK + "> a <x> } #", "'} DROP ALL #", "http://a.example/6");
    json("script-in-words", STORY, "<script>alert(1)</script><img src=x onerror=alert(2)>", "\\\"><script>alert(3)</script>",
        "javascript:alert(4)");
    json("formula-in-words", STORY, "=HYPERLINK(\\\"" + MARK + "\\\")", "@SUM(1+1)", "+1");
    json("line-breaks-in-words", STORY, "عنوان\\r\\nSet-Cookie: a=b\\u2028\\u0085", "صحيفة\\n", "http://a.example/\\r\\nX: y");
    json("headline-of-1-mb", STORY, "عنوان ".repeat(90_000), "صحيفة", "http://a.example/7");
    json("id-of-100-kb-" + "x".repeat(100_000), STORY, "عنوان", "صحيفة", "http://a.example/8");
    json("one-word-of-200-kb", STORY + " " + "ق".repeat(100_000), "عنوان", "صحيفة", "http://a.example/9");
    json("quotes-never-closed", STORY + " " + "«“\\\"‹".repeat(20_000), "عنوان", "صحيفة", "http://a.example/10");
    json("numbers-without-end", STORY + " " + "مئة وألف و".repeat(15_000) + "9".repeat(20_000), "عنوان", "صحيفة", "http://a.example/11");
    json("names-without-end", STORY + " " + "وزير الخارجية ".repeat(15_000) + "محمد ".repeat(15_000), "عنوان", "صحيفة",
        "http://a.example/12");
    text(kept, "deep-nesting.html", "<!doctype html><html><body>" + "<div>".repeat(1_000) + "<p>" + STORY + "</p></body></html>");
    text(refused, "deeper-nesting.html", "<!doctype html><html><body>" + "<div>".repeat(20_000) + "<p>" + STORY + "</p></body></html>");
    text(kept, "script-in-page.html", "<!doctype html><html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title><script src=\"" + MARK
        + "\"></script><base href=\"" + MARK + "\"></head><body><p>" + STORY + "</p><iframe src=\"" + MARK + "\"></iframe></body></html>");
    Path loop = Files.createDirectories(kept.resolve("loop/inner"));
    try {
      Files.createSymbolicLink(loop.resolve("up"), kept.toAbsolutePath());
      Files.createSymbolicLink(loop.resolve("self"), loop.resolve("self"));
    } catch (IOException | UnsupportedOperationException e) {
      // a system without links cannot have such loops
      Files.deleteIfExists(loop.resolve("up"));
    }
  }

  /// How many articles lie under `kept`.
  int articles() throws IOException {
    try (var files = Files.walk(kept)) {
      return (int) files.filter(f -> Files.isRegularFile(f)).count();
    }
  }

  private int number;

  private void json(String id, String text, String title, String publisher, String url) throws IOException {
    text(kept, "%02d.jsonl".formatted(number++),
        "{\"id\": \"%s\", \"title\": \"%s\", \"publisher\": \"%s\", \"date\": \"2024-02-03\", \"url\": \"%s\", \"text\": \"%s\"}%n"
            .formatted(id, title, publisher, url, text + " خبر رقم " + number));
  }

  private static void text(Path folder, String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private static String entities() {
    StringBuilder all = new StringBuilder();
    for (char c = 'b'; c <= 'j'; c++) {
      all.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    return all.toString();
  }

  private static void bomb(Path file, long size) throws IOException {
    byte[] words = "انفجار ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (long written = 0; written < size; written += words.length) {
        out.write(words);
      }
    }
  }

  private static void zipBomb(Path file) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("../../../zeros.txt"));
      for (int i = 0; i < 100; i++) {
        out.write(new byte[1_000_000]);
      }
      out.closeEntry();
    }
  }

  private static void line(Path file, int length) throws IOException {
    byte[] block = "ق".repeat(500_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"id\": \"long\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < length; written += block.length) {
        out.write(block);
      }
      out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}
