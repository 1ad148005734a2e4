package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.junit.jupiter.api.Test;

/// What counts as right when rules are measured.
class RecordMatchTest {

  private static final String TEXT = "التقى الوزير سامر الحلبي نظيرته ليلى مراد في عمّان، وقال الحلبي إن الحوار مستمر وإن 12 شخصا أصيبوا.";
  private static final Entity SAMER = person("e1", "سامر الحلبي");
  private static final Entity LAYLA = person("e2", "ليلى مراد");
  private static final Entity KAMAL = person("e3", "كمال درويش");

  private static Entity person(String id, String name) {
    return new Entity(id, Entity.Type.PER, name, null, null, List.of(), List.of(), List.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Contact contact(Contact.Kind kind, Contact.Status status, Entity... who) {
    return new Contact(kind, status, List.of(who).stream().map(Entity::id).toList(), null, null, Attribution.NONE,
        span("التقى الوزير سامر الحلبي نظيرته ليلى مراد"), "contact/x", 1);
  }

  private static Figure figure(int value, String measure, String evidence) {
    return new Figure(BigDecimal.valueOf(value), null, span("12"), Figure.Qualifier.EXACT, measure, "شخصا", Figure.Status.REPORTED,
        Figure.Frame.NONE, Attribution.NONE, span(evidence), "figure/x", 1);
  }

  private static Statement statement(Entity speaker, String words) {
    return new Statement(List.of(speaker.id()), Statement.Form.INDIRECT, null, span(words), Attribution.NONE, span(words), "statement/x",
        1);
  }

  private static Reading reading(List<Entity> entities, Claim... claims) {
    return new Reading(Article.of("m", TEXT), null, null, List.of(), entities, List.of(claims), List.of());
  }

  private static boolean right(Claim found, Claim told) {
    return !new RecordMatch(reading(List.of(SAMER, LAYLA, KAMAL), found), reading(List.of(SAMER, LAYLA, KAMAL), told)).right().isEmpty();
  }

  @Test
  void aContactNeedsHalfOfThePeopleItsKindAndItsStatus() {
    Contact told = contact(Contact.Kind.MEETING, Contact.Status.HELD, SAMER, LAYLA);
    assertThat(right(contact(Contact.Kind.MEETING, Contact.Status.HELD, LAYLA, SAMER), told)).isTrue();
    assertThat(right(contact(Contact.Kind.MEETING, Contact.Status.HELD, SAMER, LAYLA, KAMAL), told)).isTrue();
    assertThat(right(contact(Contact.Kind.CONTACT, Contact.Status.HELD, SAMER, LAYLA), told)).isTrue();
    assertThat(right(contact(Contact.Kind.MEETING, Contact.Status.HELD, SAMER, KAMAL), told)).isFalse();
    assertThat(right(contact(Contact.Kind.CALL, Contact.Status.HELD, SAMER, LAYLA), told)).isFalse();
    assertThat(right(contact(Contact.Kind.MEETING, Contact.Status.PLANNED, SAMER, LAYLA), told)).isFalse();
  }

  @Test
  void aFigureNeedsItsPlaceItsValueAndItsMeasure() {
    Figure told = figure(12, "injured", "12 شخصا أصيبوا");
    assertThat(right(figure(12, "injured", "وإن 12 شخصا أصيبوا"), told)).isTrue();
    assertThat(right(figure(13, "injured", "12 شخصا أصيبوا"), told)).isFalse();
    assertThat(right(figure(12, "killed", "12 شخصا أصيبوا"), told)).isFalse();
    assertThat(right(figure(12, "injured", "التقى الوزير"), told)).isFalse();
  }

  @Test
  void aStatementNeedsItsWordsAndItsSpeaker() {
    Statement told = statement(SAMER, "الحوار مستمر وإن 12 شخصا أصيبوا");
    assertThat(right(statement(SAMER, "إن الحوار مستمر وإن 12 شخصا أصيبوا"), told)).isTrue();
    assertThat(right(statement(LAYLA, "الحوار مستمر وإن 12 شخصا أصيبوا"), told)).isFalse();
    assertThat(right(statement(SAMER, "التقى الوزير"), told)).isFalse();
  }

  @Test
  void oneClaimOfTheRecordMakesOneClaimRight() {
    Figure told = figure(12, "injured", "12 شخصا أصيبوا");
    Reading twice = reading(List.of(), figure(12, "injured", "12 شخصا أصيبوا"), figure(12, "injured", "وإن 12 شخصا أصيبوا"));
    assertThat(new RecordMatch(twice, reading(List.of(), told)).right()).hasSize(1);
  }

  @Test
  void entitiesMeetByTheirNamesWhateverTheirIds() {
    Entity minister = new Entity("e9", Entity.Type.PER, "الحلبي", null, null,
        List.of(new Entity.Mention(span("سامر الحلبي"), "سامر الحلبي")), List.of(), List.of());
    Reading found = reading(List.of(minister), statement(minister, "الحوار مستمر"));
    assertThat(new RecordMatch(found, reading(List.of(LAYLA, SAMER), statement(SAMER, "الحوار مستمر"))).right()).hasSize(1);
  }

  @Test
  void aMeasurementCountsByRule() {
    RuleMeasurement measurement = new RuleMeasurement();
    measurement.add(reading(List.of(), figure(12, "injured", "12 شخصا أصيبوا"), figure(13, "killed", "12 شخصا أصيبوا")),
        reading(List.of(), figure(12, "injured", "12 شخصا أصيبوا")));
    assertThat(measurement.table()).contains("on 1 Arabic news article").endsWith("rule\thits\ttotal\nfigure/x\t1\t2\n");
  }
}
