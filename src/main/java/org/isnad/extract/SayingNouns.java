package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what nouns of saying tell: "تهديدات إيران بـ", "ادعاءات X بأن".
final class SayingNouns {

  /// Verbs whose verbal nouns tell words said.
  private static final Set<String> NOUNS = Set.of("announce", "threaten", "allege", "accuse", "demand", "claim", "call-for", "warn", "deny",
      "affirm", "pledge", "promise", "refuse", "denounce", "condemn-4", "declare", "condemn");

  private final Text text;
  private final SubjectFinder subjects;
  private final Contents contents;

  SayingNouns(Text text, SubjectFinder subjects, Contents contents) {
    this.text = text;
    this.subjects = subjects;
    this.contents = contents;
  }

  /// The statement that the verbal noun makes, or null.
  @Nullable
  Statement statement(Sentence sentence, Cues.Hit hit) {
    int i = hit.token();
    if (!NOUNS.contains(hit.cue().cue().id()) || hit.cue().form().object()) {
      // قوله: the one named last before it; part of a relay is read there
      return null;
    }
    int at = i + 1;
    if (text.key(at).equals("من") && text.key(at + 1).equals("جانب")) {
      at += 2;
    }
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isEmpty() || text.key(i).startsWith("ال")) {
      return null;
    }
    boolean li = subjects.clitic(p.get()) && text.key(at).startsWith("ل");
    if (subjects.clitic(p.get()) && (!li || Credits.outlet(text, p.get()))) {
      return null;
    }
    Subject who = subjects.joint(p.get(), sentence);
    Contents.Content content = contents.right(hit, who.end(), sentence);
    if (content == null || text.mark(who.end(), "،,") && !content.by().equals("that")) {
      return null;
    }
    return new Statement(who.entities(), content.form(), StatementReader.cueSpan(text, hit), content.span(), Attribution.NONE,
        content.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/noun", 1);
  }
}
