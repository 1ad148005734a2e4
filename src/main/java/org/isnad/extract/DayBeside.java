package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.TimeExpression;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The day of a contact that the sentence beside it tells: the one before, which "جاء ذلك خلال" takes up, or a later one that comes back to it
/// ("وكانت الزيارة أمس", "وخلال اللقاء الذي عقد الأحد").
record DayBeside(Text text, ContactCues cues, Circumstances circumstances) {

  private static final Set<String> CAME = WordSet.of("جاء", "وجاء", "كان", "وكان");
  private static final Set<String> WHILE = WordSet.of("خلال", "اثناء", "لدي", "عقب", "في", "فور", "علي");
  private static final Set<String> WAS = WordSet.of("وكانت", "وكان", "وجرت", "وجري", "وتمت", "وتم", "وعقد", "وعقدت", "وجاءت", "وجاء",
      "كانت", "جرت");
  private static final Set<String> RELATIVE = WordSet.of("الذي", "التي");
  private static final Set<String> HELD = WordSet.of("عقد", "عقدت", "جري", "جرت", "تم", "تمت", "اجري", "اجريت", "عقده", "عقدته", "عقدها",
      "اجراه", "اجراها",
      "عقداه", "عقدوه", "جمعه", "جمعهما", "جمعها", "جمع", "جمعت");
  /// How many sentences before its own the day may stand, and how far behind the noun that takes it up, in tokens.
  private static final int BACK = 2;
  private static final int REACH = 14;

  /// The contact of the cue with the day of the sentence that its own begins by taking up; itself where it has a day.
  Contact before(Contact c, int cue, Sentence sentence) {
    int first = sentence.first();
    boolean takesUp = c.time() == null && c.status() == Contact.Status.HELD && CAME.contains(text.key(first))
        && text.key(first + 1).equals("ذلك")
        && WHILE.contains(text.key(first + 2)) && cue < first + 6;
    if (!takesUp) {
      return c;
    }
    int at = text.document.sentences().indexOf(sentence);
    for (int back = 1; back <= BACK && at - back >= 0; back++) {
      Sentence before = text.document.sentences().get(at - back);
      if (before.headline()) {
        return c;
      }
      int end = opening(before);
      TimeExpression day = circumstances.time(before.first(), end, before.first());
      if (day != null) {
        return coming(day) ? c : ContactMerge.on(c, day);
      }
    }
    return c;
  }

  /// Where the words begin that somebody says in the sentence; its end when nobody says any.
  private int opening(Sentence s) {
    for (int k = s.first(); k < s.end(); k++) {
      if (text.clause(k) || text.mark(k, ":") || text.quoteMark(k)) {
        return k;
      }
    }
    return s.end();
  }

  /// Gives the contact told last the day that the clause of the noun at the token tells, which takes it up; nothing when it has one.
  void later(int i, Sentence sentence, List<Contact> told) {
    NounHit noun = cues.noun(text.token(i));
    Contact last = told.isEmpty() ? null : told.getLast();
    if (noun == null || !noun.definite() || noun.suffix() || last == null || last.time() != null || last.kind() != noun.kind()
        || last.status() != Contact.Status.HELD || last.evidence().end() < reach(sentence)) {
      return;
    }
    boolean was = i == sentence.first() + 1 && WAS.contains(text.key(i - 1));
    int from = text.mark(i + 1, "،,") ? i + 2 : i + 1;
    boolean held = RELATIVE.contains(text.key(from)) && HELD.contains(text.key(from + 1));
    TimeExpression day = was || held ? day(i, Math.min(sentence.end(), i + REACH)) : null;
    if (day != null && !coming(day)) {
      told.set(told.size() - 1, ContactMerge.on(last, day));
    }
  }

  /// Where the sentences begin that a day told in the sentence may still be about.
  private int reach(Sentence sentence) {
    int at = text.document.sentences().indexOf(sentence);
    return text.document.sentences().get(Math.max(0, at - BACK)).span().start();
  }

  /// Whether the day is one to come: "الأربعاء المقبل", "غدا".
  private boolean coming(TimeExpression day) {
    for (int k = text.tokenAt(day.span().start()); k < text.size() && text.token(k).span().start() < day.span().end(); k++) {
      if (cues.is(ContactCues.Use.COMING, text.key(k)) || text.key(k).startsWith("غد")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TimeExpression day(int from, int end) {
    int to = from + 1;
    while (to < end && !text.clause(to) && !text.mark(to, ":;؛") && !text.says(to) && !Particles.was(text.key(to))) {
      to++;
    }
    return circumstances.time(from, to, from);
  }
}
