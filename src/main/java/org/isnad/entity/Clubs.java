package org.isnad.entity;

import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Document;
import org.isnad.text.Token;

/// Clubs by their bare names ("الهلال", "برشلونة"), which mean them only where the talk is of sport. Thread-safe.
final class Clubs {

  private static final int FEWEST = 8;
  /// one in so many words
  private static final int DENSITY = 60;

  private final WordLists lists;
  private final TokenTrie<KnownEntity> bare = new TokenTrie<>();
  private final TokenTrie<KnownEntity> none = new TokenTrie<>();

  Clubs(Lexicon lexicon, WordLists lists) {
    this.lists = lists;
    for (KnownEntity e : lexicon.entities().values()) {
      if (e.kind().equals("club")) {
        for (String form : e.forms()) {
          String name = form.startsWith("نادي ") || form.startsWith("فريق ") ? form.substring(5) : "";
          if (!name.isBlank() && !name.startsWith("الأسير")) {
            bare.add(name, e);
          }
        }
      }
    }
  }

  /// The bare names that count in the document: all where it is about sport, else none.
  TokenTrie<KnownEntity> in(Document document) {
    int words = 0;
    int sport = 0;
    for (Token t : document.tokens()) {
      if (t.isWord()) {
        words++;
        if (lists.topic.sport.contains(t.key())) {
          sport++;
        }
      }
    }
    return sport >= FEWEST && sport * DENSITY >= words ? bare : none;
  }
}
