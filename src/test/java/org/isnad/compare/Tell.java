package org.isnad.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.Credit;
import org.isnad.compare.Told.Source;
import org.isnad.compare.Told.Telling;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Told.ToldStatement;
import org.jspecify.annotations.Nullable;

/// Claims for tests, as an article would tell them. Places are given by name, the most often named first.
record Tell(Source source) {

  static Tell in(String id, @Nullable String day, @Nullable String publisher, String body, String... places) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    return new Tell(new Source(id, published, publisher, publisher, body,
        Arrays.stream(places).map(name -> actor(Entity.Type.LOC, name)).toList()));
  }

  ToldFigure figure(String measure, String value, Figure.Qualifier qualifier, String unit, String evidence, String... credits) {
    return figure(measure, value, qualifier, unit, evidence, null, credits);
  }

  ToldFigure figure(String measure, String value, Figure.Qualifier qualifier, String unit, String evidence, @Nullable ToldFigure whole,
      String... credits) {
    return new ToldFigure(telling("figure-" + measure + value, evidence, credits), -1, new BigDecimal(value), null, qualifier, measure,
        unit,
        Figure.Status.REPORTED, null, null, null, null, null, null, whole == null ? null : whole.telling().iri());
  }

  ToldContact meeting(Contact.Status status, @Nullable String place, @Nullable String when, Actor... actors) {
    String who = String.join(" ", Arrays.stream(actors).map(Actor::name).toList());
    return new ToldContact(telling("contact-" + who + status, who), Contact.Kind.MEETING, status, List.of(actors), place,
        place == null ? null : actor(Entity.Type.LOC, place), when, null, null);
  }

  ToldStatement statement(Actor speaker, String text, @Nullable String cue) {
    return new ToldStatement(telling("statement-" + text.hashCode(), text), List.of(speaker), Statement.Form.INDIRECT, text, cue);
  }

  static Actor person(String name) {
    return actor(Entity.Type.PER, name);
  }

  static Actor group(String name) {
    return actor(Entity.Type.GRP, name);
  }

  static Actor actor(Entity.Type type, String name) {
    return new Actor(type + "/" + name, type, name, ActorNames.of(List.of(name)));
  }

  static Comparison together(Told... told) {
    List<Told> all = List.of(told);
    return Comparison.of(all.stream().map(t -> t.telling().source()).distinct().toList(), all);
  }

  private Telling telling(String claim, String evidence, String... credits) {
    return new Telling("urn:" + source.id() + "#" + claim, source, Arrays.stream(credits).map(name -> new Credit(name, null)).toList(),
        evidence,
        0);
  }
}
