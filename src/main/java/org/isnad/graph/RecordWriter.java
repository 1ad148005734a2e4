package org.isnad.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Writes readings as JSON, one object a line, in the shape of the project's reference records. `evidence`, `text`, `mentions` and
/// the like are exact pieces of the article's text; `span` and its kind are `[start, end)` in UTF-16 units of it.
///
/// Not safe for several threads. Does not close the writer it was given, but flushes it.
public final class RecordWriter implements Closeable {

  private static final JsonFactory JSON = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  public RecordWriter(Writer out) throws IOException {
    json = JSON.createGenerator(out);
    json.setRootValueSeparator(null);
  }

  /// Writes one line.
  public void write(Reading reading) throws IOException {
    Article article = reading.article();
    String text = article.text();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    words("headline", reading.headline(), text);
    Attribution.Link agency = reading.agency();
    string("agency", agency == null ? null : agency.name());
    json.writeArrayFieldStart("noise");
    for (Span noise : reading.noise()) {
      json.writeString(noise.of(text));
    }
    json.writeEndArray();
    metadata(article.metadata());
    json.writeArrayFieldStart("entities");
    for (Entity entity : reading.entities()) {
      entity(entity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("meetings");
    for (Contact contact : reading.contacts()) {
      contact(contact, text);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Figure figure : reading.figures()) {
      figure(figure, text);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (Statement statement : reading.statements()) {
      statement(statement, text);
    }
    json.writeEndArray();
    numbers(reading.numbers(), text);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void metadata(Metadata metadata) throws IOException {
    json.writeObjectFieldStart("metadata");
    for (Map.Entry<Metadata.Field, Metadata.Entry> e : metadata.fields().entrySet()) {
      json.writeObjectFieldStart(key(e.getKey()));
      json.writeStringField("value", e.getValue().value());
      json.writeStringField("from", key(e.getValue().origin()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    string("en", entity.en());
    forms("mentions", entity.mentions());
    forms("roles", entity.roles());
    if (entity.ref() != null) {
      json.writeStringField("ref", entity.ref());
    }
    json.writeArrayFieldStart("places");
    for (Span place : entity.places()) {
      range(place);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void forms(String name, List<Entity.Mention> forms) throws IOException {
    json.writeArrayFieldStart(name);
    for (Entity.Mention form : forms) {
      json.writeString(form.text());
    }
    json.writeEndArray();
  }

  private void contact(Contact contact, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", key(contact.kind()));
    json.writeStringField("status", key(contact.status()));
    ids("participants", contact.participants());
    Contact.Place place = contact.place();
    words("place", place == null ? null : place.span(), text);
    if (place != null && place.entity() != null) {
      json.writeStringField("place_entity", place.entity());
    }
    TimeExpression time = contact.time();
    words("when", time == null ? null : time.span(), text);
    days(time);
    attribution(contact.attribution());
    trace(contact.evidence(), contact.rule(), contact.confidence(), text);
    json.writeEndObject();
  }

  private void figure(Figure figure, String text) throws IOException {
    json.writeStartObject();
    json.writeNumberField("value", figure.value());
    if (figure.valueMax() == null) {
      json.writeNullField("value_max");
    } else {
      json.writeNumberField("value_max", figure.valueMax());
    }
    json.writeStringField("qualifier", key(figure.qualifier()));
    json.writeStringField("measure", figure.measure());
    string("unit", figure.unit());
    json.writeStringField("status", key(figure.status()));
    json.writeStringField("number", figure.number().of(text));
    json.writeFieldName("number_span");
    range(figure.number());
    frame(figure.frame(), text);
    attribution(figure.attribution());
    trace(figure.evidence(), figure.rule(), figure.confidence(), text);
    json.writeEndObject();
  }

  private void frame(Figure.Frame frame, String text) throws IOException {
    optional("population", frame.population(), text);
    if (frame.place() != null) {
      json.writeStringField("place", frame.place());
    }
    optional("cause", frame.cause(), text);
    TimeExpression window = frame.window();
    optional("window", window == null ? null : window.span(), text);
    TimeExpression asOf = frame.asOf();
    optional("as_of", asOf == null ? null : asOf.span(), text);
    days(asOf != null ? asOf : window);
    if (frame.subsetOf() != null) {
      json.writeFieldName("subset_of");
      range(frame.subsetOf());
    }
  }

  private void statement(Statement statement, String text) throws IOException {
    json.writeStartObject();
    switch (statement.speakers().size()) {
      case 0 -> json.writeNullField("speaker");
      case 1 -> json.writeStringField("speaker", statement.speakers().getFirst());
      default -> ids("speaker", statement.speakers());
    }
    json.writeStringField("form", key(statement.form()));
    words("cue", statement.cue(), text);
    words("text", statement.content(), text);
    json.writeFieldName("text_span");
    range(statement.content());
    attribution(statement.attribution());
    trace(statement.evidence(), statement.rule(), statement.confidence(), text);
    json.writeEndObject();
  }

  private void attribution(Attribution attribution) throws IOException {
    json.writeArrayFieldStart("attributed_to");
    for (Attribution.Link link : attribution.chain()) {
      json.writeString(link.name());
    }
    json.writeEndArray();
    if (!attribution.chain().isEmpty()) {
      json.writeStringField("scope", key(attribution.scope()));
      json.writeArrayFieldStart("chain");
      for (Attribution.Link link : attribution.chain()) {
        json.writeStartObject();
        json.writeStringField("name", link.name());
        json.writeStringField("kind", key(link.kind()));
        if (link.entity() != null) {
          json.writeStringField("entity", link.entity());
        }
        json.writeFieldName("span");
        range(link.span());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void trace(Span evidence, String rule, double confidence, String text) throws IOException {
    words("evidence", evidence, text);
    json.writeFieldName("span");
    range(evidence);
    json.writeStringField("rule", rule);
    json.writeNumberField("confidence", confidence);
  }

  private void numbers(List<NumberUse> numbers, String text) throws IOException {
    json.writeArrayFieldStart("numbers");
    for (NumberUse number : numbers) {
      json.writeStartObject();
      json.writeStringField("text", number.span().of(text));
      json.writeFieldName("span");
      range(number.span());
      json.writeStringField("use", key(number.use()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void days(@Nullable TimeExpression time) throws IOException {
    if (time != null && time.from() != null) {
      json.writeStringField("from", time.from().toString());
    }
    if (time != null && time.until() != null) {
      json.writeStringField("until", time.until().toString());
    }
  }

  private void ids(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  /// A piece of the text, or null.
  private void words(String name, @Nullable Span span, String text) throws IOException {
    string(name, span == null ? null : span.of(text));
  }

  /// A piece of the text, or nothing.
  private void optional(String name, @Nullable Span span, String text) throws IOException {
    if (span != null) {
      words(name, span, text);
    }
  }

  private void string(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  private void range(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
