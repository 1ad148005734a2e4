package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// All that one article says. A pure function of the article, the lexicon and the program's version.
///
/// @param headline a real title line, or null
/// @param agency the wire or outlet that the text itself credits as the origin of the whole, or null
/// @param noise lines, or blocks inside lines, that are not part of the article, in text order
/// @param entities in the order of first mention
/// @param claims in text order of their evidence: contacts, then figures, then statements
/// @param numbers every number of the text, in text order
public record Reading(Article article, @Nullable Span headline, Attribution.@Nullable Link agency, List<Span> noise, List<Entity> entities,
    List<Claim> claims, List<NumberUse> numbers) {

  public Reading {
    noise = List.copyOf(noise);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    numbers = List.copyOf(numbers);
  }

  public List<Contact> contacts() {
    return only(Contact.class);
  }

  public List<Figure> figures() {
    return only(Figure.class);
  }

  public List<Statement> statements() {
    return only(Statement.class);
  }

  private <T extends Claim> List<T> only(Class<T> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The entity of that id.
  public Optional<Entity> entity(String id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
