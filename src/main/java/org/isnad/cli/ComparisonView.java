package org.isnad.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.compare.Told;
import org.isnad.compare.Topic;
import org.isnad.compare.TopicFilter;

/// A comparison as a table for people: a topic, a line for each member, a line for each verdict with its rule and flags.
record ComparisonView(PrintWriter out) {

  private static final int LONGEST = 90;
  private static final int MOST_VERDICTS = 12;

  void show(List<Topic> topics) {
    topics.forEach(this::show);
    out.println(topics.size() + (topics.size() == 1 ? " topic" : " topics"));
  }

  private void show(Topic topic) {
    out.println(lower(topic.kind()) + (topic.running() ? ", running total" : "") + "  " + cut(topic.about()));
    out.println("  " + origins(topic.origins()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < topic.members().size(); i++) {
      Told member = topic.members().get(i);
      LocalDate day = TopicFilter.day(member);
      rows.add(List.of((i + 1) + ".", value(member), day == null ? "undated" : day.toString(), member.telling().article(), words(member)));
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < 4; column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < widths.size(); column++) {
        line.append(" ".repeat(widths.get(column) - row.get(column).length() + 2)).append(row.get(column));
      }
      out.println(line.append("  ").append(row.getLast()));
    }
    List<Topic.Judgement> kept = topic.kept();
    kept.stream().limit(MOST_VERDICTS).forEach(j -> out.println("      " + verdict(j)));
    if (kept.size() > MOST_VERDICTS) {
      out.println("      and " + (kept.size() - MOST_VERDICTS) + " verdicts more");
    }
    out.println();
  }

  private static String origins(Topic.Origins origins) {
    String range = origins.floor() == origins.total() ? String.valueOf(origins.floor()) : origins.floor() + " to " + origins.total();
    return "independent origins: " + range + " (" + origins.named() + " named, " + origins.uncredited() + " uncredited)";
  }

  private static String verdict(Topic.Judgement judgement) {
    Integer later = judgement.later();
    String which = later == null ? "" : ", later: " + (later + 1);
    String flags = judgement.flags().isEmpty() ? "" : "  [" + String.join(", ", judgement.flags()) + "]";
    return (judgement.a() + 1) + "-" + (judgement.b() + 1) + " " + lower(judgement.verdict()) + " (" + judgement.rule() + which + ")"
        + flags;
  }

  private static String value(Told member) {
    return switch (member) {
      case Told.ToldFigure figure -> ComparisonCsv.value(figure);
      case Told.ToldContact contact -> lower(contact.status());
      case Told.ToldStatement statement -> lower(statement.form());
    };
  }

  private static String words(Told member) {
    String chain = member.telling().chain().stream().map(Told.Credit::name).collect(Collectors.joining(" < "));
    String what = switch (member) {
      case Told.ToldFigure figure -> figure.unit();
      case Told.ToldContact contact -> contact.actors().stream().map(Told.Actor::name).collect(Collectors.joining("، "));
      case Told.ToldStatement statement -> statement.text();
    };
    return cut(what) + (chain.isEmpty() ? "" : "  < " + cut(chain));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
