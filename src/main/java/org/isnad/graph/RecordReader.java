package org.isnad.graph;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;
import org.isnad.text.NumberExpression;
import org.isnad.text.NumberReader;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Reads a record of an article - the shape that `isnad read --json` prints, made by whomever - back into a [Reading] of that article.
///
/// Records name stretches of the text by their words: these are looked up in the text, claims whose evidence is not found there are left
/// out. One instance reads one record; not thread-safe.
public final class RecordReader {

  private static final String RULE = "record";

  private final Article article;
  private final JsonTree json;
  private final TextFinder finder;
  private final List<NumberExpression> numbers;
  private final List<Entity> entities;

  private RecordReader(Article article, JsonTree json) {
    this.article = article;
    this.json = json;
    this.finder = new TextFinder(article.text());
    this.numbers = NumberReader.numbers(Tokenizer.tokens(article.text()));
    this.entities = json.objects("entities").stream().map(this::entity).filter(Objects::nonNull).toList();
  }

  /// The reading that a record tells of.
  ///
  /// @param record one JSON object
  /// @throws IOException when the record is no JSON object; the message names the article
  public static Reading read(Article article, String record) throws IOException {
    try {
      return new RecordReader(article, JsonTree.parse(record)).reading();
    } catch (IOException e) {
      throw new IOException("record of " + article.id() + ": " + e.getMessage(), e);
    }
  }

  private Reading reading() {
    List<Claim> claims = new ArrayList<>();
    for (JsonTree meeting : json.objects("meetings")) {
      add(claims, meeting, evidence -> contact(meeting, evidence));
    }
    for (JsonTree figure : json.objects("figures")) {
      add(claims, figure, evidence -> figure(figure, evidence));
    }
    for (JsonTree statement : json.objects("statements")) {
      add(claims, statement, evidence -> statement(statement, evidence));
    }
    String agency = json.string("agency");
    List<Span> noise = json.strings("noise").stream().map(finder::find).filter(Objects::nonNull).sorted().toList();
    return new Reading(article, find(json.string("headline"), new Span(0, article.text().length())),
        agency == null ? null : link(agency, new Span(0, article.text().length())), noise, entities, claims, List.of());
  }

  private void add(List<Claim> claims, JsonTree json, Function<Span, @Nullable Claim> maker) {
    String words = json.string("evidence");
    Span evidence = words == null ? null : finder.find(words);
    if (evidence != null) {
      Claim claim = maker.apply(evidence);
      if (claim != null) {
        BigDecimal confidence = json.number("confidence");
        // whoever made the record may not have measured any
        claims.add(confidence == null || confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) > 0
            ? claim
            : claim.withConfidence(confidence.doubleValue()));
      }
    }
  }

  private @Nullable Entity entity(JsonTree json) {
    String id = json.string("id");
    String name = json.string("name");
    if (id == null || name == null) {
      return null;
    }
    List<Entity.Mention> mentions = mentions(json.strings("mentions"));
    return new Entity(id, Entity.Type.valueOf(json.string("type", "GRP").toUpperCase(Locale.ROOT)), name, json.string("en"),
        json.string("ref"), mentions,
        mentions(json.strings("roles")), mentions.stream().map(Entity.Mention::span).sorted().toList());
  }

  private List<Entity.Mention> mentions(List<String> forms) {
    List<Entity.Mention> found = new ArrayList<>();
    for (String form : forms) {
      Span span = finder.find(form);
      if (span != null) {
        found.add(new Entity.Mention(span, form));
      }
    }
    return found;
  }

  private @Nullable Contact contact(JsonTree json, Span evidence) {
    Contact.Kind kind = Contact.Kind.valueOf(json.string("kind", "contact").toUpperCase(Locale.ROOT));
    List<String> participants = known(json.strings("participants"));
    if (participants.isEmpty() || participants.size() == 1 && kind != Contact.Kind.VISIT) {
      return null;
    }
    Span place = find(json.string("place"), evidence);
    return new Contact(kind, Contact.Status.valueOf(json.string("status", "held").toUpperCase(Locale.ROOT)), participants,
        place == null ? null : new Contact.Place(place, named(place.of(article.text()), Entity.Type.LOC)),
        time(json.string("when"), evidence),
        attribution(json, evidence), evidence, RULE, 1);
  }

  private @Nullable Figure figure(JsonTree json, Span evidence) {
    BigDecimal value = json.number("value");
    if (value == null) {
      return null;
    }
    String unit = json.string("unit");
    String place = json.string("place");
    Figure.Frame frame = new Figure.Frame(find(json.string("population"), evidence), place == null ? null : named(place, Entity.Type.LOC),
        find(json.string("cause"), evidence), time(json.string("window"), evidence), time(json.string("as_of"), evidence), null);
    return new Figure(value, json.number("value_max"), number(value, unit, evidence),
        Figure.Qualifier.valueOf(json.string("qualifier", "exact").toUpperCase(Locale.ROOT)), json.string("measure", "count"), unit,
        Figure.Status.valueOf(json.string("status", "reported").toUpperCase(Locale.ROOT)), frame, attribution(json, evidence), evidence,
        RULE, 1);
  }

  /// Where the number stands: the first number of that value in the evidence, else its digits, else the words before the unit.
  private Span number(BigDecimal value, @Nullable String unit, Span evidence) {
    for (NumberExpression number : numbers) {
      if (evidence.contains(number.span()) && number.value().compareTo(value) == 0) {
        return number.span();
      }
    }
    Span found = finder.find(value.stripTrailingZeros().toPlainString(), evidence);
    if (found == null && unit != null) {
      Span noun = finder.find(unit, evidence);
      found = noun == null || noun.start() == evidence.start() ? null : new Span(evidence.start(), noun.start()).trim(article.text());
    }
    return found == null ? evidence : found;
  }

  private @Nullable Statement statement(JsonTree json, Span evidence) {
    Span content = find(json.string("text"), evidence);
    return content == null
        ? null
        : new Statement(known(json.strings("speaker")), Statement.Form.valueOf(json.string("form", "indirect").toUpperCase(Locale.ROOT)),
            find(json.string("cue"), evidence), content, attribution(json, evidence), evidence, RULE, 1);
  }

  private Attribution attribution(JsonTree json, Span evidence) {
    List<Attribution.Link> chain = json.strings("attributed_to").stream().filter(name -> !name.isBlank()).map(name -> link(name, evidence))
        .toList();
    return new Attribution(chain, Attribution.Scope.valueOf(json.string("scope", "direct").toUpperCase(Locale.ROOT)));
  }

  private Attribution.Link link(String name, Span near) {
    Span span = find(name, near);
    String entity = named(name, null);
    Entity.Type type = entities.stream().filter(e -> e.id().equals(entity)).map(Entity::type).findFirst().orElse(Entity.Type.ORG);
    return new Attribution.Link(name, span == null ? near : span, entity, switch (type) {
      case PER -> Attribution.OriginKind.NAMED;
      case ORG, LOC -> Attribution.OriginKind.OFFICE;
      case GRP -> Attribution.OriginKind.ANONYMOUS;
    });
  }

  /// The entity of that name, mention or role; of a type if one is given.
  private @Nullable String named(String words, Entity.@Nullable Type type) {
    return entities.stream().filter(e -> type == null || e.type() == type).filter(e -> e.name().equals(words)
        || e.mentions().stream().anyMatch(m -> m.text().equals(words)) || e.roles().stream().anyMatch(m -> m.text().equals(words)))
        .map(Entity::id).findFirst()
        .or(() -> type == null
            ? Optional.<String>empty()
            : entities.stream().filter(e -> e.type() == type && words.contains(e.name())).map(Entity::id).findFirst())
        .orElse(null);
  }

  private List<String> known(List<String> ids) {
    Set<String> unique = new LinkedHashSet<>(ids);
    return unique.stream().filter(id -> entities.stream().anyMatch(e -> e.id().equals(id))).toList();
  }

  private @Nullable TimeExpression time(@Nullable String words, Span near) {
    Span span = find(words, near);
    return span == null ? null : new TimeExpression(span, null, null);
  }

  /// In the stretch if it is there, else anywhere.
  private @Nullable Span find(@Nullable String words, Span near) {
    if (words == null) {
      return null;
    }
    Span inside = finder.find(words, near);
    return inside == null ? finder.find(words) : inside;
  }
}
