package org.isnad.serve;

import java.util.List;
import java.util.Map;

/// The frame of a page: head, links, switch of language. Readable without JavaScript; what little there is only makes reading easier.
///
/// @param language of the program's words; those of the articles keep theirs
public record Page(Language language, String title, Html body) {

  private static final List<String> PLACES = List.of("", "topics", "contacts", "sources", "entities", "articles", "queries", "query");

  /// The page as served: style sheet, script and links by path, relative to the page.
  String served(Visit visit) {
    String root = visit.root();
    List<Html> places = PLACES.stream().map(p -> Html.tag("a", attributes(root + p + "?lang=" + language.tag(), visit.path().equals(p)),
        Html.text(language.word(p.isEmpty() ? "overview" : p)))).toList();
    Html nav = Html.of("nav", "site", Html.all(places), search(root),
        Html.tag("a", Map.of("class", "language", "lang", language.other().tag(), "hreflang", language.other().tag(), "href",
            visit.inLanguage(language.other())), Html.text(language.word("other-language"))));
    return whole(Html.all(List.of(Html.tag("link", Map.of("rel", "stylesheet", "href", root + "style.css")),
        Html.tag("script", Map.of("src", root + "page.js", "defer", "defer")))), nav);
  }

  private static Map<String, String> attributes(String href, boolean here) {
    return here ? Map.of("href", href, "aria-current", "page") : Map.of("href", href);
  }

  private Html search(String root) {
    return Html.tag("form", Map.of("action", root + "search", "method", "get", "role", "search"),
        Html.tag("input", Map.of("type", "hidden", "name", "lang", "value", language.tag())),
        Html.tag("input", Map.of("type", "search", "name", "q", "dir", "auto", "aria-label", language.word("search"), "placeholder",
            language.word("search"))));
  }

  /// The page as a file of its own.
  public String alone(String style) {
    // the style sheet is the program's own: no words of articles in it
    return whole(new Html("<style>" + style + "</style>"), Html.NONE);
  }

  private String whole(Html style, Html nav) {
    Html head = Html.tag("head", Html.tag("meta", Map.of("charset", "utf-8")),
        Html.tag("meta", Map.of("name", "viewport", "content", "width=device-width, initial-scale=1")), Html.tag("title", Html.text(title)),
        style);
    Html main = Html.tag("main", Html.tag("h1", Html.text(title)), body);
    return "<!doctype html>\n"
        + Html.tag("html", Map.of("lang", language.tag(), "dir", language.direction()), head, Html.tag("body", nav, main)).markup() + "\n";
  }
}
