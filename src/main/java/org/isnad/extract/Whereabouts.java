package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Contact.Kind;
import org.isnad.claim.Contact.Status;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Where a meeting took place of which its own clause says nothing: where one of those who met was going, or the place that the clause goes on
/// from ("زار بيروت والتقى فلانا", "توجه إلى القاهرة للقاء فلان", "انتقل إلى السراي حيث استقبله").
record Whereabouts(Text text, Scene scene) {

  /// Words that go on from a place.
  private static final Set<String> WHERE = Set.of("حيث", "اين");
  /// How far before the cue such a word may stand, in tokens.
  private static final int REACH = 4;
  /// How many tokens the name of the place may have.
  private static final int NAME = 9;
  /// How far before and behind the cue, in tokens, its visit may be taken up.
  private static final int BEFORE = 6;
  private static final int BEHIND = 7;
  /// How far before its sentence that visit may be told, in characters.
  private static final int FAR = 600;
  private static final Set<String> WHILE = Set.of("خلال", "اثناء", "فور", "لدي", "عقب");
  /// Words that set a meeting at a time other than that of the visit before it.
  private static final Set<String> APART = Set.of("بعد", "عقب", "قبل", "قبيل", "غداه", "عشيه", "هامش");

  /// The contact whose cue stands at the token, at the place that was told before it in the sentence.
  ///
  /// @param told the contacts told so far
  Contact placed(Contact c, int cue, Sentence sentence, List<Contact> told) {
    if (c.kind() != Kind.MEETING && c.kind() != Kind.CONTACT) {
      return c;
    }
    Contact.Place place = where(cue, sentence);
    if (c.place() != null) {
      if (place != null && c.place().span().start() < place.span().start() && c.evidence().start() <= place.span().start()) {
        return ContactMerge.at(c, place); // انتقل في بيروت إلى السراي حيث استقبله
      }
      return c;
    }
    if (place == null && (!apart(cue) || text.key(cue - 1).equals("بعد") && left(c, told))) {
      place = visited(c, sentence, told);
    }
    if (place == null && resumes(cue, sentence)) {
      place = latest(c, sentence, told);
    }
    return place == null ? c : ContactMerge.at(c, place);
  }

  /// "غادر القاهرة بعد محادثات مع": whether the contact told last is the visit that ended with this one.
  private static boolean left(Contact c, List<Contact> told) {
    return !told.isEmpty() && told.getLast().rule().endsWith("leave-for")
        && told.getLast().participants().stream().anyMatch(c.participants()::contains);
  }

  /// Whether the words around the cue say that it happened on a visit told before: "سيلتقي خلال الزيارة", "أجرى، فور وصوله، محادثات".
  private boolean resumes(int cue, Sentence sentence) {
    for (int k = Math.max(sentence.first(), cue - BEFORE); k < Math.min(sentence.end(), cue + BEHIND); k++) {
      boolean visit = text.key(k).equals("الزياره") || text.key(k).equals("زيارته") || text.key(k).equals("وصوله")
          || text.key(k).equals("وصولها");
      if (visit && WHILE.contains(text.key(k - 1)) && !text.key(k + 1).equals("الي")) {
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

  /// The place right before "حيث".
  private Contact.@Nullable Place where(int cue, Sentence sentence) {
    for (int k = cue - 1; k > Math.max(sentence.first(), cue - REACH) && !text.mark(k, "،,؛.:"); k--) {
      if (WHERE.contains(text.key(k))) {
        int end = k;
        while (end > sentence.first() && (text.mark(end - 1, "،,") || text.time(end - 1) != null)) {
          end--;
        }
        return before(end, sentence);
      }
    }
    return null;
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
