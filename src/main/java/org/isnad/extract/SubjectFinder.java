package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Clitics;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb: after it (the usual order), before it, or the one spoken of last.
final class SubjectFinder {

  private static final Set<String> DEMONSTRATIVES = WordSet.of("هذا", "هذه", "هولاء", "ذات", "نفس", "تلك", "هذان", "هاتان");

  /// How far behind the verb a person may be named, in tokens.
  private static final int NAME_REACH = 14;
  /// How many characters of a quoted name may follow the phrase in it.
  private static final int NAME_REST = 25;

  private final Text text;
  /// whom gender and number let be the subject
  final Agreement agreement;
  private final PrecedingSubject preceding;

  SubjectFinder(Text text) {
    this.text = text;
    this.agreement = new Agreement(text);
    this.preceding = new PrecedingSubject(text, this);
  }

  /// The subject that follows the verb, or null.
  @Nullable
  Subject after(int verb, Sentence sentence) {
    int i = skip(verb + 1, sentence);
    Optional<Phrase> p = text.phraseAt(i);
    if (p.isEmpty() && Documents.work(text, i)) {
      return new Documents(text, this).speaker(i, sentence); // "بيان لمكتب X", "بيان صادر عن X"
    }
    if (p.isEmpty() || clitic(p.get())) {
      return null;
    }
    Subject told = text.is("tells-outlets", verb) ? toOutlet(p.get(), sentence) : null;
    return told == null ? joint(p.get(), sentence) : told;
  }

  /// The person behind an outlet between quotation marks, who told it what follows: "وأبلغ «الوطن» المسؤول فلان أن". Null when nobody is named there.
  private @Nullable Subject toOutlet(Phrase p, Sentence sentence) {
    if (!text.quoteMark(p.first() - 1) || !text.quoteMark(p.end()) || !text.entities.media().contains(p.entities().get(0))) {
      return null;
    }
    Optional<Phrase> next = text.phraseAt(p.end() + 1)
        .filter(q -> !clitic(q) && text.entities.entity(q.entities().get(0)).type() == Entity.Type.PER);
    return next.isPresent() ? joint(next.get(), sentence) : named(p.end(), sentence);
  }

  /// The person named after the verb behind words that say who he is: "قال المستشار القانوني علي حسن إن". Null when there is none before
  /// what brings in the words.
  @Nullable
  Subject named(int verb, Sentence sentence) {
    int from = skip(verb + 1, sentence);
    for (int k = from; k < Math.min(sentence.end(), from + NAME_REACH); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      boolean also = k > from && p.isPresent() && joined(p.get()); // "قال الخبير في السياحة ومدير المرصد عفيف كشك"
      if (k > from && p.isPresent() && (p.get().kind() == Phrase.Kind.NAME || endsWithName(p.get())) && (!clitic(p.get()) || also)
          && described(k - 1)
          && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER) {
        return joint(p.get(), sentence);
      }
      if (k > from && p.isPresent() && !clitic(p.get()) && p.get().kind() == Phrase.Kind.GROUP && !text.is("heads-of-groups", k - 1)) {
        return null;
      }
      String key = text.key(k);
      Subject apposed = k > from ? apposed(k, sentence) : null;
      if (apposed != null) {
        return apposed;
      }
      if (p.isPresent()) {
        k = p.get().end() - 1;
      } else if (Particles.that(key) || Particles.CLAUSES.contains(key) || text.opens(k) != null || text.mark(k, ":؛،,؟!")
          || text.mark(k, ".") && !text.initial(k - 1)) {
        return null;
      }
    }
    return null;
  }

  /// The person in apposition behind a comma or behind a name in quotation marks that his office goes with, where his words or a pause follow:
  /// "الناطق باسم محاكم سوسة، القاضي فلان، أن", "رئيس الشركة الوطنية «النقل» فلان: إن". Null when there is none at the token.
  private @Nullable Subject apposed(int k, Sentence sentence) {
    Quotation alias = text.opens(k);
    boolean comma = text.mark(k, "،,") && text.word(k - 1);
    int at = comma ? k + 1 : alias != null && alias.content().length() <= NAME_REST ? text.tokenAt(alias.span().end()) : 0;
    at = comma && text.key(at).startsWith("ال") && text.phraseOver(at).isEmpty() ? at + 1 : at; // "، الفرنسي فلان، أن"
    Optional<Phrase> p = at > k && at < sentence.end() ? text.phraseAt(at) : Optional.empty();
    if (p.isEmpty() || clitic(p.get()) || p.get().kind() != Phrase.Kind.NAME && !endsWithName(p.get())
        || text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.PER) {
      return null;
    }
    Subject who = joint(p.get(), sentence);
    int end = p.get().end();
    return text.mark(end, "،,:-–(") || text.that(end) || text.opens(end) != null || who.end() > end ? who : null;
  }

  /// Whether the phrase is an office with the name of its holder behind it.
  private boolean endsWithName(Phrase p) {
    if (p.kind() != Phrase.Kind.ROLE || p.entities().size() != 1) {
      return false;
    }
    Entity e = text.entities.entity(p.entities().get(0));
    String last = Folding.key(e.name());
    return e.type() == Entity.Type.PER && text.key(p.end() - 1).equals(last.substring(last.lastIndexOf(' ') + 1));
  }

  /// Whether a name can follow the token in apposition: a definite word, an initial, the end of what a role belongs to.
  boolean described(int k) {
    return text.phraseOver(k).isPresent() || text.key(k).startsWith("ال") || text.key(k).startsWith("وال") || text.key(k).startsWith("لل")
        || text.key(k).startsWith("بال")
        || text.mark(k, ".") || text.initial(k);
  }

  /// The body named before whose name begins with the definite noun at the token: "المفوضية" for "المفوضية العليا لشؤون اللاجئين". Null when
  /// there is none.
  @Nullable
  Subject headed(int i) {
    String noun = text.key(i);
    if (!noun.startsWith("ال") || noun.length() < 5 || text.phraseOver(i).isPresent() || text.key(i + 1).startsWith("ال")) {
      return null;
    }
    Subject found = null;
    int at = -1;
    for (Entity e : text.entities.entities()) {
      String[] words = Folding.key(e.name()).split(" ");
      if (e.type() != Entity.Type.ORG && e.type() != Entity.Type.GRP || words.length < 2
          || !Clitics.withoutArticle(words[0]).equals(noun.substring(2))) {
        continue;
      }
      for (Span place : e.places()) {
        if (place.start() < text.token(i).span().start() && place.start() > at) {
          at = place.start();
          found = new Subject(List.of(e.id()), i + 1, true);
        }
      }
    }
    return found;
  }

  /// The phrase with those joined to it by "و" and with what stands in apposition.
  Subject joint(Phrase first, Sentence sentence) {
    Set<String> ids = new LinkedHashSet<>(first.entities());
    int end = first.end();
    boolean on = true;
    while (on && end < sentence.end()) {
      on = false;
      int comma = text.mark(end, "،,") ? end + 1 : end;
      Optional<Phrase> next = text.phraseAt(comma);
      if (next.isPresent() && joined(next.get())) {
        ids.addAll(next.get().entities());
        end = next.get().end();
        on = true;
      } else if (comma == end && next.isPresent() && next.get().kind() == Phrase.Kind.ROLE && first.kind() == Phrase.Kind.NAME
          && !clitic(next.get()) && next.get().entities().equals(List.copyOf(ids))) {
        end = next.get().end(); // "فلان مدرب الفريق"
        on = true;
      } else if (comma > end && next.isPresent() && apposition(ids, next.get())) {
        end = next.get().end();
        if (text.mark(end, "،,") && !text.phraseAt(end + 1).filter(this::joined).isPresent()) {
          end++;
        }
        on = true;
      } else if (text.mark(end, "(")) {
        int close = close(end, sentence);
        if (close > end) {
          end = close + 1;
          on = true;
        }
      }
    }
    return new Subject(List.copyOf(ids), end, true);
  }

  /// The subject that stands before the verb in its clause. Null when there is none.
  @Nullable
  Subject before(int verb, Sentence sentence) {
    return preceding.of(verb, sentence);
  }

  private boolean apposition(Set<String> ids, Phrase p) {
    return !clitic(p) && (p.entities().stream().anyMatch(ids::contains) || p.kind() == Phrase.Kind.ROLE && ids.size() == 1);
  }

  /// Whether the phrase begins with "و" written to it.
  boolean joined(Phrase p) {
    return clitic(p) && conjoined(p);
  }

  boolean conjoined(Phrase p) {
    return p.span().start() - text.token(p.first()).span().start() == 1 && text.key(p.first()).startsWith("و");
  }

  /// Whether anything is written to the front of the phrase's first word.
  boolean clitic(Phrase p) {
    return p.span().start() > text.token(p.first()).span().start();
  }

  /// Skips what may stand between a verb and its subject.
  private int skip(int from, Sentence sentence) {
    int i = betweenCommas(from, sentence);
    while (i < sentence.end()) {
      DateTimeExpression time = text.time(i);
      if (text.phraseAt(i).isPresent()) {
        return i;
      }
      if (time != null) {
        i = time.end();
      } else if (Particles.ADVERBS.contains(text.key(i)) || Particles.WITH_PRONOUN.contains(text.key(i))
          || text.key(i).equals("بذلك")) {
        i++;
      } else if (text.mark(i, "،,") && i > from
          || i == from && DEMONSTRATIVES.contains(text.key(i)) && text.phraseAt(i + 1).isPresent()) {
        i++;
      } else if (i == from && counterpart(i)) {
        i++; // "وقالت منافستها شركة X", "محاميها فلان"
      } else if (text.is("each-of", i) && text.key(i + 1).equals("من") && text.phraseAt(i + 2).isPresent()) {
        i += 2;
      } else if (text.quoteMark(i) && text.phraseAt(i + 1).isPresent() && !says(i)) {
        i++;
      } else if (Credits.bracketedEnd(text, i) > i) {
        i = Credits.bracketedEnd(text, i); // "أوضح لـ«الصحيفة» الناطق"
      } else if (i == from && (text.key(i).equals("في") || text.key(i).equals("من"))
          && (text.key(i + 1).equals("بيان") || text.key(i + 1).equals("جهته") || text.key(i + 1).equals("جانبه"))) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  /// The index after a time between commas, "قالت، مساء أمس، الوزارة"; else the token.
  private int betweenCommas(int i, Sentence sentence) {
    int k = i + 1;
    while (text.mark(i, "،,") && k < sentence.end() && (text.time(k) != null || Particles.ADVERBS.contains(text.key(k)))
        && text.phraseAt(k).isEmpty()) {
      k++;
    }
    return k > i + 1 && text.mark(k, "،,") ? k + 1 : i;
  }

  /// Whether a noun with a pronoun stands at the token for what somebody is to another, and his name follows: "محاميها فلان".
  private boolean counterpart(int i) {
    String key = text.key(i);
    int stem = key.endsWith("هم") || key.endsWith("ها") ? key.length() - 2 : key.endsWith("ه") ? key.length() - 1 : 0;
    int name = text.mark(i + 1, "،,") ? i + 2 : i + 1; // "محاميه، فلان،"
    return stem > 2 && text.words("counterparts").contains(key.substring(0, stem))
        && text.phraseAt(name).filter(p -> !clitic(p) && p.kind() == Phrase.Kind.NAME).isPresent();
  }

  /// Whether the quotation that opens at the token holds more than a name.
  private boolean says(int i) {
    Quotation q = text.opens(i);
    return q != null && text.phraseAt(i + 1).filter(p -> q.content().end() - p.span().end() > NAME_REST).isPresent();
  }

  private int close(int open, Sentence sentence) {
    for (int k = open + 1; k < sentence.end() && k < open + 9; k++) {
      if (text.mark(k, ")")) {
        return k;
      }
    }
    return -1;
  }
}
