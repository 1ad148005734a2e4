package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Folding;

/// How far the name of a person goes on behind its first word: particles with what they open, further given names, the name of the family.
final class NameExtent {

  private static final int MOST_WORDS = 6;
  /// How often an adjective may stand in the newspapers that is yet a surname behind one given name.
  private static final int MOST_OFTEN = 170;
  private static final int MOST_OFTEN_LATER = 750;

  private final Scan scan;
  private final WordShapes shapes;
  private final GivenNames given;
  private final NameClitics clitics;
  private final UncommonNames uncommon;
  private final NameLimits limits;

  NameExtent(Scan scan, WordShapes shapes, GivenNames given, NameClitics clitics, UncommonNames uncommon) {
    this.scan = scan;
    this.shapes = shapes;
    this.given = given;
    this.clitics = clitics;
    this.uncommon = uncommon;
    this.limits = new NameLimits(scan);
  }

  /// The end of the name whose first word stands at the token.
  ///
  /// @param titled whether a title stands before it
  int extend(int i, boolean titled) {
    return extend(i, i + 1, titled);
  }

  /// The end of the name that reaches from the token to `known` at least.
  int extend(int i, int known, boolean titled) {
    int end = known == i + 1 && scan.key(i).equals("عبد") && scan.definite(known) ? i + 2 : known; // عبد السلام
    int count = scan.lists.name.particles.contains(scan.key(i)) ? 0 : 1;
    while (count < MOST_WORDS && (scan.word(end) || hyphen(end))) {
      if (!scan.word(end)) {
        end += 2; // جان-ميشال
        count++;
        continue;
      }
      String key = scan.key(end);
      if (shapes.thereupon(end) || another(i, end)) {
        break;
      }
      if (scan.lists.name.particles.contains(key)) {
        if (key.equals("بن") && scan.key(end + 1).equals("علي")) {
          end += 2;
          count++;
          continue;
        }
        if (key.equals("ايت") && scan.word(end + 1) && !scan.lists.function.isStop(scan.key(end + 1))) {
          end += 2; // آيت منا
          count++;
          continue;
        }
        if (key.equals("عبد") && scan.definite(end + 1)) {
          end += 2; // عبد الملك
          count++;
          continue;
        }
        if (key.equals("ولد") && scan.key(end + 1).equals("سيدي")
            && (!scan.word(end + 2) || scan.lists.function.isStop(scan.key(end + 2)))) {
          end += 2; // ولد سيدي
          break;
        }
        if (scan.lists.name.particles.contains(scan.key(end + 1)) && scan.word(end + 2) && !key.equals("اكبر")) {
          end++;
          continue;
        }
        if (key.equals("ال") && scan.key(end + 1).equals("الشيخ")) {
          end += 2;
          count++;
          continue;
        }
        if (scan.word(end + 1) && !scan.lists.function.isStop(scan.key(end + 1))
            && (nameWord(end + 1, scan.key(end + 1), 0.05) || scan.lists.name.kunya.contains(key) && scan.definite(end + 1))) {
          end += 2; // أبو الخير
          count++;
          continue;
        }
        if (key.equals("اوغلو") || key.equals("اكبر")) {
          end++;
          continue;
        }
        break;
      }
      if (scan.lists.name.ofGod.contains(key) && scan.key(end + 1).equals("الله")) {
        end += 2; // حسب الله
        count++;
        continue;
      }
      if (uncommon.inside(i, end)) {
        end += 2; // محمد الأمين سويف
        count++;
        continue;
      }
      if (scan.lists.function.isStop(key) || scan.lists.name.appended.contains(key) || shapes.possessed(end) || shapes.nameless(end)
          || shapes.runsOver(end)
          || nextTitled(end) || clitics.fused(end) || scan.lists.name.wishes.contains(key)
          || !continues(end, key, titled) && !family(i, end) && !foreign(i, end) && !known(i, end)
              && !(titled && end == i + 1 && (given.alone(i, end) || given.ofTown(i, end)))) {
        break;
      }
      end++;
      count++;
    }
    while (end > i + 1 && scan.lists.name.particles.contains(scan.key(end - 1)) && !scan.key(end - 1).equals("اوغلو")
        && !scan.key(end - 1).equals("اكبر")) {
      end--;
    }
    return end;
  }

  /// Whether a hyphen written to both its neighbours joins two words of a name: "جان-ميشال أولان".
  private boolean hyphen(int i) {
    if (!scan.mark(i, "-–ـ") || !scan.word(i + 1)) {
      return false;
    }
    int at = scan.tokens.get(i).span().start();
    String next = scan.key(i + 1);
    return scan.tokens.get(i - 1).span().end() == at && scan.tokens.get(i + 1).span().start() == scan.tokens.get(i).span().end()
        && !scan.definite(i - 1) && !scan.definite(i + 1) && !scan.lists.function.isStop(next)
        && (scan.words.nameShare(next) >= 0.2 || shapes.rare(next) || scan.lexicon.givenNames().containsKey(next));
  }

  /// Whether the words up to the token are the name of one who is known and another one who is known begins there, or what is surely no name: "التقى
  /// ترامب بوتين".
  boolean another(int first, int i) {
    if (limits.beyondKnown(first, i)) {
      return true;
    }
    TokenTrie.Match<KnownEntity> one = scan.lexicon.entityForms().at(scan.tokens, first);
    TokenTrie.Match<KnownEntity> other = one == null || one.end() != i ? null : scan.lexicon.entityForms().exactAt(scan.tokens, i);
    if (one == null || other == null || !person(one) || !person(other)) {
      return false;
    }
    String given = Folding.key(other.values().get(0).name()).split(" ")[0];
    return !one.values().get(0).ref().equals(other.values().get(0).ref()) && !NameMatch.spelt(given, scan.key(i - 1));
  }

  private static boolean person(TokenTrie.Match<KnownEntity> m) {
    for (KnownEntity e : m.values()) {
      if (e.type() != Entity.Type.PER) {
        return false;
      }
    }
    return true;
  }

  /// Whether the word is the surname by which somebody is known whose given name, in some spelling, is the one word before: "الكسيس تسيبراس".
  private boolean known(int first, int i) {
    if (i != first + 1 || scan.key(first).length() < 4) {
      return false;
    }
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().exactAt(scan.tokens, i);
    if (m == null || m.end() != i + 1) {
      return false;
    }
    for (KnownEntity e : m.values()) {
      String[] name = e.type() == Entity.Type.PER ? Folding.key(e.name()).split(" ") : new String[0];
      if (name.length > 1 && name[name.length - 1].equals(scan.key(i)) && NameMatch.spelt(name[0], scan.key(first))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the definite word behind a given name is the family's name, whatever else it means.
  boolean family(int first, int i) {
    return scan.definite(i) && (relation(first, i) || forefather(first, i));
  }

  /// "حسين الهجري": a definite word with the ending of an adjective behind a given name, which no adjective describes, is the family's name.
  private boolean relation(int first, int i) {
    String key = scan.key(i);
    if (scan.lists.name.kunya.contains(scan.key(first)) && i == first + 2 && scan.definite(i) && scan.nisba(i) != null) {
      return true; // أبو حفص الأوزبكي
    }
    if (!scan.definite(i) || !key.endsWith("ي") || key.length() < 5 || !(given.surely(scan.key(first)) || given.seldom(scan.key(first)))
        || scan.key(first).startsWith("ال")
        || scan.lists.office.modifiers.contains(key) || scan.lexicon.titles().exactAt(scan.tokens, i) != null) {
      return false;
    }
    boolean bare = i == first + 1 || i == first + 2 && scan.key(first).equals("عبد");
    Nisba nisba = scan.nisba(i);
    return nisba == null
        ? scan.count(key) <= (bare ? MOST_OFTEN : MOST_OFTEN_LATER)
        : bare && NameWords.HOMES.contains(scan.country(nisba));
  }

  /// "جون ويلمان": a surname that begins with W, behind a given name alone: without its "و" it is a word that the newspapers do not know.
  private boolean foreign(int first, int i) {
    String key = scan.key(i);
    return i == first + 1 && key.length() > 4 && key.startsWith("وي")
        && (givenName(scan.key(first)) || scan.key(first).startsWith("و") && givenName(scan.key(first).substring(1)))
        && !clitics.joinsNext(key) && !clitics.joinsVerb(i)
        && scan.count(key.substring(1)) < 1 && !shapes.inflected(key) && !shapes.glued(key) && !shapes.possessed(i);
  }

  private boolean givenName(String key) {
    return given.surely(key) || given.seldom(key);
  }

  /// "فيصل بن سعد العمر", "معاذ سعد الخلف": the name of a family that is a forefather's given name with the article.
  private boolean forefather(int first, int i) {
    String key = scan.key(i);
    if (!scan.definite(i) || key.length() < 5 || i < first + 2 && !given.surely(scan.key(first))
        || scan.key(first).startsWith("ال") || scan.definite(i - 1) && !scan.key(i - 2).equals("عبد")) {
      return false;
    }
    String rest = key.substring(2);
    return scan.tokens.get(i).bare().indexOf('ئ') < 0 && scan.lexicon.givenNames().getOrDefault(rest, 0) >= 10
        && scan.words.nameShare(rest) >= 0.4
        && scan.lexicon.titles().exactAt(scan.tokens, i) == null && scan.lexicon.heads().exactAt(scan.tokens, i) == null
        && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null && scan.clubs.exactAt(scan.tokens, i) == null
        && !scan.time(i) && !scan.lists.office.modifiers.contains(key);
  }

  /// "الشيخ محمد" inside what looks like a name: the next person's title and name.
  boolean nextTitled(int i) {
    TokenTrie.Match<Title> m = scan.definite(i) ? scan.lexicon.titles().exactAt(scan.tokens, i) : null;
    return m != null && m.end() == i + 1 && scan.word(m.end()) && given.surely(scan.key(m.end()));
  }

  /// The end of a name that goes on behind a known part of it: "بن عبدالعزيز", "آل نهيان".
  int onwards(int i) {
    int end = i;
    while (scan.word(end) && scan.word(end + 1) && (scan.key(end).equals("بن") || scan.key(end).equals("ال"))
        && nameWord(end + 1, scan.key(end + 1), 0.05) && !scan.lists.function.isStop(scan.key(end + 1))) {
      end += 2;
      while (scan.key(end - 1).equals("عبد") && scan.word(end)) {
        end++;
      }
    }
    return end;
  }

  /// Whether the name goes on with the word.
  private boolean continues(int i, String key, boolean titled) {
    if (clitics.joinsDoctor(i) || office(i) || trade(i) || people(i)) {
      return false;
    }
    if (scan.lists.office.terms.contains(key)
        || scan.lists.office.modifiers.contains(key) && key.startsWith("ال") && scan.words.nameShare(key) < 0.6) {
      return false;
    }
    if (scan.nisba(i) != null && scan.words.nameShare(key) < 0.5) {
      return false;
    }
    if (key.startsWith("و") && scan.words.nameShare(key) < 0.5 && key.length() > 3
        && (scan.words.nameShare(key.substring(1)) >= 0.3 || scan.count(key.substring(1)) > 20)) {
      return false; // "و" and the next one
    }
    String bare = scan.tokens.get(i).bare();
    if (bare.equals("وعلي") && clitics.ali(i) || bare.length() > 4 && (bare.startsWith("وإ") || bare.startsWith("وأ"))) {
      return false; // وإلتون is no Walton
    }
    if (key.startsWith("و") && key.length() > 3 && scan.words.nameShare(key) < 0.4 || clitics.joinsNext(key)) {
      return false;
    }
    return nameWord(i, key, titled || scan.count(key) <= 40 ? 0.25 : 0.35);
  }

  /// Whether the word may stand in a name: a particle with a word behind it, or a word whose uses are names to that share at least.
  boolean nameWord(int i, String key, double share) {
    if (scan.lists.name.particles.contains(key)) {
      return scan.word(i + 1) && !key.equals("اكبر");
    }
    if (scan.tokens.get(i).bare().equals("علي") && i > 0
        && (scan.words.nameShare(scan.key(i - 1)) >= 0.35 || scan.lists.name.compound.contains(scan.key(i - 1)))) {
      return true;
    }
    if (scan.lists.name.compound.contains(key) && i > 0 && scan.words.nameShare(scan.key(i - 1)) >= 0.35) {
      return true;
    }
    return (scan.words.nameShare(key) >= share || shapes.rare(key) || shapes.son(key) || key.startsWith("عبد") && key.length() > 5)
        && !shapes.predicate(key)
        && !shapes.headed(i)
        && !scan.lists.function.verbsInAl.contains(key) && !shapes.glued(key) && !shapes.verbal(key);
  }

  /// "أمين عام", "مساعد وزير": an office, though its first word is a given name too.
  boolean office(int i) {
    TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, i);
    if (m == null || m.values().get(0).kind() != Title.Kind.OFFICE) {
      return false;
    }
    TokenTrie.Match<Title> next = m.end() == i + 1 && scan.word(m.end()) ? scan.lexicon.titles().exactAt(scan.tokens, m.end()) : null;
    return m.end() > i + 1
        || next != null && next.values().get(0).kind() == Title.Kind.OFFICE && (!scan.definite(m.end()) || noName(next.end()));
  }

  /// "نوابا", "ممثلين": a plural of people in the accusative, whom the one named before meets.
  boolean people(int i) {
    String key = scan.key(i);
    TokenTrie.Match<Title> m = key.endsWith("ا") || key.endsWith("ين") ? scan.lexicon.titles().exactAt(scan.tokens, i) : null;
    return m != null && scan.words.nameShare(key) < 0.35 && m.values().stream().anyMatch(Title::plural);
  }

  /// "محللة": a rank or trade without the article, which is no part of the name before it.
  private boolean trade(int i) {
    TokenTrie.Match<Title> m = scan.definite(i) ? null : scan.lexicon.titles().exactAt(scan.tokens, i);
    return m != null && scan.key(i).endsWith("ه") && scan.words.nameShare(scan.key(i)) < 0.35
        && !scan.lexicon.givenNames().containsKey(scan.key(i));
  }

  /// Whether no name goes on at the token.
  private boolean noName(int i) {
    return !scan.word(i) || scan.words.nameShare(scan.key(i)) < 0.35;
  }
}
