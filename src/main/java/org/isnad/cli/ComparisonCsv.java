package org.isnad.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.compare.Told;
import org.isnad.compare.Topic;
import org.isnad.compare.TopicFilter;
import org.isnad.query.Csv;

/// A comparison as comma-separated lines, one for each verdict, both sides with value, source, article, day and words. Begins with a byte-order
/// mark, without which spreadsheets garble Arabic; cells that they would take for formulas are defused.
record ComparisonCsv(PrintWriter out) {

  private static final List<String> HEAD = List.of("topic", "kind", "about", "verdict", "rule", "later", "flags", "origins_floor",
      "origins_ceiling", "a_value", "a_source", "a_article", "a_day", "a_words", "b_value", "b_source", "b_article", "b_day", "b_words");

  void write(List<Topic> topics) {
    out.print('\ufeff');
    out.print(Csv.line(HEAD));
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      for (Topic.Judgement judgement : topic.kept()) {
        out.print(Csv.line(line("t" + (i + 1), topic, judgement)));
      }
    }
  }

  private static List<String> line(String id, Topic topic, Topic.Judgement judgement) {
    Integer later = judgement.later();
    List<String> cells = new ArrayList<>(List.of(id, lower(topic.kind()), topic.about(), lower(judgement.verdict()),
        judgement.rule(), later == null ? "" : later == judgement.a() ? "a" : "b", String.join(" ", judgement.flags()),
        String.valueOf(topic.origins().floor()), String.valueOf(topic.origins().total())));
    cells.addAll(side(topic.members().get(judgement.a())));
    cells.addAll(side(topic.members().get(judgement.b())));
    return cells;
  }

  private static List<String> side(Told member) {
    String chain = member.telling().chain().stream().map(Told.Credit::name).collect(Collectors.joining(" < "));
    LocalDate day = TopicFilter.day(member);
    String value = switch (member) {
      case Told.ToldFigure figure -> value(figure);
      case Told.ToldContact contact -> lower(contact.status());
      case Told.ToldStatement statement -> lower(statement.form());
    };
    return List.of(value, chain.isEmpty() ? Objects.requireNonNullElse(member.telling().source().house(), "") : chain,
        member.telling().article(), day == null ? "" : day.toString(), member.telling().evidence());
  }

  /// The number with a sign for its qualifier.
  static String value(Told.ToldFigure figure) {
    String number = figure.value().toPlainString() + (figure.valueMax() == null ? "" : "-" + figure.valueMax().toPlainString());
    return switch (figure.qualifier()) {
      case EXACT -> number;
      case ABOUT -> "~" + number;
      case MORE_THAN -> ">" + number;
      case AT_LEAST -> "≥" + number;
      case LESS_THAN -> "<" + number;
      case AT_MOST -> "≤" + number;
      case APPROACHING -> "→" + number;
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
