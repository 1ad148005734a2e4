package org.isnad.extract;

import java.util.Objects;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.extract.Contents.Content;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Makes the words said from the place where they begin: up to where they end, without the marks around them, and in which form.
record ContentWords(Text text, Cues cues, ContentEnd ends) {

  /// A quotation of more characters before a comma is all that is said.
  private static final int QUOTED = 14;
  /// Prepositions that end "ذلك" where it is all that is said.
  private static final Set<String> DENIED_IN = WordSet.of("في", "خلال", "عبر", "بعد", "لاحقا");

  /// How far behind the verb what somebody is described as may stand, in tokens.
  private static final int DESCRIBED = 20;
  /// How far, where no more than "ب" and an adjective tell it.
  private static final int NEAR = 6;

  /// More words than this in brackets are said rather than an aside.
  private static final int BRACKETED = 7;

  /// Whether the quotation ends with the name in it.
  static boolean closes(Phrase p, Quotation q) {
    return p.span().end() >= q.content().end();
  }

  /// The words of an object, of which a verb of describing tells no more than the predicate: "وصف الاتفاق بأنه تاريخي", "بـ«التاريخي»",
  /// "«بالتاريخي»", "بالتاريخي".
  @Nullable
  Content object(Cues.Hit hit, int i, Sentence sentence) {
    if (hit.cue().cue().takes(Complement.DESCRIBED)) {
      Content predicate = predicate(hit, i, sentence);
      if (predicate != null) {
        return predicate;
      }
    }
    if (hit.cue().cue().id().equals("count-as") && !verdict(i, sentence)) {
      return null; // "عدّ المرضى"
    }
    if (text.key(i).equals("ذلك") && !hit.cue().cue().id().startsWith("attribute")
        && (!text.word(i + 1) || DENIED_IN.contains(text.key(i + 1)))) {
      Span that = text.token(i).span(); // "نفى ذلك في رسالة"
      return new Content(that, Statement.Form.INDIRECT, i, "object", that.end());
    }
    return text.key(i).equals("عدم") && text.is("unnamed", i + 1) ? null : content(hit, i, i, sentence, "object");
  }

  /// Whether what something is held to be follows it, between quotation marks or in the accusative: "عدّ الغارة «عدوانا»".
  private boolean verdict(int from, Sentence sentence) {
    for (int k = from + 1; k < Math.min(sentence.end(), from + DESCRIBED) && !text.mark(k, ".؛،"); k++) {
      if (text.opens(k) != null || text.word(k) && text.key(k).endsWith("ا") && text.key(k).length() > 3 && text.phraseOver(k).isEmpty()
          && !text.key(k).startsWith("ال")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Content predicate(Cues.Hit hit, int from, Sentence sentence) {
    int plain = -1;
    boolean bare = true;
    for (int k = from; k < Math.min(sentence.end(), from + DESCRIBED) && !(text.mark(k, ".؛") && !text.initial(k - 1)); k++) {
      String key = text.key(k);
      Quotation q = text.opens(k + 1);
      if (key.startsWith("بان") && Particles.that(key)) {
        return content(hit, k, k + 1, sentence, "predicate");
      }
      if (q != null && (key.equals("ب") || key.startsWith("ب") && key.length() == 2)) {
        return quoted(q, k + 1);
      }
      if (q != null && text.key(k + 2).startsWith("ب") && text.key(k + 2).length() > 3 && text.phraseAt(k + 2).isEmpty()) {
        return new Content(new Span(q.content().start() + 1, q.content().end()), Statement.Form.DIRECT, k + 1, "quote", q.span().end());
      }
      bare &= !Particles.PREPOSITIONS.contains(key) && !key.startsWith("ل") && text.word(k);
      if (bare && plain < 0 && k > from && k < from + NEAR && key.startsWith("بال") && key.length() > 5 && text.phraseAt(k).isEmpty()
          && text.quotation(k) == null) {
        plain = k;
      }
    }
    return plain < 0 ? null : contentFrom(hit, plain, text.token(plain).span().start() + 1, sentence, "predicate");
  }

  private Content quoted(Quotation q, int i) {
    return new Content(q.content(), Statement.Form.DIRECT, i, "quote", q.span().end());
  }

  /// The words said in brackets instead of quotation marks, "(لا شك في أن ...)"; null when the brackets hold no more than an aside.
  @Nullable
  Content bracketed(int open, Sentence sentence) {
    int first = text.mark(open + 1, "(") ? open + 2 : open + 1;
    for (int k = first; k < sentence.end(); k++) {
      if (text.mark(k, ")")) {
        int behind = text.mark(k + 1, ")") ? k + 2 : k + 1;
        boolean over = behind >= sentence.end() || !text.word(behind) || text.key(behind).startsWith("و");
        if (text.that(behind) || text.that(behind + 1)) {
          return null; // who somebody is: "رئيس الحملة (المتخصصة بـ...)، أن"
        }
        Span said = new Span(text.token(first).span().start(), text.token(k - 1).span().end());
        return over && k - first > BRACKETED ? new Content(said, Statement.Form.DIRECT, open, "quote", text.token(k).span().end()) : null;
      }
    }
    return null;
  }

  /// The words of the quotation that opens at the token, and of what goes on with it outside.
  Content quotation(Cues.Hit hit, int i, Quotation q, Sentence sentence) {
    int close = text.tokenAt(q.span().end());
    boolean goesOn = close < sentence.end() && text.word(close) && cues.at(text.token(close)) == null
        && !Particles.ASIDES.contains(text.key(close));
    if (goesOn && !(hit.cue().cue().takes(Complement.DESCRIBED) && !text.key(close).startsWith("و"))) {
      Content whole = content(hit, i, i, sentence, "quote");
      if (whole != null) {
        return whole;
      }
    }
    return new Content(new Span(said(hit.cue().cue(), i + 1, q), q.content().end()), Statement.Form.DIRECT, i, "quote", q.span().end());
  }

  /// Where the words begin in a quotation that has the verb's preposition in it: «إلى وجود نقص», «بملاحقة الفاعلين».
  private int said(SpeechCue cue, int first, Quotation q) {
    boolean taken = switch (text.key(first)) {
      case "الي" -> cue.takes(Complement.TO);
      case "علي" -> cue.takes(Complement.ON);
      case "عن" -> cue.takes(Complement.ABOUT);
      default -> false;
    };
    int next = text.that(first + 1) ? first + 2 : first + 1;
    return taken && next < text.size() && text.token(next).span().end() < q.content().end()
        ? text.token(next).span().start()
        : q.content().start();
  }

  /// The words that begin with the token, or behind marks at it; null when the sentence ends there.
  @Nullable
  Content content(Cues.Hit hit, int introducer, int first, Sentence sentence, String by) {
    int i = first;
    while (i < sentence.end() && (text.mark(i, "،,:") || by.equals("colon") && Particles.that(text.key(i)) && !text.key(i).equals("الا"))) {
      i++;
    }
    if (i >= sentence.end()) {
      return null;
    }
    return contentFrom(hit, introducer, text.token(i).span().start(), sentence, by);
  }

  /// The words that begin at the offset; null when there are none.
  @Nullable
  Content contentFrom(Cues.Hit hit, int introducer, int start, Sentence sentence, String by) {
    int first = text.tokenAt(start);
    if (first < text.size() && text.token(first).span().start() > start) {
      first--;
    }
    Quotation q = text.opens(first);
    int end = ends.of(first, sentence, q);
    if (end <= first) {
      return null;
    }
    if (q != null) {
      int close = text.tokenAt(q.span().end());
      boolean told = hit.cue().cue().takes(Complement.DESCRIBED) && !text.key(close).startsWith("و");
      if (told || close >= end || close >= sentence.end() || text.mark(close, "،,.؛") && close + 1 >= end || dots(close)) {
        return new Content(q.content(), Statement.Form.DIRECT, introducer, by, q.span().end());
      }
      if (text.mark(close, "،,") && q.content().length() > QUOTED && !goesOnAfter(close)) {
        return new Content(q.content(), Statement.Form.DIRECT, introducer, by, q.span().end());
      }
    }
    int last = end - 1;
    while (last > first && text.mark(last, ".،,؛؟!:-–")) {
      last--;
    }
    Span span = new Span(start, text.token(last).span().end());
    if (span.length() < 3) {
      return null;
    }
    return new Content(span, form(first, last), introducer, by, span.end());
  }

  /// Whether the token is a row of full stops.
  private boolean dots(int i) {
    return text.mark(i, ".") && text.mark(i + 1, ".") || text.key(i).startsWith("..");
  }

  private boolean goesOnAfter(int comma) {
    String next = text.key(comma + 1);
    return next.equals("وان") || next.equals("وانه") || next.equals("وانها") || next.equals("بل") || next.equals("وهو")
        || next.equals("وهي");
  }

  /// The form of what stands in `[first, last]`, no whole quotation.
  Statement.Form form(int first, int last) {
    for (int i = first; i <= last; i++) {
      Quotation q = text.opens(i);
      if (q != null && text.phraseAt(i + 1).filter(p -> closes(p, q)).isEmpty()) {
        return Statement.Form.MIXED;
      }
    }
    return Statement.Form.INDIRECT;
  }
}
