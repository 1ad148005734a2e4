package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Speakers that no list knows: the noun phrase between a verb of saying and what brings in the words ("قالت تقارير محلية إن").
final class UnknownSpeakers {

  private static final int MOST_WORDS = 6;
  private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "الي", "عن");
  /// What somebody published speaks for whoever was named before.
  private static final Set<String> DOCUMENTS = Set.of("البيان", "التقرير", "الوثيقه", "الدراسه", "الرساله", "بيان", "تقرير", "المصدر");
  /// Words that stand between a verb of saying and its subject, or take its place.
  private static final Set<String> BETWEEN = Set.of("مجددا", "ايضا", "بدوره", "بدورها", "مرارا", "صراحه", "علنا", "رسميا", "حينها", "سابقا",
      "بعض", "عدد", "كثير", "قايلا", "بالقول", "هذه", "هولاء", "احد", "احدي", "نفسه", "نفسها", "العديد", "الطرفان", "الطرفين", "الجانبان",
      "الجانبين", "الرييسان", "الحكومه", "الوزاره");

  private final Scan scan;
  private final Cues cues;

  UnknownSpeakers(Scan scan, Cues cues) {
    this.scan = scan;
    this.cues = cues;
  }

  /// Whether the token is a verb of saying with a subject after it.
  ///
  /// @param masculine whether the form must be masculine
  boolean says(int i, boolean masculine) {
    Cues.Hit verb = cues.at(scan.tokens.get(i));
    return verb != null && verb.finite() && !verb.cue().form().object()
        && (!masculine || verb.cue().form().gender() == org.isnad.lexicon.VerbForm.Gender.MASCULINE);
  }

  /// The speaker who begins at the token, or null.
  @Nullable
  Candidate at(int i, Sentence sentence) {
    if (i == sentence.first() || !scan.word(i)) {
      return null;
    }
    Cues.Hit verb = cues.at(scan.tokens.get(i - 1));
    if (verb == null || !verb.finite() || verb.cue().form().object()) {
      return null;
    }
    int end = i;
    while (end < sentence.end() && end - i < MOST_WORDS && scan.word(end) && noun(end)) {
      end++;
    }
    if (end == i || scan.key(i).startsWith("ال") || DOCUMENTS.contains(scan.key(i))) {
      return null;
    }
    int after = end;
    while (after < sentence.end() && after < end + 8 && !THAT.contains(scan.key(after)) && !scan.mark(after, ":") && !scan.quote(after)) {
      if (scan.mark(after, ".؛") || cues.at(scan.tokens.get(after)) != null) {
        return null;
      }
      after++;
    }
    if (after >= sentence.end() || after == end + 8) {
      return null;
    }
    boolean plain = verb.cue().cue().takes(SpeechCue.Complement.THAT) && !verb.cue().cue().takes(SpeechCue.Complement.OBJECT);
    boolean that = after == end && THAT.contains(scan.key(after)) && !scan.key(after).equals("الي") && !scan.key(after).equals("عن");
    if (!(plain && that) && !verb.cue().cue().id().equals("talk")) {
      return null; // "أعلن مقتل ...", "دعا الطرفين إلى": what follows may be the object
    }
    Candidate c = new Candidate(i, end, scan.tokens.get(i).span().start(), Phrase.Kind.GROUP, Entity.Type.GRP);
    c.groupNames.add(scan.text(scan.span(i, end)));
    return c;
  }

  private boolean noun(int i) {
    String key = scan.key(i);
    return !FunctionWords.isStop(key) && !THAT.contains(key) && !BETWEEN.contains(key) && key.length() > 2 && !key.startsWith("ب")
        && !key.startsWith("لل") && cues.at(scan.tokens.get(i)) == null
        && !(key.equals("علي") && scan.tokens.get(i).bare().equals("على"))
        && scan.document.times().stream().noneMatch(t -> t.first() <= i && i < t.end());
  }
}
