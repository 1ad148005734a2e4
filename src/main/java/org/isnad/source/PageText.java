package org.isnad.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The words of an element as a reader sees them: white space folded, `br` a line end, blocks apart by a blank line.
final class PageText implements NodeVisitor {

  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "svg", "iframe", "button", "form");

  private final StringBuilder out = new StringBuilder();
  private int silent;

  private PageText() {
  }

  static String of(Element element) {
    PageText text = new PageText();
    NodeTraversor.traverse(text, element);
    return text.out.toString().replaceAll("[ \\t\\u00A0]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element e) {
      if (SILENT.contains(e.normalName())) {
        silent++;
      } else if (e.normalName().equals("br")) {
        out.append('\n');
      } else if (e.isBlock()) {
        out.append("\n\n");
      }
    } else if (node instanceof TextNode t && silent == 0) {
      append(t.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      if (SILENT.contains(e.normalName())) {
        silent--;
      } else if (e.isBlock()) {
        out.append("\n\n");
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }
  }
}
