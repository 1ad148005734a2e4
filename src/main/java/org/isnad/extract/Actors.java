package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;

/// Who is spoken of, for verbs and nouns whose subject is understood: "والتقى", "خلال لقائه". Mutable; lives within one reading.
final class Actors {

  private final Text text;
  private final SubjectFinder subjects;
  private Sentence sentence = new Sentence(0, new org.isnad.article.Span(0, 0), 0, 0, false);
  /// subjects of earlier sentences, latest first
  private final List<List<String>> before = new ArrayList<>();

  Actors(Text text, SubjectFinder subjects) {
    this.text = text;
    this.subjects = subjects;
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
    boolean several = pronoun.equals("هما") || pronoun.equals("هم");
    List<String> found = new ArrayList<>();
    for (int i = token - 1; i >= sentence.first(); i--) {
      Optional<Phrase> p = text.phraseOver(i);
      if (p.isPresent()) {
        if (owns(p.get(), pronoun)) {
          if (!several) {
            return p.get().entities();
          }
          p.get().entities().stream().filter(e -> !found.contains(e)).forEach(e -> found.add(0, e));
          if (found.size() > 1) {
            return found;
          }
        }
        i = p.get().first();
      }
    }
    if (several) {
      return before.isEmpty() || before.get(0).size() < 2 ? List.of() : before.get(0);
    }
    return before.isEmpty() || !fits(before.get(0).get(0), pronoun) ? List.of() : before.get(0);
  }

  private boolean owns(Phrase p, String pronoun) {
    if (!fits(p.entities().get(0), pronoun) || Particles.PREPOSITIONS.contains(text.key(p.first() - 1))) {
      return false;
    }
    return !subjects.clitic(p) || text.key(p.first()).startsWith("و") && p.span().start() == text.token(p.first()).span().start() + 1;
  }

  private boolean fits(String id, String pronoun) {
    Entity.Type type = text.entities.entity(id).type();
    return switch (pronoun) {
      case "ه" -> type == Entity.Type.PER || type == Entity.Type.GRP;
      case "ها" -> subjects.agrees(id, FEMININE);
      case "هما" -> type == Entity.Type.PER;
      default -> true;
    };
  }

  private static final VerbForm FEMININE = new VerbForm(VerbForm.Aspect.PAST, VerbForm.Gender.FEMININE, VerbForm.Number.SINGULAR, false);

  private List<String> first(int until, @org.jspecify.annotations.Nullable VerbForm form) {
    for (int i = sentence.first(); i < until; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))
          && (form == null || subjects.agrees(p.get().entities().get(0), form))) {
        return subjects.joint(p.get(), sentence).entities();
      }
    }
    return List.of();
  }
}
