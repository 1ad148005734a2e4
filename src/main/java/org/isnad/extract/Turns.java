package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Statement;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Tells where a sentence turns from one source to another, so that the words of the one, read on too far, credit nothing that the other tells.
final class Turns {

  /// Words that begin a clause which the speaker of the clause before has no part in.
  static final Set<String> MEANWHILE = WordSet.of("فيما", "بينما", "حين");
  private static final Set<String> BUT = WordSet.of("لكن", "ولكن");
  /// Prepositions of what a deed led to.
  private static final Set<String> BEYOND = WordSet.of("الي", "عن");
  private static final int FRONT = 3;
  /// How far before its cue a clause may turn, in tokens.
  private static final int NEAR = 7;
  /// How long a credit put in between commas may be, in tokens.
  private static final int INSERTED = 16;

  private final Text text;

  Turns(Text text) {
    this.text = text;
  }

  /// Whether a word with which a clause of another begins stands in `[from, to)`.
  boolean between(int from, int to) {
    for (int k = from; k < to; k++) {
      if (MEANWHILE.contains(text.key(k)) || text.key(k).equals("وقت") && text.key(k - 1).equals("في")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a clause on what had been before, which is no more said, begins in `[from, to)`: "...، وكانت الوزارة قد أحصت".
  boolean wentBefore(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (text.mark(k - 1, "،,") && text.key(k).startsWith("و") && Particles.was(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the credit ends a clause before the statement's own: "... ، حسب المرصد، وقال مديره".
  boolean ofClauseBefore(CreditChain.Credit credit, List<Statement> around, Sentence sentence) {
    return !around.isEmpty() && around.get(0).cue() instanceof Span cue && credit.token() < token(cue)
        && credit.token() > sentence.first() + FRONT && !text.key(credit.token()).startsWith("و")
        && !around.get(0).content().contains(text.token(credit.token()).span()) && text.key(token(cue)).startsWith("و");
  }

  /// Whether the words said, as they were read, go over to a clause of another before the token: "باستشهاد 47، في حين سجلت الوزارة 8 وفيات".
  boolean turned(Statement s, int token) {
    return s.form() == Statement.Form.INDIRECT && between(text.tokenAt(s.content().start()) + 1, token);
  }

  /// Whether a clause of its own parts the inner statement from the outer one, whose content was read on too far.
  boolean apart(Statement inner, Statement outer) {
    Span cue = inner.cue();
    int k = cue == null ? text.tokenAt(inner.content().start()) : token(cue);
    int low = Math.max(text.tokenAt(outer.content().start()), k - NEAR);
    for (int i = k - 1; i > low && !text.mark(i, "،,.؛"); i--) {
      if (between(i, i + 1) || outer.rule().contains("credit") && BUT.contains(text.key(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the credit that the statement is made by stands behind the token in a clause which does not reach it.
  boolean beyond(Statement s, int token, boolean others) {
    if (!(s.cue() instanceof Span cue) || !s.rule().contains("credit") || token(cue) <= token) {
      return false;
    }
    return others && between(token, token(cue)) || inClauseBehind(token, token(cue));
  }

  /// Whether a credit is put into a clause that begins behind the token and goes on behind it: "شنت 12 غارة، أدت، وفق مصدر، إلى مقتل 5".
  boolean inClauseBehind(int token, int credit) {
    if (!text.mark(credit - 1, "،,")) {
      return false;
    }
    boolean clause = false;
    for (int k = token + 1; k < credit - 1; k++) {
      clause |= text.mark(k, "،,") && text.word(k + 1) && k + 1 < credit - 1;
    }
    int close = credit + 1;
    while (close < credit + INSERTED && !text.mark(close, "،,.؛")) {
      close++;
    }
    return clause && text.mark(close, "،,") && BEYOND.contains(text.key(close + 1));
  }

  private int token(Span cue) {
    return text.tokenAt(cue.end()) - 1;
  }
}
