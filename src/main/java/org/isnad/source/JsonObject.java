package org.isnad.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Entry;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.jspecify.annotations.Nullable;

/// One JSON object as an article: `id title text url date source author lang` and their common synonyms.
///
/// @param id its `id`, else the one given for such a case
/// @param text its text, the title as first line; null when the object has none
/// @param badDate a date that was not understood, or null
record JsonObject(String id, @Nullable String text, Metadata metadata, @Nullable String badDate) {

  private static final int LONGEST_EXTRA = 1_000;

  /// Reads the object at whose opening brace the parser stands, up to its closing brace. Unknown simple fields are kept as
  /// [Metadata#extra()], unknown lists and objects are passed over.
  static JsonObject read(JsonParser parser, String fallbackId) throws IOException {
    String id = fallbackId;
    String text = null;
    String badDate = null;
    Map<Field, Entry> fields = new EnumMap<>(Field.class);
    Map<String, String> extra = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = String.valueOf(parser.currentName());
      JsonToken value = parser.nextToken();
      Field field = FieldNames.of(name);
      if (FieldNames.isText(name) && value.isScalarValue()) {
        text = value == JsonToken.VALUE_NULL || text != null ? text : parser.getText();
      } else if (FieldNames.isId(name) && value.isScalarValue()) {
        id = value == JsonToken.VALUE_NULL || parser.getText().isBlank() ? id : parser.getText().strip();
      } else if (field != null) {
        String words = JsonTree.read(parser).words();
        badDate = put(fields, field, words) ? badDate : words;
      } else if (value.isStructStart()) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL && parser.getTextLength() <= LONGEST_EXTRA && !parser.getText().isBlank()) {
        extra.putIfAbsent(name, parser.getText().strip());
      }
    }
    return new JsonObject(id, text == null ? null : body(text, fields.get(Field.TITLE)), new Metadata(fields, extra), badDate);
  }

  private static boolean put(Map<Field, Entry> fields, Field field, String words) {
    if (words.isBlank()) {
      return true;
    }
    if (field != Field.DATE && field != Field.MODIFIED) {
      fields.putIfAbsent(field, new Entry(words, Origin.JSON));
      return true;
    }
    String iso = DateForms.iso(words).orElse(null);
    if (iso != null) {
      fields.putIfAbsent(field, new Entry(iso, Origin.JSON));
    }
    return iso != null;
  }

  private static String body(String text, @Nullable Entry title) {
    String plain = text.contains("</p>") || text.contains("<br") ? HtmlPage.plain(text) : text;
    return title == null ? plain : HtmlPage.withTitle(title.value(), plain);
  }
}
