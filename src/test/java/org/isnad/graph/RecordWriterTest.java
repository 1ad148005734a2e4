package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final String TEXT = "التقى سالم هدى في تونس الأحد. وقالت الوزارة إن أكثر من 3.5 مليار دولار أنفقت. [ad_1]";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Entity entity(String id, Entity.Type type, String name) {
    return new Entity(id, type, name, null, null, List.of(new Entity.Mention(span(name), name)), List.of(), List.of(span(name)));
  }

  private static String line(Reading reading) throws IOException {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = new RecordWriter(out)) {
      writer.write(reading);
    }
    return out.toString();
  }

  @Test
  void anArticleThatSaysNothing() throws IOException {
    Reading nothing = new Reading(Article.of("a\"1", TEXT), null, null, List.of(), List.of(), List.of(), List.of());
    assertThat(line(nothing)).isEqualTo("{\"id\":\"a\\\"1\",\"headline\":null,\"agency\":null,\"noise\":[],\"metadata\":{},\"entities\":[],"
        + "\"meetings\":[],\"figures\":[],\"statements\":[],\"numbers\":[]}\n");
  }

  @Test
  void writesTheShapeOfTheReferenceRecords() throws IOException {
    Attribution ministry = new Attribution(
        List.of(new Attribution.Link("الوزارة", span("الوزارة"), "e4", Attribution.OriginKind.OFFICE)), Attribution.Scope.DIRECT);
    Contact contact = new Contact(Contact.Kind.MEETING, Contact.Status.HELD, List.of("e1", "e2"), new Contact.Place(span("تونس"), "e3"),
        new TimeExpression(span("الأحد"), LocalDate.of(2024, 8, 18), LocalDate.of(2024, 8, 18)), Attribution.NONE,
        span("التقى سالم هدى في تونس الأحد."), "met", 0.9);
    Figure figure = new Figure(new BigDecimal("3.5E9"), null, span("3.5 مليار"), Figure.Qualifier.MORE_THAN, "money", "دولار",
        Figure.Status.REPORTED, new Figure.Frame(null, "e3", null, null, null, span("الأحد")), ministry, span("أكثر من 3.5 مليار دولار"),
        "money", 0.8);
    Statement alone = new Statement(List.of("e4"), Statement.Form.INDIRECT, span("قالت"), span("أكثر من 3.5 مليار دولار أنفقت"),
        Attribution.NONE,
        span("وقالت الوزارة"), "said", 0.7);
    Statement joint = new Statement(List.of("e1", "e2"), Statement.Form.DIRECT, null, span("أنفقت"), Attribution.NONE, span("أنفقت"),
        "said", 0.7);
    Statement nobody = new Statement(List.of(), Statement.Form.MIXED, null, span("أنفقت"), Attribution.NONE, span("أنفقت"), "said", 0.7);
    Article article = new Article("a", TEXT, Metadata.NONE.with(Field.DATE, "2024-08-19", Origin.SIDECAR), "a.txt");
    String line = line(new Reading(article, span("التقى سالم"), ministry.chain().getFirst(), List.of(span("[ad_1]")),
        List.of(entity("e1", Entity.Type.PER, "سالم"), entity("e2", Entity.Type.PER, "هدى")),
        List.of(contact, figure, alone, joint, nobody), List.of(new NumberUse(span("3.5 مليار"), NumberUse.Use.FIGURE))));

    assertThat(line).endsWith("}\n").contains("\"headline\":\"التقى سالم\",\"agency\":\"الوزارة\",\"noise\":[\"[ad_1]\"]")
        .contains("\"metadata\":{\"date\":{\"value\":\"2024-08-19\",\"from\":\"sidecar\"}}")
        .contains("{\"id\":\"e1\",\"type\":\"PER\",\"name\":\"سالم\",\"en\":null,\"mentions\":[\"سالم\"],\"roles\":[],\"places\":[[6,10]]}")
        .contains(
            "{\"kind\":\"meeting\",\"status\":\"held\",\"participants\":[\"e1\",\"e2\"],\"place\":\"تونس\",\"place_entity\":\"e3\",\"when\":\"الأحد\","
                + "\"from\":\"2024-08-18\",\"until\":\"2024-08-18\",\"attributed_to\":[],\"evidence\":\"التقى سالم هدى في تونس الأحد.\",\"span\":[0,29],"
                + "\"rule\":\"met\",\"confidence\":0.9}")
        .contains(
            "{\"value\":3500000000,\"value_max\":null,\"qualifier\":\"more_than\",\"measure\":\"money\",\"unit\":\"دولار\",\"status\":\"reported\","
                + "\"number\":\"3.5 مليار\"")
        .contains(
            "\"place\":\"e3\",\"subset_of\":[23,28],\"attributed_to\":[\"الوزارة\"],\"scope\":\"direct\",\"chain\":[{\"name\":\"الوزارة\","
                + "\"kind\":\"office\",\"entity\":\"e4\",\"span\":[")
        .contains("{\"speaker\":\"e4\",\"form\":\"indirect\",\"cue\":\"قالت\",\"text\":\"أكثر من 3.5 مليار دولار أنفقت\"")
        .contains("{\"speaker\":[\"e1\",\"e2\"],\"form\":\"direct\",\"cue\":null").contains("{\"speaker\":null,\"form\":\"mixed\"")
        .contains("\"numbers\":[{\"text\":\"3.5 مليار\",\"span\":[").contains("\"use\":\"figure\"}]");
  }
}
