package org.isnad.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what a document says that is told to say it: "وجاء في بيان للوزارة أن", "ورد في التقرير". Whoever gave it out speaks.
record DocumentWords(Text text, Cues cues, SubjectFinder subjects, Contents contents) {

  /// The verb as which "stands in" takes its complements.
  private static final String SAY = "قال";
  /// How far behind the document its owner may be named, in tokens.
  private static final int REACH = 6;
  /// How far before "جاء فيه" the document may be named, in tokens.
  private static final int DOCUMENT = 12;
  /// How far before it whoever published it may be named, in tokens.
  private static final int PUBLISHED = 30;

  /// The statement of the words at the token, or null when no document says anything there.
  @Nullable
  Statement at(int i, Sentence sentence, Speakers speakers) {
    if (text.is("stands-in", i) && Sayers.WITHIN.contains(text.key(i + 1))) {
      return within(i, sentence, speakers);
    }
    boolean tongue = text.key(i + 1).equals("علي") && text.key(i + 2).equals("لسان"); // "جاء على لسان الوزير أن"
    if (!text.is("stands-in", i) || !text.key(i + 1).equals("في") && !tongue || i + 3 >= sentence.end()) {
      return null;
    }
    Cues.Hit said = new Cues.Hit(i, text.key(i).startsWith("و") && text.key(i).length() > 3 ? 1 : 0,
        Objects.requireNonNull(cues.forms().get(SAY)).get(0));
    Subject who = tongue ? new Relays(text, cues, subjects).named(i + 3, sentence) : owner(i + 2, sentence, speakers);
    Contents.Content content = who == null ? null : contents.after(said, who.end(), sentence);
    if (who == null || content == null) {
      return null;
    }
    speakers.speaks(who.entities());
    Span cue = StatementReader.cueSpan(text, said);
    return new Statement(who.entities(), content.form(), cue, content.span(), Attribution.NONE, content.evidence(cue, sentence),
        "statement/document/" + content.by(), 1);
  }

  /// What is said in the document named right before the verb: "أصدرت الوزارة بيانا جاء فيه أن". Whoever gave it out speaks.
  private @Nullable Statement within(int i, Sentence sentence, Speakers speakers) {
    Cues.Hit said = new Cues.Hit(i, 0, Objects.requireNonNull(cues.forms().get(SAY)).get(0));
    Contents.Content content = paperBefore(i, sentence) ? contents.right(said, i + 2, sentence) : null;
    List<String> who = content == null ? List.of() : giver(i, sentence);
    who = content == null || !who.isEmpty() ? who : speakers.nearest(i, sentence);
    if (content == null || who.isEmpty()) {
      return null;
    }
    speakers.speaks(who);
    Span cue = StatementReader.cueSpan(text, said);
    return new Statement(who, content.form(), cue, content.span(), Attribution.NONE, content.evidence(cue, sentence),
        "statement/document/" + content.by(), 1);
  }

  /// From whom the document came, told before it: "وصدر عن الديوان بيان جاء فيه". Empty when the clause tells it otherwise.
  private List<String> giver(int verb, Sentence sentence) {
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - PUBLISHED) && !text.mark(k, ".؛"); k--) {
      if (k > sentence.first() && k >= verb - DOCUMENT - REACH && text.key(k).equals("عن") && text.is("issued", k - 1)
          && text.phraseAt(k + 1).isPresent()) {
        return subjects.joint(text.phraseAt(k + 1).get(), sentence).entities();
      }
      if (text.is("giving-out", k) && subjects.after(k, sentence) instanceof Subject publisher) {
        return publisher.entities(); // "نشرت الوزارة تقريرها اليومي، وجاء فيه"
      }
    }
    return List.of();
  }

  /// Whether a document is named in the clause before the verb: "بيانا مقتضبا جاء فيه".
  private boolean paperBefore(int verb, Sentence sentence) {
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - DOCUMENT); k--) {
      String noun = text.key(k).endsWith("ا") ? text.key(k).substring(0, text.key(k).length() - 1) : text.key(k);
      String free = noun.startsWith("ب") && !noun.equals("بيان") && !noun.equals("بلاغ") && !noun.startsWith("برقي")
          ? noun.substring(1)
          : noun;
      if (text.words("papers").contains(free) || text.words("documents").contains(free)) {
        return true;
      }
    }
    return false;
  }

  /// Who gave the document at the token out: named with it, else, for one spoken of before ("البيان"), who spoke last.
  private @Nullable Subject owner(int noun, Sentence sentence, Speakers speakers) {
    Documents documents = new Documents(text, subjects);
    if (!text.words("papers").contains(Clitics.withoutArticle(text.key(noun))) && !text.is("documents", noun)) {
      return null;
    }
    for (int k = noun + 1; k < Math.min(sentence.end(), noun + REACH) && !text.that(k) && !text.mark(k, ":"); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && text.key(k - 1).equals("في")) {
        k = p.get().end() - 1;
      } else if (p.isPresent() && (!subjects.clitic(p.get()) || text.key(k).startsWith("ل"))) {
        return subjects.joint(p.get(), sentence);
      }
    }
    Subject publisher = documents.publisher(noun, sentence);
    List<String> last = speakers.last();
    return publisher != null || !text.key(noun).startsWith("ال") || last.isEmpty() ? publisher : new Subject(last, noun + 1, false);
  }
}
