package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Those whom a credit names and no list knows: "بحسب دبلوماسيين", "وفقا لأرقام رسمية", "بحسب ما ذكرته عدة صحف إسبانية".
final class CreditedSpeakers {

  /// No more words stand in one of them.
  private static final int MOST = 5;
  /// A word that stands no more often in ten million is an uncommon name.
  private static final int RARE = 12;
  /// The most tokens from a verb of passing on to whom the outlet quotes.
  private static final int OUTLET = 9;
  /// Ends of adjectives that an indefinite noun takes.
  private static final Set<String> QUALITIES = WordSet.of("ه", "ين", "ون", "ات");
  private static final Set<String> WHAT = WordSet.of("ما", "لما", "حسبما", "وفقما");

  private final Scan scan;
  private final Cues cues;
  private final UnknownSpeakers unknown;
  private final ToldWorks works;

  CreditedSpeakers(Scan scan, Cues cues, UnknownSpeakers unknown, ToldWorks works) {
    this.scan = scan;
    this.cues = cues;
    this.unknown = unknown;
    this.works = works;
  }

  /// Whoever is credited and begins at the token, or null.
  @Nullable
  Candidate at(int i, Sentence sentence) {
    if (i == sentence.first() || !scan.word(i)) {
      return null;
    }
    if (scan.key(i - 1).equals("عن")) {
      return relayed(i, sentence);
    }
    String what = scan.key(i - 2);
    boolean told = WHAT.contains(what) && finite(i - 1) && (what.length() > 3 || cues.words("crediting").contains(scan.key(i - 3)));
    boolean credit = cues.words("crediting").contains(scan.key(i - 1));
    if (!told && !credit) {
      if (what(i) && cues.words("own-offices").contains(key(i))) {
        return UnknownSpeakers.group(scan, i, i + 1, 1); // "بحسب بيان لمكتبه"
      }
      return scan.key(i - 2).equals("كما") && finite(i - 1) ? addressed(subject(i, sentence), sentence) : null;
    }
    String key = scan.key(i);
    if (told || credit) {
      Candidate office = office(i, sentence);
      if (office != null) {
        return office;
      }
    }
    int taken = credit && key.startsWith("ل") && key.length() > 4 && !tells(key) ? 1 : 0;
    String noun = key.startsWith("لل") && taken == 1 ? key.substring(2) : Clitics.withoutArticle(key.substring(taken));
    boolean many = noun.equals("عده") || noun.equals("بعض");
    if (works.noun(noun) && works.named(i, sentence)) {
      return null;
    }
    if (!tells(noun) && !(many && tells(scan.key(i + 1)))) {
      return told ? subject(i, sentence) : null;
    }
    int end = end(i, i + (many ? 2 : 1), many);
    boolean goesOn = works.noun(noun) && (scan.quote(end) || scan.word(end) && !scan.lists.function.isStop(scan.key(end))
        && cues.at(scan.tokens.get(end)) == null && !scan.definite(i) && !scan.key(i).startsWith("لل"));
    return goesOn || works.noun(noun) && end == i + 1 && (taken == 0 ? scan.definite(i) : key.startsWith("لل"))
        ? null // "وبحسب البيان": of whoever spoke before
        : UnknownSpeakers.group(scan, i, end, taken); // إحصاءات موقع
  }

  /// Somebody of whom no more is known than his noun, whom an outlet quotes: "نقلت الوكالة عن ناجين أن", "ونقل التلفزيون عن والدة الضحية قولها إن".
  private @Nullable Candidate relayed(int i, Sentence sentence) {
    int end = works.noun(Clitics.withoutArticle(scan.key(i))) ? i : unknown.nouns(i, i, sentence);
    Cues.Hit words = end > i && end < sentence.end() && scan.word(end) ? cues.at(scan.tokens.get(end)) : null;
    boolean told = words != null && words.masdar() && words.cue().form().object() || cues.words("own-words").contains(scan.key(end))
        || scan.lists.function.that.contains(scan.key(end));
    boolean plural = scan.key(i).endsWith("ين") || scan.key(i).startsWith("احد"); // "ناجين", "إحداهن"
    boolean rare = end == i + 1 && !plural && scan.count(scan.key(i)) < RARE; // the family's name of somebody told before
    for (int k = i - 2; told && end > i && !rare && k >= Math.max(sentence.first(), i - OUTLET); k--) {
      Cues.Hit verb = scan.word(k) ? cues.at(scan.tokens.get(k)) : null;
      if (verb != null && verb.finite()) {
        return verb.cue().cue().id().equals("quote") ? UnknownSpeakers.group(scan, i, end, 0) : null;
      }
    }
    return null;
  }

  /// The office of somebody told before ("مكتبه"), or whoever speaks for a body that has only a noun ("متحدث باسم الشركة المشغلة"); else null.
  private @Nullable Candidate office(int i, Sentence sentence) {
    if (cues.words("own-offices").contains(scan.key(i))) {
      return UnknownSpeakers.group(scan, i, i + 1, 0);
    }
    int end = cues.words("spokesmen").contains(scan.key(i)) && scan.key(i + 1).equals("باسم") ? unknown.nouns(i + 2, i + 2, sentence) : 0;
    return end > i + 2 && (scan.definite(end - 1) || end > i + 3) ? UnknownSpeakers.group(scan, i, end, 0) : null;
  }

  /// Whether a document right behind a crediting word is said before the token to be somebody's: "بحسب بيان لمكتبه".
  private boolean what(int i) {
    return scan.key(i).startsWith("ل") && scan.lists.media.stated.contains(scan.key(i - 1))
        && cues.words("crediting").contains(scan.key(i - 2));
  }

  /// The word at the token without the "ل" before it.
  private String key(int i) {
    return scan.key(i).substring(1);
  }

  /// Somebody of whom no more is known than his noun, behind a verb of saying whose words stand before it: "حسبما أعلنت الشركة المالكة".
  private @Nullable Candidate subject(int i, Sentence sentence) {
    Cues.Hit verb = cues.at(scan.tokens.get(i - 1));
    if (verb == null || !unknown.begins(i, verb.cue().form()) || cues.words("verbal-nouns").contains(scan.key(i))) {
      return null;
    }
    int end = i + 1;
    for (int to = unknown.nouns(i, i + 1, sentence); end < to && !joined(end) && !scan.tokens.get(end).bare().endsWith("اً"); end++) {
      // to the end of his own words
    }
    int after = end;
    boolean closes = end >= sentence.end() || scan.document.times().stream().anyMatch(t -> t.first() == after)
        || scan.mark(end, ".،,»\"”)") || Outlets.addressed(scan, end)
        || scan.key(end).startsWith("و") || scan.tokens.get(end).isNumber();
    return closes && !scan.lists.function.isStop(scan.key(end - 1)) && !works.owned(i, sentence)
        ? UnknownSpeakers.group(scan, i, end, 0)
        : null;
  }

  /// Whether "و" joins a further one at the token.
  private boolean joined(int i) {
    String key = scan.key(i);
    return key.startsWith("و") && scan.words.frequency(key.substring(1)) > scan.words.frequency(key);
  }

  /// The end of the noun phrase that has been read up to `from`: what agrees with its noun.
  private int end(int i, int from, boolean many) {
    int end = from;
    boolean definite = scan.definite(i) || scan.key(i).startsWith("لل");
    boolean construct = !definite && scan.definite(end) && !many;
    while (end < i + MOST && scan.word(end)
        && (definite || construct
            ? scan.definite(end) || scan.key(end).startsWith("لل")
            : cues.at(scan.tokens.get(end)) == null && QUALITIES.stream().anyMatch(scan.key(end)::endsWith)
                && scan.key(end).length() > 3 && !scan.lists.function.isStop(scan.key(end)) && !scan.key(end).startsWith("و")
                || scan.nisba(end) != null || scan.key(end).equals("عده"))) {
      end++;
    }
    return end;
  }

  /// The candidate where it is told to an outlet: "كما أكد ناشط إغاثي لقناة", not "كما أكد رفض".
  private @Nullable Candidate addressed(@Nullable Candidate c, Sentence sentence) {
    int end = c == null ? 0 : joined(c.end) ? unknown.nouns(c.end, c.end + 1, sentence) : c.end;
    return c != null && Outlets.addressed(scan, end) ? c : null;
  }

  private boolean finite(int i) {
    Cues.Hit verb = cues.at(scan.tokens.get(i));
    return verb != null && verb.finite();
  }

  /// Whether the noun is of somebody or something that tells.
  private boolean tells(String key) {
    String noun = Clitics.withoutArticle(key);
    return cues.words("tellers").contains(noun) || works.noun(noun);
  }
}
