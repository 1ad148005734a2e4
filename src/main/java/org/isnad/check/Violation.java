package org.isnad.check;

/// Something in the graph of an article that must not be there, or is missing.
///
/// @param article the IRI of the article
/// @param place the IRI of the node that is wrong
/// @param what what is wrong, for people
/// @param value what stands there, or empty
public record Violation(String article, String place, String what, String value) {

  /// One line: article, place, what.
  public String message() {
    return article + ": " + (place.startsWith(article) && place.length() > article.length() ? place.substring(article.length()) : place)
        + ": " + what
        + (value.isEmpty() ? "" : " (found " + value + ")");
  }
}
