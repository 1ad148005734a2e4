package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;

/// How found things stand out in a text: in colour where a person looks at it, in brackets otherwise.
final class Marks {

  private static final Pattern BREAK = Pattern.compile("(?<=\\s)");
  private static final Pattern ESCAPE = Pattern.compile("\u001B\\[[0-9;]*m");
  /// What could steer the terminal or reorder the line: control characters, explicit directional overrides, isolates and marks.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  /// What is marked, with its colour and its brackets.
  private enum Kind {
    NOISE("\u001B[2m", "⟦", "⟧"), ENTITY("\u001B[36m", "[", "]"), NUMBER("\u001B[33m", "{", "}"), CUE("\u001B[35m", "‹", "›");

    private final String colour;
    private final String open;
    private final String close;

    Kind(String colour, String open, String close) {
      this.colour = colour;
      this.open = open;
      this.close = close;
    }
  }

  private record Mark(Span span, Kind kind) {
  }

  private final boolean colours;

  Marks(boolean colours) {
    this.colours = colours;
  }

  String heading(String words) {
    return colours ? "\u001B[1m" + words + "\u001B[0m" : words;
  }

  /// The text of an article with marks around furniture, entities, counted numbers and cues; of marks that overlap, the first
  /// and longer one.
  String marked(Reading reading) {
    String text = reading.article().text();
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mark mark : marks(reading)) {
      if (mark.span.start() >= done && !mark.span.isEmpty()) {
        marked.append(harmless(text.substring(done, mark.span.start())));
        // a mark begins and ends on each line it covers
        String[] lines = harmless(mark.span.of(text)).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
          marked.append(i == 0 ? "" : "\n").append(lines[i].isBlank() ? lines[i] : around(lines[i], mark.kind));
        }
        done = mark.span.end();
      }
    }
    return marked.append(harmless(text.substring(done))).toString();
  }

  private String around(String words, Kind kind) {
    return colours ? kind.colour + words + "\u001B[0m" : kind.open + words + kind.close;
  }

  private static List<Mark> marks(Reading reading) {
    TreeMap<Span, Kind> marks = new TreeMap<>();
    reading.noise().forEach(s -> marks.putIfAbsent(s, Kind.NOISE));
    for (Entity entity : reading.entities()) {
      entity.places().forEach(s -> marks.putIfAbsent(s, Kind.ENTITY));
      entity.mentions().forEach(m -> marks.putIfAbsent(m.span(), Kind.ENTITY));
    }
    for (Figure figure : reading.figures()) {
      marks.putIfAbsent(figure.number(), Kind.NUMBER);
    }
    for (Statement statement : reading.statements()) {
      Span cue = statement.cue();
      if (cue != null) {
        marks.putIfAbsent(cue, Kind.CUE);
      }
    }
    return marks.entrySet().stream().map(e -> new Mark(e.getKey(), e.getValue())).toList();
  }

  /// The words without anything that steers a terminal; line ends stay.
  private static String harmless(String words) {
    return STEERING.matcher(words.replace("\r\n", "\n")).replaceAll(m -> m.group().equals("\n") ? "\n" : m.group().equals("\t") ? " " : "");
  }

  /// The words in an isolate of their own, right to left if they hold Arabic; escape sequences of colours are let through.
  static String isolate(String words) {
    String plain = ESCAPE.matcher(words).replaceAll("");
    boolean arabic = plain.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    String safe = plain.equals(words) ? harmless(words).replace('\n', ' ') : words;
    return arabic ? "\u2067" + safe + "\u2069" : safe;
  }

  /// A line in pieces of at most `width` characters, broken at blanks; a word that is longer stays whole.
  static List<String> wrap(String line, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int length = 0;
    for (String word : BREAK.split(line)) {
      int n = ESCAPE.matcher(word).replaceAll("").length();
      if (length > 0 && length + n > width + 1) {
        lines.add(current.toString().stripTrailing());
        current.setLength(0);
        length = 0;
      }
      current.append(word);
      length += n;
    }
    lines.add(current.toString().stripTrailing());
    return lines;
  }
}
