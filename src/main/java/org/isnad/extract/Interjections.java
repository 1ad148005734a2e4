package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds a verb of saying that is put into the words said, with its subject, between two marks: "اللوائح المستقلة، يضيف البلاغ، ظفرت بـ29 مقعدا".
record Interjections(Text text, Cues cues, SubjectFinder subjects) {

  private static final String MARKS = "،,-–—";
  /// How many tokens of the words go on behind, at least.
  private static final int LEAST = 3;

  /// The statement of the verb at the token, all of its sentence; null when it is not put in so.
  @Nullable
  Statement at(int i, Sentence sentence, Speakers speakers) {
    if (i <= sentence.first() + 1 || !text.mark(i - 1, MARKS) || !text.word(i) || text.quoteMark(i - 2)) {
      return null;
    }
    Cues.Hit hit = text.phraseAt(i).isPresent() ? null : cues.at(text.token(i));
    if (hit == null || !hit.finite() || hit.taken() > 0 || hit.cue().form().aspect() != VerbForm.Aspect.PRESENT || !text.is("put-in", i)) {
      return null;
    }
    int document = Sayers.document(text, i);
    Optional<Phrase> named = document > 0 ? Optional.empty() : text.phraseAt(i + 1).filter(p -> !subjects.clitic(p));
    int end = document > 0 ? document + 1 : named.map(Phrase::end).orElse(-1);
    while (end > 0 && text.is("the-same", end)) {
      end++;
    }
    if (end < 0 || !text.mark(end, MARKS) || end + LEAST >= sentence.end() || text.phraseAt(end + 1).isPresent()) {
      return null;
    }
    List<String> who = named.map(p -> subjects.joint(p, sentence).entities())
        .orElseGet(() -> text.key(document).endsWith("مصدر") ? speakers.source() : speakers.last());
    int last = sentence.end() - 1;
    while (last > end && text.mark(last, ".،؟!؛")) {
      last--;
    }
    if (who.isEmpty() || last <= end) {
      return null;
    }
    speakers.speaks(who);
    Span content = new Span(text.token(sentence.first()).span().start(), text.token(last).span().end());
    return new Statement(who, Statement.Form.INDIRECT, StatementReader.cueSpan(text, hit), content, Attribution.NONE, sentence.span(),
        "statement/put-in", 1);
  }
}
