package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;

/// Who is spoken of, for verbs and nouns whose subject is understood: "والتقى", "خلال لقائه". Mutable; lives within one reading.
final class Actors {

  private static final Set<String> CONJUNCTIONS = Set.of("لكن", "ثم", "حيث", "فيما", "بينما", "كما", "او", "حتي", "لان");

  private final Text text;
  private final SubjectFinder subjects;
  private final Participants participants;
  private Sentence sentence = new Sentence(0, new org.isnad.article.Span(0, 0), 0, 0, false);
  /// subjects of earlier sentences, latest first
  private final List<List<String>> before = new ArrayList<>();

  Actors(Text text, SubjectFinder subjects, Participants participants) {
    this.text = text;
    this.subjects = subjects;
    this.participants = participants;
  }

  void enter(Sentence next) {
    if (sentence.end() > 0) {
      List<String> first = first(sentence.end(), null);
      if (!first.isEmpty()) {
        before.add(0, first);
      }
    }
    sentence = next;
  }

  /// The subject understood at a token: the first actor of the sentence before it whom the form fits, else that of an earlier sentence.
  List<String> carried(int token, VerbForm form) {
    List<String> here = first(token, form);
    if (!here.isEmpty()) {
      return here;
    }
    for (List<String> who : before.subList(0, Math.min(2, before.size()))) {
      if (subjects.agrees(who.get(0), form)) {
        return who;
      }
    }
    return List.of();
  }

  /// Whom a possessive pronoun at the token means ("ه", "ها", "هما", "هم"), or with "" the one who acts there.
  List<String> owner(int token, String pronoun) {
    if (pronoun.equals("هما") || pronoun.equals("هم")) {
      return several(token, pronoun);
    }
    int clause = token;
    while (clause > sentence.first() && !Particles.that(text.key(clause - 1))) {
      clause--;
    }
    for (int from = clause;; from = sentence.first()) {
      List<String> any = List.of();
      for (int i = from; i < token; i++) {
        Optional<Phrase> p = participants.phrase(i);
        if (p.isPresent() && owns(p.get(), pronoun)) {
          if (person(p.get().entities().get(0))) {
            return joint(p.get(), token);
          }
          any = any.isEmpty() ? joint(p.get(), token) : any;
        }
      }
      if (!any.isEmpty()) {
        return any;
      }
      if (from == sentence.first()) {
        return before.isEmpty() || !fits(before.get(0).get(0), pronoun) ? List.of() : before.get(0);
      }
    }
  }

  private List<String> joint(Phrase p, int token) {
    Subject all = participants.list(p.first(), sentence);
    return all == null || all.end() > token ? p.entities() : all.entities();
  }

  private List<String> several(int token, String pronoun) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    for (int i = token - 1; i >= sentence.first() && found.size() < 2; i--) {
      Optional<Phrase> p = text.phraseOver(i);
      if (p.isPresent() && participants.phrase(p.get().first()).isPresent()) {
        Entity.Type type = text.entities.entity(p.get().entities().get(0)).type();
        if (type == Entity.Type.GRP && pronoun.equals("هم")) {
          return p.get().entities();
        }
        if (type == Entity.Type.PER) {
          found.addAll(p.get().entities());
        }
      }
    }
    return found.size() == 2 ? List.copyOf(found) : before.isEmpty() || before.get(0).size() < 2 ? List.of() : before.get(0);
  }

  /// The two told last, for "الطرفان", "الوزيران"; none when they were not two.
  List<String> pair() {
    return before.isEmpty() || before.get(0).size() != 2 ? List.of() : before.get(0);
  }

  /// The person named last before the token.
  List<String> latest(int token) {
    for (int i = token - 1; i >= sentence.first(); i--) {
      Optional<Phrase> p = participants.phrase(i);
      if (p.isPresent() && person(p.get().entities().get(0))) {
        return p.get().entities();
      }
    }
    return List.of();
  }

  private boolean person(String id) {
    return text.entities.entity(id).type() == Entity.Type.PER;
  }

  private boolean owns(Phrase p, String pronoun) {
    String id = p.entities().get(0);
    String preposition = text.key(p.first() - 1);
    if (!participants.actor(id) || !fits(id, pronoun)
        || Particles.PREPOSITIONS.contains(preposition) && !CONJUNCTIONS.contains(preposition)) {
      return false;
    }
    return !subjects.clitic(p) || participants.joined(p);
  }

  private boolean fits(String id, String pronoun) {
    Entity.Type type = text.entities.entity(id).type();
    return switch (pronoun) {
      case "ه" -> type == Entity.Type.PER || type == Entity.Type.GRP;
      case "ها" -> subjects.agrees(id, FEMININE);
      default -> true;
    };
  }

  private static final VerbForm FEMININE = new VerbForm(VerbForm.Aspect.PAST, VerbForm.Gender.FEMININE, VerbForm.Number.SINGULAR, false);

  private List<String> first(int until, @org.jspecify.annotations.Nullable VerbForm form) {
    for (int i = sentence.first(); i < until; i++) {
      Optional<Phrase> p = participants.phrase(i);
      if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))
          && participants.actor(p.get().entities().get(0)) && (form == null || subjects.agrees(p.get().entities().get(0), form))) {
        return joint(p.get(), until);
      }
    }
    return List.of();
  }
}
