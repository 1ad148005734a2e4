package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.junit.jupiter.api.Test;

class ReadingViewTest {

  private static final String TEXT = "[ad_1]\nالتقى سالم هدى. وقالت هدى إن 30 أسيرا أفرج عنهم.\u202E";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Entity person(String id, String name) {
    return new Entity(id, Entity.Type.PER, name, null, null, List.of(new Entity.Mention(span(name), name)), List.of(), List.of());
  }

  private static Reading reading() {
    Attribution huda = new Attribution(List.of(new Attribution.Link("هدى", span("هدى"), "e2", Attribution.OriginKind.NAMED)),
        Attribution.Scope.DIRECT);
    return new Reading(new Article("a", TEXT, Metadata.NONE.with(Field.DATE, "2024-08-19", Origin.SIDECAR), "a.txt"), null, null,
        List.of(span("[ad_1]")), List.of(person("e1", "سالم"), person("e2", "هدى")),
        List.of(
            new Contact(Contact.Kind.MEETING, Contact.Status.HELD, List.of("e1", "e2"), null, null, Attribution.NONE,
                span("التقى سالم هدى."), "r", 1),
            new Figure(new BigDecimal("30"), null, span("30"), Figure.Qualifier.EXACT, "released", "أسيرا", Figure.Status.REPORTED,
                Figure.Frame.NONE, huda, span("30 أسيرا أفرج عنهم"), "r", 1),
            new Statement(List.of("e2"), Statement.Form.INDIRECT, span("وقالت"), span("30 أسيرا أفرج عنهم"), Attribution.NONE,
                span("وقالت"), "r", 1)),
        List.of());
  }

  private static String show(boolean colours) {
    StringWriter out = new StringWriter();
    new ReadingView(new PrintWriter(out), colours).show(reading());
    return out.toString();
  }

  @Test
  void marksTheTextAndListsTheClaims() {
    assertThat(show(false).lines()).containsExactly("a  date 2024-08-19 (sidecar)", "", "⟦[ad_1]⟧",
        "\u2067التقى [سالم] [هدى]. ‹وقالت› هدى إن {30} أسيرا أفرج عنهم.\u2069", "", "entities: 2", "  e1 PER \u2067سالم\u2069",
        "  e2 PER \u2067هدى\u2069", "contacts: 1", "  held meeting: \u2067سالم\u2069, \u2067هدى\u2069", "      \u2067التقى سالم هدى.\u2069",
        "figures: 1", "  released: 30 \u2067أسيرا\u2069, according to \u2067هدى\u2069", "      \u206730 أسيرا أفرج عنهم\u2069",
        "statements: 1",
        "  \u2067هدى\u2069 (\u2067وقالت\u2069, indirect): \u206730 أسيرا أفرج عنهم\u2069", "");
  }

  @Test
  void coloursStandInForBrackets() {
    assertThat(show(true)).contains("\u001B[36mسالم\u001B[0m", "\u001B[33m30\u001B[0m").doesNotContain("[سالم]");
  }

  @Test
  void aTextCannotSteerTheTerminal() {
    assertThat(show(false)).doesNotContain("\u202E");
    assertThat(Marks.isolate("سلام\u001B]0;x\u0007\u2069")).isEqualTo("\u2067سلام]0;x\u2069");
  }

  @Test
  void wrapsAtBlanks() {
    assertThat(Marks.wrap("aa bb cc dddddddd e", 5)).containsExactly("aa bb", "cc", "dddddddd", "e");
    assertThat(Marks.wrap("", 5)).containsExactly("");
  }
}
