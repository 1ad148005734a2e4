package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;

/// Tells an article from the page around it.
public final class LayoutReader {

  private LayoutReader() {
  }

  /// The layout of the text.
  public static Layout layout(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        Span line = new Span(start, i).trim(text);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return new Layout(null, List.of(), null, null, lines, List.of());
  }
}
