package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Finds what stands between somebody who speaks and his words: who he is, where he speaks and to whom ("أكد الملازم علي حسن، المكلف بالإعلام، في
/// اتصال مع الصحيفة، تسخير").
final class Insertions {

  private static final int REACH = 18;
  /// How far a relative clause goes.
  private static final int FAR = 36;
  /// Prepositions that bring in words said.
  private static final Set<String> COMPLEMENTS = WordSet.of("الي", "علي", "من", "عن");
  /// The most nouns in a row until a definite one.
  private static final int NOUNS = 4;
  /// The most words of rank before a name.
  private static final int RANKS = 3;
  /// A quotation of no more characters is a name.
  private static final int NAME = 25;

  private final Text text;
  private final Cues cues;
  private final Venues venues;
  private final BodyAppositions appositions;

  Insertions(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
    this.venues = new Venues(text);
    this.appositions = new BodyAppositions(text);
  }

  /// Whether the quotation at the token is no more than the name of where something was published, as more follows: "على «تلغرام»، إن".
  static boolean site(Text text, int i, Quotation q) {
    int close = text.tokenAt(q.span().end());
    return q.content().length() <= NAME && (text.key(i - 1).equals("علي") || text.key(i - 1).equals("في") || text.key(i - 1).equals("عبر"))
        && (text.mark(close, "،,:") && text.word(close + 1) || text.mark(close, ":") || text.that(close) || text.opens(close) != null);
  }

  /// The index after an insertion that begins at the token; else the token.
  ///
  /// @param first whether the token stands right behind the speaker
  /// @param right whether nothing but insertions stands between the speaker and the token
  /// @param adjacent whether nothing but adverbs and the like does
  int end(int i, boolean first, boolean right, boolean adjacent, Sentence sentence) {
    int venue = adjacent ? venues.end(i, sentence) : i;
    if (venue > i) {
      return venue;
    }
    int manner = adjacent ? manner(i, sentence) : i;
    if (manner > i) {
      return manner;
    }
    int attached = right ? appositions.end(i, sentence) : i;
    if (attached > i) {
      return attached;
    }
    int occasion = adjacent ? occasion(i, sentence) : i;
    if (occasion == i && right) {
      occasion = adjunct(i, sentence);
      occasion = occasion == i ? fused(i, sentence) : occasion;
    }
    if (occasion > i) {
      return occasion;
    }
    if (first && text.is("describing", i) && !text.key(i).startsWith("و")) {
      return clause(i, sentence); // "وصف الرئيس الذي يرافق الوفد، الزيارة"
    }
    int among = first ? among(i, sentence) : i;
    if (among > i) {
      return among;
    }
    boolean dash = text.mark(i, "-–—");
    if (!dash && !(text.mark(i, "،,") && (text.is("describing", i + 1) || right && opens(i + 1, first)))) {
      return i;
    }
    int open = dash || text.is("describing", i + 1) ? i : Math.max(occasion(i + 1, sentence), adjunct(i + 1, sentence));
    if (open > i + 1 && introduces(open)) {
      return open; // "، في بيان أن": no comma ends it
    }
    int reach = text.is("describing", i + 1) ? FAR : REACH;
    for (int k = i + 2; k < Math.min(sentence.end(), i + reach); k++) {
      if (text.mark(k, dash ? "-–—" : "،,")) {
        return dash ? k + 1 : joins(k + 1) ? i : k;
      }
      Quotation q = text.opens(k);
      if (text.mark(k, ":.؛") || q != null && q.content().length() > NAME || !dash && !text.is("describing", i + 1) && finite(k)) {
        return i;
      }
    }
    return i;
  }

  /// The index after how somebody says it: "بشكل رسمي", "بلهجة حازمة وواضحة"; else the token.
  private int manner(int i, Sentence sentence) {
    if (!text.is("manner-words", i) || i + 2 >= sentence.end() || !described(i + 1)) {
      return i;
    }
    if (text.key(i + 2).equals("وغير") && i + 4 < sentence.end()) {
      return i + 4; // "بلهجة حادة وغير معتادة"
    }
    return text.key(i + 2).startsWith("و") && text.key(i + 2).length() > 4 && described(i + 2) && cues.at(text.token(i + 2)) == null ? i + 3 : i + 2;
  }

  private boolean described(int i) {
    return text.word(i) && !text.key(i).startsWith("ال") && !text.key(i).startsWith("وال") && text.phraseAt(i).isEmpty()
        && !Particles.PREPOSITIONS.contains(text.key(i));
  }

  /// The index after some of those who speak, named right behind them: "خبراء بينهم فلان وفلان"; else the token.
  private int among(int i, Sentence sentence) {
    int k = text.mark(i, "،,") ? i + 1 : i;
    if (!text.is("among-them", k) || text.phraseAt(k + 1).isEmpty()) {
      return i;
    }
    k = text.phraseAt(k + 1).get().end();
    while (k < sentence.end() && text.key(k).startsWith("و") && text.phraseAt(k).isPresent()) {
      k = text.phraseAt(k).get().end();
    }
    return text.mark(k, "،,") ? k + 1 : k;
  }

  /// The comma that closes the relative clause which begins at the token right behind somebody, where no verb of saying stands in it; else the token.
  private int clause(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + REACH); k++) {
      if (text.mark(k, "،,")) {
        return joins(k + 1) ? i : k;
      }
      if (!text.word(k) && !text.token(k).isNumber() || text.that(k) || finite(k)) {
        return i;
      }
    }
    return i;
  }

  /// The index after the occasion, the audience and the comma that may stand behind a verb that words follow bare: "وقال للصحفيين، تم".
  int behind(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.end()) {
      int after = text.key(i).startsWith("للصح") || text.mark(i, "،,") && i > from ? i + 1 : occasion(i, sentence);
      if (after == i) {
        return i;
      }
      i = after;
    }
    return i;
  }

  private boolean introduces(int i) {
    return text.that(i) || text.mark(i, ":") || text.opens(i) != null || COMPLEMENTS.contains(text.key(i));
  }

  /// Whether a clause joined by "و" begins at the token: "وأضاف", "وقد", not "وجود".
  private boolean joins(int i) {
    if (!text.key(i).startsWith("و") || text.phraseAt(i).isPresent()) {
      return false;
    }
    Cues.Hit hit = cues.at(text.token(i));
    return hit != null && hit.taken() > 0 || text.is("and-clauses", i);
  }

  /// Whether who somebody is, or where he speaks, can begin at the token behind a comma.
  private boolean opens(int i, boolean first) {
    String key = text.key(i);
    return first && key.startsWith("ال") && key.length() > 4 && !told(i - 2) || text.is("places-of-speech", i) && !key.equals("بعد")
        || text.is("speaking-to", i) || Particles.CREDITS.contains(text.key(i)) || first && text.is("sources-do", i) && !key.equals("لم")
        || text.phraseAt(i).filter(p -> p.kind() == Phrase.Kind.ROLE && p.span().start() == text.token(i).span().start()).isPresent();
  }

  /// Whether the phrase over the token has already told behind a comma who somebody is: "عزا فلان، مدرب الفريق، الخسارة إلى".
  private boolean told(int last) {
    Optional<Phrase> p = text.phraseOver(last);
    int k = last;
    while (p.isPresent() && text.phraseOver(k).isPresent()) {
      k--;
      if (text.mark(k, "،,")) {
        return text.phraseOver(k - 1).isPresent();
      }
    }
    return false;
  }

  private boolean finite(int k) {
    Cues.Hit hit = text.phraseOver(k).isPresent() ? null : cues.at(text.token(k));
    return hit != null && hit.finite();
  }

  /// The index after "في مقابلة مع قناة X", "في بيانها الأسبوعي" at the token; else the token.
  private int occasion(int i, Sentence sentence) {
    String key = text.key(i);
    if ((key.equals("في") || key.equals("عبر")) && text.is("account", i + 1)) {
      return Math.max(nouns(i + 1, sentence), site(i + 1)); // "كتب في منصة إكس"
    }
    if (!key.equals("في") && !key.equals("خلال") && !key.equals("عبر") || !Occasions.begins(text, i + 1)
        || text.phraseAt(i + 1).isPresent()) {
      return i;
    }
    int k = i + 2;
    while (k < sentence.end() && text.phraseAt(k).isEmpty() && (quality(k) || text.time(k) != null)) {
      k++;
    }
    if (text.is("of-document", k) || text.is("published", k)) {
      Optional<Phrase> by = text.phraseAt(k + 1).filter(p -> p.span().start() == text.token(p.first()).span().start());
      if (by.isPresent()) {
        return by.get().end(); // "في تصريح نشرته الوزارة"
      }
      int after = text.is("given-by", k + 1) ? k + 2 : k + 1; // "في بيان صدر عنه", "في بيان نشرته على موقعها"
      k = text.is("account", k + 2) || text.key(k + 1).equals("عن") || text.key(k + 1).equals("علي")
          ? Math.max(after, nouns(k + 2, sentence))
          : after;
    }
    if ((text.key(k).equals("علي") || text.key(k).equals("عبر") || text.key(k).equals("في")) && text.is("account", k + 1)) {
      return Math.max(nouns(k + 1, sentence), site(k + 1)); // "في تغريدة على تويتر"
    }
    int at = text.is("talk-with", k) ? k + 1 : k;
    boolean fused = text.key(k).startsWith("ل") || text.key(k).startsWith("ب");
    int quoted = text.quoteMark(at) ? at + 1 : text.key(at).equals("ل") && text.quoteMark(at + 1) ? at + 2 : at;
    Optional<Phrase> p = text.phraseAt(quoted);
    if (p.isPresent() && (at > k || fused || quoted > at && text.key(at).equals("ل"))) {
      k = p.get().end();
      Quotation name = text.opens(k);
      int close = name != null && name.content().length() <= NAME ? text.tokenAt(name.span().end()) : k;
      return text.quoteMark(k) && quoted > at ? k + 1 : text.mark(close, "،,") ? close : k;
    }
    int bracketed = Credits.bracketedEnd(text, k);
    return bracketed > k ? bracketed : k;
  }

  /// The index after the one asked for something, "من البلدية", "إلى المسؤولين العسكريين"; the token when none is named there.
  int asked(int i, Sentence sentence) {
    if (!text.key(i).equals("من") && !text.key(i).equals("الي")) {
      return i;
    }
    boolean quoted = text.quoteMark(i + 1) && text.phraseAt(i + 2).isPresent();
    int k = nouns(quoted ? i + 2 : i + 1, sentence);
    k = quoted && text.quoteMark(k) ? k + 1 : k;
    if (Particles.PREPOSITIONS.contains(text.key(k)) && k > i + 2 && text.key(k - 1).startsWith("ال") && text.phraseOver(k - 1).isEmpty()) {
      k--; // "من الدول المانحة المساعدة على"
    }
    if (text.mark(k, "،,") && text.phraseOver(k - 1).filter(p -> commas(p)).isPresent()) {
      k++; // "من وزير الخارجية، فلان، الالتزام"
    }
    return k > i + 1 && k < sentence.end() && (text.word(k) || text.opens(k) != null) && !text.that(k) ? k : i;
  }

  private boolean commas(Phrase p) {
    for (int k = p.first(); k < p.end(); k++) {
      if (text.mark(k, "،,")) {
        return true;
      }
    }
    return false;
  }

  /// The index after "عقب انتهاء الاجتماع", "عبر حسابه على منصة إكس" at the token; else the token.
  private int adjunct(int i, Sentence sentence) {
    if (text.key(i).equals("في") && (text.key(i + 1).equals("وقت") || text.key(i + 1).equals("ساعه")) && text.word(i + 3)) {
      return i + 3; // "في وقت سابق"
    }
    if (!text.is("adjuncts", i) || text.phraseAt(i).isPresent()) {
      return i;
    }
    int k = nouns(i + 1, sentence);
    if (k > i + 1 && text.is("account", i + 1) && text.key(k).equals("علي")) {
      k = Math.max(text.is("account", k + 1) ? site(k + 1) : k + 1, nouns(k + 1, sentence));
    }
    if (k > i + 1 && (text.key(k).equals("مع") || text.key(k).equals("في"))) {
      k = Math.max(k, nouns(k + 1, sentence));
    }
    return k > i + 1 ? k : i;
  }

  /// The index after what is told with "ب" of how or under whom somebody speaks: "بهذه المناسبة", "برئاسة فلان", "باسمه ونيابة عن زملائه"; else the
  /// token.
  private int fused(int i, Sentence sentence) {
    if (text.is("this-occasion", i) && text.is("occasions-at-hand", i + 1)) {
      return i + 2;
    }
    if (text.is("led-by", i)) {
      int at = i + 1;
      while (at < i + RANKS && text.phraseAt(at).isEmpty() && text.key(at).startsWith("ال")) {
        at++; // "برئاسة المهندس فلان"
      }
      return text.phraseAt(at).map(Phrase::end).orElse(i);
    }
    if (!text.is("own-name", i)) {
      return i;
    }
    for (int k = i + 1; k < Math.min(sentence.end(), i + REACH); k++) {
      boolean behalf = text.key(k - 1).startsWith("نياب") || text.key(k - 1).startsWith("ونياب");
      if (text.that(k) || text.mark(k, ":") || COMPLEMENTS.contains(text.key(k)) && !behalf) {
        return k;
      }
      if (text.mark(k, ".؛") || finite(k)) {
        return i;
      }
    }
    return i;
  }

  /// The index after an account or a site with its name: "تويتر", "منصة إكس", "موقع \"تليغرام\"".
  private int site(int k) {
    if (!text.key(k).equals("منصه") && !text.key(k).equals("موقع")) {
      return k + 1;
    }
    Quotation q = text.opens(k + 1);
    return q != null ? text.tokenAt(q.span().end()) : k + 2;
  }

  /// The index after the noun at the token with its genitives and adjectives; the token when none that is definite stands there.
  private int nouns(int from, Sentence sentence) {
    int k = from;
    while (k < Math.min(sentence.end(), from + NOUNS)) {
      Optional<Phrase> p = text.phraseAt(k);
      boolean definite = p.isPresent() || text.key(k).startsWith("ال") || owned(k);
      if (!text.word(k) || text.that(k) || p.isPresent() && p.get().span().start() > text.token(k).span().start()) {
        return from;
      }
      k = p.isPresent() ? p.get().end() : k + 1;
      while (definite && k < sentence.end() && text.phraseAt(k).isEmpty() && text.word(k)
          && (text.key(k).startsWith("ال") && text.key(k).length() > 4 && !Particles.RELATIVE.contains(text.key(k))
              || text.time(k) != null)) {
        k++;
      }
      if (definite) {
        return k;
      }
    }
    return from;
  }

  private boolean owned(int k) {
    String key = text.token(k).bare();
    return key.length() > 3 && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم"));
  }

  /// Whether the word describes an occasion: "صحفي", "هاتفية", "الأسبوعي".
  private boolean quality(int k) {
    String key = text.key(k);
    return text.word(k) && (text.is("talk-qualities", k) || key.length() > 3 && (key.endsWith("ي") || key.endsWith("يه"))
        && !Particles.PREPOSITIONS.contains(key) && !Particles.RELATIVE.contains(key));
  }

  /// The index after what a body is for, as its name goes on: "للترفيه والإعلام", "لكرة القدم"; else the token.
  int purpose(int i) {
    String key = text.key(i);
    if (!key.startsWith("ل") || key.length() < 4 || text.phraseAt(i).isPresent() || key.startsWith("للصح")
        || text.phraseOver(i - 1).isEmpty()) {
      return i;
    }
    int k = i + 1;
    if (!key.startsWith("لل") && !text.key(k).startsWith("ال")) {
      return i;
    }
    while (text.word(k) && text.phraseAt(k).isEmpty() && (text.key(k).startsWith("ال") || text.key(k).startsWith("وال"))) {
      k++;
    }
    return k;
  }
}
