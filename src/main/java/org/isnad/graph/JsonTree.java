package org.isnad.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small JSON document as maps, lists, strings, numbers and booleans; read leniently, by key: what is missing or of another kind is absent.
record JsonTree(Map<String, Object> object) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /// @throws IOException when the text is no JSON object; the message names line and column
  static JsonTree parse(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      if (value(parser) instanceof Map<?, ?> map) {
        return of(map);
      }
      throw new IOException("not a JSON object");
    }
  }

  @Nullable
  String string(String key) {
    return object.get(key) instanceof String s && !s.isBlank() ? s : null;
  }

  String string(String key, String otherwise) {
    String value = string(key);
    return value == null ? otherwise : value;
  }

  @Nullable
  BigDecimal number(String key) {
    return object.get(key) instanceof BigDecimal number ? number : null;
  }

  /// The strings of an array, or the one string that stands for it.
  List<String> strings(String key) {
    return switch (object.get(key)) {
      case String s -> List.of(s);
      case List<?> list -> list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      case null -> List.of();
      case Object _ -> List.of();
    };
  }

  List<JsonTree> objects(String key) {
    return object.get(key) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(o -> of((Map<?, ?>) o)).toList()
        : List.of();
  }

  private static JsonTree of(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      if (value != null) {
        copy.put(String.valueOf(key), value);
      }
    });
    return new JsonTree(copy);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("the JSON ends too early");
    }
    switch (token) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        return list;
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getDecimalValue();
      }
      case VALUE_TRUE -> {
        return Boolean.TRUE;
      }
      case VALUE_FALSE -> {
        return Boolean.FALSE;
      }
      case VALUE_NULL -> {
        return null;
      }
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IOException("unexpected " + token);
    }
    throw new IOException("unexpected " + token);
  }
}
