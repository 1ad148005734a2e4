package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells whether a later clause of a sentence goes on with what the speaker before it reports: "... ، ويعتقد أن 120 منهم", "وأن الخسائر بلغت 30",
/// "أي 24 مليونا", "وذكر بأن 200 سجين أطلقوا", "فيما ارتفع عدد الجرحى إلى 60", "مطالبا المتقدمين إحضار 4 صور".
final class LaterClauses {

  private static final Set<String> SO = Set.of("حيث", "اذ", "كما", "وان", "وانه", "وانها", "فيما", "بينما");

  private final Text text;
  private final Cues cues;
  private final Set<String> supposing;

  LaterClauses(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
    this.supposing = text.words("supposing");
  }

  /// The statement whose report the clause of the token goes on with; null when it goes on with none.
  ///
  /// @param inwards statements, the shortest first
  @Nullable
  Statement before(int token, Sentence sentence, List<Statement> inwards) {
    int end = text.token(token).span().start();
    Statement last = null;
    for (Statement s : inwards) {
      if (s.content().start() >= sentence.span().start() && s.content().end() <= end && !s.speakers().isEmpty()
          && (last == null || s.content().end() > last.content().end())) {
        last = s;
      }
    }
    return last != null && goesOn(last, text.tokenAt(last.content().end()), token) ? last : null;
  }

  /// Whether a further "أن" of the report before stands at the token: "دمر 33 مستوصفا. وأنه جرى إخلاء", "وإنه قتل 20".
  boolean thatOn(int i) {
    String key = text.key(i);
    boolean that = key.startsWith("و") && key.length() > 2 && Particles.that(key.substring(1));
    return that && (text.token(i).bare().startsWith("وأ") || key.length() > 3 && !text.key(i + 1).startsWith("ل"));
  }

  private boolean goesOn(Statement s, int from, int token) {
    boolean on = false;
    for (int k = from; k < token; k++) {
      String key = text.key(k);
      boolean joined = text.mark(k, "؛") && (text.key(k + 1).startsWith("ف") || SO.contains(text.key(k + 1)));
      if (text.mark(k, ".") && thatOn(k + 1) || joined && !said(s)) {
        on |= joined;
        continue;
      }
      if (meanwhile(k)) {
        if (said(s) || !on && k - from > 2 || tells(k + 1, token)) {
          return false;
        }
        on = true;
        continue;
      }
      if (text.mark(k, ".؛") || key.equals("لكن") || key.equals("ولكن")) {
        return false;
      }
      on |= goesOnAt(k, from);
    }
    return on;
  }

  /// Whether the words are a quotation, behind which the article speaks again, or are credited behind them: "احتشد ألف، بحسب الشرطة، فيما أوقف 16".
  private boolean said(Statement s) {
    return s.form() == Statement.Form.DIRECT || s.cue() == null || s.cue().start() >= s.content().end();
  }

  private boolean meanwhile(int k) {
    return Turns.MEANWHILE.contains(text.key(k)) && (!text.key(k).equals("حين") || text.key(k - 1).equals("في"))
        || text.key(k).equals("وقت") && text.key(k - 1).equals("في");
  }

  /// Whether somebody else says something in `[from, to)`: "فيما تشير آخر الإحصاءات أن", not "في حين نقل 41".
  boolean tells(int from, int to) {
    for (int k = from; k < to; k++) {
      Cues.Hit hit = text.word(k) && text.phraseOver(k).isEmpty() ? cues.at(text.token(k)) : null;
      if (hit != null && hit.finite() && text.word(k + 1) && !text.token(k + 1).isNumber()
          && !Particles.PREPOSITIONS.contains(text.key(k + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOnAt(int k, int from) {
    String key = text.key(k);
    String bare = key.startsWith("و") ? key.substring(1) : key;
    if (Particles.that(bare) && bare.length() < key.length() || key.equals("اي") || text.is("so-that-it-reaches", k)
        || key.equals("اشاره") && text.key(k - 1).equals("في") // "في إشارة إلى عودة 500 ألف"
        || supposing.contains(key) && Particles.that(text.key(k + 1))) {
      return true;
    }
    Cues.Hit hit = text.word(k) && text.phraseOver(k).isEmpty() ? cues.at(text.token(k)) : null;
    if (hit != null && hit.participle() && hit.taken() == 0 && key.endsWith("ا") && text.mark(k - 1, "،,")
        && !text.key(k + 1).startsWith("ب")) {
      return true; // "، مطالبا المرشحين إحضار 4 صور"
    }
    if (hit != null && hit.finite() && key.startsWith("و") && hit.taken() > 0) {
      return text.phraseAt(k + 1).isEmpty() && !text.key(k + 1).startsWith("ال");
    }
    if (k != from + 1 || !text.mark(from, "،,") || !text.word(k + 1) || text.phraseAt(k + 2).isPresent()) {
      return false;
    }
    return key.equals("كما") && cues.at(text.token(k + 1)) instanceof Cues.Hit also && also.finite() // "أتمت 140 لوحة، كما نشرت نحو 80"
        || key.length() > 3 && key.startsWith("لكن") && cues.at(text.token(k + 1)) instanceof Cues.Hit but && but.finite(); // "لكنها رفضت 20 طلبا"
  }
}
