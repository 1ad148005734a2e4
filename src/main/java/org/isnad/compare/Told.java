package org.isnad.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;
import org.jspecify.annotations.Nullable;

/// A claim as one article tells it, ready to be compared with those of others.
public sealed interface Told {

  /// What all claims share.
  Telling telling();

  /// Who is meant, across articles.
  ///
  /// @param key the same for two actors that are known to be one: the IRI of the entity of the world, or of the article's where it has none
  /// @param names all Arabic forms and the English name
  record Actor(String key, Entity.Type type, String name, Set<String> names) {
  }

  /// A credited origin.
  ///
  /// @param actor its entity, or null
  record Credit(String name, @Nullable Actor actor) {
  }

  /// The article that tells.
  ///
  /// @param published the day of publication, or null
  /// @param publisher as its metadata have it, or null
  /// @param house the agency that it credits for the whole, else its publisher, else null
  /// @param body its text without the furniture of the page
  /// @param places its places, the most often named first
  record Source(String id, @Nullable LocalDate published, @Nullable String publisher, @Nullable String house, String body,
      List<Actor> places) {
  }

  /// @param iri unique over all articles
  /// @param chain from the origin nearest the claim outwards
  /// @param evidence the words that make the claim
  /// @param start where they begin in the text
  record Telling(String iri, Source source, List<Credit> chain, String evidence, int start) {
    /// The id of the article.
    public String article() {
      return source.id();
    }
  }

  /// What a figure allows the truth to be: its lowest and its highest value, both included.
  static double[] interval(ToldFigure figure) {
    Interval interval = Interval.of(figure);
    return new double[]{interval.low(), interval.high()};
  }

  /// A contact, see [Contact].
  record ToldContact(Telling telling, Contact.Kind kind, Contact.Status status, List<Actor> actors, @Nullable String place,
      @Nullable Actor at,
      @Nullable String when, @Nullable LocalDate from, @Nullable LocalDate until) implements Told {
  }

  /// A figure, see [Figure].
  ///
  /// @param number where the number begins in the evidence, in characters; -1 when that is not known
  record ToldFigure(Telling telling, int number, BigDecimal value, @Nullable BigDecimal valueMax, Figure.Qualifier qualifier,
      String measure,
      String unit,
      Figure.Status status, @Nullable String population, @Nullable Actor at, @Nullable String cause, @Nullable String window,
      @Nullable LocalDate windowFrom, @Nullable LocalDate asOf, @Nullable String subsetOf) implements Told {
  }

  /// A statement, see [Statement].
  record ToldStatement(Telling telling, List<Actor> speakers, Statement.Form form, String text, @Nullable String cue) implements Told {
  }
}
