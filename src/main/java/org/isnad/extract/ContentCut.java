package org.isnad.extract;

import java.util.Set;
import org.isnad.article.Span;
import java.util.Optional;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Cuts words said where they are no clause of their own: they end sooner than what "أن" brings in. Stateless.
final class ContentCut {

  /// What brings in a clause, which a contrast or a comment may belong to.
  private static final Set<String> CLAUSES = WordSet.of("that", "colon", "quote", "bare", "before");

  private static final Set<String> AND_THAT = WordSet.of("وان", "وانه", "وانها", "وانهم", "وانهما", "وبان", "وبانه", "وبانها");
  /// How far before a verb "أن" of the clause that it stands in may be, in tokens.
  private static final int CLAUSE = 12;

  private ContentCut() {
  }

  /// The words up to the first comma outside a quotation: a relative clause or a noun phrase goes no further than that.
  static Contents.Content upToComma(Text text, Contents.Content content) {
    int first = text.tokenAt(content.span().start());
    for (int k = first + 2; k < text.size() && text.token(k).span().start() < content.span().end(); k++) {
      if (text.mark(k, "،,") && text.quotation(k) == null && !text.key(k + 1).equals("اي")) {
        return upTo(text, content, k);
      }
    }
    return content;
  }

  /// The words up to a comma at which the sentence turns to something else, where they are a noun phrase: "رفض الإفصاح عن الكلفة، لكن التقديرات".
  ///
  /// @param verb the token that brings them in
  static Contents.Content upToTurn(Text text, Cues cues, Contents.Content content, int verb, Sentence sentence) {
    if (CLAUSES.contains(content.by()) || text.that(content.introducer() + 1) || text.that(content.introducer())) {
      return content;
    }
    int first = text.tokenAt(content.span().start());
    boolean within = within(text, verb, sentence);
    boolean clause = false;
    for (int k = first; k < text.size() && text.token(k).span().start() < content.span().end(); k++) {
      if (text.mark(k, "،,") && text.quotation(k) == null && (turns(text, k + 1) || goesOn(text, cues, k + 1)
          || within && AND_THAT.contains(text.key(k + 1)))) {
        return upTo(text, content, k);
      }
      if (text.token(k).span().start() > content.span().start() && text.word(k) && text.quotation(k) == null && stated(text, k)) {
        return upTo(text, content, k);
      }
      if (!clause && k > first + 1 && text.quotation(k) == null && acts(text, cues, k)) {
        return upTo(text, content, k); // "انتقد تصرفاته واعتبر وجوده خطأ"
      }
      clause |= Particles.RELATIVE.contains(text.key(k)) || Particles.CLAUSES.contains(text.key(k)) || text.that(k)
          || text.key(k).equals("ما") || text.key(k).equals("فقد") || Particles.was(text.key(k))
          || text.key(k).equals("من") && !text.word(k - 1);
    }
    return content;
  }

  /// Whether the verb stands in a clause of what somebody else says, which goes on with "وأن": "ذكر أن الوزير جدد رفضه، وأن نظيره".
  private static boolean within(Text text, int verb, Sentence sentence) {
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - CLAUSE); k--) {
      if (text.that(k)) {
        return true;
      }
      if (text.mark(k, ".؛:")) {
        return false;
      }
    }
    return false;
  }

  /// Whether where all this was said follows without a comma: "أقر بخسارته في كلمة أمام أنصاره", not "ما ورد في بيان الوزارة".
  private static boolean stated(Text text, int i) {
    String next = text.key(i + 2);
    return text.key(i).equals("في") && text.is("statements-made", i + 1) && text.phraseAt(i + 1).isEmpty()
        && !text.is("written-there", i - 1)
        && (text.token(i + 1).bare().endsWith("ه") || text.token(i + 1).bare().endsWith("ها") || !text.word(i + 2)
            || text.phraseOver(i + 2).isEmpty() && !next.startsWith("ال"));
  }

  /// The words up to the comma behind which the main clause begins, where the verb stands in a clause put before it: "وبينما قال محام إن المتهم
  /// غائب، كانت النيابة".
  static Contents.Content upToMainClause(Text text, Cues cues, Contents.Content content, int verb, Sentence sentence) {
    String before = text.key(verb - 1);
    int head = before.equals("حين") || before.equals("ان") || before.equals("وقت") ? verb - 2 : verb - 1;
    if (head > sentence.first() || verb - 1 < sentence.first()
        || !text.is("before-main-clause", verb - 1) && !(head == verb - 2 && text.is("before-main-clause", head))) {
      return content;
    }
    int first = text.tokenAt(content.span().start());
    for (int k = first + 2; k < text.size() && text.token(k).span().start() < content.span().end(); k++) {
      if (text.mark(k, "،,") && text.quotation(k) == null && (main(text, k + 1) || says(text, cues, k + 1))) {
        return upTo(text, content, k);
      }
    }
    return content;
  }

  /// Whether a main clause can begin at the token: with somebody, or with a verb that somebody or a time follows.
  private static boolean main(Text text, int i) {
    String key = text.key(i);
    if (!text.word(i) || key.startsWith("و") || Particles.PREPOSITIONS.contains(key) || Particles.RELATIVE.contains(key)) {
      return false;
    }
    return text.is("main-clause", i) || named(text, i) || text.time(i) == null && !key.startsWith("ال")
        && (named(text, i + 1) || text.time(i + 1) != null);
  }

  /// Whether a verb of saying in the past begins a clause at the token: "وبعد أن ذكر أن المجلس انعقد، شدد على".
  private static boolean says(Text text, Cues cues, int i) {
    Cues.Hit hit = !text.word(i) || text.phraseOver(i).isPresent() ? null : cues.at(text.token(i));
    return hit != null && hit.taken() == 0 && hit.cue().form().aspect() == VerbForm.Aspect.PAST;
  }

  private static boolean named(Text text, int i) {
    Optional<Phrase> p = text.phraseAt(i);
    return p.isPresent() && p.get().span().start() == text.token(i).span().start();
  }

  private static boolean turns(Text text, int i) {
    String key = text.key(i);
    return text.is("contrasting", i) || (key.equals("غير") || key.equals("الا") || key.equals("بيد")) && Particles.that(text.key(i + 1))
        || key.equals("في") && (text.key(i + 1).equals("حين") || text.key(i + 1).equals("وقت"))
        || (key.equals("وهو") || key.equals("وهي")) && text.key(i + 1).equals("ما");
  }

  /// Whether a clause of its own is joined at the token: "طلبت تشريح الجثتين، وبينت النتائج", "طلب دعوة المجلس، كما اتفق معه".
  private static boolean goesOn(Text text, Cues cues, int i) {
    if (text.phraseOver(i).isPresent() || i >= text.size()) {
      return false;
    }
    if (text.key(i).equals("كما")) {
      return text.word(i + 1) && text.phraseOver(i + 1).isEmpty() && !text.key(i + 1).startsWith("ال");
    }
    if (text.is("new-clauses", i) || text.is("imploring", i)) {
      return true; // "قدم شكره لهم، وكان في استقباله فلان", "عبر عن مواساته، سائلا الله"
    }
    Cues.Hit hit = text.key(i).startsWith("و") ? cues.at(text.token(i)) : null;
    return hit != null && hit.taken() > 0 && hit.cue().form().aspect() == VerbForm.Aspect.PAST && !hit.cue().form().object();
  }

  /// Whether the verb that brings in a noun phrase is joined by a further one at the token: what is said has no verb that this could go on with.
  private static boolean acts(Text text, Cues cues, int i) {
    if (!text.word(i) || !text.key(i).startsWith("و") || text.key(i).length() < 4 || text.phraseOver(i).isPresent()) {
      return false;
    }
    Cues.Hit hit = cues.at(text.token(i));
    if (hit == null) {
      return false;
    }
    if (hit.taken() != 1 || hit.cue().form().aspect() != VerbForm.Aspect.PAST || hit.cue().form().object()) {
      return false;
    }
    SpeechCue cue = hit.cue().cue();
    String next = text.key(i + 1);
    return switch (next) {
      case "الي" -> cue.takes(Complement.TO);
      case "علي" -> cue.takes(Complement.ON);
      case "من" -> cue.takes(Complement.OF);
      case "عن" -> cue.takes(Complement.ABOUT);
      default -> text.that(i + 1) || text.mark(i + 1, ":") || next.startsWith("ب") && next.length() > 3 && cue.takes(Complement.BY)
          || text.phraseAt(i + 1).isPresent()
          || (cue.takes(Complement.OBJECT) || cue.takes(Complement.ADDRESSED) || cue.takes(Complement.ACCUSED))
              && (NounSigns.noun(text, i + 1) || next.endsWith("ها") && next.length() > 4); // "واعتبر وجودها خطأ"
    };
  }

  private static Contents.Content upTo(Text text, Contents.Content content, int comma) {
    Span span = new Span(content.span().start(), text.token(comma - 1).span().end());
    return new Contents.Content(span, content.form(), content.introducer(), content.by(), span.end());
  }
}
