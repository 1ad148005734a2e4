package org.isnad.extract;

import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.WordSet;

/// Whether a day told before the cue of a contact in its clause is that of another verb: of one who left, was named or announced something that day
/// ("غادر أمس بعد زيارته", "أعلنت الجمعة تعيين فلان الذي التقى", "كشف أمس عن زيارة").
///
/// @param cues the words of contacts
record DayOfAnother(Text text, ContactCues cues) {

  /// Prepositions behind which the contact was before what the clause tells, or comes later.
  private static final Set<String> APART = WordSet.of("بعد", "قبل", "اثر", "منذ", "نتيجه", "تمهيدا", "استعدادا", "بموجب");
  /// Those behind which somebody spoke right then.
  private static final Set<String> THEN = WordSet.of("خلال", "اثناء", "لدي", "عقب", "بعد", "فور", "هامش", "ختام", "مستهل", "بدايه", "نهايه",
      "في", "بعيد",
      "قبيل", "قبل", "مع");
  private static final Set<String> WITHIN = WordSet.of("في", "ضمن", "خلال");

  /// Whether the day is not that of the contact whose cue stands at the token behind it.
  ///
  /// @param first where the clause begins
  boolean is(DateTimeExpression t, int first, int cue) {
    return described(t.end(), cue) || apart(t, first, cue) || onward(t.end(), cue) || announced(t.first(), first, cue)
        || stop(t.first(), first, cue);
  }

  /// "أعلنت الجمعة تعيين فلان الذي التقى": the contact stands in a relative clause about somebody, the day outside it.
  private boolean described(int from, int cue) {
    boolean relative = false;
    for (int k = from; k < cue; k++) {
      if (text.mark(k, "،,()-–")) {
        relative = false;
      } else if (Particles.RELATIVE.contains(text.key(k)) && !contact(k)) {
        relative = true;
      }
    }
    return relative;
  }

  /// Whether a noun of contact or of time stands right before the token: "المحادثات الثنائية التي", "في الوقت الذي".
  private boolean contact(int relative) {
    for (int k = relative - 1; k >= relative - 3 && k >= 0 && text.word(k); k--) {
      if (cues.noun(text.token(k)) != null) {
        return true;
      }
    }
    return false;
  }

  /// "غادر أمس بعد زيارته", "سلم نفسه أمس بعد مفاوضات مع": but who spoke that day after a meeting spoke right behind it.
  private boolean apart(DateTimeExpression t, int first, int cue) {
    NounHit noun = cues.noun(text.token(cue));
    boolean visit = noun != null && noun.kind() == Contact.Kind.VISIT && text.key(cue - 1).equals("عقب");
    if (noun == null || !APART.contains(text.key(cue - 1)) && !visit) {
      return false;
    }
    for (int k = first; k < cue; k++) {
      if (text.says(k)) {
        return false;
      }
    }
    return t.end() < cue;
  }

  /// "وصل أمس وكان قد التقى", "وصل أمس وكان يتابعهم من خلال اتصالات": another clause begins behind the day; not "وكان في استقباله".
  private boolean onward(int from, int cue) {
    for (int k = from; k < cue; k++) {
      if (text.key(k).startsWith("و") && Particles.was(text.key(k)) && !text.key(k + 1).equals("في")) {
        return true;
      }
    }
    return false;
  }

  /// "كشف المتحدث أمس عن زيارة", "أعلنت الرئاسة الأحد عقد لقاء": the day on which it was said.
  private boolean announced(int at, int first, int cue) {
    if (cues.noun(text.token(cue)) == null || at <= first) {
      return false;
    }
    int said = -1;
    for (int k = first; k < at; k++) {
      if (text.says(k)) {
        said = k;
      } else if (cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null) {
        said = -1;
      }
    }
    if (said < 0) {
      return false;
    }
    for (int k = at; k < cue; k++) {
      if (THEN.contains(text.key(k)) || cues.helper(text.token(k)) instanceof ContactCues.LightVerb h && h.form().finite()) {
        return false;
      }
    }
    return true;
  }

  /// "خلال زيارته إلى الكويت أمس في جولة تشمل قطر": the day of the stop told before it.
  private boolean stop(int at, int first, int cue) {
    if (!text.key(cue).endsWith("جوله") || !WITHIN.contains(text.key(cue - 1))) {
      return false;
    }
    for (int k = first; k < at; k++) {
      if (cues.noun(text.token(k)) != null || cues.verb(text.token(k)) != null) {
        return true;
      }
    }
    return false;
  }
}
