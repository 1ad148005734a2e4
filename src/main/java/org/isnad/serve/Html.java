package org.isnad.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Markup that is safe to send: words get into it through [#text] and attribute values, both of which escape. Immutable.
///
/// @param markup HTML
public record Html(String markup) {

  /// Nothing.
  public static final Html NONE = new Html("");

  /// Words of unknown origin.
  public static Html text(String words) {
    return new Html(escape(words));
  }

  /// Several after one another.
  public static Html all(List<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
  }

  /// An element with no attributes.
  public static Html tag(String name, Html... inside) {
    return tag(name, Map.of(), inside);
  }

  /// An element; a name of the program's own, attribute values of any origin. Addresses may only be relative or `http`.
  public static Html tag(String name, Map<String, String> attributes, Html... inside) {
    String written = attributes.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(a -> " " + a.getKey() + "=\"" + escape(a.getKey().equals("href") ? address(a.getValue()) : a.getValue()) + "\"")
        .collect(Collectors.joining());
    return new Html("<" + name + written + ">" + all(Arrays.asList(inside)).markup() + (isVoid(name) ? "" : "</" + name + ">"));
  }

  /// An element of a class of the style sheet.
  public static Html of(String name, String styleClass, Html... inside) {
    return tag(name, Map.of("class", styleClass), inside);
  }

  /// A link.
  public static Html link(String to, String words) {
    return tag("a", Map.of("href", to), tag("bdi", text(words)));
  }

  private static boolean isVoid(String name) {
    return name.equals("input") || name.equals("meta") || name.equals("link") || name.equals("br");
  }

  /// A page may carry addresses from articles: `javascript:` and its like must not become links.
  private static String address(String href) {
    // browsers pass over white space in front of and inside a scheme: any colon before the path counts as one
    boolean relative = href.split("[/?#]", 2)[0].indexOf(':') < 0;
    return relative || href.startsWith("http://") || href.startsWith("https://") ? href : "#";
  }

  static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    words.chars().forEach(c -> {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            out.append((char) c);
          }
        }
      }
    });
    return out.toString();
  }
}
