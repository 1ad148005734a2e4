package org.isnad.extract;

import java.util.Optional;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds whose words a document or a report tells.
final class Documents {

  private final Text text;
  private final SubjectFinder subjects;

  Documents(Text text, SubjectFinder subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /// Who published the document at the token, as far as the words behind it tell: "التقرير الذي أصدرته وزارة المالية". Null when they do not.
  @Nullable
  Subject publisher(int document, Sentence sentence) {
    for (int k = document + 1; k < Math.min(sentence.end(), document + 8); k++) {
      String key = text.key(k);
      if (Particles.that(key) || text.mark(k, ":.،")) {
        return null;
      }
      boolean by = key.startsWith("الصادر") || key.equals("صادر") || key.equals("صدر") || text.is("published", k);
      int at = by && (text.key(k + 1).equals("عن") || text.key(k + 1).equals("من")) ? k + 2 : k + 1;
      if (by && text.phraseAt(at).isEmpty() && text.word(at)) {
        at++; // "التي تصدرها دوريا المؤسسة"
      }
      Optional<Phrase> p = by ? text.phraseAt(at) : Optional.empty();
      if (p.isPresent() && !subjects.clitic(p.get())) {
        return subjects.joint(p.get(), sentence);
      }
    }
    return null;
  }

  /// Whether a noun for a work that tells something stands at the token: "تقرير", "البيانات".
  static boolean work(Text text, int i) {
    String noun = noun(text, i);
    return text.words("works").contains(noun) || text.words("data").contains(noun) || text.words("studies").contains(noun);
  }

  /// Whether a work behind the verb affirms what the noun at the token names: "كشفت التقارير تورط".
  static boolean affirms(Text text, Cues.Hit verb, int noun) {
    String key = text.key(noun);
    return verb.finite() && verb.cue().cue().takes(Complement.THAT) && work(text, verb.token() + 1) && !key.startsWith("ل")
        && !key.startsWith("و") && text.word(noun);
  }

  /// The noun at the token without article or, behind "لكن", the ending of the accusative: "لكن بيانا".
  private static String noun(Text text, int i) {
    String noun = Clitics.withoutArticle(text.key(i));
    boolean accusative = text.key(i - 1).equals("لكن") || text.key(i - 1).equals("ولكن") || Particles.that(text.key(i - 1));
    return accusative && noun.endsWith("ا") && noun.length() > 4 ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// Who speaks in the work at the token: the body that is named with it. Null where none is, or the work speaks for itself.
  @Nullable
  Subject speaker(int work, Sentence sentence) {
    if (!work(text, work)) {
      return null;
    }
    String noun = noun(text, work);
    if (text.words("studies").contains(noun)) {
      return null;
    }
    if (text.words("data").contains(noun)) {
      return publisher(work, sentence); // "الأرقام التي نشرتها المصلحة"
    }
    Subject owner = owner(work, sentence);
    return owner != null ? owner : publisher(work, sentence);
  }

  /// Whose words the noun at the token tells: "رواية دبلوماسي", "بيان مقتضب للحركة", "إفادات استقتها الصحيفة من مصدر". Null when they are nobody's
  /// or the token is no such noun.
  @Nullable
  Subject owner(int noun, Sentence sentence) {
    String word = text.key(noun);
    String head = Clitics.withoutArticle(word.startsWith("لل") ? word.substring(2) : word.startsWith("ل") ? word.substring(1) : word);
    if (!text.words("told").contains(head) && !text.words("works").contains(head)) {
      return null;
    }
    for (int k = noun + 1; k < Math.min(sentence.end(), noun + 8) && text.word(k); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent()) {
        boolean of = subjects.clitic(p.get())
            ? text.key(k).startsWith("ل")
            : k == noun + 1 || text.key(k - 1).equals("من") || text.key(k - 1).equals("عن") && !(k == noun + 2 && word.startsWith("ال"))
                || text.is("published", k - 1);
        if (of) {
          return subjects.joint(p.get(), sentence);
        }
      }
    }
    return null;
  }

  /// Whether a clause on the document or its source begins with the word at the token.
  static boolean clause(Text text, int i) {
    return Particles.RELATIVE.contains(text.key(i)) || text.is("published", i) || text.is("of-document", i);
  }

}
