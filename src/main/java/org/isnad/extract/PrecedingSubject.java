package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The subject that stands before its verb in the clause, with its appositions and those joined to it: "لكن القيادي في حماس، أسامة حمدان، أكد".
record PrecedingSubject(Text text, SubjectFinder subjects) {

  /// The most tokens of an aside on a source.
  private static final int ASIDE = 12;
  /// The most tokens of titles before a name.
  private static final int TITLES = 10;

  /// The subject that stands before the verb in its clause: "لكن القيادي في حماس، أسامة حمدان، أكد". Null when there is none.
  @Nullable
  Subject of(int verb, Sentence sentence) {
    int i = beforeAside(verb - 1, sentence);
    while (i >= sentence.first() && !ends(i) && (text.mark(i, "،,؛-–)") || text.key(i).equals("قد") || text.key(i).equals("كان")
        || text.key(i).equals("كانت") || text.quoteMark(i)
        || text.time(i) != null && text.phraseOver(i).isEmpty() || Particles.ADVERBS.contains(text.key(i)))) {
      if (text.mark(i, ")")) {
        int open = open(i, sentence);
        if (open < 0) {
          return null;
        }
        i = open;
      }
      i--;
    }
    if (i < sentence.first()) {
      return null;
    }
    Optional<Phrase> last = text.phraseOver(i);
    if (last.isEmpty() || last.get().end() - 1 != i) {
      return null;
    }
    Phrase p = last.get();
    List<Phrase> chain = new ArrayList<>(List.of(p));
    int at = p.first();
    // go back over appositions and joined names
    while (true) {
      int k = at - 1;
      if (text.mark(k, "،,") && k > sentence.first()) {
        k--;
      }
      if (text.quoteMark(k)) {
        k--;
      }
      Optional<Phrase> q = k >= sentence.first() ? text.phraseOver(k) : Optional.empty();
      boolean same = q.isPresent() && q.get().end() - 1 == k
          && (subjects.joined(chain.get(0)) || q.get().entities().equals(chain.get(0).entities())
              || q.get().kind() == Phrase.Kind.ROLE && k < at - 1);
      if (!same) {
        break;
      }
      chain.add(0, q.get());
      at = q.get().first();
    }
    if (chain.size() > 1 && subjects.joined(p) && text.mark(p.first() - 1, "،,") && !clauseBegins(at, sentence)) {
      chain.clear(); // "في مقاطعة كورسك، وموسكو تؤكد": not joined to the place
      chain.add(p);
      at = p.first();
    }
    boolean titled = p.kind() == Phrase.Kind.NAME && chain.size() == 1 && !subjects.clitic(p) && subjects.described(at - 1)
        && text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER && titlesBegin(at - 1, sentence);
    if (!titled && (!clauseBegins(at, sentence) || subjects.clitic(chain.get(0)) && !subjects.conjoined(chain.get(0)))) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    if (subjects.joined(p) && chain.size() > 1) {
      chain.forEach(c -> ids.addAll(c.entities()));
    } else {
      ids.addAll(chain.get(0).kind() == Phrase.Kind.NAME || chain.size() == 1 ? chain.get(0).entities() : p.entities());
    }
    return new Subject(List.copyOf(ids), verb + 1, true);
  }

  /// The token before an aside on what whoever speaks asked for, "، طلب عدم كشف هويته،", that closes at the token; else the token.
  private int beforeAside(int close, Sentence sentence) {
    String mark = text.mark(close, "،,") ? "،," : "-–—";
    for (int k = close - 2; text.mark(close, mark) && k > Math.max(sentence.first(), close - ASIDE); k--) {
      if (text.mark(k, mark)) {
        return text.is("sources-do", k + 1) ? k - 1 : close;
      }
      if (!text.word(k)) {
        return close;
      }
    }
    return close;
  }

  /// Whether a phrase ends with the token.
  private boolean ends(int i) {
    return text.phraseOver(i).filter(p -> p.end() - 1 == i).isPresent();
  }

  /// Whether "كان" or "أن" opens the clause soon before the token, with nothing but titles in between: "وكان رئيس الغرفة سالم حسن أعلن".
  private boolean titlesBegin(int last, Sentence sentence) {
    for (int k = last; k >= Math.max(sentence.first(), last - TITLES); k--) {
      String key = text.key(k);
      if (Particles.was(key) || Particles.that(key) || key.equals("فان") || key.equals("لكن")
          || key.equals("ولكن") || key.equals("اما") || key.equals("واما")) {
        return true;
      }
      if (!text.word(k) && !text.quoteMark(k) || text.says(k) && text.phraseOver(k).isEmpty()
          || text.phraseOver(k).filter(p -> p.kind() == Phrase.Kind.NAME
              && text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER).isPresent()) {
        return false;
      }
    }
    int first = sentence.first();
    return last - first < TITLES && last > first && text.key(first).startsWith("ال") && text.time(first) == null
        && !Particles.RELATIVE.contains(text.key(first)); // "الباحث في معهد الدراسات سالم حسن قال"
  }

  /// Whether a clause can begin at the token.
  private boolean clauseBegins(int i, Sentence sentence) {
    int k = i - 1;
    while (k >= sentence.first() && text.quoteMark(k)) {
      k--;
    }
    if (k < sentence.first() || conjunctionOn(i)) {
      return true;
    }
    if (text.is("sayings", k) && k > sentence.first()) {
      k--; // تقديرات الجيش تفيد
    }
    String before = text.key(k);
    return text.mark(k, "،,:-–؛.…") || Particles.that(before) || before.equals("فان") || before.equals("لكن") || before.equals("ولكن")
        || before.equals("كان")
        || before.equals("وكان") || before.equals("كانت") || before.equals("وكانت") || before.equals("يكون") || before.equals("تكون")
        || before.equals("بينما") || before.equals("فيما") || before.equals("حيث") || before.equals("الا") || before.equals("وان")
        || before.equals("اذ") || before.equals("اما") || before.equals("واما") || before.equals("ان") || before.equals("عندما")
        || before.equals("ما")
        || text.time(k) != null && text.phraseOver(k).isEmpty();
  }

  private boolean conjunctionOn(int i) {
    Optional<Phrase> p = text.phraseAt(i);
    return p.isPresent() && subjects.conjoined(p.get());
  }

  private int open(int close, Sentence sentence) {
    for (int k = close - 1; k >= sentence.first() && k > close - 9; k--) {
      if (text.mark(k, "(")) {
        return k;
      }
    }
    return -1;
  }
}
