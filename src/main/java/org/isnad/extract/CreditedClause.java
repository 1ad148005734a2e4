package org.isnad.extract;

import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What a credit covers: the clause behind it ("بحسب X، فإن ..."), or the one before it ("..., وفق ما أعلن X").
final class CreditedClause {

  private final Text text;
  private final Cues cues;

  CreditedClause(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// Whether a number stands in the sentence before the token.
  boolean counts(int i, Sentence sentence) {
    return text.document.numbers().stream().anyMatch(n -> n.first() >= sentence.first() && n.first() < i && text.time(n.first()) == null);
  }

  /// Whether what is said ends with the one credited and with what tells who he is: nothing follows, or a clause that turns to something else.
  boolean closes(int end, Sentence sentence) {
    int k = described(end, sentence);
    while (k < sentence.end() && (text.mark(k, ".،؟!»\"”)-–") || text.quoteMark(k))) {
      k++;
    }
    return k >= sentence.end() || text.mark(k - 1, "،,-–") && (text.is("turning", k) || on(k));
  }

  /// Whether "و" joins a further clause at the token, not a further noun.
  private boolean on(int k) {
    return text.key(k).startsWith("و") && !text.key(k).startsWith("وال") && text.phraseAt(k).isEmpty();
  }

  /// Whether the credit stands between commas or dashes inside the clause: "تعتزم الحكومة، وفق ما قال مصدر، صرف".
  boolean inside(int i, int end, Sentence sentence) {
    int k = described(end, sentence);
    return text.mark(i - 1, "،,-–") && text.mark(k, "،,-–") && text.word(k + 1) && k + 1 < sentence.end() && !text.is("turning", k + 1)
        && !text.key(k + 1).startsWith("و") && i > sentence.first() + 2;
  }

  /// The statement of a credit inside its clause, or null where a verb of saying follows, which tells whose words they are.
  @Nullable
  Statement around(int i, int end, Sentence sentence, Speakers speakers, Subject who) {
    int after = described(end, sentence) + 1;
    for (int k = after; k < sentence.end() && !text.mark(k, "،,؛"); k++) {
      if (text.phraseOver(k).isEmpty() && finite(k)) {
        return null;
      }
    }
    return whole(i, sentence, speakers, who);
  }

  /// The statement that the whole sentence makes around a credit at the token.
  Statement whole(int i, Sentence sentence, Speakers speakers, Subject who) {
    int last = sentence.end() - 1;
    while (last > i && text.mark(last, ".،؟!؛")) {
      last--;
    }
    speakers.speaks(who.entities());
    Span content = new Span(text.token(sentence.first()).span().start(), text.token(last).span().end());
    return new Statement(who.entities(), Statement.Form.INDIRECT, text.token(i).span(), content, Attribution.NONE, sentence.span(),
        "statement/inside-credit", 1);
  }

  /// The index after what tells of the source or of how he spoke: "مصدر تحدث إلى الصحيفة شرط عدم الكشف عن اسمه".
  private int described(int end, Sentence sentence) {
    int k = circumstances(end, sentence);
    int from = text.mark(k, "،,") ? k + 1 : k;
    if (!text.is("describing", from) && !text.is("sources-do", from)) {
      return k;
    }
    while (from < sentence.end() && !text.mark(from, "،,")) {
      from++;
    }
    return from;
  }

  /// The index after when, where and to whom the source spoke: "مساء السبت", "في بيان مقتضب", "لوكالة رويترز".
  private int circumstances(int end, Sentence sentence) {
    int k = end;
    while (k < sentence.end()) {
      int at = text.mark(k, "،,") ? k + 1 : k;
      int next = at;
      if ((text.time(at) != null || Particles.ADVERBS.contains(text.key(at))) && text.phraseAt(at).isEmpty()) {
        next = at + 1;
      } else if (text.key(at).equals("في") && Occasions.begins(text, at + 1)) {
        next = at + 2;
        while (next < sentence.end() && text.word(next) && text.phraseAt(next).isEmpty() && !text.is("turning", next)) {
          next++;
        }
      } else if (text.key(at).startsWith("ل") && !Credits.addressee(text, at).chain().isEmpty()) {
        next = Math.max(Credits.bracketedEnd(text, at), text.phraseAt(at).map(Phrase::end).orElse(at + 1));
      }
      if (next == at) {
        return k;
      }
      k = next;
    }
    return k;
  }

  /// The statement of a credit at the head of the sentence: "بحسب رويترز، فإن".
  @Nullable
  Statement fronted(int i, Sentence sentence, Speakers speakers, Subject who) {
    int from = who.end();
    Quotation name = text.opens(who.end());
    int verb = name == null ? who.end() : text.tokenAt(name.span().end());
    while (verb < sentence.end() && (text.quoteMark(verb) || text.mark(verb, "،,)"))) {
      verb++;
    }
    if (tells(verb, sentence)) {
      return null;
    }
    for (int k = who.end(); !finite(verb) && k < Math.min(sentence.end(), who.end() + 12); k++) {
      String key = text.key(k); // "بحسب رويترز، قالت الوزارة إن" has a speaker of its own
      if (key.equals("فان") || key.equals("فانه") || key.equals("فانها") || key.equals("ان") || key.equals("فقد")) {
        from = k + 1;
        break;
      }
    }
    int aside = text.mark(from, "،,") ? from + 1 : from;
    boolean paper = aside > from || Particles.RELATIVE.contains(text.key(aside)) || !text.key(aside).startsWith("نشر") || work(i + 1, from);
    if (from == who.end() && paper && Documents.clause(text, aside)) {
      for (int k = aside; k < Math.min(sentence.end(), from + 12); k++) {
        if (text.mark(k, "،,")) {
          from = k; // "بحسب بيان صدر عقب الاجتماع، اتفق الجانبان"
          break;
        }
      }
    }
    while (from < sentence.end()
        && (text.mark(from, "،,:-–") || text.that(from) && from > who.end() || text.quoteMark(from) && text.opens(from) == null)) {
      from++; // "وبحسب «بلومبرغ» تراجعت"
    }
    int last = sentence.end() - 1;
    while (last > from && text.mark(last, ".،؟!؛")) {
      last--;
    }
    if (last <= from + 1) {
      return null;
    }
    speakers.speaks(who.entities());
    Span content = new Span(text.token(from).span().start(), text.token(last).span().end());
    return new Statement(who.entities(), Statement.Form.INDIRECT, text.token(i).span(), content, Attribution.NONE, sentence.span(),
        "statement/fronted-credit", 1);
  }

  /// Whether a noun for a document stands in the stretch: only of one may a clause tell who gave it out.
  private boolean work(int from, int to) {
    for (int k = from; k < to; k++) {
      if (Documents.work(text, k)) {
        return true;
      }
    }
    return false;
  }

  /// The statement of a credit behind what is said: "..., وفق ما أعلنت الوزارة".
  @Nullable
  Statement trailing(int i, Sentence sentence, Speakers speakers, Subject who, Attribution to) {
    int last = i - 1;
    while (last > sentence.first()
        && (text.mark(last, "،,-–") || last == i - 1 && (text.key(last).equals("علي") || text.key(last).equals("وذلك")))) {
      last--;
    }
    int first = sentence.first();
    while (first < last && text.mark(first, "،,.-–")) {
      first++;
    }
    if (last - first < 3) {
      return null;
    }
    speakers.speaks(who.entities());
    Span content = new Span(text.token(first).span().start(), text.token(last).span().end());
    Quotation q = text.opens(first);
    boolean quoted = q != null && text.tokenAt(q.span().end()) == last + 1;
    return new Statement(who.entities(), quoted ? Statement.Form.DIRECT : Statement.Form.INDIRECT, text.token(i).span(),
        q != null && quoted ? q.content() : content, to, sentence.span(),
        "statement/trailing-credit", 1);
  }

  /// Whether a verb of saying with its speaker and his words begins at the token: he tells them, not who is credited.
  private boolean tells(int i, Sentence sentence) {
    Cues.Hit known = i < sentence.end() && text.phraseAt(i).isEmpty() ? cues.at(text.token(i)) : null;
    Cues.Hit hit = known != null || i >= sentence.end() ? known : cues.verbOnly(text.token(i));
    return hit != null && hit.finite() && hit.taken() == 0 && !hit.cue().form().object()
        && hit.cue().form().number() == VerbForm.Number.SINGULAR
        && text.phraseAt(i + 1).filter(p -> p.span().start() == text.token(i + 1).span().start()).isPresent()
        && VerbSigns.thatFollows(text, i + 1);
  }

  private boolean finite(int i) {
    Cues.Hit hit = i < text.size() ? cues.at(text.token(i)) : null;
    return hit != null && hit.finite();
  }
}
