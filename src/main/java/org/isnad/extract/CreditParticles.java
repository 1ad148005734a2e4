package org.isnad.extract;

import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;

/// Tells where a credit begins: at its particle ("بحسب", "على حد قول"), at a tally or a poll that opens the sentence, at a verb behind the words of the
/// source told before ("يضيف البيان ذاته").
record CreditParticles(Text text, Cues cues, Measures measures, CreditedWorks works) {

  /// Whether a credit begins at the token.
  boolean begins(int i, Sentence sentence) {
    return particle(i) || inTally(i, sentence);
  }

  private boolean particle(int i) {
    String key = text.key(i);
    if (key.equals("علي")) {
      return text.key(i + 1).equals("ما") && finite(i + 2) && !text.word(i - 1) || text.key(i + 1).equals("حد")
          && (text.key(i + 2).equals("قول") || text.key(i + 2).equals("تعبير"));
    }
    if (key.endsWith("نقلا") && !text.key(i + 1).equals("عن")) {
      return false; // "أصيب عاملان نقلا على إثره إلى المستشفى"
    }
    if (text.is("said-behind", i) && text.is("documents", text.is("same", i + 1) ? i + 2 : i + 1)) {
      return text.word(i - 1) && ends(i + 1); // "95 بالمائة يضيف البيان ذاته."
    }
    return Particles.CREDITS.contains(key) || key.endsWith("بناء") && text.key(i + 1).equals("علي") && based(text.key(i + 2))
        || (key.equals("تبعا") || key.equals("وتبعا")) && text.key(i + 1).startsWith("ل");
  }

  /// Whether a tally or a poll and its maker open the sentence: "وفي حصيلة أوردتها الوكالة، قتل", "وفي استطلاع أجراه المعهد قال 52%"; or a tally stands
  /// behind a comma: "قتل 22، في حصيلة أولية أعلنتها الوزارة".
  private boolean inTally(int i, Sentence sentence) {
    boolean tally = measures.words("tally-nouns").contains(text.key(i + 1));
    boolean opens = i == sentence.first() && (text.key(i).equals("في") || text.key(i).equals("وفي")) && (tally || works.byItself(i + 1));
    return (opens || tally && text.key(i).equals("في") && text.mark(i - 1, "،,")) && works.of(i + 1, sentence) != null;
  }

  /// Whether the sentence ends with the noun for a source at the token and a word for the same beside it.
  private boolean ends(int i) {
    int end = i + (text.is("same", i) || text.is("same", i + 1) ? 2 : 1);
    return !text.word(end) && !text.mark(end, "،,:");
  }

  private boolean based(String key) {
    String noun = Clitics.withoutArticle(key);
    return measures.words("bases").stream().anyMatch(noun::startsWith);
  }

  private boolean finite(int k) {
    Cues.Hit hit = k < text.size() ? cues.at(text.token(k)) : null;
    return hit != null && hit.finite();
  }
}
