package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.isnad.pipeline.StandardReader;

/// What the standard reader tells of contacts in one sentence below a headline, for tests.
final class ReadContacts {

  static final ArticleReader READER = StandardReader.load();

  private ReadContacts() {
  }

  static Reading read(String sentence) {
    return READER.read(Article.of("a", "خبر من المنطقة اليوم\n\n" + sentence));
  }

  static List<Contact> contacts(Reading reading) {
    return reading.claims().stream().filter(c -> c instanceof Contact).map(c -> (Contact) c).toList();
  }

  /// The participants' names, sorted.
  static Set<String> names(Reading reading, Contact contact) {
    Map<String, String> names = reading.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    return contact.participants().stream().map(names::get).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The names of all who take part in the meetings and calls of the sentence.
  static Set<String> met(String sentence) {
    Reading reading = read(sentence);
    Set<String> met = new TreeSet<>();
    contacts(reading).stream().filter(c -> c.kind() != Contact.Kind.VISIT).forEach(c -> met.addAll(names(reading, c)));
    return met;
  }

  /// The place's words, empty where there is none.
  static String place(Reading reading, Contact contact) {
    return contact.place() == null ? "" : contact.place().span().of(reading.article().text());
  }

  /// Of the participants whom a sentence of a grid expects (`who`), those who are missing, and with a minus those who are too many but
  /// for whoever may take part (`may`); that there are several contacts where all are there. Empty when it is read right.
  ///
  /// @param kinds the kinds of contact that count
  static Set<String> missed(ConstructionGrid.Sentence sentence, Set<Contact.Kind> kinds) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading).stream().filter(c -> kinds.contains(c.kind())).toList();
    Set<String> read = new TreeSet<>();
    told.forEach(c -> read.addAll(names(reading, c)));
    Set<String> missed = new TreeSet<>(sentence.expected("who"));
    missed.removeAll(read);
    read.removeAll(sentence.expected("who"));
    read.removeAll(sentence.expected("may"));
    read.forEach(r -> missed.add("-" + r));
    if (told.size() > 1 && missed.isEmpty()) {
      missed.add("contacts: " + told.size());
    }
    return missed;
  }
}
