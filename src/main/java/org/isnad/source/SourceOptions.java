package org.isnad.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How articles are read. Immutable; begin with [#DEFAULT].
///
/// @param charset the encoding asked for; null for UTF-8, or what an HTML page declares of itself when it is not UTF-8
/// @param metadata the side-car file; null to look for `index.tsv` / `index.csv` in an article's folder, then in its parent
/// @param maxTextBytes the largest text of one article, in bytes of UTF-8
/// @param maxObjectBytes the largest HTML page, JSON line or string inside a JSON document, in bytes
public record SourceOptions(@Nullable Charset charset, @Nullable Path metadata, int maxTextBytes, int maxObjectBytes) {

  private static final int MB = 1_000_000;

  /// UTF-8, side-cars found by their place, 2 MB a text, 50 MB a page or object.
  public static final SourceOptions DEFAULT = new SourceOptions(null, null, 2 * MB, 50 * MB);

  public SourceOptions {
    if (maxTextBytes < 1 || maxObjectBytes < maxTextBytes) {
      throw new IllegalArgumentException("size limits must be positive, the one of objects at least that of texts: " + maxTextBytes + ", "
          + maxObjectBytes);
    }
  }

  public SourceOptions withCharset(@Nullable Charset other) {
    return new SourceOptions(other, metadata, maxTextBytes, maxObjectBytes);
  }

  public SourceOptions withMetadata(@Nullable Path other) {
    return new SourceOptions(charset, other, maxTextBytes, maxObjectBytes);
  }

  /// These options with another limit of one article's text; the limit of objects grows with it if need be.
  public SourceOptions withMaxTextBytes(int other) {
    return new SourceOptions(charset, metadata, other, Math.max(other, maxObjectBytes));
  }
}
