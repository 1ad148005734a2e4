package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Cues;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds statements in a clause that "ما" opens: what somebody calls something, "ندد بما وصفه بـ«العدوان»", and what others spread that is denied or taken
/// up, "نفى ما أوردته الصحيفة عن لقاء".
record CalledSo(Text text, Cues cues, SubjectFinder subjects) {

  private static final Set<String> WHAT = WordSet.of("ما", "بما", "لما", "مما", "عما", "فيما");
  private static final Set<String> ABOUT = WordSet.of("عن", "بشان", "حول", "بخصوص", "من");

  /// The statement of the clause that begins at the token, or null.
  @Nullable
  Statement at(int i, Sentence sentence, Speakers speakers) {
    if (!WHAT.contains(text.key(i)) || i + 2 >= sentence.end() || Particles.CREDITS.contains(text.key(i - 1))) {
      return null;
    }
    if (text.is("calling-it", i + 1)) {
      return called(i, sentence, speakers);
    }
    return text.is("passing-on", i + 1) && !text.key(i - 1).equals("علي") ? spread(i, sentence) : null;
  }

  private @Nullable Statement called(int i, Sentence sentence, Speakers speakers) {
    Subject named = subjects.after(i + 1, sentence);
    int at = named == null ? i + 2 : named.end();
    at = text.key(at).equals("ب") || text.that(at) && text.key(at).startsWith("ب") ? at + 1 : at;
    Quotation q = text.opens(at);
    if (q == null || q.content().length() < 3 || at > i + 8) {
      return null;
    }
    List<String> who = named == null ? speakers.calling(cues.at(text.token(i + 1))) : named.entities();
    if (who.isEmpty()) {
      return null;
    }
    int what = text.token(i).span().start();
    Span cue = text.token(i + 1).span();
    return new Statement(who, Statement.Form.DIRECT, cue, q.content(), Attribution.NONE, new Span(what, q.span().end()), "statement/called",
        1);
  }

  private @Nullable Statement spread(int i, Sentence sentence) {
    Subject who = subjects.after(i + 1, sentence);
    int at = who == null ? 0 : who.end();
    if (who == null || !ABOUT.contains(text.key(at)) || text.key(at).equals("من") && !text.that(at + 1)
        || text.key(at).equals("عن") && (text.is("tellers", at + 1) || text.phraseAt(at + 1).isPresent())) {
      return null; // "ما نقلته الصحيفة عن مصادر"
    }
    int first = text.that(at + 1) ? at + 2 : at + 1;
    int end = new ContentEnd(text, cues).of(first, sentence, null);
    while (end > first && !text.word(end - 1) && !text.quoteMark(end - 1) && !text.token(end - 1).isNumber()) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    Span content = new Span(text.token(first).span().start(), text.token(end - 1).span().end());
    return new Statement(who.entities(), Statement.Form.INDIRECT, text.token(i + 1).span(), content, Attribution.NONE,
        new Span(text.token(i).span().start(), content.end()), "statement/spread", 1);
  }
}
