package org.isnad.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Metadata.Field;
import org.jspecify.annotations.Nullable;

/// The names under which tables and JSON objects carry what is known of an article.
final class FieldNames {

  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    put(Field.TITLE, "title", "headline", "العنوان");
    put(Field.PUBLISHER, "publisher", "source", "outlet", "site", "sitename", "الناشر", "الموقع", "الصحيفة");
    put(Field.AUTHOR, "author", "authors", "byline", "creator", "الكاتب", "المؤلف");
    put(Field.DATE, "date", "published", "publishedat", "datepublished", "publishdate", "publicationdate", "pubdate", "التاريخ",
        "تاريخالنشر");
    put(Field.MODIFIED, "modified", "datemodified", "modifiedat", "updated", "updatedat", "lastmodified", "تاريخالتحديث");
    put(Field.URL, "url", "link", "uri", "href", "الرابط");
    put(Field.LANGUAGE, "lang", "language", "inlanguage", "اللغة");
  }

  private FieldNames() {
  }

  private static void put(Field field, String... names) {
    for (String name : names) {
      FIELDS.put(name, field);
    }
  }

  /// The field of that name, whatever its case, blanks, `_` and `-`; null for others.
  static @Nullable Field of(String name) {
    return FIELDS.get(key(name));
  }

  static boolean isId(String name) {
    return switch (key(name)) {
      case "id", "articleid", "guid", "file", "filename", "المعرف", "الملف" -> true;
      default -> false;
    };
  }

  static boolean isText(String name) {
    return switch (key(name)) {
      case "text", "body", "content", "articlebody", "fulltext", "النص", "المحتوى" -> true;
      default -> false;
    };
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
