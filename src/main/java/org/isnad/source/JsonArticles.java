package org.isnad.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.isnad.source.Item.Reason;

/// Articles from JSON: one object a line, one object, several objects, or an array of them; never more than one in memory.
final class JsonArticles {

  private final SourceOptions options;
  private final JsonFactory factory;
  private final BiConsumer<String, JsonObject> articles;
  private final Consumer<Item> problems;

  /// @param articles takes each object with its location
  /// @param problems takes what could not be read
  JsonArticles(SourceOptions options, BiConsumer<String, JsonObject> articles, Consumer<Item> problems) {
    this.options = options;
    this.articles = articles;
    this.problems = problems;
    this.factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(options.maxObjectBytes()).build())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
  }

  /// Reads one object a line. A line that is broken costs itself only.
  void lines(Input input) throws IOException {
    ByteLines lines = new ByteLines(input.stream(), options.maxObjectBytes());
    boolean any = false;
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      String location = input.location() + ":" + line.number();
      try {
        if (line.length() > options.maxObjectBytes()) {
          throw new SourceException(Reason.TOO_LARGE,
              "a line of " + SizeText.of(line.length()) + ", over the limit of " + SizeText.of(options.maxObjectBytes()));
        }
        String text = StrictText.decode(line.bytes(), options.charset(), line.offset());
        if (!text.isBlank()) {
          any = true;
          line(text, location, input.stem() + "-" + line.number());
        }
      } catch (SourceException e) {
        any = true;
        problems.accept(e.at(location));
      }
    }
    if (!any) {
      problems.accept(new Item.Rejected(input.location(), Reason.EMPTY, "no JSON object in it, only white space"));
    }
  }

  private void line(String text, String location, String fallbackId) throws SourceException, IOException {
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new SourceException(Reason.MALFORMED, "not a JSON object (each line must be one, in braces)");
      }
      JsonObject object = JsonObject.read(parser, fallbackId);
      if (parser.nextToken() != null) {
        throw new SourceException(Reason.MALFORMED,
            "something follows the JSON object at column " + parser.currentTokenLocation().getColumnNr()
                + "; put each object on a line of its own");
      }
      articles.accept(location, object);
    } catch (StreamReadException | StreamConstraintsException e) {
      throw malformed(e, false, "this line is left out, the others are kept");
    }
  }

  /// Reads a document: an object, objects one after the other, or arrays of objects. What precedes an error is kept.
  void document(Input input) throws SourceException, IOException {
    int count = 0;
    try (JsonParser parser = factory.createParser(new StrictReader(input.stream(), options.charset()))) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          int line = parser.currentTokenLocation().getLineNr();
          count++;
          String id = count == 1 && !inArray(parser) ? input.stem() : input.stem() + "-" + count;
          JsonObject object = JsonObject.read(parser, id);
          articles.accept(input.location() + ":" + line, object);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw new SourceException(Reason.MALFORMED,
              "line " + parser.currentTokenLocation().getLineNr() + ": expected an article's object, found " + parser.getText());
        }
        token = parser.nextToken();
      }
    } catch (StreamReadException | StreamConstraintsException e) {
      throw malformed(e, true,
          count == 0 ? "nothing of the file is read" : "what follows is not read");
    } catch (StrictReader.Undecodable e) {
      throw e.problem();
    }
    if (count == 0) {
      throw new SourceException(Reason.EMPTY, "no article's object in it");
    }
  }

  private static boolean inArray(JsonParser parser) {
    return parser.getParsingContext().getParent() != null && parser.getParsingContext().getParent().inArray();
  }

  private static SourceException malformed(JsonProcessingException e, boolean manyLines, String consequence) {
    JsonLocation at = e.getLocation(); // some limits are told without a place
    String place = at == null ? "" : " at " + (manyLines ? "line " + at.getLineNr() + ", " : "") + "column " + at.getColumnNr();
    String what = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    Reason reason = e instanceof StreamConstraintsException ? Reason.TOO_LARGE : Reason.MALFORMED;
    return new SourceException(reason, "malformed JSON" + place + ": " + what + "; " + consequence);
  }
}
