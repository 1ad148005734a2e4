package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.WordSet;

/// What words behind the head of a name of a body or place look like: whether they may be part of the name.
final class BodyShapes {

  private static final Set<String> PARTIES = WordSet.of("حزب", "تيار", "تحالف", "ائتلاف", "تكتل", "فصيل");

  private final Scan scan;
  private final UncommonNames names;

  BodyShapes(Scan scan) {
    this.scan = scan;
    this.names = new UncommonNames(scan, new WordShapes(scan), new GivenNames(scan));
  }

  /// Whether the word cannot be the first of a name behind its head: a preposition, "و" or a pronoun is written to it.
  boolean notOfName(int i) {
    if (!scan.word(i)) {
      return false;
    }
    String key = scan.key(i);
    String bare = scan.tokens.get(i).bare();
    if (scan.lists.body.counted.contains(key) || key.equals("الاخير") || key.equals("الاخيره") || key.startsWith("لل") && key.length() > 4
        || bare.endsWith("ها") && bare.length() > 4 && scan.words.placeShare(key) < 0.2
        || bare.endsWith("هم") && bare.length() > 4) {
      return true;
    }
    if (key.length() < 4 || "وبل".indexOf(key.charAt(0)) < 0 || scan.words.placeShare(key) > 0.1 && key.charAt(0) == 'و') {
      return false;
    }
    String rest = key.substring(1);
    var place = scan.lexicon.entityForms().at(scan.tokens, i);
    return place != null && place.clitics() != null && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null
        || scan.count(rest) > 12 && scan.count(rest) > 2 * scan.count(key) && scan.words.nameShare(key) < 0.35;
  }

  /// "رقابي", "ألوية": an indefinite word that describes or is itself a head, no name.
  boolean plain(int i) {
    String key = scan.key(i);
    return scan.lexicon.heads().exactAt(scan.tokens, i) != null
        || scan.count(key) > 3 && scan.words.nameShare(key) < 0.3 && scan.words.placeShare(key) < 0.1
            && scan.words.organisationShare(key) < 0.1
            && (key.endsWith("ي") || key.endsWith("يه") || key.endsWith("ين") || key.endsWith("ا"));
  }

  /// "بلدة خاوية": an indefinite word that the newspapers know and that hardly ever names a place or person.
  boolean common(int i) {
    String key = scan.key(i);
    return !scan.definite(i) && scan.count(key) > 6 && scan.words.nameShare(key) < 0.15 && scan.words.placeShare(key) < 0.1
        && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null && !scan.lists.name.particles.contains(key)
        && !key.equals("تل") && !key.equals("دير") && !key.equals("راس") && !key.equals("عين") && !key.equals("بير");
  }

  /// "صدارة" in "شركة صدارة للكيميائيات": an indefinite word that is no adjective or participle of the company.
  boolean called(int i) {
    String key = scan.key(i);
    boolean participle = key.startsWith("م") && key.endsWith("ه") && key.length() > 4 || key.startsWith("تابع") || key.startsWith("حاصل");
    return !participle && !key.endsWith("يه") && !key.endsWith("ا") && scan.nisba(i) == null && !scan.lists.function.isStop(key)
        && !key.equals("واحده") && !key.equals("اخري") && !key.equals("كبري") && !key.equals("رايده") && !key.equals("ناقله")
        && !key.equals("قابضه");
  }

  /// "خصصه": a pronoun is written to the word, which names nothing then.
  boolean pronoun(int i) {
    String bare = scan.tokens.get(i).bare();
    return bare.length() > 3 && (bare.endsWith("ه") || bare.endsWith("ها") || bare.endsWith("هم"));
  }

  boolean rare(int i) {
    return scan.word(i) && scan.count(scan.key(i)) <= 6 && scan.key(i).length() > 2 && !scan.lists.function.isStop(scan.key(i))
        && scan.nisba(i) == null && "ولبف".indexOf(scan.key(i).charAt(0)) < 0;
  }

  /// Whether an adjective of an indefinite noun stands at the token behind it, alike in gender, before a definite noun that begins something else: "محكمة
  /// مصرية القيادي".
  boolean described(int noun, int i) {
    String key = scan.key(i);
    boolean feminine = key.endsWith("ه");
    if (key.equals("معارض") && !PARTIES.contains(scan.key(noun))) {
      return false; // مركز معارض الرياض: of exhibitions
    }
    return scan.word(i) && scan.definite(i + 1) && !scan.definite(noun) && feminine == scan.key(noun).endsWith("ه") && !key.endsWith("ا")
        && (scan.lists.body.described.contains(key) || scan.nisba(i) != null && (key.endsWith("ي") || key.endsWith("يه"))
            && scan.lexicon.heads().exactAt(scan.tokens, i) == null)
        && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null;
  }

  /// A definite word that can be an adjective: a nisba, or with the shape of one.
  boolean adjective(int i) {
    String key = scan.key(i);
    if (scan.lists.function.isStop(key) || scan.lists.body.ordinals.contains(key) || scan.lists.office.terms.contains(key)
        || names.articled(i) || scan.time(i)) {
      return false;
    }
    if (scan.nisba(i) != null || scan.lists.office.modifiers.contains(key)) {
      return true;
    }
    TokenTrie.Match<Title> title = scan.lexicon.titles().exactAt(scan.tokens, i);
    if (title != null && title.values().get(0).kind() == Title.Kind.OFFICE) {
      return false; // زارت المدينة السفيرة
    }
    return many(i) || key.endsWith("يه") || key.endsWith("ي") || key.endsWith("ه") || key.equals("الاعلي") || key.equals("العليا")
        || key.equals("الاحمر") || key.equals("المتحده") || key.equals("الحر") || key.equals("المركزي")
        || key.equals("الوطني") || key.equals("الشامل") || key.equals("المستقل") || key.equals("العربي");
  }

  /// "المواطنين المستقلين", "الأحرار الديمقراطيين", "الحرمين الشريفين": an adjective in the plural or dual behind a noun in it.
  private boolean many(int i) {
    String key = scan.key(i);
    String before = scan.key(i - 1);
    String ending = key.length() > 5 ? key.substring(key.length() - 2) : "";
    return (ending.equals("ين") || ending.equals("ون")) && scan.definite(i - 1)
        && (before.endsWith(ending) || key.endsWith("ي" + ending) && !before.endsWith("ه") && !before.endsWith("ي"))
        && scan.lexicon.titles().exactAt(scan.tokens, i) == null;
  }

  /// "الحملة الوطنية السعودية المرحلة": a noun in the feminine behind an adjective of nationality.
  boolean unlikely(int i) {
    String key = scan.key(i);
    return key.endsWith("ه") && !key.endsWith("يه") && !key.equals("المتحده") && !key.equals("المسلحه") && !key.equals("المشتركه")
        && !key.equals("الموحده");
  }

  /// "متحف المصمك الغربية": a feminine adjective behind a proper name in a construct with a masculine noun.
  boolean disagrees(int i, int from) {
    String before = scan.key(i - 1);
    return scan.key(i).endsWith("ه") && !scan.key(from - 1).endsWith("ه") && !before.endsWith("ه") && !before.endsWith("ات")
        && !before.endsWith("اء") && (scan.count(before) <= 40 || scan.words.nameShare(before) >= 0.3);
  }

  boolean verbLike(String key) {
    return scan.count(key) > 20 && (key.startsWith("ي") || key.startsWith("ت")) && key.length() == 4;
  }
}
