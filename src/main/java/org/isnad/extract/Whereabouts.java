package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Contact;
import org.isnad.claim.Contact.Kind;
import org.isnad.claim.Contact.Status;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Where a meeting took place of which its own clause says nothing: where one of those who met was going, or the place that the clause goes on
/// from ("زار بيروت والتقى فلانا", "توجه إلى القاهرة للقاء فلان", "انتقل إلى السراي حيث استقبله").
record Whereabouts(Text text, Scene scene) {

  /// Words that go on from a place.
  private static final Set<String> WHERE = WordSet.of("حيث", "اين");
  private static final Set<String> ON_VISIT = WordSet.of("الزياره", "زيارته", "زيارتها", "زيارتهما", "وصوله", "وصولها", "وجوده", "وجودها",
      "تواجده", "اقامته", "الجوله");
  private static final Set<String> THIS = WordSet.of("هذه", "تلك");
  private static final Set<String> THERE = WordSet.of("هناك", "فيها", "فيه");
  /// Words that open a circumstance, whose place is not where somebody went: "وصل إلى بغداد وسط توتر في البصرة، حيث".
  private static final Set<String> AMID = WordSet.of("وسط", "بعد", "عقب", "اثر", "مع", "رغم", "تزامنا", "بسبب", "خلفيه", "ظل", "منذ");
  /// How far before the cue such a word may stand, in tokens.
  private static final int REACH = 4;
  /// How many tokens the name of the place may have.
  private static final int NAME = 9;
  /// How far before and behind the cue, in tokens, its visit may be taken up.
  private static final int BEFORE = 6;
  private static final int BEHIND = 7;
  /// How far before its sentence that visit may be told, in characters.
  private static final int FAR = 600;
  /// Verbal nouns of holding as an aim.
  static final Set<String> AIM = WordSet.of("لعقد", "لاجراء", "لبدء", "لحضور", "لاستيناف", "لمواصله");
  private static final Set<String> TOWARDS = WordSet.of("الي", "نحو", "صوب");
  private static final Pattern BACK = Pattern
      .compile("[وف]?(?:عاد|عادت|عادوا|يعود|تعود|رجع|رجعت|عودته|عودتها|لعودته|قادما|قادمه|عايدا|عايده)");
  private static final Set<String> WHILE = WordSet.of("خلال", "اثناء", "فور", "لدي", "عقب");
  /// Words that set a meeting at a time other than that of the visit before it.
  private static final Set<String> APART = WordSet.of("بعد", "عقب", "قبل", "قبيل", "غداه", "عشيه", "هامش");

  /// The contact whose cue stands at the token, at the place that was told before it in the sentence.
  ///
  /// @param told the contacts told so far
  Contact placed(Contact c, int cue, Sentence sentence, List<Contact> told) {
    if (c.kind() != Kind.MEETING && c.kind() != Kind.CONTACT) {
      return c;
    }
    Contact.Place place = where(cue, sentence);
    if (place != null && amid(place, sentence)) {
      Contact.Place gone = visited(c, sentence, told);
      place = gone != null ? gone : place;
    }
    if (c.place() != null) {
      if (place != null && c.place().span().start() < place.span().start() && c.evidence().start() <= place.span().start()) {
        return ContactMerge.at(c, place); // انتقل في بيروت إلى السراي حيث استقبله
      }
      return c;
    }
    if (place == null && (!apart(cue) || text.key(cue - 1).equals("بعد") && left(c, told))) {
      place = visited(c, sentence, told);
    }
    if (place == null) {
      place = text.key(cue - 1).equals("بعد") || text.key(cue - 1).equals("عقب") ? camefrom(cue - 1, sentence) : goal(cue, sentence);
    }
    if (place == null && resumes(cue, sentence)) {
      place = latest(c, sentence, told);
    }
    return place == null ? c : ContactMerge.at(c, place);
  }

  /// The contact that a journey told right before it was for, as planned as that: called off with it, or denied.
  Contact aimed(Contact c, int cue, Sentence sentence, List<Contact> told) {
    Contact last = told.isEmpty() || c.status() != Status.PLANNED || !text.key(cue).startsWith("ل") ? null : told.getLast();
    boolean off = last != null && last.kind() == Kind.VISIT && (last.status() == Status.CANCELLED || last.status() == Status.DENIED)
        && last.evidence().end() > text.token(sentence.first()).span().start()
        && last.participants().stream().anyMatch(c.participants()::contains);
    return off && last != null ? ContactMerge.as(c, last.status()) : c;
  }

  /// "غادر القاهرة بعد محادثات مع": whether the contact told last is the visit that ended with this one.
  private boolean left(Contact c, List<Contact> told) {
    if (told.isEmpty() || !told.getLast().rule().endsWith("leave-for")) {
      return false;
    }
    Contact.Place place = told.getLast().place();
    boolean goal = place != null && text.key(text.tokenAt(place.span().start()) - 1).equals("الي"); // غادر إلى القاهرة: not met there yet
    return !goal && told.getLast().participants().stream().anyMatch(c.participants()::contains);
  }

  /// Whether the words around the cue say that it happened on a visit told before: "سيلتقي خلال هذه الزيارة", "أجرى، فور وصوله، محادثات", "والتقى
  /// هناك".
  private boolean resumes(int cue, Sentence sentence) {
    if (THERE.contains(text.key(cue + 1))) {
      return true;
    }
    for (int k = Math.max(sentence.first(), cue - BEFORE); k < Math.min(sentence.end(), cue + BEHIND); k++) {
      int at = THIS.contains(text.key(k - 1)) ? k - 2 : k - 1;
      if (ON_VISIT.contains(text.key(k)) && WHILE.contains(text.key(at)) && !text.key(k + 1).equals("الي")) {
        return true;
      }
    }
    return false;
  }

  /// Where one of those who met went, as the text told last, if not too far before.
  private Contact.@Nullable Place latest(Contact c, Sentence sentence, List<Contact> told) {
    for (int i = told.size() - 1; i >= 0 && told.get(i).evidence().end() > sentence.span().start() - FAR; i--) {
      Contact v = told.get(i);
      if (v.kind() == Kind.VISIT && v.place() != null && v.participants().stream().anyMatch(c.participants()::contains)) {
        return v.status() == c.status() || v.status() == Status.HELD ? v.place() : null;
      }
    }
    return null;
  }

  /// Whether the place belongs to a circumstance of the journey, not to the journey.
  private boolean amid(Contact.Place place, Sentence sentence) {
    int at = text.tokenAt(place.span().start());
    for (int k = at - 1; k > Math.max(sentence.first(), at - NAME) && !text.mark(k, "،,"); k--) {
      if (AMID.contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// The place right before "حيث".
  private Contact.@Nullable Place where(int cue, Sentence sentence) {
    for (int k = cue - 1; k > Math.max(sentence.first(), cue - REACH) && !text.mark(k, "،,؛.:"); k--) {
      if (WHERE.contains(text.key(k))) {
        int end = k;
        while (end > sentence.first() && (text.mark(end - 1, "،,") || text.time(end - 1) != null)) {
          end--;
        }
        return before(from(end, cue, sentence), sentence);
      }
    }
    return null;
  }

  /// The token behind where somebody came to, not from, when he is yet to meet others there: "إلى بيروت قادما من دمشق، حيث يلتقي"; whom he has met he
  /// may have met before he left.
  private int from(int end, int cue, Sentence sentence) {
    if (!text.key(cue).startsWith("ي") && !text.key(cue).startsWith("سي") && !text.key(cue).startsWith("ست")) {
      return end;
    }
    for (int k = end - 1; k > Math.max(sentence.first(), end - NAME) && !text.mark(k, "،,"); k--) {
      if (text.key(k).startsWith("قادم") && text.key(k + 1).equals("من")) {
        return text.mark(k - 1, "،,") ? k - 1 : k;
      }
    }
    return end;
  }

  /// The place whose words end with the token, after a preposition or a verb.
  private Contact.@Nullable Place before(int end, Sentence sentence) {
    Contact.Place found = null;
    for (int k = end - 1; k > Math.max(sentence.first(), end - NAME); k--) {
      Contact.Place here = Scene.LEADING.contains(text.key(k - 1)) || scene.house(k)
          ? scene.named(k, end)
          : text.key(k).startsWith("ب") ? scene.behind(k, end) : null;
      if (here != null && text.tokenAt(here.span().end()) >= end) {
        found = here;
      }
    }
    return found;
  }

  /// The place that somebody goes to for the meeting, right before its noun: "انتقل إلى مدينة لاهور للاجتماع بفلان"; null when none stands there.
  private Contact.@Nullable Place goal(int cue, Sentence sentence) {
    int end = AIM.contains(text.key(cue - 1)) ? cue - 1 : cue;
    if (end == cue && (!text.key(cue).startsWith("ل") || text.key(cue).startsWith("لقا"))) {
      return null;
    }
    while (end > sentence.first() && (text.time(end - 1) != null || text.mark(end - 1, "،,"))) {
      end--;
    }
    for (int k = end - 1; k > Math.max(sentence.first(), end - NAME) && !text.mark(k, "،,"); k--) {
      Contact.Place here = TOWARDS.contains(text.key(k - 1)) ? scene.named(k, end) : null;
      if (here != null) {
        return text.tokenAt(here.span().end()) >= end ? here : null;
      }
    }
    return null;
  }

  /// The place that somebody comes back from, right before the word for "after": "عاد من القاهرة أمس بعد محادثات"; null when none stands there.
  private Contact.@Nullable Place camefrom(int after, Sentence sentence) {
    int end = after;
    while (end > sentence.first() && (text.time(end - 1) != null || text.mark(end - 1, "،,"))) {
      end--;
    }
    for (int k = end - 1; k > Math.max(sentence.first(), end - NAME) && !text.mark(k, "،,"); k--) {
      Contact.Place here = text.key(k - 1).equals("من") ? scene.named(k, end) : null;
      if (here != null && text.tokenAt(here.span().end()) >= end) {
        return back(k - 2, sentence) ? here : null;
      }
    }
    return null;
  }

  private boolean back(int from, Sentence sentence) {
    for (int k = from; k >= Math.max(sentence.first(), from - NAME) && !text.mark(k, ".؛:"); k--) {
      if (BACK.matcher(text.key(k)).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean apart(int cue) {
    return APART.contains(text.key(cue - 1));
  }

  /// Where one of those who met went, as the sentence tells before; null when it tells of two places or of another time.
  private Contact.@Nullable Place visited(Contact c, Sentence sentence, List<Contact> told) {
    int from = text.token(sentence.first()).span().start();
    Contact last = null;
    for (int i = told.size() - 1; i >= 0 && told.get(i).evidence().end() > from; i--) {
      Contact v = told.get(i);
      if (v.kind() != Kind.VISIT || v.place() == null || v.participants().stream().noneMatch(c.participants()::contains)) {
        continue;
      }
      if (last == null) {
        last = v;
      } else if (v.evidence().equals(last.evidence()) && !v.place().equals(last.place())) {
        return null; // زار مسقط والرياض
      }
    }
    return last == null || last.status() != c.status() && !(last.status() == Status.HELD && c.status() == Status.PLANNED)
        ? null
        : last.place();
  }
}
