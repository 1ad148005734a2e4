package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;

/// What the standard reader tells of statements, for tests.
final class ReadStatements {

  private ReadStatements() {
  }

  /// "speaker: words" of each statement of a sentence below a headline; joint speakers are joined by " + ".
  static List<String> told(String sentence) {
    return of(ReadContacts.read(sentence));
  }

  /// The same of a whole text.
  static List<String> said(String text) {
    return of(ReadContacts.READER.read(Article.of("t", text)));
  }

  private static List<String> of(Reading reading) {
    Map<String, String> names = reading.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    return reading.claims().stream().filter(c -> c instanceof Statement).map(c -> (Statement) c)
        .map(
            s -> s.speakers().stream().map(names::get).collect(Collectors.joining(" + ")) + ": " + s.content().of(reading.article().text()))
        .toList();
  }
}
