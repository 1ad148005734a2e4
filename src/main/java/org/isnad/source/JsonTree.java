package org.isnad.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A small JSON value in memory, for the parts that cannot be read in passing. Sealed, immutable.
sealed interface JsonTree {

  /// A string, number or boolean, as its text.
  record Scalar(String text) implements JsonTree {
  }

  record Null() implements JsonTree {
  }

  record Array(List<JsonTree> items) implements JsonTree {
  }

  record Obj(Map<String, JsonTree> fields) implements JsonTree {
  }

  /// The value at which the parser stands; leaves it on the value's last token.
  static JsonTree read(JsonParser parser) throws IOException {
    JsonToken token = Objects.requireNonNull(parser.currentToken(), "the parser stands on no value");
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonTree> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = String.valueOf(parser.currentName());
        parser.nextToken();
        fields.put(name, read(parser));
      }
      return new Obj(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new Array(items);
    }
    return token == JsonToken.VALUE_NULL ? new Null() : new Scalar(String.valueOf(parser.getText()));
  }

  /// The member of that name, if this is an object that has it.
  default Optional<JsonTree> get(String name) {
    return switch (this) {
      case Obj(Map<String, JsonTree> fields) -> Optional.ofNullable(fields.get(name));
      case Scalar _,Null _,Array _ -> Optional.empty();
    };
  }

  /// This value in words: a scalar's text, the `name` (or `@value`, `@id`) of an object, the words of a list joined.
  default String words() {
    return switch (this) {
      case Scalar(String text) -> text.strip();
      case Null _ -> "";
      case Array(List<JsonTree> items) ->
        String.join("، ", items.stream().map(JsonTree::words).filter(w -> !w.isBlank()).distinct().toList());
      case Obj _ -> get("name").or(() -> get("@value")).or(() -> get("@id")).map(JsonTree::words).orElse("");
    };
  }
}
