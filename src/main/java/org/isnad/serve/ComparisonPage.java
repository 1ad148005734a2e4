package org.isnad.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.compare.Told;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Topic;
import org.isnad.compare.TopicFilter;

/// What articles say together as one file to read in a browser, in Arabic and English: each topic with its members, their words, the verdicts
/// between them and, for figures, a plot. Needs nothing but itself: no script, no font, no address of anybody else.
public final class ComparisonPage {

  /// Topics on one page; more make a browser slow.
  private static final int MOST = 500;

  private static final Map<String, String> ARABIC = Map.ofEntries(Map.entry("figure", "رقم"), Map.entry("contact", "لقاء أو اتصال"),
      Map.entry("statement", "تصريح"), Map.entry("agrees", "يوافق"), Map.entry("compatible", "لا يعارض"),
      Map.entry("contradicts", "يعارض"), Map.entry("updates", "يحدّث"), Map.entry("exact", ""), Map.entry("about", "نحو"),
      Map.entry("more_than", "أكثر من"), Map.entry("at_least", "على الأقل"), Map.entry("less_than", "أقل من"),
      Map.entry("at_most", "على الأكثر"), Map.entry("approaching", "يقارب"), Map.entry("held", "جرى"), Map.entry("planned", "مقرر"),
      Map.entry("denied", "منفي"), Map.entry("cancelled", "ملغى"), Map.entry("direct", "نصا"), Map.entry("indirect", "بالمعنى"),
      Map.entry("mixed", "بعضه نصا"));

  private ComparisonPage() {
  }

  /// The file's text, to be written as UTF-8.
  public static String html(List<Topic> topics) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.tag("p", Html.text("الموضوعات: " + topics.size() + (topics.size() > MOST ? "، المعروض منها " + MOST : "")), Html.tag("br"),
            english("topics: " + topics.size() + (topics.size() > MOST ? ", of which " + MOST + " are shown" : ""))));
    topics.stream().limit(MOST).map(ComparisonPage::section).forEach(parts::add);
    return new Page(Language.AR, "ما تقوله المصادر معا · What the sources say together", Html.all(parts)).alone(Site.style());
  }

  private static Html section(Topic topic) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.tag("h2", Html.text(arabic(lower(topic.kind())) + ": "), Html.tag("bdi", Html.text(topic.about()))));
    Topic.Origins origins = topic.origins();
    parts.add(Html.tag("p",
        Html.text("مصادر مستقلة: من " + origins.floor() + " إلى " + origins.total() + " (مسماة: " + origins.named() + "، بلا عزو: "
            + origins.uncredited() + ")"),
        Html.tag("br"), english("independent origins: " + origins.floor() + " to " + origins.total() + " (named " + origins.named()
            + ", uncredited " + origins.uncredited() + ")" + (topic.running() ? "; running total" : ""))));
    if (topic.kind() == Topic.Kind.FIGURE) {
      parts.add(new FigurePlot(topic.members().stream().map(ToldFigure.class::cast).toList()).svg());
    }
    parts.add(members(topic.members()));
    parts.add(Html.tag("ul", topic.kept().stream().map(ComparisonPage::verdict).toArray(Html[]::new)));
    return Html.tag("section", parts.toArray(Html[]::new));
  }

  private static Html members(List<Told> members) {
    List<Html> rows = new ArrayList<>();
    rows.add(Html.tag("tr", head("", ""), head("القول", "claim"), head("المصدر", "source"), head("المقال", "article"), head("اليوم", "day"),
        head("النص", "words")));
    for (int i = 0; i < members.size(); i++) {
      Told member = members.get(i);
      LocalDate day = TopicFilter.day(member);
      String chain = member.telling().chain().stream().map(Told.Credit::name).collect(Collectors.joining(" ← "));
      rows.add(Html.tag("tr", cell(String.valueOf(i + 1)), cell(claim(member)), cell(chain), cell(member.telling().article()),
          cell(day == null ? "؟" : day.toString()), cell(member.telling().evidence())));
    }
    return Html.tag("div", Map.of("class", "wide"), Html.tag("table", rows.toArray(Html[]::new)));
  }

  private static String claim(Told member) {
    return switch (member) {
      case ToldFigure figure -> (arabic(lower(figure.qualifier())) + " " + figure.value().toPlainString()
          + (figure.valueMax() == null ? "" : "–" + figure.valueMax().toPlainString()) + " " + figure.unit()).strip();
      case Told.ToldContact contact -> arabic(lower(contact.status())) + ": "
          + contact.actors().stream().map(Told.Actor::name).collect(Collectors.joining("، "));
      case Told.ToldStatement statement -> arabic(lower(statement.form())) + ": "
          + statement.speakers().stream().map(Told.Actor::name).collect(Collectors.joining("، "));
    };
  }

  private static Html verdict(Topic.Judgement judgement) {
    String pair = (judgement.a() + 1) + " – " + (judgement.b() + 1);
    Integer later = judgement.later();
    return Html.tag("li",
        Html.text(pair + ": " + arabic(lower(judgement.verdict())) + (later == null ? "" : "، الأحدث: " + (later + 1)) + " "),
        english(lower(judgement.verdict()) + (later == null ? "" : ", later: " + (later + 1)) + " (" + judgement.rule() + ")"
            + (judgement.flags().isEmpty() ? "" : " [" + String.join(", ", judgement.flags()) + "]")));
  }

  private static Html head(String arabic, String english) {
    return Html.tag("th", Html.text(arabic), Html.tag("br"), english(english));
  }

  private static Html cell(String words) {
    return Html.tag("td", Map.of("dir", "auto"), Html.text(words));
  }

  private static Html english(String words) {
    return Html.tag("span", Map.of("class", "note", "lang", "en", "dir", "ltr"), Html.text(words));
  }

  private static String arabic(String word) {
    return ARABIC.getOrDefault(word, word);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
