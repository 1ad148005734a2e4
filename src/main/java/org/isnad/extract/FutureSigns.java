package org.isnad.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Signs in the words around a cue of contact that what it tells is still to come: a time to come, a verb in the future, "من المتوقع".
record FutureSigns(Text text, ContactCues cues, Participants participants, Modality modality) {

  private static final Set<String> BEFORE = WordSet.of("قبل", "قبيل", "عشيه", "قرب");
  private static final Set<String> BEGINNING = WordSet.of("بدء", "انطلاق", "استيناف", "انعقاد", "موعد", "بدايه", "افتتاح");
  private static final Set<String> GOING_ON = WordSet.of("استكمال", "مواصله", "متابعه", "اعاده");
  private static final Set<String> ROUND = WordSet.of("جوله", "الجوله", "جلسه", "جديده", "اولي", "الاولي", "ثانيه", "الثانيه", "ثالثه",
      "الثالثه",
      "اعمال", "عمليه");
  /// Words of wishing and expecting that look like the present or the future; the others tell what was wished for on the occasion.
  private static final Pattern AHEAD = Pattern
      .compile("[وف]?(?:(?:ي|ت(?!رتيب|طلعه|رحيبه|مهيدا|حضيرا)|سي|ست|سوف|ال|متوقع|مقرر|مفترض).*)");
  private static final Pattern TOOK_PLACE = Pattern
      .compile("(?:بدا|انطلق|اختتم|انته|انتهي|جر|جري|عقد|استضاف|جمع|ضم|استمر|التام)(?:ت|ته|تها|ه|ها)?");
  /// How far before the noun the word for its beginning may stand, in tokens.
  private static final int EVE = 6;
  /// How far before the noun the verb may stand that holds it, in tokens.
  private static final int AIM = 8;
  /// How far before the noun what it is joined to, and before that the journey, may stand, in tokens.
  private static final int ALSO = 24;
  /// Verbal nouns of aim that are no other words, whatever follows them: "لإلقاء خطاب".
  private static final Set<String> DOING = WordSet.of("لالقاء", "لتوقيع", "لعقد", "لاجراء", "لتقديم", "لتسليم", "لافتتاح", "لحضور",
      "لبحث", "لمناقشه");

  /// Whether the token looks like a verb in the future: "ستثار", "وسيبحث".
  boolean will(int end) {
    String whole = text.key(end);
    String key = whole.startsWith("وس") ? whole.substring(1) : whole;
    return key.length() > 4 && (key.startsWith("ست") || key.startsWith("سي")) && !noun(key) && text.word(end)
        && !participants.inside(end) && text.phraseOver(end).isEmpty();
  }

  /// Whether the key begins like a noun that only looks like a verb in the future: "سيطرتها", but "سيطرحها".
  private boolean noun(String key) {
    for (int n = 4; n <= Math.min(7, key.length()); n++) {
      if (cues.is(Use.NO_FUTURE, key.substring(0, n))) {
        return true;
      }
    }
    return false;
  }

  /// "سيتحدث مع فلان، ثم يجري مناقشات": the present goes on with a future told before.
  boolean afterFuture(int cue, Sentence sentence) {
    for (int k = cue - 1; k >= Math.max(sentence.first(), cue - 30) && !text.mark(k, "؛."); k--) {
      ContactCues.VerbHit hit = cues.verb(text.token(k));
      if (hit != null && (hit.verb().form().aspect() == VerbForm.Aspect.FUTURE
          || hit.verb().form().aspect() == VerbForm.Aspect.PRESENT && !participants.inside(k) && coming(k + 1, clause(k, cue)))) {
        return true; // يزور القاهرة الأسبوع المقبل، ويلتقي
      }
      ContactCues.LightVerb held = hit == null && text.key(k - 1).equals("ان") ? cues.helper(text.token(k)) : null;
      boolean present = held != null
          ? held.form().aspect() == VerbForm.Aspect.PRESENT
          : hit != null && text.key(k - 1).equals("ان") && hit.verb().form().aspect() == VerbForm.Aspect.PRESENT;
      if (present && modality.subjunctive(k, sentence) == Contact.Status.PLANNED && k < cue - 1) {
        return true; // من المقرر أن يجري مباحثات ويلتقي
      }
      if (hit != null && hit.verb().form().aspect() == VerbForm.Aspect.PRESENT && text.key(k - 1).equals("ان")
          && modality.subjunctive(k, sentence) == Contact.Status.PLANNED) {
        return true; // ينتظر أن ينتقل إلى القاهرة حيث يجتمع
      }
      if (hit != null && hit.verb().form().aspect() == VerbForm.Aspect.PAST && !participants.inside(k)) {
        return false;
      }
    }
    return false;
  }

  /// Where the words of the verb end: at a comma or a relative clause, at the latest at the limit.
  private int clause(int verb, int limit) {
    int k = verb + 1;
    while (k < limit && !text.mark(k, "،,") && !Particles.RELATIVE.contains(text.key(k))) {
      k++;
    }
    return k;
  }

  /// Whether the clause of which the noun tells the occasion is one of the future: "سيعقد اجتماعا خلال زيارة".
  boolean during(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 30) && !Particles.that(text.key(k)); k--) {
      if (k > noun - 4 && will(k)) {
        return true; // ستثار المسألة خلال زيارة
      }
      ContactCues.VerbHit hit = cues.verb(text.token(k));
      ContactCues.LightVerb help = cues.helper(text.token(k));
      VerbForm form = hit != null ? hit.verb().form() : help != null ? help.form() : null;
      if (form != null && form.finite()) {
        return form.aspect() == VerbForm.Aspect.FUTURE || form.aspect() == VerbForm.Aspect.PRESENT && text.key(k - 1).equals("ان")
            && modality.subjunctive(k, sentence) == Contact.Status.PLANNED; // من المقرر أن يلتقي خلال زيارته
      }
      if (will(k)) {
        return true; // ستثار المسألة خلال زيارة
      }
    }
    return false;
  }

  /// "قبل بدء جولة جديدة من المحادثات بين", "عشية انطلاق المفاوضات": talks that had not begun when something befell.
  boolean eve(int noun, Sentence sentence) {
    for (int k = noun - 1; k > Math.max(sentence.first(), noun - EVE) && text.word(k); k--) {
      String key = text.key(k);
      if (BEGINNING.contains(key)) {
        boolean before = BEFORE.contains(text.key(k - 1))
            || text.key(k - 1).equals("من") && (BEFORE.contains(text.key(k - 2)) || BEFORE.contains(text.key(k - 3)));
        return before && !over(noun, sentence);
      }
      if (!ROUND.contains(key) && !key.equals("من")) {
        return false;
      }
    }
    return false;
  }

  /// Whether the sentence tells behind the noun that the talks took place since.
  private boolean over(int noun, Sentence sentence) {
    for (int k = noun + 1; k < sentence.end() && !text.mark(k, ".؛"); k++) {
      if (Particles.RELATIVE.contains(text.key(k)) || text.key(k).equals("امس") || text.key(k).startsWith("استمر")) {
        return true;
      }
    }
    return false;
  }

  boolean tomorrow(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 12) && !text.mark(k, "؛.:") && !Particles.that(text.key(k)); k--) {
      if (text.time(k) != null && cues.is(Use.COMING, text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb that holds the noun tells what somebody goes somewhere for: "يتوجه إلى فيينا ليستأنف لقاءاته".
  boolean aim(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - AIM) && !text.mark(k, "،,؛.:"); k--) {
      ContactCues.LightVerb held = text.key(k).startsWith("لي") || text.key(k).startsWith("لت") ? cues.helper(text.token(k)) : null;
      if (held != null) {
        return held.form().aspect() == VerbForm.Aspect.PRESENT;
      }
    }
    return false;
  }

  /// Whether the noun is joined to what somebody goes somewhere for: "توجه إلى عمان، لحضور المؤتمر، ولقاء فلان".
  boolean alsoAimed(int noun, Sentence sentence) {
    if (!text.key(noun).startsWith("و")) {
      return false;
    }
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - ALSO) && !text.mark(k, "؛.:") && !Particles.that(text.key(k)); k--) {
      String key = text.key(k);
      if (cues.verb(text.token(k)) != null || cues.helper(text.token(k)) instanceof ContactCues.LightVerb held && held.form().finite()) {
        return false;
      }
      boolean masdar = key.startsWith("ل") && !key.startsWith("لل") && key.length() > 4 && text.phraseOver(k).isEmpty()
          && (text.key(k + 1).startsWith("ال") || DOING.contains(key)) || key.startsWith("للمشارك") || key.equals("لحضور") || key.equals("بهدف");
      if (masdar) {
        return journey(k, sentence);
      }
    }
    return false;
  }

  /// Whether a journey is told before the token.
  private boolean journey(int from, Sentence sentence) {
    for (int k = from - 1; k >= Math.max(sentence.first(), from - ALSO) && !text.mark(k, "؛.:"); k--) {
      ContactCues.VerbHit hit = participants.inside(k) ? null : cues.verb(text.token(k));
      if (hit != null) {
        return hit.verb().kind() == Contact.Kind.VISIT;
      }
    }
    return false;
  }

  /// "على أن تبدأ المفاوضات بعد لقائهما".
  boolean toBegin(int noun, boolean held, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - (held ? 26 : 18)); k--) {
      boolean time = Modality.TIMES.contains(text.key(k - 1)); // زار فلانا قبل أن يجري محادثات
      ContactCues.LightVerb verb = text.key(k).equals("ان") && !time ? cues.helper(text.token(k + 1)) : null;
      if (verb != null && verb.form().aspect() == VerbForm.Aspect.PRESENT) {
        return true;
      }
    }
    return false;
  }

  boolean expected(int at, int reach, Sentence sentence) {
    boolean occasion = false;
    for (int k = at - 1; k >= Math.max(sentence.first(), at - reach); k--) {
      if (participants.inside(k)) {
        continue;
      }
      String key = text.key(k);
      boolean wish = cues.is(Use.EXPECTED, key) || key.startsWith("و") && cues.is(Use.EXPECTED, key.substring(1));
      if (wish && !(occasion && !ahead(key)) || (key.startsWith("س") || key.startsWith("وس")) && future(k)) {
        return true;
      }
      if (Particles.RELATIVE.contains(key) && k == at - 2) {
        return false; // تسعى الحكومة التي تواصل مباحثاتها: what the relative clause tells is not what is wished for
      }
      occasion = occasion || k >= at - 2 && Modality.WHILE.contains(key) && !BEFORE.contains(key)
          && (k == at - 1 || cues.noun(text.token(k + 1)) == null); // not: طلب خلال اللقاء زيارة خبراء
      if (text.mark(k, "،,؛.") && k < at - 2) {
        return false;
      }
    }
    return false;
  }

  /// Whether the word of wishing or expecting sets the occasion in the future too: "يتوقع أن يطلب خلال لقائه", not "طلب خلال لقائه", "فرصة خلال لقائه".
  private static boolean ahead(String key) {
    return AHEAD.matcher(key).matches();
  }

  /// "القمة التي جمعت", "المفاوضات التي بدأت": whether a relative clause right behind the noun tells that it took place; not "استئناف المفاوضات التي بدأت".
  boolean over(int noun) {
    if (BEGINNING.contains(text.key(noun - 1)) || GOING_ON.contains(text.key(noun - 1))) {
      return false;
    }
    int k = noun + 1;
    while (k < noun + 4 && text.word(k) && !Particles.RELATIVE.contains(text.key(k)) && !Particles.PREPOSITIONS.contains(text.key(k))) {
      k++;
    }
    return Particles.RELATIVE.contains(text.key(k)) && TOOK_PLACE.matcher(text.key(k + 1)).matches();
  }

  private boolean future(int k) {
    ContactCues.LightVerb h = cues.helper(text.token(k));
    String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    return h != null
        ? h.form().aspect() == VerbForm.Aspect.FUTURE
        : text.time(k) == null && key.length() > 4 && (key.startsWith("ست") || key.startsWith("سي")) && text.token(k).bare().length() > 4
            && Particles.PREPOSITIONS.contains(text.key(k + 1));
  }

  /// Whether the words of a time say that it is to come: "الأسبوع المقبل".
  boolean coming(Span time) {
    for (int k = text.tokenAt(time.start()); k < text.tokenAt(time.end()); k++) {
      if (cues.is(Use.COMING, text.key(k))) {
        return true;
      }
    }
    return false;
  }

  boolean coming(int from, int end) {
    for (int k = from; k < end; k++) {
      if (text.mark(k, "؛.")) {
        return false;
      }
      DateTimeExpression time = text.time(k);
      if (cues.is(Use.COMING, text.key(k)) && !text.key(k + 1).equals("من")
          && (time != null || text.key(k).startsWith("ال") || k <= from + 2)) {
        return true;
      }
    }
    return false;
  }
}
