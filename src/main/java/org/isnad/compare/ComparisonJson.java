package org.isnad.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Told.ToldStatement;
import org.jspecify.annotations.Nullable;

/// Writes a comparison as JSON: `{"articles": [...], "topics": [{id, kind, about, members, verdicts, independent_origins, ...}]}`.
public final class ComparisonJson {

  private ComparisonJson() {
  }

  /// @param articles the ids of all articles that were compared
  public static void write(List<String> articles, List<Topic> topics, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("articles");
      for (String article : articles) {
        json.writeString(article);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("topics");
      for (int i = 0; i < topics.size(); i++) {
        topic(json, "t" + (i + 1), topics.get(i));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void topic(JsonGenerator json, String id, Topic topic) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("kind", lower(topic.kind()));
    json.writeStringField("about", topic.about());
    json.writeArrayFieldStart("members");
    for (Told member : topic.members()) {
      member(json, member);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("verdicts");
    for (Topic.Judgement judgement : topic.judgements()) {
      json.writeStartObject();
      json.writeNumberField("a", judgement.a());
      json.writeNumberField("b", judgement.b());
      json.writeStringField("verdict", lower(judgement.verdict()));
      Integer later = judgement.later();
      json.writeStringField("later", later == null ? "unknown" : later == judgement.a() ? "a" : "b");
      json.writeStringField("basis", lower(judgement.basis()).replace('_', '-'));
      json.writeStringField("rule", judgement.rule());
      strings(json, "flags", List.copyOf(judgement.flags()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("independent_origins", topic.origins().total());
    json.writeObjectFieldStart("origins");
    json.writeNumberField("named", topic.origins().named());
    json.writeNumberField("uncredited", topic.origins().uncredited());
    json.writeNumberField("floor", topic.origins().floor());
    json.writeNumberField("ceiling", topic.origins().total());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void member(JsonGenerator json, Told member) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", member.telling().article());
    switch (member) {
      case ToldFigure figure -> {
        json.writeNumberField("value", figure.value());
        if (figure.valueMax() != null) {
          json.writeNumberField("value_max", figure.valueMax());
        }
        json.writeStringField("qualifier", lower(figure.qualifier()));
        json.writeStringField("measure", figure.measure());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("status", lower(figure.status()));
      }
      case ToldContact contact -> {
        json.writeStringField("kind", lower(contact.kind()));
        json.writeStringField("status", lower(contact.status()));
        strings(json, "participants", contact.actors().stream().map(Actor::name).toList());
        optional(json, "place", contact.place());
        optional(json, "when", contact.when());
      }
      case ToldStatement statement -> {
        strings(json, "speaker", statement.speakers().stream().map(Actor::name).toList());
        json.writeStringField("form", lower(statement.form()));
        json.writeStringField("text", statement.text());
      }
    }
    strings(json, "attributed_to", member.telling().chain().stream().map(Told.Credit::name).toList());
    json.writeStringField("evidence", member.telling().evidence());
    json.writeStringField("claim", member.telling().iri());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String key, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value);
    }
  }

  private static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
