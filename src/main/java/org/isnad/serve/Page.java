package org.isnad.serve;

import java.util.Map;

/// The frame of a page: head, links, switch of language. Readable without JavaScript, of which there is none.
///
/// @param language of the program's words; those of the articles keep theirs
public record Page(Language language, String title, Html body) {

  /// The page as served: style sheet and links by path, relative to `root`.
  ///
  /// @param root the way from the page to the root of the site (`./`, `../`)
  /// @param here the page's own path and parameters without the language, for the switch
  public String served(String root, String here) {
    Html nav = Html.tag("nav", Html.link(root + "?lang=" + language.tag(), language.word("overview")), Html.text(" · "),
        Html.link(root + "queries?lang=" + language.tag(), language.word("queries")), Html.text(" · "),
        Html.link(here + (here.contains("?") ? "&" : "?") + "lang=" + language.other().tag(), language.word("other-language")));
    return whole(Html.tag("link", Map.of("rel", "stylesheet", "href", root + "style.css")), nav);
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
