package org.isnad.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.graph.RecordReader;
import org.isnad.pipeline.StandardReader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.source.SourceOptions;
import org.jspecify.annotations.Nullable;

/// Scores what is read against reference records: precision, recall and F1 of each kind of claim over all articles (micro).
///
/// Takes pairs of folders: articles and the records (`ID.json`) of them. Articles without a record are left out.
public final class RecordScore {

  /// What is counted.
  enum Row {
    /// persons, bodies and places: found, with their type
    ENTITIES,
    /// unordered pairs of participants; of a visit by one actor, actor and place
    PAIRS,
    /// whole contacts: half of the participants of both, kind, status and place
    CONTACTS,
    /// numbers in their place
    FIGURES,
    /// figures with measure, qualifier and chain of origins
    FIGURES_FULL,
    /// statements by their words
    STATEMENTS,
    /// statements with their speakers
    STATEMENTS_FULL
  }

  /// @param hits how many of those found the reference has
  record Count(int hits, int found, int told) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(hits + other.hits, found + other.found, told + other.told);
    }

    double precision() {
      return found == 0 ? told == 0 ? 1 : 0 : hits / (double) found;
    }

    double recall() {
      return told == 0 ? 1 : hits / (double) told;
    }

    double f1() {
      return found + told == 0 ? 1 : 2.0 * hits / (found + told);
    }
  }

  private final Map<Row, Count> rows = new EnumMap<>(Row.class);
  private int articles;

  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length % 2 != 0) {
      throw new IllegalArgumentException("ARTICLES RECORDS [ARTICLES RECORDS]...");
    }
    RecordScore score = new RecordScore();
    ArticleReader reader = StandardReader.load();
    for (int i = 0; i < args.length; i += 2) {
      score.add(reader, Path.of(args[i]), Path.of(args[i + 1]));
    }
    if (score.articles == 0) {
      throw new IllegalArgumentException("no article with a record ID.json in the folders given");
    }
    System.out.print(score.table());
  }

  /// Reads and counts the articles of a folder that have a record.
  void add(ArticleReader reader, Path folder, Path records) {
    new ArticleSource(List.of(folder.toString()), SourceOptions.DEFAULT).forEach(item -> {
      if (item instanceof Item.Found(Article article) && Files.isRegularFile(records.resolve(article.id() + ".json"))) {
        try {
          add(reader.read(article), RecordReader.read(article, Files.readString(records.resolve(article.id() + ".json"))));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    });
  }

  /// Counts one article.
  void add(Reading found, Reading told) {
    articles++;
    RecordMatch match = new RecordMatch(found, told);
    count(Row.ENTITIES, match.entities().entrySet().stream().filter(e -> named(e.getKey()) && e.getKey().type() == e.getValue().type()).count(),
        found.entities().stream().filter(RecordScore::named).count(), told.entities().stream().filter(RecordScore::named).count());
    Set<Set<String>> pairs = pairs(found, match);
    Set<Set<String>> toldPairs = pairs(told, null);
    count(Row.PAIRS, pairs.stream().filter(toldPairs::contains).count(), pairs.size(), toldPairs.size());
    count(Row.CONTACTS, match.contacts().entrySet().stream()
        .filter(e -> RecordMatch.right(e.getKey(), e.getValue()) && placed(e.getKey(), e.getValue(), told)).count(), found.contacts().size(),
        told.contacts().size());
    Map<Figure, Figure> figures = match.figures();
    count(Row.FIGURES, figures.size(), found.figures().size(), told.figures().size());
    count(Row.FIGURES_FULL, figures.entrySet().stream().filter(e -> RecordMatch.right(e.getKey(), e.getValue())
        && credited(e.getKey().attribution(), e.getValue().attribution(), told.entities())).count(), found.figures().size(), told.figures().size());
    Map<Statement, Statement> statements = match.statements();
    count(Row.STATEMENTS, statements.size(), found.statements().size(), told.statements().size());
    count(Row.STATEMENTS_FULL, statements.entrySet().stream().filter(e -> match.right(e.getKey(), e.getValue())).count(),
        found.statements().size(), told.statements().size());
  }

  private void count(Row row, long hits, long found, long told) {
    rows.merge(row, new Count((int) hits, (int) found, (int) told), Count::plus);
  }

  /// What was counted of a kind.
  Count of(Row row) {
    return rows.getOrDefault(row, Count.NONE);
  }

  int articles() {
    return articles;
  }

  /// The mean F1 of entities, pairs, contacts, whole figures and whole statements.
  double mean() {
    return Stream.of(Row.ENTITIES, Row.PAIRS, Row.CONTACTS, Row.FIGURES_FULL, Row.STATEMENTS_FULL).mapToDouble(row -> of(row).f1()).average()
        .orElseThrow();
  }

  /// A line for each kind, and the mean.
  String table() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-16s precision recall    F1  found  told%n", articles + " articles"));
    for (Row row : Row.values()) {
      Count n = of(row);
      out.append(String.format(Locale.ROOT, "%-16s %9.3f %6.3f %5.3f %6d %5d%n", row.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          n.precision(), n.recall(), n.f1(), n.found(), n.told()));
    }
    return out.append(String.format(Locale.ROOT, "%-33s %5.3f%n", "mean", mean())).toString();
  }

  private static boolean named(Entity entity) {
    return entity.type() != Entity.Type.GRP;
  }

  /// @param match to name the participants as the reference does; null for the reference itself
  private static Set<Set<String>> pairs(Reading reading, @Nullable RecordMatch match) {
    Set<Set<String>> pairs = new HashSet<>();
    for (Contact contact : reading.contacts()) {
      List<String> who = new ArrayList<>(match == null ? contact.participants() : match.mapped(contact.participants()));
      for (int i = 0; i < who.size(); i++) {
        for (int k = i + 1; k < who.size(); k++) {
          pairs.add(Set.of(who.get(i), who.get(k)));
        }
      }
      Contact.Place place = contact.place();
      if (contact.kind() == Contact.Kind.VISIT && who.size() == 1 && place != null) {
        pairs.add(Set.of(who.getFirst(), "at " + Wording.of(place.span().of(reading.article().text())).words()));
      }
    }
    return pairs;
  }

  private static boolean placed(Contact contact, Contact told, Reading reading) {
    Contact.Place place = contact.place();
    Contact.Place other = told.place();
    if (place == null || other == null) {
      return place == other;
    }
    String text = reading.article().text();
    return Wording.of(place.span().of(text)).overlap(Wording.of(other.span().of(text))) >= 0.5;
  }

  /// Whether the chains name the same origins in the same order; a link may go by another name of the same entity.
  private static boolean credited(Attribution found, Attribution told, List<Entity> entities) {
    if (found.chain().size() != told.chain().size()) {
      return false;
    }
    for (int i = 0; i < found.chain().size(); i++) {
      Wording origin = Wording.of(found.chain().get(i).name());
      Wording other = Wording.of(told.chain().get(i).name());
      if (origin.overlap(other) < 0.6 && entities.stream().noneMatch(e -> called(e, origin) && called(e, other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean called(Entity entity, Wording words) {
    return Stream.concat(RecordMatch.names(entity).stream(), entity.roles().stream().map(role -> Wording.of(role.text())))
        .anyMatch(name -> name.overlap(words) > 0.99);
  }
}
