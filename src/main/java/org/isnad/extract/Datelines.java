package org.isnad.extract;

import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;

/// The place and the desk with which a report begins, before its first clause: "بيروت - أعلنت الوزارة أن", "فلان - صحيفة - جدة: قال". They are no part
/// of what is told, and no subject of its verb.
final class Datelines {

  /// The most tokens of a dateline with the author's name, the day and the agency.
  private static final int LONGEST = 14;
  /// So many sentences from the start of the article one may stand: a caption or a lead comes before.
  private static final int SENTENCES = 4;

  private Datelines() {
  }

  /// The sentence without the dateline that it begins with.
  static Sentence without(Text text, Sentence sentence) {
    if (sentence.headline() || sentence.index() > SENTENCES) {
      return sentence;
    }
    int first = sentence.first();
    boolean dash = false;
    for (int k = first; k < Math.min(sentence.end() - 2, first + LONGEST); k++) {
      if (text.opens(k) != null || aside(text, k) || text.mark(k, ".؛؟!") || text.says(k) && text.phraseOver(k).isEmpty()) {
        break;
      }
      boolean parts = text.mark(k, "-–—ـ") || text.mark(k, ":") && dash;
      if (parts && k > first && place(text, k - 1) && !(k + 1 < sentence.end() && stays(text, k + 1, sentence))) {
        Span span = new Span(text.token(k + 1).span().start(), sentence.span().end());
        return new Sentence(sentence.index(), span, k + 1, sentence.end(), false);
      }
      dash |= text.mark(k, "-–—ـ");
    }
    return sentence;
  }

  /// Whether a preposition or a particle that opens a clause stands at the token, as in no dateline: "المجلس -في بيان من عمان- قال".
  private static boolean aside(Text text, int i) {
    return text.phraseOver(i).isEmpty() && (Particles.PREPOSITIONS.contains(text.key(i)) || text.that(i));
  }

  /// Whether a place or an outlet ends with the token, also in brackets: "لندن (رويترز)".
  private static boolean place(Text text, int last) {
    int i = text.mark(last, ")") ? last - 1 : last;
    return text.phraseOver(i).filter(p -> p.kind() == Phrase.Kind.NAME && p.end() == i + 1 && dated(text, p))
        .filter(p -> p.first() == 0 || !text.word(p.first() - 1) || text.phraseOver(p.first() - 1).isPresent()
            || text.time(p.first() - 1) != null)
        .isPresent(); // not "طريق القاهرة - الإسكندرية"
  }

  private static boolean dated(Text text, Phrase p) {
    Entity.Type type = text.entities.entity(p.entities().get(0)).type();
    return p.span().start() == text.token(p.first()).span().start()
        && (type == Entity.Type.LOC || type == Entity.Type.ORG && Credits.outlet(text, p));
  }

  /// Whether a further part of the dateline, or what an aside tells of the place, closes soon with a dash or colon: "بيروت - فلان -".
  private static boolean stays(Text text, int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end() - 2, from + 5); k++) {
      if (text.mark(k, "-–—ـ") || text.mark(k, ":") && text.phraseOver(k - 1).isPresent() && !text.says(from)) {
        return place(text, k - 1);
      }
      if (!text.word(k) || text.says(k) && text.phraseOver(k).isEmpty()) {
        return false;
      }
    }
    return false;
  }
}
