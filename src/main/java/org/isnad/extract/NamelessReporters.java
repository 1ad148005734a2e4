package org.isnad.extract;

import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds reporters whom the text names though nobody knows their names: an outlet in quotation marks, a body behind its kind, the company of a share.
record NamelessReporters(Text text, Measures measures) {

  /// How far before the verb a share may be named, and how many words its company's name may have.
  private static final int SHARE = 16;
  private static final int COMPANY = 5;
  /// How long the name of an outlet is, in characters.
  private static final int OUTLET = 25;
  /// How far behind the outlet what it has learnt may stand, in tokens.
  private static final int LEARNT = 20;

  /// An outlet that nobody knows which says at the token what it has learnt: "علمت «الشروق» أن".
  @Nullable
  Link learned(int k) {
    String verb = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    Quotation name = verb.equals("علم") || verb.equals("علمت") ? text.opens(k + 1) : null;
    if (name == null || name.content().length() > OUTLET) {
      return null;
    }
    int end = text.tokenAt(name.span().end());
    return Particles.that(text.key(end)) || text.key(end).equals("من")
        ? new Link(text.words(name.content()).replaceAll("\\s+", " "), name.content(), null, OriginKind.OUTLET)
        : null;
  }

  /// The outlet that says before the token what it has learnt, or null.
  @Nullable
  Link learnedBefore(int k, Sentence sentence) {
    for (int i = k - 1; i >= Math.max(sentence.first(), k - LEARNT) && !text.mark(i, ".؛"); i--) {
      Link learned = learned(i);
      if (learned != null) {
        return learned;
      }
    }
    return null;
  }

  /// The company whose share the clause before the verb tells of: "ارتفع سهم أسمنت ينبع 2.1 في المائة بعدما أعلنت الشركة".
  @Nullable
  Link share(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - SHARE) && !text.mark(k, ".؛"); k--) {
      if (!measures.words("shares").contains(text.key(k))) {
        continue;
      }
      int end = k + 1;
      while (end < Math.min(verb, k + COMPANY) && text.word(end) && !text.token(end).isNumber()
          && !Particles.PREPOSITIONS.contains(text.key(end))
          && !text.key(end).startsWith("ب")) {
        end++;
      }
      if (end == k + 1) {
        return null;
      }
      Span span = text.document.span(k + 1, end);
      return new Link(text.words(span).replaceAll("\\s+", " "), span, text.phraseAt(k + 1).map(p -> p.entities().get(0)).orElse(null),
          OriginKind.OFFICE);
    }
    return null;
  }

  /// The body at the token of which no more is known than its name, as far as its first definite word: "تجمع أطباء الجنوب"; null when it ends otherwise.
  @Nullable
  Link body(int first, int token) {
    for (int i = first + 1; i < Math.min(token, first + COMPANY) && text.word(i) && text.time(i) == null; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (text.key(i).startsWith("ال") || p.isPresent()) {
        int end = p.map(Phrase::end).orElse(i + 1);
        Span span = text.document.span(first, end);
        return end > token ? null : new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
      }
      if (Particles.PREPOSITIONS.contains(text.key(i)) || Particles.that(text.key(i))) {
        return null;
      }
    }
    return null;
  }
}
