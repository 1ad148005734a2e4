package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Attribution;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what nouns of saying tell: "تهديدات إيران بـ", "ادعاءات X بأن".
final class SayingNouns {

  /// How far before "بالإشارة" the verb may stand, in tokens.
  private static final int CONFINED = 12;

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
  Statement statement(Sentence sentence, Cues.Hit hit) {
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
      return owned(sentence, hit);
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
    if (content == null || text.mark(who.end(), "،,") && !content.by().equals("that")) {
      return null;
    }
    return new Statement(who.entities(), content.form(), StatementReader.cueSpan(text, hit), content.span(), Attribution.NONE,
        content.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/noun", 1);
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
  private @Nullable Statement owned(Sentence sentence, Cues.Hit hit) {
    int i = hit.token();
    Contents.Content content = contents.right(hit, i + 1, sentence);
    if (content != null && (content.by().equals("object") && !hit.cue().cue().id().equals("refuse") || finite(i - 1))) {
      content = null; // "أعلن إدانته" is told by the verb
    }
    List<String> who = content == null ? List.of() : owner(sentence, i);
    if (content == null || who.isEmpty()) {
      return null;
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
