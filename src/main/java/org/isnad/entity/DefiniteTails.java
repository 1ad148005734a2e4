package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;

/// How far a name goes on behind a noun with the article: its adjectives ("الهيئة الوطنية"), the number of a unit, and what the body is for
/// ("لإدارة الكوارث"). All methods return the index asked about where nothing follows.
final class DefiniteTails {

  /// How often an adjective may stand in the newspapers by which a mosque is called.
  private static final double SELDOM = 170;

  private static final int MOST_WORDS = 8;
  /// A word that the newspapers have no more often is hardly one of the language.
  private static final int RARE = 12;

  private final Scan scan;
  private final NameParts parts;
  private final BodyShapes shapes;

  DefiniteTails(Scan scan, NameParts parts, BodyShapes shapes) {
    this.scan = scan;
    this.parts = parts;
    this.shapes = shapes;
  }

  /// Whether the words between quotation marks behind a noun with the article are its name, and not what it says, gets or is called: "الشركة «السعودية
  /// للأسماك»", not "الحركة «فرصة أخيرة»".
  private boolean name(int first, int end) {
    return scan.word(first) && (scan.definite(first) && end - first > 1 || scan.lexicon.entityForms().at(scan.tokens, first) != null
        || scan.count(scan.key(first)) <= RARE && !scan.key(first).endsWith("ا"));
  }

  private boolean article(int i) {
    String key = scan.key(i);
    return scan.definite(i) || key.startsWith("لل") || key.startsWith("ال", 1) && "وفبك".indexOf(key.charAt(0)) >= 0;
  }

  /// The Xian Y for Z: adjectives with the article, then "ل" and what it is for.
  int end(int from, Head head) {
    int end = from;
    int words = head.form().contains(" ") && head.type() == Entity.Type.ORG ? 1 : 0; // الهيئة العامة للطيران المدني
    int own = words;
    boolean nisba = false;
    int channel = parts.channel(from);
    if (channel > from) {
      return scan.definite(channel) && scan.nisba(channel) != null ? channel + 1 : channel;
    }
    int number = scan.lists.body.units.contains(BodyNames.key(head)) ? numbered(from) : from;
    if (number > from || head.kind().equals("military_unit")) {
      return number;
    }
    while (scan.word(end) && words < MOST_WORDS) {
      String key = scan.key(end);
      if (scan.lists.body.belonging.contains(key) && (scan.key(end + 1).startsWith("ل") || scan.key(end + 1).equals("الي"))) {
        break; // الهيئة العالمية للتنمية التابعة لرابطة
      }
      if (scan.definite(end) && shapes.adjective(end) && !(nisba && shapes.unlikely(end))) {
        nisba |= scan.nisba(end) != null;
        end++;
        words++;
      } else if (words > 0 && head.type() == Entity.Type.ORG && (key.startsWith("ل") && key.length() > 4 || key.equals("لكره"))
          && forWhat(end) > end
          && (nisba || !scan.lists.body.common.contains(BodyNames.key(head)))) {
        end = forWhat(end);
        words += 2;
        nisba = true;
      } else {
        break;
      }
    }
    if (scan.quote(from)) {
      boolean saying = (head.namesAlone() || parts.said(from)) && !Outlets.KINDS.contains(head.kind());
      int quoted = saying ? from : parts.quoted(from); // شبكة «أن بي سي»
      return article(from - 1) && !name(from + 1, quoted - 1) ? from : quoted;
    }
    if (words == own) {
      return from;
    }
    if (scan.lists.body.concerned.contains(scan.key(end - 1)) && scan.key(end).startsWith("بال")) {
      end++; // المعنية بالتنمية
    }
    if (!nisba && scan.lists.body.common.contains(BodyNames.key(head))
        && !(words >= 2 && scan.lists.body.toldByTwo.contains(BodyNames.key(head)))
        && !(scan.lists.body.forces.contains(scan.key(from))
            && !(scan.key(from).equals("العسكريه") && BodyNames.key(head).startsWith("قو")) && !BodyNames.key(head).equals("اداره"))) {
      return from;
    }
    if (nisba && scan.nisba(from) != null && scan.key(from - 1).endsWith("ه") && !scan.key(from).endsWith("ه")) {
      return from; // الخارجية العرب
    }
    if (words == own + 1 && nisba && scan.nisba(from) != null) {
      return head.namesAlone() || head.kind().equals("hospital") ? end : from; // المستشفى الأوروبي
    }
    if ((head.kind().equals("hospital") || head.kind().equals("prison") || head.kind().equals("city") && scan.key(from).endsWith("ه"))
        && words == 1 && scan.lists.body.calledBy.contains(scan.key(from))) {
      return parts.wholeTail(end); // السجن المركزي بتعز
    }
    if (words == 1 && head.type() == Entity.Type.LOC && building(head, from)) {
      return end;
    }
    if (head.type() == Entity.Type.LOC && !nisba
        || head.kind().equals("ministry") && head.namesAlone() && scan.nisba(from) == null) {
      return from; // الدفاع الصاروخي، المالية العامة
    }
    if (words == 1 && own == 0 && BodyNames.key(head).equals("لجنه") && scan.key(from).endsWith("ه")
        && !scan.lists.body.fleeting.contains(scan.key(from))
        && !scan.lists.body.untold.contains(scan.key(from))) {
      String of = scan.key(end); // اللجنة الإعلامية، اللجنة الفنية بالنادي
      return of.startsWith("بال") && !References.sorts(of.substring(3)).isEmpty() ? end + 1 : end;
    }
    if (words == 1 && head.kind().equals("council") && scan.lists.body.councils.contains(scan.key(from))) {
      return end; // المجلس البلدي
    }
    return nisba || words >= 2 ? end : head.namesAlone() && words >= 1 ? end : from;
  }

  /// "القصر الرئاسي", "السراي الكبير", "المسجد الأموي": an adjective that makes a name of a definite noun for a building.
  private boolean building(Head head, int i) {
    String key = scan.key(i);
    boolean mosque = head.kind().equals("mosque") && key.endsWith("ي") && (scan.count(key) <= SELDOM || scan.words.nameShare(key) >= 0.35)
        && !scan.lists.office.modifiers.contains(key);
    boolean palace = scan.lists.place.palaces.contains(BodyNames.key(head)) && scan.lists.place.palatial.contains(key);
    return mosque || palace;
  }

  /// "الفرقة السابعة", "اللواء 22 ميكا", "المنطقة العسكرية الأولى": the end of the number and the arm, or `from`.
  private int numbered(int from) {
    int end = from;
    if (scan.in(from) && scan.tokens.get(from).isNumber()) {
      end = from + 1;
    } else if (scan.lists.body.ordinals.contains(scan.key(from)) || scan.lists.body.ordinals.contains(scan.key(from) + "ه")
        || scan.key(from).equals("الاول")) {
      end = scan.key(from + 1).startsWith("عشر") ? from + 2 : from + 1;
    }
    while (end > from && scan.lists.body.arms.contains(scan.key(end))) {
      end++;
    }
    return end;
  }

  /// "لإدارة الكوارث", "للاستعلامات": the end, or `i`.
  int forWhat(int i) {
    String key = scan.key(i);
    if (Outlets.addressed(scan, i) || scan.lists.body.aims.contains(key)) {
      return i; // "المقاومة الفلسطينية للميادين"
    }
    if (key.startsWith("لل")) {
      TokenTrie.Match<Title> served = scan.lexicon.titles().at(scan.tokens, i);
      if (served != null && !(served.values().get(0).plural() && !scan.key(i - 1).equals("الفني"))
          || headed(i)) {
        return i; // البرلمان اليمني للرئيس
      }
      int end = i + 1;
      while (scan.definite(end) && shapes.adjective(end) && !scan.lists.body.belonging.contains(scan.key(end)) && end - i < 3) {
        end++;
      }
      while (scan.key(end).startsWith("وال") && PersonNames.adjectival(scan.key(end).substring(1))
          && scan.nisba(scan.key(end).substring(1)) == null
          && pairs(end)) {
        end++; // للتدريب التقني والمهني
      }
      if (end == i + 1 && scan.key(end).startsWith("وال") && scan.key(end).length() > 5 && pairs(end)
          && scan.count(scan.key(i).substring(2)) > 3) {
        end++; // للسياحة والآثار
      }
      if (scan.lists.body.also.contains(scan.key(end)) && scan.definite(end + 1)) {
        end += 2; // للأرصاد وحماية البيئة
      }
      return end;
    }
    if (scan.definite(i + 1) && !scan.lists.function.isStop(scan.key(i + 1)) && !scan.lists.function.isStop(key)) {
      int end = i + 2;
      while (scan.definite(end) && shapes.adjective(end) && end - i < 4) {
        end++;
      }
      return end;
    }
    return i;
  }

  /// A noun that opens another name, but for "للدفاع المدني", which tells what a directorate is for.
  private boolean headed(int i) {
    TokenTrie.Match<Head> m = scan.lexicon.heads().at(scan.tokens, i);
    return m != null && !m.values().get(0).kind().equals("civil_defence");
  }

  /// "التربية والتعليم": a second definite noun joined to the first inside a name.
  boolean pairs(int i) {
    TokenTrie.Match<Head> head = scan.lexicon.heads().at(scan.tokens, i);
    boolean another = head != null && !BodyWords.TASKS.contains(head.values().get(0).kind())
        && (head.end() - i > 1 || end(head.end(), head.values().get(0)) > head.end()); // والبنك المركزي الأوروبي
    return !another && !scan.lists.body.others.contains(scan.key(i)) && scan.lexicon.titles().at(scan.tokens, i) == null;
  }
}
