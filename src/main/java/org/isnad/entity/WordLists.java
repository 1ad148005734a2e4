package org.isnad.entity;

import org.isnad.lexicon.Lexicon;

/// The closed classes of words that the rules of names ask for, looked up once for all articles. Immutable; thread-safe.
final class WordLists {

  final BodyWords body;
  final OfficeWords office;
  final NameWords name;
  final FunctionWords function;
  final PlaceWords place;
  final PeopleWords people;
  final MediaWords media;
  final TopicWords topic;

  WordLists(Lexicon lexicon) {
    this.body = new BodyWords(lexicon);
    this.office = new OfficeWords(lexicon);
    this.name = new NameWords(lexicon);
    this.function = new FunctionWords(lexicon);
    this.place = new PlaceWords(lexicon);
    this.people = new PeopleWords(lexicon);
    this.media = new MediaWords(lexicon);
    this.topic = new TopicWords(lexicon);
  }
}
