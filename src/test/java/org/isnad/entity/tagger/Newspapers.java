package org.isnad.entity.tagger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/// Reads unlabelled articles, one JSON object a line with `title` and `text`, sentence by sentence.
final class Newspapers {

  private Newspapers() {
  }

  /// Gives the tokens of each sentence of each article to the consumer, in the order of the file.
  static void sentences(Path file, Consumer<List<Token>> consumer) throws IOException {
    articles(file, sentences -> sentences.forEach(consumer));
  }

  /// Gives the sentences of each article to the consumer, headline first, in the order of the file.
  static void articles(Path file, Consumer<List<List<Token>>> consumer) throws IOException {
    JsonFactory json = new JsonFactory();
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<List<Token>> sentences = new ArrayList<>();
        try (JsonParser p = json.createParser(line)) {
          while (p.nextToken() != null) {
            if (p.currentToken() == JsonToken.VALUE_STRING && ("title".equals(p.currentName()) || "text".equals(p.currentName()))) {
              for (String paragraph : p.getText().split("\n")) {
                cut(Tokenizer.tokens(paragraph), sentences);
              }
            }
          }
        }
        consumer.accept(sentences);
      }
    }
  }

  private static void cut(List<Token> tokens, List<List<Token>> sentences) {
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || tokens.get(i).kind() == Token.Kind.MARK && ".؟!؛".contains(tokens.get(i).bare())) {
        sentences.add(tokens.subList(first, i + 1));
        first = i + 1;
      }
    }
  }
}
