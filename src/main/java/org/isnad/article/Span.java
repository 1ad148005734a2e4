package org.isnad.article;

/// A stretch of an article's text: UTF-16 offsets into [Article#text()], half-open.
///
/// @param start the offset of the first `char`
/// @param end the offset after the last `char`, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a stretch of text");
    }
  }

  /// The number of `char`s covered.
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// The text that this span covers.
  ///
  /// @throws IndexOutOfBoundsException when the span is not one of this text
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Whether every `char` of `other` lies in this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Whether the two share a `char`.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// This span without white space at its ends.
  public Span trim(String text) {
    int s = start;
    int e = end;
    while (s < e && Character.isWhitespace(text.charAt(s))) {
      s++;
    }
    while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return new Span(s, e);
  }

  /// By start; of two that start together the longer one first.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
