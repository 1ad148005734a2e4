package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;

/// Which claims of a reading a reference record of the same article has, too.
///
/// Entities are the same by their names, mentions and roles. A contact is right when at least half of the participants of both are the
/// same, and kind and status; a figure when its value stands in evidence that overlaps, and measure and qualifier are the same; a statement when
/// its words are (F1 of 0.6 or more) and its speakers.
final class RecordMatch {

  private final Reading found;
  private final Reading reference;
  private final Map<Entity, Entity> same;
  private final Map<String, String> entities;

  RecordMatch(Reading found, Reading reference) {
    this.found = found;
    this.reference = reference;
    this.same = Pairing.of(found.entities(), reference.entities(), RecordMatch::likeness);
    this.entities = same.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().id(), e -> e.getValue().id()));
  }

  /// The claims of the reading that are right.
  Set<Claim> right() {
    Set<Claim> right = new HashSet<>();
    add(right, contacts(), RecordMatch::right);
    add(right, figures(), RecordMatch::right);
    add(right, statements(), this::right);
    return right;
  }

  /// The reference's entity of each entity that has one.
  Map<Entity, Entity> entities() {
    return same;
  }

  /// The reference's contact of each contact that tells of the same.
  Map<Contact, Contact> contacts() {
    return Pairing.of(found.contacts(), reference.contacts(), this::likeness);
  }

  /// The reference's figure of each figure that stands in the same place.
  Map<Figure, Figure> figures() {
    return Pairing.of(found.figures(), reference.figures(), this::likeness);
  }

  /// The reference's statement of each statement of the same words.
  Map<Statement, Statement> statements() {
    return Pairing.of(found.statements(), reference.statements(), this::likeness);
  }

  private static <C extends Claim> void add(Set<Claim> right, Map<C, C> pairs, BiPredicate<C, C> isRight) {
    pairs.forEach((claim, told) -> {
      if (isRight.test(claim, told)) {
        right.add(claim);
      }
    });
  }

  /// Whether kind and status are those told.
  static boolean right(Contact contact, Contact told) {
    boolean kind = contact.kind() == told.kind()
        || Stream.of(contact, told).anyMatch(c -> c.kind() == Contact.Kind.CONTACT)
            && Stream.of(contact, told).noneMatch(c -> c.kind() == Contact.Kind.VISIT);
    return kind && contact.status() == told.status();
  }

  /// Whether measure and qualifier are those told.
  static boolean right(Figure figure, Figure told) {
    return figure.measure().equals(told.measure()) && figure.qualifier() == told.qualifier();
  }

  /// Whether the speakers are those told.
  boolean right(Statement statement, Statement told) {
    return mapped(statement.speakers()).equals(Set.copyOf(told.speakers()));
  }

  private double likeness(Contact contact, Contact told) {
    Set<String> who = mapped(contact.participants());
    Set<String> both = new HashSet<>(who);
    both.retainAll(told.participants());
    who.addAll(told.participants());
    double share = both.size() / (double) who.size();
    return share < 0.5 ? 0 : share + (right(contact, told) ? 1 : 0) + 0.1 * evidence(contact, told);
  }

  private double likeness(Figure figure, Figure told) {
    boolean value = figure.value().compareTo(told.value()) == 0 && (figure.valueMax() == null) == (told.valueMax() == null)
        && (figure.valueMax() == null || figure.valueMax().compareTo(Objects.requireNonNull(told.valueMax())) == 0);
    double overlap = value ? evidence(figure, told) : 0;
    return overlap < 0.5 ? 0 : overlap + (figure.measure().equals(told.measure()) ? 0.2 : 0);
  }

  private double likeness(Statement statement, Statement told) {
    String text = found.article().text();
    double f1 = Wording.of(statement.content().of(text)).f1(Wording.of(told.content().of(text)));
    Set<String> who = mapped(statement.speakers());
    who.retainAll(told.speakers());
    return f1 < 0.6 ? 0 : f1 + (who.isEmpty() ? 0 : 0.1);
  }

  private double evidence(Claim claim, Claim told) {
    String text = found.article().text();
    return Wording.of(claim.evidence().of(text)).overlap(Wording.of(told.evidence().of(text)));
  }

  /// The entities of the reference that these are; one that it does not have stays itself.
  Set<String> mapped(List<String> ids) {
    return ids.stream().map(id -> entities.getOrDefault(id, "? " + id)).collect(Collectors.toCollection(HashSet::new));
  }

  private static double likeness(Entity entity, Entity told) {
    boolean group = entity.type() == Entity.Type.GRP || told.type() == Entity.Type.GRP;
    if (entity.type() != told.type() && !group) {
      return 0;
    }
    double best = 0;
    for (Wording form : names(entity)) {
      for (Wording other : names(told)) {
        double share = form.jaccard(other);
        best = Math.max(best, !form.words().isEmpty() && form.equals(other)
            ? 1 + 0.01 * form.words().size()
            : share >= 0.5 ? share : 0);
      }
    }
    for (Wording role : roles(entity)) {
      for (Wording other : roles(told)) {
        double share = role.jaccard(other);
        best = Math.max(best, share >= 0.6 ? share / 2 : 0);
      }
    }
    return best == 0 ? 0 : best + (entity.type() == told.type() ? 0.005 : 0);
  }

  /// The names of an entity and the words by which it is mentioned.
  static List<Wording> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.mentions().stream().map(Entity.Mention::text)).map(Wording::of).toList();
  }

  private static List<Wording> roles(Entity entity) {
    return Stream.concat(entity.roles().stream().map(Entity.Mention::text),
        entity.type() == Entity.Type.GRP ? Stream.of(entity.name()) : Stream.empty()).map(Wording::of).toList();
  }
}
