package org.isnad.serve;

import java.util.List;
import java.util.Map;
import org.isnad.query.Answer;
import org.isnad.query.Together;

/// What the sources say together as one file to read in a browser, in Arabic and English, with the words of the article beside every
/// figure. Terminals garble Arabic; this does not. Needs nothing but itself.
public final class Report {

  private Report() {
  }

  /// The file's text, to be written as UTF-8.
  public static String html(Together together) {
    Labels labels = Labels.standard();
    Html body = Html
        .all(List.of(section("side-by-side", together.figures(), labels), section("who-met-whom", together.meetings(), labels)));
    return new Page(Language.AR, both("report"), body).alone(Site.style());
  }

  private static Html section(String heading, Answer.Table table, Labels labels) {
    return Html.all(List.of(Html.tag("h2", Html.text(both(heading))),
        new AnswerTable(labels, Language.AR, c -> Html.all(List.of(Html.text(Language.AR.word(c)), Html.tag("br"),
            Html.tag("span", Map.of("class", "note", "lang", "en"), Html.text(Language.EN.word(c))))), iri -> null).of(table)));
  }

  private static String both(String key) {
    return Language.AR.word(key) + " · " + Language.EN.word(key);
  }
}
