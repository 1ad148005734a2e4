package org.isnad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;
import org.jspecify.annotations.Nullable;

/// An article on the terminal: its text with what was found marked, then a list of each kind of claim.
///
/// Lines are in logical order; each piece of Arabic stands in a right-to-left isolate (U+2067 .. U+2069), so that numbers and Latin
/// words beside it keep their place on terminals that know the bidirectional algorithm, and harm nothing on the others.
final class ReadingView {

  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final Marks marks;

  ReadingView(PrintWriter out, boolean colours) {
    this.out = out;
    this.marks = new Marks(colours);
  }

  /// Prints one article.
  void show(Reading reading) {
    Article article = reading.article();
    out.println(marks.heading(article.id()) + "  " + metadata(article.metadata()));
    out.println();
    for (String line : marks.marked(reading).split("\n", -1)) {
      for (String part : Marks.wrap(line, WIDTH)) {
        out.println(part.isBlank() ? "" : rtl(part));
      }
    }
    out.println();
    section("entities", reading.entities().stream().map(e -> entity(e)).toList());
    section("contacts", reading.contacts().stream().map(c -> contact(c, reading)).toList());
    section("figures", reading.figures().stream().map(f -> figure(f, reading)).toList());
    section("statements", reading.statements().stream().map(s -> statement(s, reading)).toList());
    out.println();
  }

  private static String metadata(Metadata metadata) {
    List<String> known = new ArrayList<>();
    for (Map.Entry<Field, Metadata.Entry> e : metadata.fields().entrySet()) {
      if (e.getKey() != Field.TITLE && e.getKey() != Field.LANGUAGE) {
        known.add(key(e.getKey()) + " " + rtl(e.getValue().value()) + " (" + key(e.getValue().origin()) + ")");
      }
    }
    return known.isEmpty() ? "publisher and date unknown" : String.join(", ", known);
  }

  private void section(String title, List<String> lines) {
    out.println(marks.heading(title + ": " + lines.size()));
    for (String line : lines) {
      out.println("  " + line);
    }
  }

  private static String entity(Entity entity) {
    String roles = entity.roles().isEmpty() ? "" : "  " + words(entity.roles().stream().map(Entity.Mention::text).toList());
    return entity.id() + " " + entity.type() + " " + rtl(entity.name()) + (entity.en() == null ? "" : " " + entity.en()) + roles;
  }

  private static String contact(Contact contact, Reading reading) {
    String text = reading.article().text();
    Contact.Place place = contact.place();
    TimeExpression time = contact.time();
    return key(contact.status()) + " " + key(contact.kind()) + ": " + names(contact.participants(), reading)
        + (place == null ? "" : ", in " + rtl(place.span().of(text))) + (time == null ? "" : ", when " + rtl(time.span().of(text)))
        + credit(contact.attribution()) + quote(contact.evidence(), text);
  }

  private static String figure(Figure figure, Reading reading) {
    String text = reading.article().text();
    String value = figure.value().stripTrailingZeros().toPlainString()
        + (figure.valueMax() == null ? "" : " to " + figure.valueMax().stripTrailingZeros().toPlainString());
    String unit = figure.unit() == null ? "" : " " + rtl(figure.unit());
    String qualifier = figure.qualifier() == Figure.Qualifier.EXACT ? "" : key(figure.qualifier()).replace('_', ' ') + " ";
    String status = figure.status() == Figure.Status.REPORTED ? "" : key(figure.status()) + " ";
    return status + key(figure.measure()) + ": " + qualifier + value + unit + credit(figure.attribution()) + quote(figure.evidence(), text);
  }

  private static String statement(Statement statement, Reading reading) {
    String text = reading.article().text();
    String speaker = statement.speakers().isEmpty() ? "somebody" : names(statement.speakers(), reading);
    Span cue = statement.cue();
    return speaker + " (" + (cue == null ? "no cue" : rtl(cue.of(text))) + ", " + key(statement.form()) + "): "
        + rtl(oneLine(statement.content().of(text)));
  }

  private static String names(List<String> ids, Reading reading) {
    return words(ids.stream().map(id -> reading.entity(id).map(Entity::name).orElse(id)).toList());
  }

  private static String words(List<String> all) {
    return all.stream().map(ReadingView::rtl).collect(Collectors.joining(", "));
  }

  private static String credit(Attribution attribution) {
    return attribution.chain().isEmpty()
        ? ""
        : ", according to " + attribution.chain().stream().map(link -> rtl(link.name())).collect(Collectors.joining(" < "));
  }

  private static String quote(@Nullable Span evidence, String text) {
    return Optional.ofNullable(evidence).map(span -> "\n      " + rtl(oneLine(span.of(text)))).orElse("");
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String rtl(String words) {
    return Marks.isolate(words);
  }

  private static String key(Enum<?> constant) {
    return key(constant.name());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
