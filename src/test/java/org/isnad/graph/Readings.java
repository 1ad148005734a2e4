package org.isnad.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;

/// Readings made by hand, of sentences made up for the tests.
public final class Readings {

  public static final Fingerprint FINGERPRINT = new Fingerprint("isnad test", "ontology");

  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Readings(String id, String text, Metadata metadata) {
    this.article = new Article(id, text, metadata, id);
  }

  /// An article with two held and one planned contact, two figures of one credit, and a statement; its text begins with a surrogate pair.
  public static Reading meeting(String id) {
    String text = "\uD83D\uDCF0 لقاء عمّان\nالتقى وزير الخارجية سامر الحلبي نظيرته ليلى مراد في عمّان الخميس، ومن المتوقع أن يتصل الحلبي برئيس المفوضية كمال درويش.\n"
        + "وقالت وزارة الصحة إن 12 شخصا على الأقل أصيبوا وقتل 3 في فيضانات البلقاء.\nوأكد الحلبي أن \"الحوار مستمر\".\nاقرأ أيضا";
    Metadata metadata = Metadata.NONE.with(Metadata.Field.DATE, "2024-08-16", Metadata.Origin.SIDECAR)
        .with(Metadata.Field.PUBLISHER, "الصحيفة", Metadata.Origin.PAGE);
    Readings r = new Readings(id, text, metadata);
    String samer = r.entity(Entity.Type.PER, "سامر الحلبي", null, "سامر الحلبي", "الحلبي");
    String layla = r.entity(Entity.Type.PER, "ليلى مراد", "layla-murad", "ليلى مراد");
    String kamal = r.entity(Entity.Type.PER, "كمال درويش", null, "كمال درويش");
    String amman = r.entity(Entity.Type.LOC, "عمّان", "amman", "عمّان");
    String health = r.entity(Entity.Type.ORG, "وزارة الصحة", null, "وزارة الصحة");
    r.claims.add(new Contact(Contact.Kind.MEETING, Contact.Status.HELD, List.of(samer, layla), new Contact.Place(r.span("عمّان"), amman),
        new TimeExpression(r.span("الخميس"), LocalDate.of(2024, 8, 15), LocalDate.of(2024, 8, 15)), Attribution.NONE,
        r.span("التقى وزير الخارجية سامر الحلبي نظيرته ليلى مراد في عمّان الخميس"), "met-verb", 0.91));
    r.claims.add(new Contact(Contact.Kind.CALL, Contact.Status.PLANNED, List.of(samer, kamal), null, null, Attribution.NONE,
        r.span("من المتوقع أن يتصل الحلبي برئيس المفوضية كمال درويش"), "call-verb", 0.8));
    Attribution ministry = new Attribution(
        List.of(new Attribution.Link("وزارة الصحة", r.span("وزارة الصحة"), health, Attribution.OriginKind.OFFICE)),
        Attribution.Scope.DIRECT);
    Span sentence = r.span("وقالت وزارة الصحة إن 12 شخصا على الأقل أصيبوا وقتل 3 في فيضانات البلقاء.");
    r.claims.add(new Figure(new BigDecimal("12"), null, r.span("12"), Figure.Qualifier.AT_LEAST, "injured", "شخصا", Figure.Status.REPORTED,
        new Figure.Frame(null, null, r.span("فيضانات البلقاء"), null, null, null), ministry, sentence, "figure", 0.9));
    r.claims.add(new Figure(new BigDecimal("3"), null, r.span("3 "), Figure.Qualifier.EXACT, "killed", "شخصا", Figure.Status.REPORTED,
        Figure.Frame.NONE, ministry,
        sentence, "figure", 0.9));
    r.claims.add(new Statement(List.of(samer), Statement.Form.DIRECT, r.span("أكد"), r.span("الحوار مستمر"), Attribution.NONE,
        r.span("وأكد الحلبي أن \"الحوار مستمر\""), "cue", 0.95));
    return r.reading(r.span("لقاء عمّان"), List.of(r.span("اقرأ أيضا")));
  }

  /// A short article in which `people` met, `dead` were killed.
  public static Reading toll(String id, String date, String dead, String... people) {
    String text = "اجتمع " + String.join(" و", people) + " في الدوحة. وارتفعت حصيلة الحرب على غزة إلى " + dead
        + " شهيد، بحسب وزارة الصحة في غزة.";
    Readings r = new Readings(id, text, Metadata.NONE.with(Metadata.Field.DATE, date, Metadata.Origin.SIDECAR));
    List<String> ids = new ArrayList<>();
    for (String person : people) {
      ids.add(r.entity(Entity.Type.PER, person, null, person));
    }
    String doha = r.entity(Entity.Type.LOC, "الدوحة", "doha", "الدوحة");
    r.entity(Entity.Type.LOC, "غزة", "gaza", "غزة");
    String health = r.entity(Entity.Type.ORG, "وزارة الصحة في غزة", null, "وزارة الصحة في غزة");
    r.claims
        .add(new Contact(Contact.Kind.MEETING, Contact.Status.HELD, ids, new Contact.Place(r.span("الدوحة"), doha), null, Attribution.NONE,
            new Span(0, text.indexOf('.')), "met-verb", 0.9));
    r.claims.add(new Figure(new BigDecimal(dead), null, r.span(dead), Figure.Qualifier.EXACT, "killed", "شهيد", Figure.Status.REPORTED,
        Figure.Frame.NONE,
        new Attribution(
            List.of(new Attribution.Link("وزارة الصحة في غزة", r.span("وزارة الصحة في غزة"), health, Attribution.OriginKind.OFFICE)),
            Attribution.Scope.DIRECT),
        new Span(text.indexOf("وارتفعت"), text.length()), "figure", 0.9));
    return r.reading(null, List.of());
  }

  /// Two figures whose origins stand in the same words.
  public static Reading officials(String id) {
    Readings r = new Readings(id, "قال مسؤولون مصريون وقطريون إن 3 قتلوا وأصيب 12.", Metadata.NONE);
    Span both = r.span("مسؤولون مصريون وقطريون");
    r.figure("3", "killed", new Attribution.Link("مسؤولون مصريون", both, null, Attribution.OriginKind.ANONYMOUS));
    r.figure("12", "injured", new Attribution.Link("مسؤولون قطريون", both, null, Attribution.OriginKind.ANONYMOUS));
    return r.reading(null, List.of());
  }

  private void figure(String value, String measure, Attribution.Link origin) {
    claims.add(new Figure(new BigDecimal(value), null, span(value), Figure.Qualifier.EXACT, measure, "", Figure.Status.REPORTED,
        Figure.Frame.NONE, new Attribution(List.of(origin), Attribution.Scope.DIRECT), new Span(0, article.text().length()), "figure",
        0.9));
  }

  private String entity(Entity.Type type, String name, String ref, String... forms) {
    String id = "e" + (entities.size() + 1);
    List<Entity.Mention> mentions = new ArrayList<>();
    for (String form : forms) {
      mentions.add(new Entity.Mention(span(form), form));
    }
    entities.add(new Entity(id, type, name, null, ref, mentions, List.of(), List.of()));
    return id;
  }

  private Span span(String words) {
    int at = article.text().indexOf(words, 0);
    if (at < 0) {
      throw new AssertionError("not in the text: " + words);
    }
    return new Span(at, at + words.strip().length());
  }

  private Reading reading(Span headline, List<Span> noise) {
    return new Reading(article, headline, null, noise, entities, claims, List.<NumberUse>of());
  }
}
