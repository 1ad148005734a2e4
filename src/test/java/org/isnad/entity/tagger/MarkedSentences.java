package org.isnad.entity.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/// Sentences written for this project (`src/test/resources/org/isnad/entity/tagger/sentences`) with their names marked in brackets: `قال [PER كمال بدر] في [LOC حلب] إن ...`.
final class MarkedSentences {

  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC) ([^\\[\\]]+)\\]");

  private MarkedSentences() {
  }

  /// The sentences of all files of a folder, by name of the file, one a line.
  static List<Labelled> read(Path folder) throws IOException {
    List<Labelled> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            out.add(sentence(line.strip()));
          }
        }
      }
    }
    return out;
  }

  static Labelled sentence(String line) {
    StringBuilder text = new StringBuilder();
    List<int[]> names = new ArrayList<>(); // start, end, opening tag
    Matcher m = NAME.matcher(line);
    int last = 0;
    while (m.find()) {
      text.append(line, last, m.start());
      names.add(new int[]{text.length(), text.length() + m.group(2).length(), Tags.of("B-" + m.group(1))});
      text.append(m.group(2));
      last = m.end();
    }
    text.append(line.substring(last));
    List<Token> tokens = Tokenizer.tokens(text.toString());
    byte[] tags = new byte[tokens.size()];
    for (int[] name : names) {
      boolean opened = false;
      for (int i = 0; i < tags.length; i++) {
        if (tokens.get(i).span().end() > name[0] && tokens.get(i).span().start() < name[1]) { // a clitic before the name is of its first token
          tags[i] = (byte) (opened ? name[2] + 1 : name[2]);
          opened = true;
        }
      }
    }
    return new Labelled(tokens, tags);
  }
}
