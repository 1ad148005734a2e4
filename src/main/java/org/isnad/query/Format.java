package org.isnad.query;

import java.util.Locale;

/// How an answer is written.
public enum Format {
  TABLE("text/plain"), CSV("text/csv"), JSON("application/sparql-results+json"), TURTLE("text/turtle");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The media type, without charset; the text is UTF-8.
  public String mediaType() {
    return mediaType;
  }

  /// The format of that name, in any case.
  ///
  /// @throws IllegalArgumentException naming the formats there are
  public static Format of(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no format \"" + name + "\"; there are table, csv, json and turtle", e);
    }
  }
}
