package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb: after it (the usual order), before it, or the one spoken of last.
final class SubjectFinder {

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "هولاء", "ذات", "نفس", "تلك");
  /// Broken plurals of things and bodies, which take a feminine singular verb.
  private static final Set<String> BROKEN = Set.of("كتايب", "سرايا", "الويه", "فصايل", "فرق", "مصادر", "وسايل", "دوائر", "اوساط", "تقارير",
      "دول", "صحف", "جهات", "احزاب", "مراكز", "مواقع", "بنوك", "نتايج", "امم", "انباء", "دوايل");
  private static final Set<String> PERSONS = Set.of("شهود", "خبراء", "نواب", "وزراء", "علماء", "سكان", "اهالي", "قاده", "زعماء", "روساء",
      "نشطاء", "اطباء", "اعضاء", "ممثلو", "ممثلي", "مسوولو", "مسوولي", "باحثو", "محللو", "قياديو", "امناء", "سفراء", "عمال", "تجار",
      "طلاب", "جنود", "ضباط", "اسري", "عشرات", "مييات");

  /// Nouns for what a body says: it is the body that speaks.
  private static final Set<String> SAYINGS = Set.of("تقديرات", "تقارير", "بيانات", "معلومات", "احصاءات", "ارقام",
      "مصادر");
  /// How far behind the verb a person may be named, in tokens.
  private static final int NAME_REACH = 14;
  /// How many characters of a quoted name may follow the phrase in it.
  private static final int NAME_REST = 25;

  private final Text text;
  /// persons whom a feminine verb had for a subject
  private final Set<String> women = new HashSet<>();

  SubjectFinder(Text text) {
    this.text = text;
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
    return joint(p.get(), sentence);
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
      if (k > from && p.isPresent() && !clitic(p.get()) && p.get().kind() == Phrase.Kind.GROUP) {
        return null;
      }
      String key = text.key(k);
      if (p.isPresent()) {
        k = p.get().end() - 1;
      } else if (Particles.that(key) || Particles.CLAUSES.contains(key) || text.opens(k) != null || text.mark(k, ":؛،,؟!")
          || text.mark(k, ".") && !text.initial(k - 1)) {
        return null;
      }
    }
    return null;
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
  private boolean described(int k) {
    return text.phraseOver(k).isPresent() || text.key(k).startsWith("ال") || text.key(k).startsWith("لل") || text.key(k).startsWith("بال")
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

  /// Notes that a feminine verb has this person for its subject.
  void woman(String id) {
    if (text.entities.entity(id).type() == Entity.Type.PER) {
      women.add(id);
    }
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
      } else if (comma > end && next.isPresent() && apposition(ids, next.get())) {
        end = next.get().end();
        if (text.mark(end, "،,") && !text.phraseAt(end + 1).filter(SubjectFinder.this::joined).isPresent()) {
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

  private boolean apposition(Set<String> ids, Phrase p) {
    return !clitic(p) && (p.entities().stream().anyMatch(ids::contains) || p.kind() == Phrase.Kind.ROLE && ids.size() == 1);
  }

  /// The subject that stands before the verb in its clause: "لكن القيادي في حماس، أسامة حمدان، أكد". Null when there is none.
  @Nullable
  Subject before(int verb, Sentence sentence) {
    int i = verb - 1;
    while (i >= sentence.first() && !ends(i) && (text.mark(i, "،,-–)") || text.key(i).equals("قد") || text.key(i).equals("كان")
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
      boolean same = q.isPresent() && q.get().end() - 1 == k && (joined(chain.get(0)) || q.get().entities().equals(chain.get(0).entities())
          || q.get().kind() == Phrase.Kind.ROLE && k < at - 1);
      if (!same) {
        break;
      }
      chain.add(0, q.get());
      at = q.get().first();
    }
    boolean titled = p.kind() == Phrase.Kind.NAME && chain.size() == 1 && !clitic(p) && described(at - 1)
        && text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER && titlesBegin(at - 1, sentence);
    if (!titled && (!clauseBegins(at, sentence) || clitic(chain.get(0)) && !conjoined(chain.get(0)))) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    if (joined(p) && chain.size() > 1) {
      chain.forEach(c -> ids.addAll(c.entities()));
    } else {
      ids.addAll(chain.get(0).kind() == Phrase.Kind.NAME || chain.size() == 1 ? chain.get(0).entities() : p.entities());
    }
    return new Subject(List.copyOf(ids), verb + 1, true);
  }

  /// Whether a phrase ends with the token.
  private boolean ends(int i) {
    return text.phraseOver(i).filter(p -> p.end() - 1 == i).isPresent();
  }

  /// Whether "كان" or "أن" opens the clause soon before the token, with nothing but titles in between: "وكان رئيس الغرفة سالم حسن أعلن".
  private boolean titlesBegin(int last, Sentence sentence) {
    for (int k = last; k >= Math.max(sentence.first(), last - 10); k--) {
      String key = text.key(k);
      if (key.endsWith("كان") || key.endsWith("كانت") || Particles.that(key) || key.equals("لكن") || key.equals("ولكن")) {
        return true;
      }
      if (!text.word(k) || text.phraseOver(k).filter(p -> p.kind() == Phrase.Kind.NAME
          && text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER).isPresent()) {
        return false;
      }
    }
    return false;
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
    if (SAYINGS.contains(text.key(k)) && k > sentence.first()) {
      k--; // تقديرات الجيش تفيد
    }
    String before = text.key(k);
    return text.mark(k, "،,:-–؛.…") || Particles.that(before) || before.equals("لكن") || before.equals("ولكن") || before.equals("كان")
        || before.equals("وكان") || before.equals("كانت") || before.equals("وكانت")
        || before.equals("بينما") || before.equals("فيما") || before.equals("حيث") || before.equals("الا") || before.equals("وان")
        || before.equals("اذ") || before.equals("اما") || before.equals("ان") || before.equals("عندما") || before.equals("ما")
        || text.time(k) != null && text.phraseOver(k).isEmpty();
  }

  private boolean conjunctionOn(int i) {
    Optional<Phrase> p = text.phraseAt(i);
    return p.isPresent() && conjoined(p.get());
  }

  /// Whether the phrase begins with "و" written to it.
  private boolean joined(Phrase p) {
    return clitic(p) && conjoined(p);
  }

  private boolean conjoined(Phrase p) {
    return p.span().start() - text.token(p.first()).span().start() == 1 && text.key(p.first()).startsWith("و");
  }

  /// Whether anything is written to the front of the phrase's first word.
  boolean clitic(Phrase p) {
    return p.span().start() > text.token(p.first()).span().start();
  }

  /// Skips what may stand between a verb and its subject.
  private int skip(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.end()) {
      DateTimeExpression time = text.time(i);
      if (text.phraseAt(i).isPresent()) {
        return i;
      }
      if (time != null) {
        i = time.end();
      } else if (Particles.ADVERBS.contains(text.key(i)) || Particles.WITH_PRONOUN.contains(text.key(i))) {
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

  /// Whether a noun with a pronoun stands at the token for what somebody is to another, and his name follows: "محاميها فلان".
  private boolean counterpart(int i) {
    String key = text.key(i);
    int stem = key.endsWith("هم") || key.endsWith("ها") ? key.length() - 2 : key.endsWith("ه") ? key.length() - 1 : 0;
    return stem > 2 && text.words("counterparts").contains(key.substring(0, stem))
        && text.phraseAt(i + 1).filter(p -> !clitic(p) && p.kind() == Phrase.Kind.NAME).isPresent();
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

  private int open(int close, Sentence sentence) {
    for (int k = close - 1; k >= sentence.first() && k > close - 9; k--) {
      if (text.mark(k, "(")) {
        return k;
      }
    }
    return -1;
  }

  /// Whether the entity can be the subject of the form as far as gender tells.
  boolean agrees(String id, VerbForm form) {
    Entity e = text.entities.entity(id);
    return switch (form.gender()) {
      case COMMON -> true;
      case FEMININE -> form.number() == VerbForm.Number.PLURAL || feminine(e);
      case MASCULINE -> form.number() == VerbForm.Number.PLURAL ? e.type() == Entity.Type.GRP || e.type() == Entity.Type.PER : !feminine(e);
    };
  }

  /// Whether somebody named before can be who speaks in a verb without subject: it agrees in number too.
  boolean continues(String id, VerbForm form) {
    Entity e = text.entities.entity(id);
    boolean plural = e.type() == Entity.Type.GRP && persons(e);
    return agrees(id, form) && (form.number() == VerbForm.Number.SINGULAR ? !plural : plural);
  }

  /// Whether the group's name is a plural of persons: مسؤولون أميركيون, شهود عيان.
  private static boolean persons(Entity e) {
    String first = Clitics.withoutArticle(Folding.key(e.name()).split(" ")[0]);
    return first.length() > 4 && (first.endsWith("ون") || first.endsWith("ين")) || PERSONS.contains(first);
  }

  private boolean feminine(Entity e) {
    String first = Folding.key(e.name()).split(" ")[0];
    return switch (e.type()) {
      case PER ->
        women.contains(e.id())
            || e.roles().stream().map(r -> Folding.key(r.text()).split(" ")[0]).anyMatch(r -> r.endsWith("ه") && !r.equals("نظيره"));
      case LOC -> !first.startsWith("لبنان") && !first.equals("العراق") && !first.equals("السودان") && !first.equals("اليمن")
          && !first.equals("الاردن") && !first.equals("المغرب");
      case ORG -> first.endsWith("ه") || first.endsWith("ات") || BROKEN.contains(Clitics.withoutArticle(first))
          || first.equals("حماس") || first.equals("فتح")
          || first.equals("رويترز") || first.equals("الاونروا")
          || first.equals("يونيسف") || e.name().indexOf(' ') < 0 && !first.startsWith("ال");
      case GRP -> first.endsWith("ه") || first.endsWith("ات") || BROKEN.contains(Clitics.withoutArticle(first));
    };
  }
}
