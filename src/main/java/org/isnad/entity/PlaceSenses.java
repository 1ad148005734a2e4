package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Where the name of a place tells none: in the name of a cup ("دوري أبطال آسيا"), as a part of a longer word, as a
/// people's name, and "الاحتلال" where the talk is not of Israel.
final class PlaceSenses {

  private static final Set<String> TOWNS = WordSet.of("city", "capital", "town");
  private static final Set<String> PEOPLES = WordSet.of("الشيشان");
  private static final Set<String> HIS = Set.of("ه", "ها", "هم", "هما", "هن", "ي", "نا");
  private static final String OCCUPATION = "الاحتلال";

  private PlaceSenses() {
  }

  /// Whether the one word that the lexicon has for the place means something else here.
  static boolean other(Scan scan, int i, Clitics.@Nullable Split clitics, KnownEntity place) {
    String key = scan.key(i);
    if ((clitics == null ? key : clitics.rest()).equals(OCCUPATION)) {
      return !occupied(scan, i);
    }
    if ((clitics == null ? key : clitics.rest()).equals("مسقط") && birth(scan.key(i + 1))) {
      return true; // عاد إلى مسقط رأسه
    }
    if (accusative(scan, i) || counted(scan, i) || NoNames.counted(scan, i)) {
      return true; // 30 بريطانياً
    }
    if (clitics != null) {
      String rest = clitics.rest();
      return !clitics.article() && scan.count(key) > 3 && scan.count(key) > 2 * scan.count(rest) && scan.words.placeShare(key) >= 0.3; // باميان
    }
    return called(scan, i) && !TOWNS.contains(place.kind()) || PEOPLES.contains(key) && scan.definite(i - 1);
  }

  /// "رأس", "رأسه": with it the word before tells where somebody was born.
  private static boolean birth(String key) {
    return key.equals("راس") || key.startsWith("راس") && HIS.contains(key.substring(3));
  }

  /// Whether the word bears the sign of an indefinite accusative, as no place does.
  static boolean accusative(Scan scan, int i) {
    String written = scan.document.text(scan.tokens.get(i).span());
    return written.endsWith("\u064b") || written.length() > 1 && written.charAt(written.length() - 2) == '\u064b';
  }

  /// "12 ألمانيا", "31 إثيوبيا": people counted by their nationality, whose accusative is written as the country is.
  private static boolean counted(Scan scan, int i) {
    String key = scan.key(i);
    if (i == 0 || !scan.in(i - 1) || !scan.tokens.get(i - 1).isNumber() || !key.endsWith("ا")
        || !scan.lexicon.nisbas().containsKey(key.substring(0, key.length() - 1))
            && !scan.lexicon.nisbas().containsKey(Clitics.withoutArticle(key.substring(0, key.length() - 1)))) {
      return false;
    }
    String number = scan.tokens.get(i - 1).bare();
    return number.length() < 3 && i > 1 && !scan.mark(i - 2, "-–:/.");
  }

  /// Whether the lexicon has the word as a place, which was not read as one here.
  static boolean denied(Scan scan, int i) {
    var m = scan.lexicon.entityForms().exactAt(scan.tokens, i);
    return m != null && m.end() == i + 1 && m.values().stream().anyMatch(e -> e.type() == Entity.Type.LOC && e.weight() >= 0);
  }

  /// Whether the noun before the token is that of a competition.
  static boolean called(Scan scan, int i) {
    return scan.lists.topic.played.contains(scan.key(i - 1));
  }

  /// "الاحتلال" by itself stands for Israel where Palestine is spoken of: not "الاحتلال الأميركي", "احتلال".
  private static boolean occupied(Scan scan, int i) {
    if (scan.nisba(i + 1) != null && scan.definite(i + 1) || scan.key(i + 1).startsWith("لل")) {
      return false;
    }
    if (scan.palestine == null) {
      scan.palestine = scan.tokens.stream().map(Token::key).anyMatch(scan.lists.topic.palestine::contains);
    }
    return scan.palestine;
  }
}
