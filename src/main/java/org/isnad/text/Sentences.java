package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Cuts headline and body into sentences: at a paragraph's end, and at . ؟ ! ؛ outside quotations and parentheses when a new sentence follows.
///
/// No end is a full stop after an initial or inside an abbreviation ("د. سامر", "ج.م.ع"), between names of
/// letters ("سي.إن.إن"), in an address, after a paragraph's counter ("12. "),
/// nor an ellipsis before the paragraph's end. A quotation that is closed stays whole; one that ends with a stop ends its sentence unless
/// its speaker is named behind it. What goes on for more than 800 tokens without a stop is cut all the same. Linear in the number of tokens but for a logarithm.
final class Sentences {

  /// The most tokens of a sentence. What readers do within one may take the square of its length, and no writer goes on for so long.
  private static final int LONGEST = 800;
  /// How far a parenthesis may reach and still keep its full stops to itself, in tokens.
  private static final int LONGEST_PARENTHESIS = 40;
  /// Verbs that name the speaker behind his words.
  private static final Set<String> AFTER_WORDS = WordSet.of("قال", "قالت", "يقول", "تقول", "كتب", "كتبت", "اضاف", "اضافت", "صرح", "صرحت",
      "هكذا", "بهذه");
  private static final Set<String> LEANING = WordSet.of("حيث", "اذ", "عن", "الي", "مما", "وذلك", "من", "منها", "ومنها", "منهم", "في", "بعد",
      "بسبب", "اي",
      "بينهم",
      "ما", "كي", "حتي");

  /// Names of Latin letters, of which the names of outlets and banks are made: "سي.إن.إن".
  private static final Set<String> LETTERS = WordSet.of("اي", "ايه", "بي", "سي", "دي", "اف", "جي", "اتش", "جيه", "كي", "كيه", "ال", "ام",
      "ان", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "اكس", "واي", "زد", "زي");

  private final String text;
  private final List<Token> tokens;
  private final List<Quotation> quotations;
  private final List<Sentence> out = new ArrayList<>();

  private Sentences(String text, List<Token> tokens, List<Quotation> quotations) {
    this.text = text;
    this.tokens = tokens;
    this.quotations = quotations;
  }

  /// The sentences of headline and body.
  ///
  /// @param quotations all quotations of the text, in order
  static List<Sentence> in(String text, List<Token> tokens, Layout layout, List<Quotation> quotations) {
    Sentences cut = new Sentences(text, tokens, quotations);
    Span headline = layout.headline();
    if (headline != null) {
      cut.cut(headline, true);
    }
    List<Span> body = layout.body();
    for (int i = 0; i < body.size(); i++) {
      Span paragraph = body.get(i);
      // a quotation that runs over the paragraph's end takes the next one with it, but never the headline between the two
      while (i + 1 < body.size() && cut.runsOver(paragraph, body.get(i + 1)) && !between(paragraph, headline, body.get(i + 1))) {
        paragraph = paragraph.union(body.get(++i));
      }
      cut.cut(paragraph, false);
    }
    return cut.out;
  }

  private static boolean between(Span before, @Nullable Span part, Span after) {
    return part != null && before.end() <= part.start() && part.end() <= after.start();
  }

  private boolean runsOver(Span paragraph, Span next) {
    int q = quotationAt(paragraph.end() - 1);
    return q >= 0 && quotations.get(q).span().end() > next.start();
  }

  /// The index of the quotation whose span holds the offset, or -1.
  private int quotationAt(int offset) {
    int lo = 0;
    int hi = quotations.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (quotations.get(mid).span().start() <= offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo > 0 && quotations.get(lo - 1).span().end() > offset ? lo - 1 : -1;
  }

  private void cut(Span part, boolean headline) {
    int first = firstAt(part.start());
    int end = firstAt(part.end());
    int start = first;
    int parenthesis = -1; // tokens before this index stand in parentheses
    for (int i = first; i < end; i++) {
      Token t = tokens.get(i);
      if (t.kind() != Token.Kind.MARK) {
        continue;
      }
      if (t.is("(") && i >= parenthesis) {
        parenthesis = parenthesisEnd(i, end);
      }
      if (i >= parenthesis && endsSentence(i, first, end)) {
        int after = i + 1;
        while (after < end && trails(tokens.get(after), tokens.get(after - 1))) {
          after++;
        }
        add(start, after, headline);
        start = after;
        i = after - 1;
      }
    }
    add(start, end, headline);
  }

  /// The index after the parenthesis that token `i` opens; `i` if it is not closed nearby.
  private int parenthesisEnd(int i, int end) {
    for (int k = i + 1; k < end && k <= i + LONGEST_PARENTHESIS; k++) {
      if (tokens.get(k).is("(")) {
        return i;
      }
      if (tokens.get(k).is(")")) {
        return k + 1;
      }
    }
    return i;
  }

  private void add(int first, int end, boolean headline) {
    int from = first;
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      // behind a mark if there is one in the second half, so that a list is not cut inside an item
      for (int i = cut; i > from + LONGEST / 2; i--) {
        if (tokens.get(i - 1).kind() == Token.Kind.MARK) {
          cut = i;
          break;
        }
      }
      one(from, cut, headline);
      from = cut;
    }
    one(from, end, headline);
  }

  private void one(int first, int end, boolean headline) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).kind() != Token.Kind.MARK) {
        out.add(
            new Sentence(out.size(), new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end()), first, end, headline));
        return;
      }
    }
  }

  /// Further stops, and closing marks written together with them, belong to the sentence before.
  private static boolean trails(Token t, Token before) {
    if (t.kind() != Token.Kind.MARK) {
      return false;
    }
    boolean joined = before.span().end() == t.span().start();
    return ".؟?!…".contains(t.bare()) || "”»›)]".contains(t.bare()) || "\"'".contains(t.bare()) && joined;
  }

  private boolean endsSentence(int i, int first, int end) {
    Token t = tokens.get(i);
    if (!".؟!?…؛".contains(t.bare())) {
      return false;
    }
    int q = quotationAt(t.span().start());
    if (q >= 0 && quotations.get(q).closed()) {
      Quotation quotation = quotations.get(q);
      // the last mark inside a quotation ends the sentence when nothing but the closing mark follows
      return quotation.content().end() == t.span().end() && !t.is("؛") && startsNew(firstAt(quotation.span().end()), end);
    }
    if (t.is(".") || t.is("…")) {
      return !isEllipsis(i, end) && (t.is("…") || isFullStop(i, first, end));
    }
    return startsNew(i + 1, end) && !(t.is("؛") && i + 1 < end && leansBack(tokens.get(i + 1)));
  }

  /// Whether a clause after "؛" has no subject of its own: "؛ لأن", "؛ حيث", "؛ للمشاركة", "أكد فلان؛ أن".
  private static boolean leansBack(Token t) {
    return t.key().startsWith("ل") || LEANING.contains(t.key()) || t.bare().startsWith("أن") && t.bare().length() <= 4;
  }

  /// Dots in a row, or their one sign: a pause, unless nothing follows.
  private boolean isEllipsis(int i, int end) {
    Token t = tokens.get(i);
    boolean sign = t.is("…");
    boolean beside = i > 0 && tokens.get(i - 1).is(".") && tokens.get(i - 1).span().end() == t.span().start()
        || i + 1 < end && tokens.get(i + 1).is(".") && tokens.get(i + 1).span().start() == t.span().end();
    return (sign || beside) && i + 1 < end;
  }

  private boolean isFullStop(int i, int first, int end) {
    Token t = tokens.get(i);
    if (i == first) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean touchesBefore = before.span().end() == t.span().start();
    boolean touchesAfter = i + 1 < end && tokens.get(i + 1).span().start() == t.span().end();
    if (before.kind() == Token.Kind.NUMBER && i - 1 == first && i + 1 < end) {
      return false; // a counter
    }
    if (touchesBefore && isInitial(before)) {
      // "1436 هـ." and "2015 م." may end a sentence, "م. سامر" and "ج.م.ع" do not
      return i - 2 >= first && tokens.get(i - 2).isNumber() && !touchesAfter;
    }
    if (touchesBefore && touchesAfter && LETTERS.contains(before.key()) && LETTERS.contains(tokens.get(i + 1).key())) {
      return false;
    }
    boolean latin = touchesBefore && touchesAfter
        && (before.kind() == Token.Kind.FOREIGN || tokens.get(i + 1).kind() == Token.Kind.FOREIGN);
    return !latin && startsNew(i + 1, end);
  }

  /// A single letter, also with a conjunction: "د", "وم".
  private static boolean isInitial(Token t) {
    String key = t.key();
    return t.isWord() && (key.length() == 1 || key.length() == 2 && key.charAt(0) == 'و' && "دما".indexOf(key.charAt(1)) >= 0);
  }

  /// Whether token `i` may begin a sentence: no comma, and no verb that names the speaker of a quotation that ends just before.
  private boolean startsNew(int i, int end) {
    if (i >= end) {
      return true;
    }
    Token t = tokens.get(i);
    boolean quoted = i > 0 && Quotations.isMark(text.charAt(tokens.get(i - 1).span().end() - 1));
    return !t.is("،") && !t.is(",") && !(quoted && AFTER_WORDS.contains(t.key()));
  }

  /// The index of the first token that starts at or after the offset.
  private int firstAt(int offset) {
    int lo = 0;
    int hi = tokens.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (tokens.get(mid).span().start() < offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}
