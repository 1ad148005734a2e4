package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Tells calls from other ways to be in touch by the words behind the noun.
record Calls(Text text, ContactCues cues) {

  /// How far before the noun the line may stand, in tokens.
  private static final int BEFORE = 6;
  private static final Set<String> WAYS = WordSet.of("في", "خلال", "عبر");
  private static final Set<String> TO = WordSet.of("مع", "ل", "لـ", "ب");

  /// Whether the noun of contact at the token is told to have been by telephone or video.
  boolean phone(int i) {
    for (int k = i + 1; k <= i + 3; k++) {
      String key = text.key(k);
      if (key.startsWith("هاتفي") || key.startsWith("الهاتفي") || line(k, k + 1)) {
        return true;
      }
    }
    return text.key(i).contains("مكالم") || text.key(i).contains("مهاتف");
  }

  /// Whether it says between the tokens by what line they talked: "عبر تقنية الفيديو", "افتراضيا", "عن بعد".
  boolean line(int from, int end) {
    for (int k = from; k < end; k++) {
      String key = text.key(k);
      if (key.equals("عبر") && cues.is(Use.LINE, Clitics.withoutArticle(text.key(k + 1)))
          || key.equals("عن") && text.key(k + 1).equals("بعد")
          || cues.is(Use.REMOTE, Clitics.withoutArticle(key))) {
        return true;
      }
    }
    return false;
  }

  /// Whether it says right before the noun by what line they talked: "أجرى فلان عبر الفيديو محادثة".
  boolean lineBefore(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - BEFORE) && !text.mark(k, "،,؛.:") && !Particles.that(text.key(k)); k--) {
      if (line(k, k + 1)) {
        return true;
      }
      if (cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null) {
        return false;
      }
    }
    return false;
  }

  /// Whether the call is one with a medium, which stands in quotation marks: "في اتصال هاتفي مع «الشرق الأوسط»", "خلال اتصالين هاتفيين لـ«الوطن»".
  boolean outlet(int i) {
    for (int k = i + 1; WAYS.contains(text.key(i - 1)) && k < i + 4; k++) {
      if (TO.contains(text.key(k))) {
        return text.quoteMark(k + 1);
      }
    }
    return false;
  }
}
