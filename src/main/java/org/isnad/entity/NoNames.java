package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Phrases that look like names and are none: storms and operations, which are events, and nouns for bodies or places with a word that only describes
/// them ("ولاية ثامنة", "مركز الزلزال", "بسجن الناشط").
final class NoNames {

  /// How often the newspapers have a word that is known to be none of a name.
  private static final double OFTEN = 40;
  private static final double SHARE = 0.2;
  private static final double FEW = 1;

  private NoNames() {
  }

  /// Whether what follows the noun for a body or place, whose key has no article, makes no name of it.
  static boolean headed(Scan scan, String head, boolean definite, int tail) {
    String key = scan.key(tail);
    if (definite || !scan.word(tail)) {
      return false;
    }
    return switch (head) {
      case "سجن" -> sentenced(scan, tail);
      case "مركز" -> scan.lists.body.centred.contains(key);
      case "ولايه" -> scan.lists.body.ordinals.contains("ال" + key);
      case "مبني", "منزل" -> key.equals("ايل") || described(scan, tail);
      case "سلطه", "حكومه" -> !scan.definite(tail + 1) && key.startsWith("م") && key.length() > 4 && scan.tokens.get(tail).bare().endsWith("ة")
          && scan.words.nameShare(key) < SHARE && scan.words.organisationShare(key) < SHARE; // سلطة منتخبة
      case "تجمع" -> !scan.definite(tail) && key.endsWith("ي") && key.length() > 4
          && scan.count(key.substring(0, key.length() - 1)) > OFTEN; // تجمع عمالي
      default -> scan.lists.place.many.contains(head) && many(scan, tail); // أحياء وأمواتا
    };
  }

  /// "بسجن الناشط 3 سنوات": sent to prison.
  private static boolean sentenced(Scan scan, int i) {
    TokenTrie.Match<Title> m = scan.definite(i) ? scan.lexicon.titles().exactAt(scan.tokens, i) : null;
    return m != null && !scan.lists.body.honoured.contains(scan.key(i)) || scan.key(i).equals("المؤبد") || scan.key(i).equals("الموبد");
  }

  /// "مبنى متهالكا": an accusative adjective.
  private static boolean described(Scan scan, int i) {
    String key = scan.key(i);
    return !scan.definite(i) && key.length() > 4 && key.endsWith("ا") && scan.count(key.substring(0, key.length() - 1)) > 1
        && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null;
  }

  /// Whether the candidate is the name of a storm or operation, which is no person and no body: "إعصار «دانيال»", "عملية «شبكة العنكبوت»".
  static boolean happening(Scan scan, Candidate c) {
    if (c.type == Entity.Type.LOC && c.known != null || c.type == Entity.Type.GRP) {
      return false;
    }
    boolean quoted = scan.quote(c.first - 1);
    String noun = Clitics.withoutArticle(scan.key(quoted ? c.first - 2 : c.first - 1));
    return scan.lists.topic.storms.contains(noun) || quoted && c.known == null && scan.lists.topic.operations.contains(noun);
  }

  /// "عائلة أبو النصر": a family told by one man, who is not named.
  static boolean family(Scan scan, int i, int end) {
    return end == i + 2 && scan.lists.name.kunya.contains(scan.key(i)) && scan.lists.people.families.contains(scan.key(i - 1));
  }

  /// "وقاصران", "وأمواتا": "و" and a dual, a plural or an accusative of a noun that the newspapers know, which the tagger takes for a place.
  static boolean many(Scan scan, int i) {
    String key = scan.key(i);
    if (!key.startsWith("و") || key.length() < 6 || scan.words.placeShare(key.substring(1)) >= SHARE / 2) {
      return false;
    }
    String rest = key.substring(1);
    int ending = rest.endsWith("ان") || rest.endsWith("ون") ? 2 : rest.endsWith("اتا") ? 1 : 0;
    return ending > 0 && scan.count(rest.substring(0, rest.length() - ending)) > FEW;
  }

  /// Whether a definite noun before an adjective of nationality agrees with it, so that the adjective is no country: "الأسهم السعودية".
  static boolean agrees(Scan scan, int i) {
    return scan.lists.place.described.contains(scan.key(i - 1));
  }

  /// "47 مهاجرا أفريقيا": an adjective behind a counted noun in the accusative.
  static boolean counted(Scan scan, int i) {
    String noun = scan.key(i - 1);
    return i > 1 && noun.length() > 3 && noun.endsWith("ا") && !noun.startsWith("ال") && scan.key(i).endsWith("ا")
        && (scan.tokens.get(i - 2).isNumber() || scan.key(i - 2).equals("الف")) && scan.nisba(scan.key(i).substring(0, scan.key(i).length() - 1)) != null;
  }

  /// The candidate, or null where it is no name after all.
  static @Nullable Candidate without(Scan scan, @Nullable Candidate c) {
    return c != null && c.kind == Phrase.Kind.NAME && c.roles.isEmpty()
        && (happening(scan, c) || c.type == Entity.Type.PER && c.known == null && family(scan, c.first, c.end)) ? null : c;
  }
}
