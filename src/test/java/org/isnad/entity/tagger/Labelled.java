package org.isnad.entity.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/// A sentence with a tag for each token.
record Labelled(List<Token> tokens, byte[] tags) {

  /// Reads a gzipped corpus of "word label" lines with an empty line between sentences. Its words are cut by our own tokenizer: the first
  /// word token inside gets the label, the following ones go on with the name, and marks stuck to a word are outside it unless inside a name.
  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> out = new ArrayList<>();
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      StringBuilder text = new StringBuilder();
      List<int[]> words = new ArrayList<>(); // start, end, tag
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length < 2) {
          add(text, words, out);
          continue;
        }
        words.add(new int[]{text.length(), text.length() + parts[0].length(), Tags.of(parts[1])});
        text.append(parts[0]).append(' ');
      }
      add(text, words, out);
    }
    return out;
  }

  private static void add(StringBuilder text, List<int[]> words, List<Labelled> out) {
    if (words.isEmpty()) {
      return;
    }
    List<Token> tokens = Tokenizer.tokens(text.toString());
    byte[] tags = new byte[tokens.size()];
    int w = 0;
    boolean opened = false;
    for (int i = 0; i < tags.length; i++) {
      Token t = tokens.get(i);
      while (t.span().start() >= words.get(w)[1]) {
        w++;
        opened = false;
      }
      int tag = words.get(w)[2];
      if (tag == Tags.OUTSIDE || t.kind() == Token.Kind.MARK && (Tags.opens(tag) && !opened || t.span().end() == words.get(w)[1])) {
        continue;
      }
      tags[i] = (byte) (Tags.opens(tag) && opened ? tag + 1 : tag);
      opened = true;
    }
    for (int i = 0; i < tags.length; i++) { // what continues nothing opens
      if (!Tags.follows(i == 0 ? Tags.OUTSIDE : tags[i - 1], tags[i])) {
        tags[i]--;
      }
    }
    out.add(new Labelled(tokens, tags));
    text.setLength(0);
    words.clear();
  }
}
