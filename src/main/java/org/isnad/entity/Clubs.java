package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Document;
import org.isnad.text.Token;

/// Clubs by their bare names ("الهلال", "برشلونة"), which mean them only where the talk is of sport. Thread-safe.
final class Clubs {

  private static final Set<String> SPORT = Set.of("مباراه", "المباراه", "مباريات", "الدوري", "دوري", "كاس", "الكاس", "لاعب", "لاعبي",
      "اللاعبين",
      "اللاعب", "مدرب", "المدرب", "هدف", "هدفا", "اهداف", "الملعب", "ملعب", "جماهير", "البطوله", "نقطه", "مرمي", "شباك", "الشوط", "مهاجم",
      "كره", "القدم", "الجوله", "المنتخب", "ركله", "التعادل", "الفوز");
  private static final int FEWEST = 8;
  /// one in so many words
  private static final int DENSITY = 60;
  /// A city, not its club, stands behind these.
  private static final Set<String> PLACE_BEFORE = Set.of("في", "الي", "مدينه", "من", "بمدينه", "العاصمه", "مطار", "بين");

  private final TokenTrie<KnownEntity> bare = new TokenTrie<>();
  private final TokenTrie<KnownEntity> none = new TokenTrie<>();

  Clubs(Lexicon lexicon) {
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
        if (SPORT.contains(t.key())) {
          sport++;
        }
      }
    }
    return sport >= FEWEST && sport * DENSITY >= words ? bare : none;
  }

  /// Whether the word before lets the name mean a place.
  static boolean placeBefore(String key) {
    return PLACE_BEFORE.contains(key);
  }
}
