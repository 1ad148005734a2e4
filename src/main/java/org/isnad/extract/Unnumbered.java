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

  /// How far before one who is left dead or hurt the verb may stand, in tokens.
  private static final int LEAVING = 6;

  /// How far before two goals the verb of scoring may stand, in tokens.
  private static final int SCORING = 7;

  /// The ending of the dual where its vowel is written.
  private static final Pattern DUAL = Pattern.compile("\u064E\u0651?ين$|\u0651\u064Eين$");

  /// How far before one harmed his verb may stand, in tokens.
  private static final int UNREAL = 7;

  private final Text text;
  private final Measures measures;
  private final Governors governors;
  private final CountedNouns counted;
  private final HarmedSubjects subjects;

  Unnumbered(Text text, Measures measures, Governors governors, CountedNouns counted) {
    this.text = text;
    this.measures = measures;
    this.governors = governors;
    this.counted = counted;
    this.subjects = new HarmedSubjects(text, measures);
  }

  /// A noun for persons in the singular or dual that counts by itself: after a word of harm or release ("مقتل جندي"), joined to
  /// another such figure ("وطفلة"), or as its part ("بينهم طفلان"). Null when the token is none.
  @Nullable
  Told at(int i, Sentence sentence, @Nullable Told before) {
    if (i <= sentence.first() && own(text.key(i), 2) == null || !text.word(i) || i > 0 && text.token(i - 1).isNumber()
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
    Told told = scored(i, before);
    told = told == null ? halved(i) : told;
    told = told == null ? oneOfTwo(i, sentence) : told;
    told = told == null ? named(i, sentence) : told;
    if (told != null) {
      return told;
    }
    return person(i, sentence, before);
  }

  /// A noun for persons that counts by its form.
  private @Nullable Told person(int i, Sentence sentence, @Nullable Told before) {
    String key = text.key(i);
    boolean joined = key.startsWith("و") && measures.person(key) < 0;
    int value = value(joined ? key.substring(1) : key);
    if (value == 0 && both(i)) {
      value = 2;
    }
    if (value == 1 && Parts.AMONG_THEM.contains(text.key(i - 1)) && construct(i)) {
      value = 2; // بينهم ضابطا شرطة
    }
    boolean vowelled = value == 0 && DUAL.matcher(text.words(text.token(i).span())).find();
    if (vowelled || value == 1 && !joined && kin(i)) {
      value = 2; // مزارعَين, told from the plural by its vowel; مواطن وزوجته
    }
    if (value == 1 && (adjective(i) || counted(i))) {
      return null;
    }
    if (value <= 0 || value == 1 && (follows(i, sentence) || key.endsWith("ه") && !text.token(i).bare().endsWith("ة"))) {
      return null; // "مقتل قائد الطائرة", "إصابة زميله": known ones
    }
    if (text.key(i - 1).endsWith("بين") || joined && text.key(i - 2).endsWith("بين")) {
      return null; // سقطوا بين قتيل وجريح
    }
    return harmed(i, value, joined, vowelled, sentence, before);
  }

  /// Whether the word for a person is the adjective of an object in the accusative: "يتلقى تدريبا عسكريا", not "قتلا جنديا".
  private boolean adjective(int i) {
    String before = text.key(i - 1);
    return text.key(i).endsWith("يا") && before.endsWith("ا") && before.length() > 3 && text.word(i - 1) && measures.person(before) < 0
        && !measures.verbs().containsKey(before) && text.time(i - 1) == null && !Particles.ADVERBS.contains(before)
        && !measures.words("manner").contains(before)
        && text.phraseOver(i - 1).isEmpty();
  }

  /// Whether the number that tells how many they are ends right before the token: "أحد عشر جنديا".
  private boolean counted(int i) {
    return text.key(i).endsWith("ا") && text.document.numbers().stream().anyMatch(n -> n.end() == i);
  }

  /// The persons as those harmed, or as more of those told before.
  private @Nullable Told harmed(int i, int value, boolean joined, boolean vowelled, Sentence sentence, @Nullable Told before) {
    String key = text.key(i);
    Span span = joined ? new Span(text.token(i).span().start() + 1, text.token(i).span().end()) : text.token(i).span();
    int end = i + counted.unitLength(i, sentence);
    String unit = text.words(new Span(span.start(), text.token(end - 1).span().end())).replaceAll("\\s+", " ");
    boolean goesOn = before != null && Measures.harm(before.measure());
    boolean next = before != null && (before.end() == i || before.end() == i - 1 && before.value() == 1 && described(i - 1));
    String harmed = joined && !next && !other(i) ? subjects.of(i, end, sentence) : null;
    if (joined && (next || !other(i) && harmed == null)) {
      return goesOn && before != null && next && !before.measure().equals("held_hostage")
          && (before.value() > 0 || plural(before)
              || singular(before) && !key.endsWith("ا"))
                  ? new Told(own(key.substring(1), value) instanceof String own ? own : before.measure(), unit, null, end, value, "joined",
                      span)
                  : null;
    }
    if (goesOn && before != null && Parts.AMONG_THEM.contains(text.key(i - 1)) && i - before.end() < 8) {
      return new Told(before.measure(), unit, before.number(), end, value, "unnumbered-part", span);
    }
    String verb = text.key(i - 1);
    if (measures.verbs().containsKey(verb) && (verb.endsWith("ها") || verb.endsWith("هم"))) {
      return null; // has its object already
    }
    if (value == 1 && unreal(i, sentence)) {
      return null;
    }
    String event = agent(i, sentence) ? null : governors.directly(i, sentence);
    if (event == null && value == 2 && measures.noun(text.key(i + 1)) instanceof String adjective && text.key(i + 1).endsWith("ين")) {
      event = adjective; // شخصين مفقودين
    }
    if (event == null) {
      event = harmed != null ? harmed : subjects.of(i, end, sentence); // إن رجلا قتل في القصف, أن شرطيا «أصيب بجروح»
    }
    if (event == null) {
      event = vowelled && measures.noun(key) instanceof String lost && Measures.harm(lost) ? lost : left(i, value); // خلف قتيلين, البحث عن مفقودَين
    }
    if (event == null) {
      event = among(i, end);
    }
    if (event == null && value == 1 && key.endsWith("ا") && !text.key(i + 1).startsWith("ال") && (!joined || other(i))) {
      event = governors.object(i, sentence);
    }
    return event != null && Measures.harm(event) ? new Told(event, unit, null, end, value, "unnumbered", span) : null;
  }

  /// Whether the verb before the person is denied, feared or supposed: "لا توقف كاتبا", "خوفا من أن يصيب مارا".
  private boolean unreal(int i, Sentence sentence) {
    for (int k = i - 1; k > Math.max(sentence.first(), i - UNREAL) && text.word(k); k--) {
      String key = text.key(k);
      if ((key.startsWith("ي") || key.startsWith("ت") || key.startsWith("ن")) && measures.verbs().containsKey(key)) {
        return measures.words("unreal").contains(text.key(k - 1));
      }
    }
    return false;
  }

  /// Whether the noun, a subject that ends with alef, has another for its genitive, so that it is a dual: "عنصرا أمن", "سائقا الحافلة".
  private boolean construct(int i) {
    String next = text.key(i + 1);
    return text.key(i).endsWith("ا") && text.word(i + 1) && next.length() > 2 && !next.endsWith("ا") && !next.startsWith("و")
        && !next.startsWith("ب") && !next.startsWith("ي") && !next.startsWith("عمر") && !next.startsWith("كان") // بينهم صحافيا يعمل
        && !Particles.PREPOSITIONS.contains(next) && measures.verbs().get(next) == null && !next.startsWith("لل");
  }

  /// Whether "و" joins one of his own to the person at the token: "استشهاد مواطن وزوجته", not "مقتل رجل وأبنائه الثلاثة".
  private boolean kin(int i) {
    return text.is("kin", i + 1) && !text.token(i + 1).bare().endsWith("ة") && !text.key(i + 2).startsWith("ال")
        && !text.key(i + 2).startsWith("و");
  }

  /// Whether an adjective of one person told stands at the token, and no verb or particle: "بينهم امرأة حامل وطفل".
  private boolean described(int i) {
    String key = text.key(i);
    return text.word(i) && !text.name(i) && text.time(i) == null && !key.startsWith("و") && !key.startsWith("ال")
        && measures.verbs().get(key) == null
        && !Particles.PREPOSITIONS.contains(key) && !Particles.that(key) && !Particles.RELATIVE.contains(key);
  }

  /// Whether the plural at the token is told to be a dual by the verb behind it: "وفاة مواطنين كانا يتلقيان العلاج".
  private boolean both(int i) {
    String key = text.key(i + 1);
    return text.key(i).endsWith("ين") && (key.equals("كانا") || key.equals("اللذين") || key.equals("احدهما")
        || key.startsWith("ي") && key.endsWith("ان") && key.length() > 5);
  }

  /// Two known by their kind whose names follow, where something was done to them: "اعتقلت الشقيقين مهند وسامي".
  private @Nullable Told named(int i, Sentence sentence) {
    String key = text.key(i);
    boolean two = key.startsWith("ال") && key.length() > 6 && measures.person(key.substring(2)) == 2
        && text.phraseAt(i + 1).filter(p -> p.kind() == Phrase.Kind.NAME).isPresent();
    String event = two ? governors.directly(i, sentence) : null;
    return event != null && Measures.harm(event)
        ? new Told(event, text.words(text.token(i).span()), null, i + 1, 2, "unnumbered", text.token(i).span())
        : null;
  }

  /// How many persons the noun tells by its form, also in the dual before a pronoun: "شقيقتيها", "طفليه"; -1 when it is none.
  private int value(String key) {
    int value = key.endsWith("ها") ? -1 : measures.person(key);
    int cut = key.endsWith("هما") ? 3 : key.endsWith("ها") || key.endsWith("هم") ? 2 : key.endsWith("ه") ? 1 : 0;
    if (value >= 0 || cut == 0 || key.length() - cut < 4) {
      return value;
    }
    String dual = key.substring(0, key.length() - cut);
    return (dual.endsWith("ي") || dual.endsWith("ا")) && measures.person(dual + "ن") == 2 ? 2 : value;
  }

  /// Whether the person at the token is told to be another one: "وطفل آخر".
  private boolean other(int i) {
    return text.key(i + 1).equals("اخر") || text.key(i + 1).equals("اخري");
  }

  /// What those dead or hurt are of whom one or two are left behind: "خلف الانفجار قتيلين وجريحا", "أسفر عن قتيل"; null for other nouns.
  private @Nullable String left(int i, int value) {
    String key = text.key(i);
    String event = own(key, value);
    String verb = text.key(i - 1);
    boolean led = event != null && (leaving(i) || text.key(i - 2).contains("اسفر") && verb.equals("عن"))
        && text.document.numbers().stream().noneMatch(n -> n.end() == i); // "خلف خمسين قتيلا" has its number
    return value == 2 && measures.person(key) == 2 || led ? event : null;
  }

  /// What the noun tells of one or two by itself: "قتيلين", "جريحا"; null for a noun that tells neither of the dead nor of the hurt.
  private @Nullable String own(String key, int value) {
    String one = value == 2 && key.length() > 4 ? key.substring(0, key.length() - 2) : key;
    String event = measures.noun(one);
    return "killed".equals(event) || "injured".equals(event) ? event : null;
  }

  /// What those are among whom the person is: "من بين القتلى طبيبة", "هناك طفلان بين المصابين"; null for others.
  private @Nullable String among(int i, int end) {
    int of = text.key(i - 2).endsWith("بين") || text.key(i - 2).endsWith("من") ? i - 1 : text.key(end).equals("بين") ? end + 1 : -1;
    String event = of >= 0 && text.key(of).startsWith("ال") ? measures.noun(text.key(of)) : null;
    return "killed".equals(event) || "injured".equals(event) ? event : null;
  }

  /// Whether a verb of leaving behind stands up to some words before the token: "خلف الهجوم على القرية قتيلا".
  private boolean leaving(int i) {
    for (int k = i - 1; k >= i - LEAVING && text.word(k) && !text.token(k).isNumber(); k--) {
      String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
      if (measures.words("leaving").contains(key)) {
        return true;
      }
    }
    return false;
  }

  /// The goals of a side that the dual or "against one" tells: "فاز بهدفين", "أربعة أهداف مقابل هدف".
  private @Nullable Told scored(int i, @Nullable Told before) {
    String key = text.key(i);
    Span word = text.token(i).span();
    if ((key.endsWith("هدفين") && key.length() <= 6 || key.equals("هدفان")) && scoring(i)) {
      Span two = new Span(word.start() + key.length() - 5, word.end());
      return new Told("count", text.words(two), null, i + 1, 2, "goals", two);
    }
    boolean against = key.equals("هدف") && text.key(i - 1).equals("مقابل") || key.equals("لهدف");
    boolean goals = before != null && before.unit() != null && Folding.key(before.unit()).contains("هد") && i - before.end() < 4;
    if (!against || !goals) {
      return null;
    }
    Span one = new Span(word.start() + key.length() - 3, word.end());
    return new Told("count", text.words(one), null, i + 1, 1, "goals", one);
  }

  /// Whether sport is told beside the token: "سجل هدفين", "بهدفين نظيفين"; there are two aims as well.
  private boolean scoring(int i) {
    boolean scoring = measures.words("scoring").contains(text.key(i + 1)) || text.mark(i - 1, "(") && text.mark(i + 1, ")");
    for (int k = i - 1; !scoring && k >= i - SCORING && text.word(k); k--) {
      String key = text.key(k).startsWith("و") || text.key(k).startsWith("ب") ? text.key(k).substring(1) : text.key(k);
      scoring = measures.words("scoring").contains(key) || key.startsWith("فوز") || key.startsWith("الفوز");
    }
    return scoring;
  }

  /// A time with a half behind it: "ساعتين ونصف الساعة", "استمر عاما ونصف العام". The half is added where the figure is made.
  private @Nullable Told halved(int i) {
    String key = text.key(i);
    if (!FigureReader.HALVES.contains(text.key(i + 1)) || key.startsWith("ال")
        || text.document.numbers().stream().anyMatch(n -> n.end() == i)) {
      return null;
    }
    boolean two = measures.words("two-times").contains(key);
    boolean one = !two && "duration".equals(measures.noun(key)) && (text.key(i + 2).equals("ال" + key) || key.endsWith("ا"))
        && !measures.words("ages").contains(text.key(i - 1));
    return two || one
        ? new Told("duration", text.words(text.token(i).span()), null, i + 1, two ? 2 : 1, "unnumbered", text.token(i).span())
        : null;
  }

  /// What happened to one of two who were told before: "صدمت سيارة شابا وشقيقه ما نتج عنه وفاة الأول وإصابة الثاني".
  private @Nullable Told oneOfTwo(int i, Sentence sentence) {
    boolean other = measures.words("one-of-two").contains(text.key(i)) && text.time(i) == null && !text.key(i + 1).startsWith("ال")
        && !text.key(i + 1).equals("من") && !text.key(i + 1).equals("عشر");
    String event = other && measures.event(text.key(i - 1), "") != null ? governors.directly(i, sentence) : null;
    return event != null && (event.equals("killed") || event.equals("injured"))
        ? new Told(event, null, null, i + 1, 1, "unnumbered", text.token(i).span())
        : null;
  }

  /// Whether one coin or note is told by its noun alone: "بدولار", "ارتفع ريالا".
  private boolean coin(int i, @Nullable Told before) {
    String key = text.key(i);
    boolean accusative = text.token(i).bare().endsWith("ا") && measures.words("coins").contains(key.substring(0, key.length() - 1));
    boolean genitive = key.startsWith("ب") && measures.words("coins").contains(key.substring(1));
    for (int k = i - 1; accusative && k >= i - 4; k--) {
      accusative = !text.key(k).equals("لن") && !text.key(k).equals("لم") && !text.key(k).equals("ولن") && !text.key(k).equals("ولم");
    }
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
    String verb = text.key(i - 1);
    verb = verb.startsWith("و") || verb.startsWith("ف") ? verb.substring(1) : verb;
    if (!measures.words("agents").contains(text.key(i)) || !measures.words("done-by-agents").contains(verb)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentence.end(), i + 14) && !text.mark(k, "."); k++) {
      if (text.key(k).startsWith("و") && measures.event(text.key(k), text.key(k + 1)) != null) {
        return false; // "قتل شاب وأصيب 14 مواطنا": what befell him
      }
      if (text.token(k).isNumber() && measures.person(text.key(k + 1)) >= 0
          || measures.person(text.key(k)) > 0 && text.key(k).endsWith("ا")) {
        return true;
      }
    }
    return false;
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
