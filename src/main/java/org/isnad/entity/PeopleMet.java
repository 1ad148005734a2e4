package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// People of whom no more is known than what they are, as those whom somebody met: "التقى الوزير المعزين", "اجتمع المدرب بلاعبي الفريق", "استقبل
/// المحافظ المهنئين من أهالي البلدة". Any plural of people will do, as any will meet somebody, while elsewhere most are nobody's business.
final class PeopleMet {

  /// How far before them the word of meeting may stand, in tokens.
  private static final int REACH = 25;
  /// How many words may tell who they are.
  private static final int WORDS = 5;

  private final Scan scan;
  private final BodyNames bodies;
  private final Set<String> meeting;
  private final Set<String> receiving;
  private final Set<String> company;
  private final PeoplePlurals plurals;
  private final MetByNumber numbers;
  private int sentence = -1;
  private int word = -1;
  private int from = -1;

  PeopleMet(Scan scan, Cues cues, BodyNames bodies, RoleNames roles, PeoplePlurals plurals) {
    this.scan = scan;
    this.bodies = bodies;
    this.meeting = cues.words("meeting");
    this.receiving = cues.words("receiving");
    this.company = cues.words("company");
    this.plurals = plurals;
    this.numbers = new MetByNumber(scan, roles, plurals);
  }

  /// Those met who begin at the token, or null.
  ///
  /// @param before what was found last before the token in the sentence
  /// @param found all that was found before the token
  @Nullable
  Candidate at(int i, @Nullable Candidate before, List<Candidate> found, Sentence in) {
    if (numbers.begins(i)) {
      return counted(i, before, found, in);
    }
    if (!scan.word(i) || scan.key(i).length() < 4) {
      return null;
    }
    int verb = verb(i, in);
    if (verb < 0) {
      return null;
    }
    Candidate actor = actor(verb, found);
    int taken = actor != null && behindPlace(i, before, actor) ? 0 : taken(i, before, verb);
    if (taken < 0) {
      return null;
    }
    String key = scan.key(i).substring(taken);
    boolean definite = key.startsWith("ال");
    String bare = Clitics.withoutArticle(key);
    boolean construct = !definite && plurals.construct(bare, i + 1);
    if (!construct && !(definite && plurals.plural(bare))) {
      return null;
    }
    if (served(verb, actor, before, in)) {
      return null;
    }
    Candidate c = new Candidate(i, i + 1, scan.tokens.get(i).span().start() + taken, Phrase.Kind.GROUP, Entity.Type.GRP);
    c.end = end(i, definite, construct, c);
    c.plural = true;
    c.groupNames.add(scan.text(scan.span(i, c.end, c.offset)));
    return c;
  }

  /// "التقى الوزير خمسة من أعضاء المجلس", "اجتمع الوزير مع 40 مستثمرا".
  private @Nullable Candidate counted(int i, @Nullable Candidate before, List<Candidate> found, Sentence in) {
    int verb = verb(i, in);
    int taken = numbers.written(i);
    if (taken == 0 && company.contains(scan.key(i - 1)) && (verb >= 0 || !scan.key(i - 1).endsWith("ضم"))) {
      return numbers.at(i, 0); // بحضور خمسة وزراء; not: القوة تضم 650 جنديا
    }
    if (verb < 0 || served(verb, actor(verb, found), before, in)) {
      return null;
    }
    boolean acts = before != null && before.end == i && before.first > verb;
    boolean stands = taken == 0
        ? acts || taken(i, before, verb) == 0
        : taken == 1 && (acts && "بو".indexOf(scan.key(i).charAt(0)) >= 0 || verb == i - 1 && scan.key(i).startsWith("ب"));
    return stands ? numbers.at(i, taken) : null;
  }

  /// What stands first behind the word of meeting, or null.
  private static @Nullable Candidate actor(int verb, List<Candidate> found) {
    Candidate first = null;
    for (int k = found.size() - 1; k >= 0 && found.get(k).first > verb; k--) {
      first = found.get(k);
    }
    return first;
  }

  /// Whether the token stands behind where somebody meets: "استقبل الوزير فلان في مكتبه لاعبي المنتخب", "التقى فلان في الرياض المعلمين".
  private boolean behindPlace(int i, @Nullable Candidate before, Candidate actor) {
    if (actor.kind != Phrase.Kind.ROLE && actor.type != Entity.Type.PER) {
      return false;
    }
    String last = scan.key(i - 1);
    if (last.length() > 4 && WordShapes.owned(scan.tokens.get(i - 1).bare())) {
      return scan.key(i - 2).equals("في") || last.startsWith("ب");
    }
    return before != null && before != actor && before.end == i && (before.type == Entity.Type.LOC || before.kind == Phrase.Kind.REFERENCE)
        && (scan.key(before.first - 1).equals("في")
            || scan.key(before.first).startsWith("ب") && before.offset > scan.tokens.get(before.first).span().start());
  }

  /// The last word of meeting before the token in its clause, or -1.
  private int verb(int i, Sentence in) {
    if (sentence != in.first()) {
      sentence = in.first();
      word = -1;
      from = in.first();
    }
    for (; from < i; from++) {
      if (scan.mark(from, ".؛؟!:")) {
        word = -1;
      } else if (meets(from)) {
        word = from;
      }
    }
    return word >= i - REACH ? word : -1;
  }

  private boolean meets(int k) {
    return of(meeting, scan.key(k)) || of(receiving, scan.key(k));
  }

  /// Whether the word is one of the list, bare or behind what is written to it: "وسيستقبل", "بلقاء".
  private static boolean of(Set<String> words, String key) {
    if (words.contains(key)) {
      return true;
    }
    String rest = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return key.length() > 4
        && (words.contains(rest) || "سلب".indexOf(rest.charAt(0)) >= 0 && words.contains(rest.substring(1)));
  }

  private boolean receives(int k) {
    return of(receiving, scan.key(k));
  }

  /// Whether the form tells what somebody does time and again: "يستقبل الزوار في داره", and not what he will do or, in a headline, has done: "سيستقبل
  /// الوزير المهنئين", "الأمير يستقبل المهنئين".
  /// Whether those received are served by a body or taken in by a country: "تستقبل الجامعة المتقدمين", "استقبلت سويسرا 300 من اللاجئين".
  private boolean served(int verb, @Nullable Candidate actor, @Nullable Candidate before, Sentence in) {
    Candidate host = actor == null ? before : actor;
    return receives(verb) && (serves(verb, before, in) || host == null || host.type == Entity.Type.ORG
        || host.kind != Phrase.Kind.ROLE && host.type != Entity.Type.PER && host.first > verb);
  }

  private boolean serves(int verb, @Nullable Candidate before, Sentence in) {
    String key = scan.key(verb);
    boolean news = in.headline() && before != null && before.end == verb && before.type == Entity.Type.PER;
    return (key.contains("يستقبل") || key.contains("تستقبل")) && !scan.future(verb) && !news;
  }

  /// How many letters of the token are no part of the noun: "بالمواطنين", "والتجار"; -1 when those met cannot stand there.
  private int taken(int i, @Nullable Candidate before, int verb) {
    String key = scan.key(i);
    boolean next = before != null && before.end == i;
    if (key.startsWith("بال") && key.length() > 6) {
      return 1;
    }
    if (key.startsWith("ب") && key.length() > 4 && !plurals.person(key) && (next || verb == i - 1)
        && plurals.construct(key.substring(1), i + 1)) {
      return 1;
    }
    if (next && before != null && before.kind == Phrase.Kind.GROUP && key.startsWith("و") && key.length() > 5 && before.first > verb) {
      return 1;
    }
    boolean person = before != null && (before.kind == Phrase.Kind.ROLE || before.type == Entity.Type.PER);
    boolean stands = next && person && before != null && before.first > verb || verb == i - 1 || scan.key(i - 1).equals("مع")
        || pronoun(verb) && i <= verb + 3
        || scan.mark(i - 1, "،,)") && person && before != null && before.first > verb || scan.timed(i - 1); // استقبل الأمير أمس المهنئين
    return stands ? 0 : -1;
  }

  /// Whether the word of meeting has one of those who meet as its pronoun: "لقائه المواطنين".
  private boolean pronoun(int verb) {
    String key = scan.key(verb);
    return key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
  }

  private int end(int i, boolean definite, boolean construct, Candidate c) {
    int end = i + 1;
    if (construct) {
      Candidate of = bodies.at(end);
      if (of != null && of.type != Entity.Type.PER) {
        c.inner.add(of);
        return of.end;
      }
      end++;
    }
    while ((definite || construct) && end < i + WORDS && scan.definite(end) && PersonNames.adjectival(scan.key(end))
        && !scan.lists.function.isStop(scan.key(end))) {
      end++;
    }
    return end;
  }
}
