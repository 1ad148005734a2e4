package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The filters above a list: a form that asks for the same page with other parameters.
final class Form {

  private final View view;
  private final String path;
  private final List<Html> fields = new ArrayList<>();

  Form(View view, String path) {
    this.view = view;
    this.path = path;
  }

  /// One of several, or any.
  Form choice(String name, String label, Map<String, String> options, String chosen) {
    List<Html> items = new ArrayList<>();
    items.add(Html.tag("option", Map.of("value", ""), view.words("any")));
    options.forEach((value, words) -> items.add(Html.tag("option",
        value.equals(chosen) ? Map.of("value", value, "selected", "selected") : Map.of("value", value), Html.text(words))));
    fields.add(Html.tag("label", Html.text(label), Html.tag("select", Map.of("name", name), Html.all(items))));
    return this;
  }

  /// Any words.
  Form words(String name, String label) {
    fields.add(Html.tag("label", Html.text(label),
        Html.tag("input", Map.of("type", "search", "name", name, "value", view.given(name), "dir", "auto"))));
    return this;
  }

  Form tick(String name, String label, boolean ticked) {
    Map<String, String> plain = Map.of("type", "checkbox", "name", name, "value", "1");
    Map<String, String> set = Map.of("type", "checkbox", "name", name, "value", "1", "checked", "checked");
    fields.add(Html.of("label", "tick", Html.tag("input", ticked ? set : plain), Html.text(label)));
    return this;
  }

  /// A parameter that stays as it is.
  Form kept(String name) {
    String value = view.given(name);
    if (!value.isEmpty()) {
      fields.add(Html.tag("input", Map.of("type", "hidden", "name", name, "value", value)));
    }
    return this;
  }

  Html html() {
    return Html.tag("form", Map.of("method", "get", "action", view.visit().root() + path, "class", "filters"),
        Html.tag("input", Map.of("type", "hidden", "name", "lang", "value", view.language().tag())), Html.all(fields),
        Html.tag("button", view.words("show")));
  }
}
