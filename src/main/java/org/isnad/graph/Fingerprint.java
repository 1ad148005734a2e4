package org.isnad.graph;

import org.isnad.article.Article;

/// What makes two readings of an article the same: its text, its metadata, the ontology and the program. Equal fingerprints mean equal
/// quads, so an article whose fingerprint is known need not be read again.
///
/// @param program name and version of the program ("isnad 0.1.0")
/// @param ontology a digest of all files of the ontology that the reader was made of
public record Fingerprint(String program, String ontology) {

  /// SHA-256, hexadecimal.
  public String of(Article article) {
    StringBuilder all = new StringBuilder(article.text().length() + 256);
    part(all, program);
    part(all, ontology);
    part(all, article.id());
    part(all, article.text());
    article.metadata().fields().forEach((field, entry) -> {
      part(all, field.name());
      part(all, entry.origin().name());
      part(all, entry.value());
    });
    article.metadata().extra().forEach((key, value) -> {
      part(all, key);
      part(all, value);
    });
    return Iris.sha256(all.toString());
  }

  /// Lengths keep "a", "bc" and "ab", "c" apart.
  private static void part(StringBuilder all, String part) {
    all.append(part.length()).append(':').append(part);
  }
}
