package org.isnad.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Prints the layout and the quotations of each text file of a folder as JSON lines, for measuring against reference records.
public final class LayoutDump {

  private LayoutDump() {
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String arg : args) {
      try (Stream<Path> files = Files.list(Path.of(arg))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          String name = String.valueOf(file.getFileName());
          String text = Files.readString(file, StandardCharsets.UTF_8);
          Layout layout = LayoutReader.layout(text);
          List<Quotation> found = Quotations.in(text, layout);
          List<Span> quotations = found.stream().map(Quotation::content).toList();
          List<Span> sentences = Sentences.in(text, Tokenizer.tokens(text), layout, found).stream().map(Sentence::span).toList();
          out.println(
              "{\"id\":" + json(name.substring(0, name.length() - 4)) + ",\"headline\":" + one(text, layout.headline()) + ",\"agency\":"
                  + one(text, layout.agency()) + ",\"noise\":" + all(text, layout.noise()) + ",\"body\":" + all(text, layout.body())
                  + ",\"quotations\":" + all(text, quotations) + ",\"sentences\":" + all(text, sentences) + "}");
        }
      }
    }
    out.flush();
  }

  private static String one(String text, @Nullable Span span) {
    return span == null ? "null" : json(span.of(text));
  }

  private static String all(String text, List<Span> spans) {
    return spans.stream().map(s -> json(s.of(text))).collect(Collectors.joining(",", "[", "]"));
  }

  private static String json(String s) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : s.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
