package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;

/// The person whose deed a sentence without any words said tells; a verb of saying that opens the next one goes on with him rather than with who
/// spoke before: "وانتقل الحاكم فلان إلى المدينة. وقال في مؤتمر صحفي". Mutable; lives within one reading.
final class Doers {

  /// Verbs that go on with words said before, whoever did something in between.
  private static final Set<String> ADDING = Set.of("add", "continue", "go-on", "follow", "add-2");
  /// Verbs that begin like the article.
  private static final Set<String> MET = Set.of("التقي", "التقت", "التحق", "التحقت");
  /// The most tokens of an addition of place or time before the verb.
  private static final int OPENING = 7;

  private final Text text;
  private final SubjectFinder subjects;
  private List<String> doer = List.of();

  Doers(Text text, SubjectFinder subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /// A sentence has ended.
  ///
  /// @param said whether anybody said something in it
  /// @param acted who acted in its main clause with a verb that might have brought in words
  void close(Sentence sentence, boolean said, List<String> acted) {
    doer = said || sentence.end() == 0 || text.quotation(sentence.first()) != null ? List.of() : person(acted) ? acted : opening(sentence);
  }

  private List<String> opening(Sentence sentence) {
    int verb = sentence.first();
    if (Particles.PREPOSITIONS.contains(plain(verb))) {
      int comma = verb + 1;
      while (comma < Math.min(sentence.end(), verb + OPENING) && !text.mark(comma, "،,")) {
        comma++;
      }
      if (!text.mark(comma, "،,")) {
        return List.of();
      }
      verb = comma + 1; // "وفي وقت لاحق، التقى"
    }
    String key = plain(verb);
    Optional<Phrase> p = text.phraseAt(verb + 1);
    boolean article = key.startsWith("ال") && !MET.contains(key);
    boolean clause = text.word(verb) && key.length() > 2 && !article && !Particles.was(key) && !Particles.that(key)
        && !Particles.PREPOSITIONS.contains(key) && !Particles.CLAUSES.contains(key) && !Particles.ADVERBS.contains(key)
        && text.phraseOver(verb).isEmpty();
    return clause && p.isPresent() && !subjects.clitic(p.get()) && person(p.get().entities()) ? p.get().entities() : List.of();
  }

  private String plain(int i) {
    String key = text.key(i);
    return key.length() > 2 && key.startsWith("و") ? key.substring(1) : key;
  }

  private boolean person(List<String> who) {
    return who.size() == 1 && text.entities.entity(who.get(0)).type() == Entity.Type.PER;
  }

  /// Who goes on in the verb that opens a sentence; empty when nobody did anything in the one before, or whom the form does not fit.
  List<String> before(Cues.Hit hit, Sentence sentence) {
    VerbForm form = hit.cue().form();
    boolean opens = hit.token() == sentence.first() && hit.taken() > 0 && text.quotation(hit.token()) == null;
    return opens && !doer.isEmpty() && !ADDING.contains(hit.cue().cue().id()) && subjects.agreement.continues(doer.get(0), form)
        ? doer
        : List.of();
  }
}
