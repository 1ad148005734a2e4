package org.isnad.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.article.Span;

/// Turns the UTF-16 offsets of Java into the code points that the graph counts in. Immutable.
final class CodePoints {

  /// The offsets of all low surrogates: each makes the count one less than the offset. Empty for nearly every text.
  private final int[] lowSurrogates;

  CodePoints(String text) {
    lowSurrogates = IntStream.range(1, text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))).toArray();
  }

  int at(int offset) {
    if (lowSurrogates.length == 0) {
      return offset;
    }
    int i = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (i >= 0 ? i : -i - 1);
  }

  Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
