package org.isnad.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what nouns of saying tell: "تهديدات إيران بـ", "ادعاءات X بأن".
final class SayingNouns {

  /// How far before "بالإشارة" the verb may stand, in tokens.
  private static final int CONFINED = 12;
  /// How far from its sentence's head "بالقول" may stand behind a verb alone, in tokens.
  private static final int HEAD = 1;

  /// What may be written to a noun.
  private static final String FUSED = "وفبل";

  private final Text text;
  private final Cues cues;
  private final Set<String> sayingNouns;
  private final SubjectFinder subjects;
  private final Contents contents;

  SayingNouns(Text text, Cues cues, SubjectFinder subjects, Contents contents) {
    this.text = text;
    this.cues = cues;
    this.sayingNouns = cues.words("saying-nouns");
    this.subjects = subjects;
    this.contents = contents;
  }

  /// The statement that the verbal noun makes, or null.
  @Nullable
  Statement statement(Sentence sentence, Cues.Hit hit, Speakers speakers) {
    int i = hit.token();
    boolean saying = text.key(i).equals("بالقول") || text.key(i).startsWith("بال") && confined(i, sentence);
    boolean by = saying || hit.taken() > 0 && hit.cue().form().object() && hit.cue().cue().id().equals("say"); // "بقوله"; a relay reads its own
    if (text.key(i + 1).equals("تعالي") || text.key(i + 1).equals("عز")) {
      return null; // "قوله تعالى"
    }
    if (!by && !sayingNouns.contains(hit.cue().cue().id())) {
      return null;
    }
    if (hit.cue().form().object() || saying) {
      return owned(sentence, hit, saying ? speakers : null);
    }
    int at = i + 1;
    if (text.key(at).equals("من") && text.key(at + 1).equals("جانب")) {
      at += 2;
    }
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isEmpty() || text.key(i).startsWith("ال")) {
      return null;
    }
    boolean li = subjects.clitic(p.get()) && text.key(at).startsWith("ل");
    if (subjects.clitic(p.get()) && (!li || text.key(i - 1).equals("في") || Credits.outlet(text, p.get()))) {
      return null;
    }
    Subject who = subjects.joint(p.get(), sentence);
    Contents.Content content = contents.right(hit, who.end(), sentence);
    if (content != null) {
      content = ContentCut.upToComma(text, content);
    }
    if (content == null || text.mark(who.end(), "،,") && !content.by().equals("that") || judged(i, who.end(), content)) {
      return null;
    }
    return new Statement(who.entities(), content.form(), StatementReader.cueSpan(text, hit), content.span(), Attribution.NONE,
        content.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/noun", 1);
  }

  /// Whether somebody else gives his verdict on what the noun tells: "رأى أن تصريحات فلان «ضوء أخضر»" quotes not him whose words they are.
  private boolean judged(int i, int end, Contents.Content content) {
    return content.by().equals("quote") && text.quoteMark(end) && (text.that(i - 1) || text.key(i - 1).equals("حد"));
  }

  /// The statement of a noun of asking, ordering, promising or admitting at the token with whose it is and a preposition behind: "طلب مصر بإدخال",
  /// "لتوجيهات الملك بتقديم", "دعوة الوزير للأطراف إلى". Null when none is told so.
  ///
  /// Of a noun whose genitive may as well be the one addressed ("دعوة إيران إلى وقف"), only a person's or one with somebody addressed besides tells.
  @Nullable
  Statement genitive(int i, Sentence sentence) {
    String key = text.key(i);
    int taken = text.is("nouns-told", i) ? 0 : 1;
    String noun = taken == 0 ? key : key.length() > 3 && FUSED.indexOf(key.charAt(0)) >= 0 ? key.substring(1) : "";
    if (!text.word(i) || !cues.words("nouns-told").contains(noun)) {
      return null;
    }
    Optional<Phrase> p = text.phraseAt(i + 1);
    if (p.isEmpty() || text.phraseOver(i).isPresent() || subjects.clitic(p.get())) {
      return null;
    }
    Subject who = subjects.joint(p.get(), sentence);
    Optional<Phrase> to = text.phraseAt(who.end()).filter(q -> subjects.clitic(q) && text.key(who.end()).startsWith("ل"));
    boolean either = cues.words("nouns-of-either").contains(noun);
    if (either && to.isEmpty()
        && !who.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER)) {
      return null;
    }
    int at = to.map(Phrase::end).orElse(who.end());
    String verb = cues.words("nouns-told-to").contains(noun) ? "دعا" : cues.words("nouns-told-of").contains(noun) ? "حذر" : "أمر";
    String prep = text.key(at);
    boolean led = verb.equals("دعا")
        ? prep.equals("الي") || to.isEmpty() && prep.startsWith("ل")
        : verb.equals("حذر") ? prep.equals("من") : prep.startsWith("ب") || text.that(at);
    if (!led || text.is("nothing-told", at)
        || !text.that(at) && text.phraseAt(prep.equals("الي") || prep.equals("من") ? at + 1 : at).isPresent()) {
      return null; // "دعوة الرئيس إلى الرياض"
    }
    Cues.Hit hit = new Cues.Hit(i, taken, Objects.requireNonNull(cues.forms().get(Folding.key(verb))).get(0));
    Contents.Content content = contents.right(hit, at, sentence);
    if (content == null || content.by().equals("object")) {
      return null;
    }
    content = ContentCut.upToComma(text, content);
    Span cue = StatementReader.cueSpan(text, hit);
    return new Statement(who.entities(), content.form(), cue, content.span(), Attribution.NONE, content.evidence(cue, sentence),
        "statement/noun-of", 1);
  }

  /// Whether somebody is told to have done no more than say what the noun tells: "اكتفى بالإشارة إلى".
  private boolean confined(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - CONFINED); k--) {
      if (text.is("confining", k)) {
        return true;
      }
    }
    return false;
  }

  /// The statement of a noun with a pronoun: "رفضه إقامة المباراة" is of whoever was named last before it and agrees.
  ///
  /// @param speakers who spoke before, for a noun without a pronoun at the head of its sentence: "واسترسل بالقول"
  private @Nullable Statement owned(Sentence sentence, Cues.Hit hit, @Nullable Speakers speakers) {
    int i = hit.token();
    Contents.Content content = speakers != null ? contents.after(hit, i + 1, sentence) : contents.right(hit, i + 1, sentence);
    if (content != null && (content.by().equals("object") && !hit.cue().cue().id().equals("refuse") || finite(i - 1))) {
      content = null; // "أعلن إدانته" is told by the verb
    }
    List<String> who = content == null ? List.of() : owner(sentence, i);
    Subject noun = speakers != null && content != null ? subjects.headed(i - 1) : null;
    if (noun != null) {
      who = noun.entities(); // "ومضى المركز بالقول"
    }
    if (who.isEmpty() && speakers != null && i <= sentence.first() + HEAD) {
      who = speakers.last();
    }
    if (content == null || who.isEmpty()) {
      return null;
    }
    if (speakers != null) {
      speakers.speaks(who);
    }
    return new Statement(who, content.form(), StatementReader.cueSpan(text, hit), content.span(), Attribution.NONE,
        content.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/noun-pronoun", 1);
  }

  /// Whom the pronoun at the token's end takes up.
  private List<String> owner(Sentence sentence, int i) {
    String key = text.key(i);
    boolean several = key.endsWith("هم");
    VerbForm form = new VerbForm(VerbForm.Aspect.PAST,
        key.equals("بالقول") ? VerbForm.Gender.COMMON : key.endsWith("ها") ? VerbForm.Gender.FEMININE : VerbForm.Gender.MASCULINE,
        several ? VerbForm.Number.PLURAL : VerbForm.Number.SINGULAR, false);
    List<String> near = List.of();
    for (int k = i - 1; k >= sentence.first(); k--) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isEmpty() || p.get().entities().size() != 1 || !subjects.agreement.continues(p.get().entities().get(0), form)
          || text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.LOC) {
        continue;
      }
      if (!subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(k - 1))) {
        return p.get().entities();
      }
      if (key.startsWith("و") && text.key(k - 1).equals("عن")) {
        return p.get().entities(); // "نقلت عن الوزير ترحيبه بالوفد، وقوله إن"
      }
      near = near.isEmpty() ? p.get().entities() : near;
    }
    return near;
  }

  private boolean finite(int i) {
    Cues.Hit before = i < 0 ? null : cues.at(text.token(i));
    return before != null && before.finite();
  }
}
