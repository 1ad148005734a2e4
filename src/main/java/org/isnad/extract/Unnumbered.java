package org.isnad.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.extract.MeasureFinder.Told;
import org.isnad.lexicon.Measures;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what is counted without a number, by the form of its noun: "مقتل جندي", "إصابة طفلين", "بدولارين".
final class Unnumbered {

  /// The ending of the dual where its vowel is written.
  private static final Pattern DUAL = Pattern.compile("\u064E\u0651?ين$|\u0651\u064Eين$");

  private final Text text;
  private final Measures measures;
  private final Governors governors;
  private final CountedNouns counted;
  private final Set<String> deaths;

  Unnumbered(Text text, Measures measures, Governors governors, CountedNouns counted) {
    this.text = text;
    this.measures = measures;
    this.governors = governors;
    this.counted = counted;
    this.deaths = measures.words("deaths");
  }

  /// A noun for persons in the singular or dual that counts by itself: after a word of harm or release ("مقتل جندي"), joined to
  /// another such figure ("وطفلة"), or as its part ("بينهم طفلان"). Null when the token is none.
  @Nullable
  Told at(int i, Sentence sentence, @Nullable Told before) {
    if (i <= sentence.first() || !text.word(i) || text.token(i - 1).isNumber()
        || text.phraseOver(i)
            .filter(
                p -> p.kind() == Phrase.Kind.NAME || p.kind() == Phrase.Kind.ROLE && (p.end() > i + 2 || text.key(i + 1).startsWith("ال")))
            .isPresent()) {
      return null;
    }
    String key = text.key(i);
    if (before != null && Measures.harm(before.measure()) && key.equals("اخر") && !text.key(i - 1).equals("عدد")
        && governors.directly(i, sentence) instanceof String other
        && Measures.harm(other)) {
      return new Told(other, before.unit(), null, i + 1, 1, "unnumbered", text.token(i).span()); // قتل شرطي وأصيب آخر
    }
    if (MeasureFinder.CASES.contains(key) && key.endsWith("تي") && text.word(i + 1)) {
      String of = measures.noun(text.key(i + 1)) instanceof String noun ? noun : measures.event(text.key(i + 1), text.key(i + 2));
      return of != null && Measures.harm(of)
          ? new Told(of, text.words(text.document.span(i, i + 2)), null, i + 2, 2, "unnumbered", text.token(i).span())
          : null; // حالتي وفاة
    }
    if (key.length() > 3 && coin(i, before)) {
      Span one = text.token(i).span();
      one = key.startsWith("ب") ? new Span(one.start() + 1, one.end()) : one;
      return new Told("money", text.words(one), null, i + 1, 1, "unnumbered", one); // بدولار ونصف, درهما
    }
    if (money(key) instanceof String two) {
      Span span = new Span(text.token(i).span().end() - two.length(), text.token(i).span().end());
      return new Told("money", text.words(span), null, i + 1, 2, "unnumbered", span); // بدولارين
    }
    boolean joined = key.startsWith("و") && measures.person(key) < 0;
    int value = measures.person(joined ? key.substring(1) : key);
    if (value == 0 && DUAL.matcher(text.words(text.token(i).span())).find()) {
      value = 2; // مزارعَين, told from the plural by its vowel
    }
    if (value <= 0 || value == 1 && follows(i, sentence)) {
      return null;
    }
    Span span = joined ? new Span(text.token(i).span().start() + 1, text.token(i).span().end()) : text.token(i).span();
    int end = i + counted.unitLength(i, sentence);
    String unit = text.words(new Span(span.start(), text.token(end - 1).span().end())).replaceAll("\\s+", " ");
    boolean goesOn = before != null && Measures.harm(before.measure());
    if (joined) {
      return goesOn && before != null && before.end() == i && !before.measure().equals("held_hostage")
          && (before.value() > 0 || plural(before)
              || singular(before) && !key.endsWith("ا"))
                  ? new Told(before.measure(), unit, null, end, value, "joined", span)
                  : null;
    }
    if (goesOn && before != null && Parts.AMONG_THEM.contains(text.key(i - 1)) && i - before.end() < 8) {
      return new Told(before.measure(), unit, before.number(), end, value, "unnumbered-part", span);
    }
    String verb = text.key(i - 1);
    if (measures.verbs().containsKey(verb) && (verb.endsWith("ها") || verb.endsWith("هم"))) {
      return null; // has its object already
    }
    String event = agent(i, sentence) ? null : governors.directly(i, sentence);
    if (event == null && value == 2 && measures.noun(text.key(i + 1)) instanceof String adjective && text.key(i + 1).endsWith("ين")) {
      event = adjective; // شخصين مفقودين
    }
    if (event == null && (text.that(i - 1) || text.key(i - 1).equals("وان"))) {
      int behind = text.quoteMark(end) ? end + 1 : text.key(end).equals("من") ? end + 2 : end; // شابا من القرية قتل
      event = passive(behind, sentence) ? measures.verbs().get(text.key(behind)) : null; // إن رجلا قتل في القصف, أن شرطيا «أصيب بجروح»
    }
    if (event == null && value == 1 && key.endsWith("ا") && !text.key(i + 1).startsWith("ال")) {
      event = governors.object(i, sentence);
    }
    return event != null && Measures.harm(event) ? new Told(event, unit, null, end, value, "unnumbered", span) : null;
  }

  /// Whether one coin or note is told by its noun alone: "بدولار", "ارتفع ريالا".
  private boolean coin(int i, @Nullable Told before) {
    String key = text.key(i);
    boolean accusative = text.token(i).bare().endsWith("ا") && measures.words("coins").contains(key.substring(0, key.length() - 1));
    boolean genitive = key.startsWith("ب") && measures.words("coins").contains(key.substring(1));
    return (accusative || genitive) && (before == null || before.end() <= i) && !text.token(i - 1).isNumber() && !text.mark(i - 1, ")(")
        && text.document.numbers().stream().noneMatch(n -> n.end() == i);
  }

  /// The noun for money in the dual that the word ends with, or null.
  private @Nullable String money(String key) {
    if (!key.endsWith("ين") && !key.endsWith("ان") || key.length() < 6) {
      return null;
    }
    for (int cut = 0; cut < 3 && key.length() - cut > 5; cut++) {
      String noun = key.substring(cut);
      if (measures.words("two-coins").contains(noun)) {
        return noun;
      }
      if ("وبلف".indexOf(key.charAt(cut)) < 0) {
        return null;
      }
    }
    return null;
  }

  /// Whether the person after a verb is the one who does it: "وقتل انتحاري 32 شخصا".
  private boolean agent(int i, Sentence sentence) {
    if (!measures.words("agents").contains(text.key(i)) || !measures.verbs().containsKey(text.key(i - 1))
        && !measures.verbs().containsKey(text.key(i - 1).substring(Math.min(1, text.key(i - 1).length())))) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentence.end(), i + 14) && !text.mark(k, "."); k++) {
      if (text.token(k).isNumber() && measures.person(text.key(k + 1)) >= 0
          || measures.person(text.key(k)) > 0 && text.key(k).endsWith("ا")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb of harm at the token has no object behind it.
  private boolean passive(int i, Sentence sentence) {
    int next = i + 1;
    String after = text.key(next);
    boolean object = text.word(next) && !deaths.contains(after) && !Particles.WITH_PRONOUN.contains(after)
        && (after.startsWith("ال")
            || after.length() > 3 && (after.endsWith("ه") && !text.token(next).bare().endsWith("ة") || after.endsWith("ها")));
    return i < sentence.end() && measures.verbs().containsKey(text.key(i)) && !object
        && (next >= sentence.end() || !text.token(next).isNumber() && measures.person(text.key(next)) < 0 && text.phraseAt(next).isEmpty());
  }

  /// Whether a number over ten counts persons by the accusative of one: "21 سائحا", not "ألف سائح".
  private boolean singular(Told told) {
    String noun = told.unit() == null ? "" : Folding.key(told.unit().split(" ")[0]);
    return noun.endsWith("ا") && measures.person(noun) == 1;
  }

  private boolean plural(Told told) {
    return told.unit() != null && measures.person(Folding.key(told.unit().split(" ")[0])) == 0;
  }

  /// A singular followed by a name is that person, one followed by the article is definite ("وفاة قائد الطائرة").
  private boolean follows(int i, Sentence sentence) {
    return i + 1 < sentence.end() && text.time(i + 1) == null
        && (text.key(i + 1).startsWith("ال") || text.phraseAt(i + 1).filter(p -> p.kind() == Phrase.Kind.NAME).isPresent()
            && text.entities.entity(text.phraseAt(i + 1).orElseThrow().entities().get(0)).type() == Entity.Type.PER);
  }

}
