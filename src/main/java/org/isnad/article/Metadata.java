package org.isnad.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is known about an article beside its words, and where each piece was learnt.
///
/// Immutable. Values are the words as found, trimmed; [Field#DATE] and [Field#MODIFIED] are ISO 8601 (`2024-08-15`, or with a
/// time and offset) - readers leave out what they cannot bring into that form.
///
/// @param fields the known fields
/// @param extra further columns or properties of the source, kept as given, in their order
public record Metadata(Map<Field, Entry> fields, Map<String, String> extra) {

  /// Nothing is known.
  public static final Metadata NONE = new Metadata(Map.of(), Map.of());

  public Metadata {
    EnumMap<Field, Entry> copy = new EnumMap<>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /// The pieces of metadata that readers look for.
  public enum Field {
    TITLE, PUBLISHER, AUTHOR, DATE, MODIFIED, URL, LANGUAGE
  }

  /// Where a piece of metadata was learnt, in the order of preference.
  public enum Origin {
    /// `index.tsv` or `index.csv` beside the articles
    SIDECAR,
    /// a field of the article's JSON object
    JSON,
    /// `<meta>` elements or JSON-LD of the article's page
    PAGE,
    /// a line of the text itself ("تاريخ النشر: 2025-09-02")
    TEXT
  }

  /// One piece of metadata.
  public record Entry(String value, Origin origin) {
    public Entry {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a piece of metadata with no value: leave it out");
      }
    }
  }

  public Optional<String> get(Field field) {
    return Optional.ofNullable(fields.get(field)).map(Entry::value);
  }

  /// This metadata, completed by what `other` knows and this does not.
  public Metadata orElse(Metadata other) {
    Map<Field, Entry> all = new EnumMap<>(Field.class);
    all.putAll(other.fields);
    all.putAll(fields);
    Map<String, String> more = new LinkedHashMap<>(extra);
    other.extra.forEach(more::putIfAbsent);
    return new Metadata(all, more);
  }

  /// This metadata with one more field, unless it is known already.
  public Metadata with(Field field, String value, Origin origin) {
    return value.isBlank() ? this : orElse(new Metadata(Map.of(field, new Entry(value.strip(), origin)), Map.of()));
  }
}
