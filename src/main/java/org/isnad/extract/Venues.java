package org.isnad.extract;

import java.util.Optional;
import org.isnad.entity.Phrase;
import org.isnad.text.Clitics;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;

/// Steps over where somebody says something when more than one noun tells it: "في بيان نشره على منصة إكس", "عبر حسابه الرسمي على فيسبوك", "من على
/// منبر الأمم المتحدة", "في تقرير من 73 صفحة".
record Venues(Text text) {

  /// The most words of a platform's name.
  private static final int NAME = 25;
  /// How far somebody who reads a statement out may be told, in tokens.
  private static final int READER = 12;
  private static final int DEPTH = 4;

  /// The index after the venue that begins at the token; the token when none begins there that needs stepping over here.
  int end(int i, Sentence sentence) {
    if (text.phraseAt(i).isPresent() && !text.key(i).startsWith("ب")) {
      return i;
    }
    int led = led(i);
    if (led < 0) {
      return i;
    }
    boolean fused = led == i;
    Optional<Phrase> stage = text.phraseAt(led).filter(p -> led == i + 2 && text.is("web-places", led));
    if (stage.isPresent()) {
      return stage.get().end(); // "من على منصة مجلس الأمن"
    }
    if (!fused && text.is("web-documents", led)) {
      int end = document(led, sentence);
      return end > led + 1 ? end : i;
    }
    int end = place(led, fused, 0, sentence);
    boolean on = text.key(i).equals("علي") || fused;
    return end > led && end < sentence.end() && (!on || platformed(led, end)) ? end : i;
  }

  /// Where what the preposition at the token leads begins, the token itself where it is written to it; -1 when none stands there.
  private int led(int i) {
    String key = text.key(i);
    if (key.equals("من") && (text.key(i + 1).equals("علي") || text.key(i + 1).equals("خلال") || text.key(i + 1).equals("فوق"))) {
      return i + 2;
    }
    if (key.equals("عبر") || key.equals("علي") || key.equals("في")) {
      return i + 1;
    }
    return key.startsWith("ب") && key.length() > 4 && text.is("web-places", i, 1) ? i : -1;
  }

  /// The index after an account, a site or a platform, and what it is on; the token when none stands there.
  private int place(int k, boolean fused, int depth, Sentence sentence) {
    int platform = platform(k);
    if (platform > k) {
      return platform;
    }
    if (!(fused ? text.is("web-places", k, 1) : text.is("web-places", k)) || depth > DEPTH) {
      return k;
    }
    int end = k + 1;
    int named = platform(end);
    if (named > end) {
      return named; // "منصة إكس", "منصته تروث سوشيال"
    }
    String noun = Clitics.withoutArticle(fused ? text.key(k).substring(1) : text.key(k));
    boolean owned = text.key(k).endsWith("ه") && !noun.equals("منصه") && !noun.equals("صفحه") && !noun.equals("شبكه")
        || text.key(k).endsWith("ها") || text.key(k).endsWith("هم");
    Quotation q = text.opens(end);
    if (q != null && q.content().length() <= NAME) {
      return text.tokenAt(q.span().end());
    }
    Optional<Phrase> owner = text.phraseAt(end).filter(p -> !owned && p.span().start() == text.token(p.first()).span().start());
    if (owner.isPresent()) {
      end = owner.get().end(); // "منبر الأمم المتحدة", "صفحة الوزارة"
    }
    while (text.word(end) && (text.is("web-qualities", end) || text.time(end) != null && text.phraseAt(end).isEmpty())) {
      end++;
    }
    boolean on = text.key(end).equals("علي") || text.key(end).equals("في") || text.key(end).equals("عبر");
    int further = on ? place(end + 1, false, depth + 1, sentence) : place(end, true, depth + 1, sentence);
    boolean told = further > (on ? end + 1 : end);
    return told ? further : end > k + 1 || owned ? end : k;
  }

  /// The index after the name of a platform, with its marks; the token when none stands there.
  private int platform(int k) {
    boolean quoted = text.quoteMark(k);
    int first = quoted ? k + 1 : k;
    int end = text.is("platforms", first) ? first + 1 : first;
    if (end == first && text.is("platform-heads", first) && text.is("platform-tails", first + 1)) {
      end = first + 2; // "تروث سوشيال"
    }
    if (end == first) {
      return k;
    }
    if (quoted) {
      return text.quoteMark(end) ? end + 1 : k;
    }
    boolean before = text.mark(end, "(") && text.mark(end + 2, ")") && text.word(end + 1); // "إكس (تويتر سابقا)"
    return before ? end + 3 : text.mark(end, "(") && text.mark(end + 3, ")") ? end + 4 : end;
  }

  /// Whether a platform is named in the venue, or the account told to be one on the web.
  private boolean platformed(int from, int end) {
    for (int k = from; k < end; k++) {
      if (text.is("platforms", k) || text.is("platform-heads", k) || text.is("web-qualities", k) || text.key(k).equals("منبر")) {
        return true;
      }
    }
    return false;
  }

  /// The index after a report or a post with how long it is, who gave it out and where; the index behind its noun when no more is told of it.
  private int document(int noun, Sentence sentence) {
    int k = noun + 1;
    while (text.word(k) && text.phraseAt(k).isEmpty() && text.is("document-qualities", k)) {
      k++;
    }
    int last = k;
    boolean more = true;
    while (more && k < sentence.end()) {
      if (text.key(k).equals("من") && k + 2 < text.size() && text.token(k + 1).isNumber() && text.key(k + 2).startsWith("صفح")) {
        k += 3;
      } else if (text.is("reading-out", k)) {
        int comma = comma(k + 1, sentence);
        return comma > k ? comma + 1 : noun + 1; // "في بيان تلاه المتحدث باسمه فلان، "
      } else if (k > noun && (text.is("published", k) || text.is("of-document", k) || text.is("posted", k))) {
        k = given(k + 1, sentence);
      } else {
        int at = text.key(k).equals("علي") || text.key(k).equals("عبر") || text.key(k).equals("في") ? k + 1 : k;
        boolean on = at > k || text.key(k).startsWith("ب") && text.is("web-places", k, 1);
        int end = on ? place(at, at == k, 0, sentence) : at;
        more = end > at;
        k = more ? end : k;
      }
      last = k;
    }
    return last > noun + 1 && text.word(last) ? last : noun + 1;
  }

  /// The index after who gave a document out, when, where or from where: "نشرته الوزارة أمس", "صادر عن البنك".
  private int given(int verb, Sentence sentence) {
    int k = text.key(verb).equals("عن") ? verb + 1 : verb;
    Optional<Phrase> by = text.phraseAt(k).filter(p -> p.span().start() == text.token(p.first()).span().start());
    boolean from = text.key(k - 1).equals("عن") || !text.is("posted", k - 1) && !text.is("of-document", k - 1);
    if (by.isPresent() && from) {
      k = by.get().end();
    } else if (text.key(k).equals("عنه") || text.key(k).equals("عنها")) {
      k++;
    }
    k = text.key(k).equals("بتاريخ") && text.time(k + 1) != null ? k + 1 : k;
    while (k < sentence.end() && text.time(k) != null && text.phraseAt(k).isEmpty()) {
      k++;
    }
    return k;
  }

  private int comma(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end() - 1, from + READER); k++) {
      if (text.mark(k, "،,")) {
        return k;
      }
      if (!text.word(k) || text.that(k)) {
        return -1;
      }
    }
    return -1;
  }
}
