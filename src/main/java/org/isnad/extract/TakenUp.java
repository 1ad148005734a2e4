package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds who confirms or denies what was told right before: "وهو ما نفته الوزارة", "وهي تهمة نفتها السلطات", "الأمر الذي أكده ناطق".
record TakenUp(Text text, Cues cues, SubjectFinder subjects) {

  private static final Set<String> PRONOUNS = WordSet.of("وهو", "وهي", "هو");

  /// The index of the verb of saying whose pronoun takes up what stands before the token, or the token when there is none.
  static int verb(Text text, Cues cues, int i) {
    int at = PRONOUNS.contains(text.key(i)) && text.word(i + 1)
        ? i + 2
        : text.key(i).equals("الامر") && text.key(i + 1).equals("الذي") ? i + 2 : i;
    if (at == i || at >= text.size()) {
      return i;
    }
    at = text.key(at).equals("كان") || text.key(at).equals("قد") ? at + 1 : at;
    Cues.Hit hit = at >= text.size() || text.phraseAt(at).isPresent() ? null : cues.at(text.token(at));
    boolean says = hit != null && hit.cue().form().aspect() == VerbForm.Aspect.PAST && hit.taken() == 0 && hit.cue().form().object()
        && (hit.cue().cue().takes(Complement.THAT) || hit.cue().cue().takes(Complement.OBJECT))
        && !text.words("judging").contains(hit.cue().cue().id());
    return says ? at : i;
  }

  /// The statement of the clause that begins at the token: the words are those told last in the sentence, else its clause before the comma.
  @Nullable
  Statement at(int i, Sentence sentence, Speakers speakers, List<Statement> before) {
    int verb = verb(text, cues, i);
    if (verb == i || !text.mark(i - 1, "،,") || i - 2 < sentence.first()) {
      return null;
    }
    Cues.Hit hit = cues.at(text.token(verb));
    Subject who = subjects.after(verb, sentence);
    if (who == null || hit == null || text.that(who.end())) {
      return null;
    }
    Subject tongue = new Relays(text, cues, subjects).inserted(who.end(), sentence, who); // "أكدته القاهرة على لسان وزير خارجيتها"
    who = tongue == null ? who : tongue;
    Span clause = new Span(text.token(sentence.first()).span().start(), text.token(i - 2).span().end());
    Span told = before.stream().map(Statement::content).filter(c -> c.end() <= text.token(i).span().start() && c.start() >= clause.start())
        .reduce((a, b) -> b).orElse(clause);
    speakers.speaks(who.entities());
    Span cue = StatementReader.cueSpan(text, hit);
    return new Statement(who.entities(), Statement.Form.INDIRECT, cue, told, Attribution.NONE,
        new Span(told.start(), Math.max(cue.end(), text.token(who.end() - 1).span().end())), "statement/taken-up", 1);
  }
}
