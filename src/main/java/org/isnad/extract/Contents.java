package org.isnad.extract;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the words that a verb of saying brings in: where they begin, by what, and where they end.
final class Contents {

  /// No complement is looked for further than this many tokens behind the verb.
  private static final int REACH = 45;
  private static final int PARTICIPLE_REACH = 24;
  /// How far behind the speaker the preposition of the verb may stand, in tokens, where whom he calls upon stands between.
  private static final int FAR = 16;

  /// A quotation of no more characters is a name.
  private static final int NAME = 25;

  private final Text text;
  private final Cues cues;
  private final Set<String> reachingFar;
  private final Set<String> heights;
  private final ContentEnd ends;
  private final ContentWords words;
  private final Insertions insertions;

  Contents(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
    this.reachingFar = cues.words("far");
    this.heights = cues.words("heights");
    this.ends = new ContentEnd(text, cues);
    this.words = new ContentWords(text, cues, ends);
    this.insertions = new Insertions(text, cues);
  }

  /// Words said.
  ///
  /// @param introducer index of the token that brings them in
  /// @param by what brings them in, for the rule's name
  record Content(Span span, Statement.Form form, int introducer, String by, int clauseEnd) {

    Span evidence(Span cue, Sentence sentence) {
      return new Span(Math.min(cue.start(), span.start()), Math.max(Math.max(cue.end(), span.end()), clauseEnd));
    }
  }

  /// The words that the verb brings in, or null when nothing is said.
  @Nullable
  Content after(Cues.Hit hit, int from, Sentence sentence) {
    return find(hit, from, sentence, hit.cue().cue().takes(Complement.ADJACENT) ? 2 : hit.participle() ? PARTICIPLE_REACH : REACH);
  }

  /// The words themselves when nothing brings them in: "وأضاف نطالب بالحوار". Null when the verb does not take them so, or when what follows it
  /// is a preposition, a time or a name.
  @Nullable
  Content bare(Cues.Hit hit, int verbEnd, Sentence sentence) {
    int behind = insertions.behind(verbEnd, sentence);
    int from = behind == verbEnd && verbEnd > hit.token() + 1 && text.mark(verbEnd, "،,") && text.is("speech-opens", verbEnd + 1)
        ? verbEnd + 1
        : behind; // "قال المعلم، هذا أمر غريب"
    if (hit.cue().cue().takes(Complement.BARE) && hit.finite() && conditional(hit.token() + 1) && hit.token() + 6 < sentence.end()) {
      return words.content(hit, hit.token() + 1, hit.token() + 1, sentence, "bare"); // "وقال إذا تأخر الموعد فسنشكو"
    }
    if (!hit.cue().cue().takes(Complement.BARE) || !hit.finite() || hit.cue().form().aspect() != VerbForm.Aspect.PAST
        || from + 4 > sentence.end() || !(object(from) || from == verbEnd + 1) || text.key(from).startsWith("لل")
        || text.phraseOver(from).isPresent()
        || Particles.CLAUSES.contains(text.key(from)) || text.token(from).bare().endsWith("ا") && text.key(from).length() > 3
        || text.key(from).equals("ذلك")) {
      return null;
    }
    return words.content(hit, from, from, sentence, "bare");
  }

  private boolean conditional(int i) {
    return text.key(i).equals("اذا") || text.key(i).equals("لو") || text.key(i).equals("في") && text.key(i + 1).equals("حال");
  }

  /// The words before the verb: a quotation at the sentence's head ("«ننتظر خطوات»، قالت فلانة"), or all before a verb that closes the sentence with
  /// its subject ("... تحت الخيام، تقول الجمعية."). Null when there are none.
  @Nullable
  Content before(Cues.Hit hit, int end, Sentence sentence) {
    int i = hit.token();
    if (!hit.cue().cue().takes(Complement.THAT) || hit.cue().form().object() || i < sentence.first() + 3) {
      return null;
    }
    Quotation head = text.opens(sentence.first());
    int close = head == null ? 0 : text.tokenAt(head.span().end());
    if (head != null && (close == i || close == i - 1 && text.mark(close, "،,"))) {
      return new Content(head.content(), Statement.Form.DIRECT, i, "before", text.token(Math.max(i, end - 1)).span().end());
    }
    int closing = end;
    while (closing < sentence.end() && !text.word(closing)) {
      closing++;
    }
    if (!text.mark(i - 1, "،,") || closing < sentence.end() || i < sentence.first() + 6 || head != null) {
      return null;
    }
    Span span = new Span(text.token(sentence.first()).span().start(), text.token(i - 2).span().end());
    return new Content(span, words.form(sentence.first(), i - 2), i, "before", text.token(end - 1).span().end());
  }

  /// The same, when they must follow at once.
  @Nullable
  Content right(Cues.Hit hit, int from, Sentence sentence) {
    return find(hit, from, sentence, 3);
  }

  private @Nullable Content find(Cues.Hit hit, int from, Sentence sentence, int reach) {
    SpeechCue cue = hit.cue().cue();
    int end = Math.min(sentence.end(), from + reach);
    boolean adjacent = true;
    boolean right = true;
    for (int i = from; i < end; i++) {
      if (text.phraseOver(i).isPresent() && text.phraseOver(i).get().first() != i && !text.phraseAt(i).isPresent()) {
        continue;
      }
      if (text.phraseAt(i).isPresent() && i > from
          && (text.key(i - 1).equals("في") || text.key(i - 1).equals("امام") || text.key(i - 1).equals("عبر"))) {
        i = text.phraseAt(i).get().end() - 1;
        continue;
      }
      Optional<Phrase> to = text.phraseAt(i);
      if (to.isPresent() && text.key(i).startsWith("ل") && to.get().span().start() > text.token(i).span().start()
          && Credits.outlet(text, to.get())) {
        i = to.get().end() - 1;
        continue; // "أعلن الوزير للجزيرة فتح"
      }
      int outlet = cue.takes(Complement.FOR) ? i : Credits.bracketedEnd(text, i);
      if (outlet > i && outlet < end) {
        i = outlet - 1;
        continue; // "أكد المصدر لـ«النهار» وصول"
      }
      if (i == from && from > hit.token() + 1 && text.key(i).startsWith("ب") && !cue.takes(Complement.BY) && inside(i)) {
        i = text.phraseAt(i).get().end() - 1;
        continue; // "أعلن معهد البحوث بجامعة الموصل عن"
      }
      int insertion = insertions.end(i, i == from, right, adjacent, sentence);
      if (insertion > i) {
        i = insertion - 1;
        continue;
      }
      if (i == from && i > hit.token() + 1 && text.mark(i, "؛") && text.word(i + 1)) {
        continue; // "أعلن فلان؛ عن"
      }
      right = false;
      String key = text.key(i);
      if (text.mark(i, ":")) {
        return words.content(hit, i, i + 1, sentence, "colon");
      }
      Quotation q = text.opens(i);
      if (q != null && i > from && Insertions.site(text, i, q)) {
        i = text.tokenAt(q.span().end()) - 1;
        continue; // "في بيان نشرته على «تلغرام»، إن"
      }
      if (q != null && i == from && from > hit.token() + 1 && calls(hit, i, q)) {
        i = text.tokenAt(q.span().end()) - 1;
        continue;
      }
      if (text.mark(i, "(") && adjacent && cue.takes(Complement.THAT)) {
        Content bracketed = words.bracketed(i, sentence);
        if (bracketed != null) {
          return bracketed;
        }
      }
      if (adjacent && cue.takes(Complement.QUESTION) && text.is("questions", i)) {
        return words.content(hit, i, i, sentence, "question");
      }
      if (q != null && !text.mark(text.tokenAt(q.span().end()), ":")
          && text.phraseAt(i + 1).filter(p -> ContentWords.closes(p, q)).isEmpty()
          && (adjacent || q.content().length() > 30 || text.mark(i - 1, "،,") && text.tokenAt(q.span().end()) >= sentence.end() - 1)
          && (adjacent || !cue.takes(Complement.OBJECT))) {
        return words.quotation(hit, i, q, sentence);
      }
      if (text.that(i)
          && !(i > from && besides(i))
          && !(i > from && text.token(i - 1).bare().equals("على") && !cue.takes(Complement.ON)) // "نشرت صورا على أنها"
          && (thatAllowed(cue) || adjacent)) {
        return words.content(hit, i, i + 1, sentence, "that");
      }
      if (adjacent && cue.takes(Complement.ACT) && act(i)) {
        return words.content(hit, i, i, sentence, "act");
      }
      int asked = adjacent && cue.id().equals("request") ? insertions.asked(i, sentence) : i;
      if (asked > i) {
        i = asked - 1;
        continue; // "طلب من البلدية فتح"
      }
      Content by = preposition(hit, cue, i, i - from, adjacent, sentence);
      if (by != null) {
        return by;
      }
      if (i == from && from > hit.token() + 1 && cue.takes(Complement.OBJECT) && insertions.purpose(i) > i) {
        i = insertions.purpose(i) - 1;
        continue; // "أعلنت المجموعة الأمريكية للترفيه والإعلام ارتفاع"
      }
      if (i == from && from > hit.token() + 1 && adjective(i)) {
        continue; // قناة "الوطن" التلفزيونية سقوط
      }
      if (adjacent && (cue.takes(Complement.OBJECT) || cue.takes(Complement.ACCUSED) || cue.takes(Complement.DESCRIBED)
          || cue.takes(Complement.ADDRESSED) || from > hit.token() + 1 && Documents.affirms(text, hit, i)
          || hit.finite() && Sayers.within(text, hit.token()) && text.words("told-within").contains(cue.id()))
          && object(i)
          && !(hit.finite() && text.key(i).startsWith("ال") && from == hit.token() + 1 && Sayers.within(text, hit.token()))
          && !(cue.takes(Complement.THAT) && thatFollows(i, sentence))) {
        return words.object(hit, i, sentence);
      }
      DateTimeExpression time = text.time(i);
      if (time != null && time.first() == i && text.phraseAt(i).isEmpty()) {
        i = time.end() - 1;
        continue;
      }
      Cues.Hit other = i > from && text.phraseOver(i).isEmpty() ? cues.at(text.token(i)) : null;
      if (other != null && (other.finite() && (other.taken() > 0 || text.key(i - 1).equals("قد"))
          || other.participle() && hit.finite() && !adjacent && text.mark(i - 1, "،,") && key.endsWith("ا"))) {
        return null; // "شرح الوزير ظروف القرار، مبينا أن"
      }
      if (text.mark(i, "؛.؟!") && !(text.mark(i, ".") && text.initial(i - 1))) {
        return null;
      }
      if (text.word(i) && !Particles.ADVERBS.contains(key) && !passes(key, i)) {
        adjacent = false;
      }
    }
    return null;
  }

  /// Whether the quotation right behind the speaker is a name of his, as what brings in the words follows it: "البعثة \"أميصوم\" أن".
  private boolean calls(Cues.Hit hit, int i, Quotation q) {
    SpeechCue cue = hit.cue().cue();
    int close = text.tokenAt(q.span().end());
    close = text.mark(close, "،,") ? close + 1 : close;
    if (q.content().length() > NAME || text.phraseOver(i - 1).isEmpty()
        || text.entities.entity(text.phraseOver(i - 1).get().entities().get(0)).type() == Entity.Type.PER) {
      return false;
    }
    return switch (text.key(close)) {
      case "الي" -> cue.takes(Complement.TO);
      case "علي" -> cue.takes(Complement.ON);
      case "من" -> cue.takes(Complement.OF);
      case "عن" -> cue.takes(Complement.ABOUT);
      default -> text.that(close) || cue.takes(Complement.BY) && text.key(close).startsWith("ب") && text.key(close).length() > 3
          || cue.takes(Complement.OBJECT) && NounSigns.noun(text, close) && !text.key(close).startsWith("ال")
              && !text.key(close).startsWith("و") && cues.at(text.token(close)) == null;
    };
  }

  /// Whether "أن" comes soon, in the same stretch: then it brings in the words, not the noun before it.
  private boolean thatFollows(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + 9); k++) {
      if (Particles.that(text.key(k)) && !text.key(k - 1).equals("الي") && !text.key(k - 1).equals("علي") && !besides(k)) {
        return true;
      }
      if (text.mark(k, "،,") && Particles.that(text.key(k + 1))) {
        return true;
      }
      if (k > from && (text.mark(k, "،,.؛") || cues.at(text.token(k)) != null && text.phraseOver(k).isEmpty())) {
        return false;
      }
    }
    return false;
  }

  /// Whether the "أن" at the token belongs to the word before it, not to a verb of saying: "إلا أن", "الذي يمكن أن", "، كما أن".
  private boolean besides(int i) {
    return text.is("no-words", i - 1) || text.mark(i - 2, "،,") && text.is("no-words-behind-a-pause", i - 1);
  }

  /// Words that keep what follows next to the verb: "له", "في بيان", "للصحفيين", "خلال ...".
  private boolean passes(String key, int i) {
    return Particles.WITH_PRONOUN.contains(key) || key.equals("بيان") || key.equals("بشكل")
        || text.key(i - 1).equals("بشكل") || key.equals("في") || key.equals("من") || key.equals("جهته") || key.equals("جانبه")
        || key.startsWith("للصح") || key.equals("تصريح") || key.equals("تصريحات") || key.equals("حديث") || key.equals("موتمر")
        || key.equals("صحافي") || key.equals("صحفي") || key.equals("كلمه") || key.equals("منشور") || key.equals("مقابله");
  }

  private static boolean thatAllowed(SpeechCue cue) {
    return cue.takes(Complement.THAT) || cue.takes(Complement.RELAY) || cue.takes(Complement.QUOTE) || cue.takes(Complement.TO)
        || cue.takes(Complement.ON) || cue.takes(Complement.BY) || cue.takes(Complement.OF);
  }

  private @Nullable Content preposition(Cues.Hit hit, SpeechCue cue, int i, int behind, boolean adjacent, Sentence sentence) {
    String key = text.key(i);
    boolean far = behind <= FAR && reachingFar.contains(cue.id());
    if (!adjacent && !(far && (text.that(i + 1) || !cue.takes(Complement.THAT) || !thatFollows(i + 1, sentence)))) {
      return null; // "أكدت في ردها على ما نشر أنها"
    }
    if (!adjacent && key.startsWith("ب") && inside(i)
        && text.entities.entity(text.phraseAt(i).get().entities().get(0)).type() == Entity.Type.LOC) {
      return null; // "رحب الوزير في ختام اجتماع ببيروت ب": where
    }
    if (!adjacent && hit.cue().form().object() && hit.finite() && cue.takes(Complement.BY) && key.startsWith("ب")) {
      return null; // "أبلغه تهاني الرئيس بالعيد": what he was told is the object
    }
    Complement wanted = switch (key) {
      case "الي" -> Complement.TO;
      case "علي" -> Complement.ON;
      case "من" -> Complement.OF;
      case "عن" -> Complement.ABOUT;
      case "في" -> Complement.IN;
      default -> null;
    };
    if (wanted != null && cue.takes(wanted) && (wanted != Complement.OF || text.key(i + 1).length() > 2 || text.key(i + 1).equals("اي"))) {
      int next = i + 1;
      boolean that = Particles.that(text.key(next));
      return words.content(hit, i, that ? next + 1 : next, sentence, wanted.name().toLowerCase(Locale.ROOT));
    }
    if (cue.takes(Complement.BY) && key.startsWith("ب") && key.length() > 2 && !Particles.PREPOSITIONS.contains(key)
        && !Particles.ADVERBS.contains(key) && text.phraseAt(i).filter(p -> p.span().start() == text.token(i).span().start()).isEmpty()
        && !key.equals("بعض") && !key.equals("بيان") && !key.equals("بذلك") && !key.startsWith("برقي")
        && !text.that(text.mark(i + 1, "،,") ? i + 2 : i + 1)) { // "أفاد فلان رئيس اللجنة بالبرلمان، أن"
      Quotation q = key.equals("بـ") || text.token(i).bare().length() == 1 ? text.opens(i + 1) : null;
      if (q != null) {
        return words.quotation(hit, i + 1, q, sentence);
      }
      return words.contentFrom(hit, i, text.token(i).span().start() + 1, sentence, "by");
    }
    if (cue.takes(Complement.FOR) && key.startsWith("ل") && key.length() > 3 && text.phraseOver(i).isEmpty() && !key.startsWith("للصح")
        && !Particles.WITH_PRONOUN.contains(key) && !toFollows(i, sentence)) {
      return words.contentFrom(hit, i, text.token(i).span().start() + 1, sentence, "for");
    }
    if (cue.takes(Complement.BY) && (text.token(i).bare().equals("ب")) && text.opens(i + 1) != null) {
      return words.quotation(hit, i + 1, Objects.requireNonNull(text.opens(i + 1)), sentence);
    }
    return null;
  }

  /// Whether a noun for an act of saying stands at the token, or after a word that heightens it: "شكره", "خالص شكره".
  boolean act(int i) {
    return cues.acts().contains(text.key(i)) || heights.contains(text.key(i)) && cues.acts().contains(text.key(i + 1));
  }

  /// Whether "إلى" comes later in the stretch: then "ل" before it belongs to the one addressed.
  private boolean toFollows(int from, Sentence sentence) {
    for (int k = from + 1; k < Math.min(sentence.end(), from + 30) && !text.mark(k, ".؛"); k++) {
      if (text.key(k).equals("الي")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a definite adjective of the subject stands at the token, before an object without article.
  private boolean adjective(int i) {
    String next = text.key(i + 1);
    return text.phraseAt(i).isEmpty() && text.key(i).startsWith("ال") && text.key(i).length() > 4 && text.word(i + 1)
        && !next.startsWith("ال") && !Particles.PREPOSITIONS.contains(next) && !next.startsWith("لل") && !next.startsWith("ب")
        && text.phraseOver(i - 1).isPresent();
  }

  /// Whether a body or place is named at the token with a preposition written to it: "بجامعة الموصل".
  private boolean inside(int i) {
    return text.phraseAt(i).filter(p -> p.span().start() > text.token(i).span().start()).isPresent();
  }

  /// Whether a noun phrase can begin at the token.
  private boolean object(int i) {
    String key = text.key(i);
    if (text.key(i - 1).equals("في") || text.key(i - 1).equals("من") || text.key(i - 1).equals("اول")) {
      return false; // "في بيان صحفي، ..."
    }
    return text.word(i) && !key.equals("ال") && !(key.startsWith("ب") && inside(i)) && !(key.equals("اول") && text.key(i + 1).equals("من"))
        && !Particles.PREPOSITIONS.contains(key) && !Particles.ADVERBS.contains(key)
        && !Particles.WITH_PRONOUN.contains(key) && text.time(i) == null
        && !Clitics.splits(key).stream().anyMatch(s -> s.preposition().equals("ل") && s.article());
  }
}
