package org.isnad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.compare.Told;
import org.isnad.compare.Topic;

/// A comparison as lines for people: a topic, its members, the verdicts between them.
record ComparisonView(PrintWriter out) {

  private static final int LONGEST = 90;

  void show(List<Topic> topics) {
    topics.forEach(this::show);
  }

  private void show(Topic topic) {
    out.println(topic.kind().name().toLowerCase(Locale.ROOT) + "  " + cut(topic.about()) + "  [independent origins: "
        + topic.origins().total() + "]");
    for (int i = 0; i < topic.members().size(); i++) {
      Told member = topic.members().get(i);
      String chain = member.telling().chain().stream().map(Told.Credit::name).collect(Collectors.joining(" > "));
      out.println("  " + (i + 1) + ". " + member.telling().article() + "  " + words(member) + (chain.isEmpty() ? "" : "  < " + chain));
    }
    Map<Topic.Verdict, List<String>> verdicts = new TreeMap<>();
    topic.kept().forEach(j -> verdicts.computeIfAbsent(j.verdict(), _ -> new java.util.ArrayList<>()).add((j.a() + 1) + "-" + (j.b() + 1)));
    verdicts.forEach((verdict, pairs) -> out.println("     " + verdict.name().toLowerCase(Locale.ROOT) + " " + String.join(" ", pairs)));
    out.println();
  }

  private static String words(Told member) {
    return switch (member) {
      case Told.ToldFigure figure ->
        figure.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + figure.value().toPlainString() + " "
            + figure.unit();
      case Told.ToldContact contact -> cut(contact.actors().stream().map(Told.Actor::name).collect(Collectors.joining("، ")));
      case Told.ToldStatement statement -> cut(statement.text());
    };
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
