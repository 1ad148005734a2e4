package org.isnad.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;
import org.jspecify.annotations.Nullable;

/// A claim as one article tells it, ready to be compared with those of others.
public sealed interface Told {

  /// What all claims share.
  Telling telling();

  /// The same claim with other actors.
  ///
  /// @param source the article that tells it, with those actors too
  Told with(Source source, UnaryOperator<Actor> actors);

  /// Who is meant, across articles.
  ///
  /// @param key the same for two actors that are known to be one: the IRI of the entity of the world, or of the article's where it has none
  /// @param name by which its article calls it
  /// @param names all Arabic forms and the English name
  record Actor(String key, Entity.Type type, String name, ActorNames names) {
  }

  /// A credited origin.
  ///
  /// @param actor its entity, or null
  record Credit(String name, @Nullable Actor actor) {

    Credit with(UnaryOperator<Actor> actors) {
      return actor == null ? this : new Credit(name, actors.apply(actor));
    }
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

    /// The same with other actors.
    public Source with(UnaryOperator<Actor> actors) {
      return new Source(id, published, publisher, house, body, places.stream().map(actors).toList());
    }
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

    Telling with(Source another, UnaryOperator<Actor> actors) {
      return new Telling(iri, another, chain.stream().map(credit -> credit.with(actors)).toList(), evidence, start);
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
    @Override
    public ToldContact with(Source source, UnaryOperator<Actor> others) {
      return new ToldContact(telling.with(source, others), kind, status, actors.stream().map(others).toList(), place,
          at == null ? null : others.apply(at), when, from, until);
    }
  }

  /// A figure, see [Figure].
  ///
  /// @param number where the number begins in the evidence, in characters; -1 when that is not known
  record ToldFigure(Telling telling, int number, BigDecimal value, @Nullable BigDecimal valueMax, Figure.Qualifier qualifier,
      String measure,
      String unit,
      Figure.Status status, @Nullable String population, @Nullable Actor at, @Nullable String cause, @Nullable String window,
      @Nullable LocalDate windowFrom, @Nullable LocalDate asOf, @Nullable String subsetOf) implements Told {
    @Override
    public ToldFigure with(Source source, UnaryOperator<Actor> others) {
      return new ToldFigure(telling.with(source, others), number, value, valueMax, qualifier, measure, unit, status, population,
          at == null ? null : others.apply(at), cause, window, windowFrom, asOf, subsetOf);
    }
  }

  /// A statement, see [Statement].
  record ToldStatement(Telling telling, List<Actor> speakers, Statement.Form form, String text, @Nullable String cue) implements Told {
    @Override
    public ToldStatement with(Source source, UnaryOperator<Actor> others) {
      return new ToldStatement(telling.with(source, others), speakers.stream().map(others).toList(), form, text, cue);
    }
  }
}
