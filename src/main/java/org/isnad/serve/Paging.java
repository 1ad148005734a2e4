package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;

/// Which part of a long list a page shows.
///
/// @param from the first, counted from 0
/// @param to after the last
record Paging(int from, int to, int all, int size) {

  /// The part that the parameter `page` asks for, the first if it asks for none that there is.
  static Paging of(View view, int all, int size) {
    return of(view.visit(), all, size);
  }

  static Paging of(Visit visit, int all, int size) {
    String given = visit.parameters().getOrDefault("page", "").strip();
    int page = given.matches("\\d{1,6}") ? Integer.parseInt(given) : 1;
    int from = page < 1 || (page - 1) * (long) size >= all ? 0 : (page - 1) * size;
    return new Paging(from, Math.min(from + size, all), all, size);
  }

  /// What is shown of how many, and the ways to the parts before and after.
  Html links(View view) {
    return links(view.visit());
  }

  Html links(Visit visit) {
    Language language = visit.language();
    if (all <= size) {
      return Html.of("p", "note", Html.text(Numbers.grouped(all) + " " + language.word("rows")));
    }
    List<Html> parts = new ArrayList<>();
    int page = from / size + 1;
    if (from > 0) {
      parts.add(Html.link(visit.with("page", String.valueOf(page - 1)), language.word("before")));
    }
    parts.add(Html.text(" " + Numbers.grouped(from + 1) + "–" + Numbers.grouped(to) + " / " + Numbers.grouped(all) + " "));
    if (to < all) {
      parts.add(Html.link(visit.with("page", String.valueOf(page + 1)), language.word("after")));
    }
    return Html.of("p", "paging", Html.all(parts));
  }
}
