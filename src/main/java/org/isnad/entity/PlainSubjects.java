package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Speakers right behind their verb whom neither a list nor what brings in the words shows, but the syntax: a definite noun before a verbal noun that can
/// only be the object ("أعلن الأكراد انتهاء الهدنة"), an indefinite noun without the "ا" of an object ("حذر مهندس معماري من"), and a word that nobody
/// ever reads before "إن", which must be a name ("وقالت كورتيلا إن").
final class PlainSubjects {

  private static final int MOST_ADJECTIVES = 3;
  private static final int LEAST = 3;
  /// How far behind somebody his words may begin, in tokens.
  private static final int REACH = 16;
  /// A word that stands no more often in ten million is an uncommon name.
  private static final int RARE = 12;

  private final Scan scan;
  private final Cues cues;
  private final PersonNames persons;
  private final BodyNames bodies;
  private final UnknownSpeakers unknown;
  private final SpeakersBeforeObjects doubled;

  PlainSubjects(Scan scan, Cues cues, PersonNames persons, BodyNames bodies, UnknownSpeakers unknown, SpeakersBeforeObjects doubled) {
    this.scan = scan;
    this.cues = cues;
    this.persons = persons;
    this.bodies = bodies;
    this.unknown = unknown;
    this.doubled = doubled;
  }

  /// The speaker who begins at the token behind the verb, or null.
  @Nullable
  Candidate at(int i, Cues.Hit verb, Sentence sentence) {
    VerbForm form = verb.cue().form();
    if (!form.finite() || form.object() || form.number() != VerbForm.Number.SINGULAR || scan.timed(i)
        || scan.lists.function.isStop(scan.key(i)) || persons.free(i) > i + 1) {
      return null;
    }
    if (scan.definite(i)) {
      return definite(i, verb, sentence);
    }
    Candidate name = name(i, verb, sentence);
    Candidate told = name == null ? indefinite(i, verb, sentence) : name;
    told = told == null ? party(i, verb) : told;
    told = told == null ? doubled.at(i, verb) : told;
    return told == null ? described(i, verb, sentence) : told;
  }

  /// A body of a plain noun and a name, before what it announces or denies: "نفى حزب سالم عقد لقاءات".
  private @Nullable Candidate party(int i, Cues.Hit verb) {
    TokenTrie.Match<Head> head = scan.lexicon.heads().exactAt(scan.tokens, i);
    boolean body = head != null && head.end() == i + 1 && head.values().stream().allMatch(h -> h.type() == Entity.Type.ORG);
    return body && scan.lexicon.heads().exactAt(scan.tokens, i + 1) == null && verb.cue().cue().takes(Complement.OBJECT)
        && agrees(i, verb.cue().form()) && scan.word(i + 1)
        && !scan.lists.function.isStop(scan.key(i + 1)) && affirmed(i + 2) ? UnknownSpeakers.group(scan, i, i + 2, 0) : null;
  }

  /// Somebody told by a trade or rank, with whatever is said of him before his words: "قال عقيد في القوات البرية لوكالة رويترز طلب عدم كشف اسمه إن".
  private @Nullable Candidate described(int i, Cues.Hit verb, Sentence sentence) {
    String key = scan.key(i);
    boolean woman = key.endsWith("ه") && cues.words("trades").contains(key.substring(0, key.length() - 1));
    boolean trade = woman || cues.words("trades").contains(key)
        || scan.lexicon.titles().exactAt(scan.tokens, i) instanceof TokenTrie.Match<Title> title
            && title.end() == i + 1 && title.values().stream().noneMatch(Title::plural);
    if (!trade || woman && verb.cue().form().gender() == VerbForm.Gender.MASCULINE || !verb.cue().cue().takes(Complement.THAT)
        || scan.word(i + 1) && scan.definite(i + 1)) {
      return null;
    }
    int end = i + 1;
    while (end < i + 1 + MOST_ADJECTIVES && scan.word(end) && !scan.definite(end)
        && (scan.nisba(end) != null || scan.lists.office.modifiers.contains(scan.key(end)))) {
      end++;
    }
    boolean in = scan.key(end).equals("في") || scan.key(end).equals("من");
    Candidate where = in ? bodies.at(end + 1) : null;
    int to = where != null ? where.end : in && scan.definite(end + 1) ? unknown.nouns(end + 1, end + 1, sentence) : end;
    if (!in && !follows(end) && !scan.key(end).startsWith("ب") && !scan.key(end).startsWith("ل")
        && !cues.words("sources-do").contains(scan.key(end))
        || persons.free(i + 1) > i + 2 || !words(to, sentence)) {
      return null;
    }
    Candidate c = UnknownSpeakers.group(scan, i, to, 0);
    if (where != null) {
      c.inner.add(where);
    }
    return c;
  }

  /// Whether a verb of the present stands at the token right behind somebody's trade, so that it tells more of him: "دبلوماسي يتابع الملف".
  boolean follows(int i) {
    Cues.Hit hit = scan.word(i) ? cues.at(scan.tokens.get(i)) : null;
    return hit != null && hit.taken() == 0 && hit.cue().form().aspect() == VerbForm.Aspect.PRESENT
        && cues.words("trades").contains(scan.key(i - 1));
  }

  /// Whether somebody's words begin soon behind the token, before anybody else says something.
  private boolean words(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + REACH); k++) {
      if (scan.lists.function.that.contains(scan.key(k)) || scan.mark(k, ":") || scan.quote(k) && !scan.key(k - 1).equals("ل")) {
        return true;
      }
      Cues.Hit said = scan.word(k) ? cues.at(scan.tokens.get(k)) : null;
      if (scan.mark(k, ".؛؟!") || said != null && said.finite() && k > from && !cues.words("sources-do").contains(scan.key(k))
          || persons.free(k) > k + 1) {
        return false;
      }
    }
    return false;
  }

  /// A definite noun with its adjectives, before what the verb affirms of somebody else, or one who pleads in court before his words.
  private @Nullable Candidate definite(int i, Cues.Hit verb, Sentence sentence) {
    boolean court = cues.words("pleaders").contains(scan.key(i));
    SpeechCue cue = verb.cue().cue();
    if (!court && (!unknown.begins(i, verb.cue().form()) || scan.key(i).endsWith("ين") || event(i))
        || !court && !agrees(i, verb.cue().form())) {
      return null;
    }
    int end = i + 1;
    while (end < i + 1 + MOST_ADJECTIVES && scan.definite(end) && quality(end)
        && scan.key(end).endsWith("ه") == scan.key(i).endsWith("ه")) {
      end++;
    }
    int next = scan.mark(end, "،,") ? end + 1 : end;
    if (court && !scan.key(next).startsWith("بان") && unknown.introducer(next, sentence) == next && !scan.key(next).equals("عن")) {
      return UnknownSpeakers.group(scan, i, end, 0);
    }
    return cue.takes(Complement.OBJECT) && affirmed(end) ? UnknownSpeakers.group(scan, i, end, 0) : null;
  }

  private boolean event(int i) {
    return cues.words("events").contains(scan.key(i).substring(2)) || cues.words("gatherings").contains(scan.key(i).substring(2))
        || cues.words("documents").contains(scan.key(i));
  }

  /// Whether noun and verb are of one gender, as far as their endings tell.
  private boolean agrees(int i, VerbForm form) {
    String key = scan.key(i);
    boolean feminine = key.endsWith("ه") || key.endsWith("ات");
    return !feminine || form.gender() != VerbForm.Gender.MASCULINE;
  }

  /// Whether a verbal noun stands at the token for what somebody announces, confirms or denies, with what it is of behind it.
  private boolean affirmed(int i) {
    return scan.word(i) && cues.words("affirmed").contains(scan.key(i))
        && (scan.definite(i + 1) || scan.key(i + 1).equals("اي") || scan.word(i + 1) && !scan.lists.function.isStop(scan.key(i + 1))
            || bodies.at(i + 1) != null);
  }

  private boolean quality(int i) {
    return scan.nisba(i) != null || PersonNames.adjectival(scan.key(i)) || scan.key(i).endsWith("ون");
  }

  /// The name of somebody before his words: a single word that is hardly ever read.
  private @Nullable Candidate name(int i, Cues.Hit verb, Sentence sentence) {
    String key = scan.key(i);
    if (key.length() < LEAST || scan.count(key) >= RARE || derived(i, key) || unknown.fused(i)
        || !verb.cue().cue().takes(Complement.THAT) || cues.at(scan.tokens.get(i)) != null || scan.nisba(i) != null
        || key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان")
        || !scan.lists.function.that.contains(scan.key(i + 1)) && !scan.mark(i + 1, ":")) {
      return null;
    }
    Candidate c = new Candidate(i, i + 1, scan.tokens.get(i).span().start(), Phrase.Kind.NAME, Entity.Type.PER);
    c.name = scan.span(i, i + 1);
    c.nameKeys = scan.keys(i, i + 1, c.offset);
    return c;
  }

  /// Whether the word is a rare form of a known one: a circumstance ("ضاحكا", "بحسرة"), or a noun with a pronoun ("منتقدوه", "لمحققيه").
  private boolean derived(int i, String key) {
    String bare = scan.tokens.get(i).bare();
    boolean clitic = "بلكوف".indexOf(key.charAt(0)) >= 0
        && (scan.count(key.substring(1)) >= 1 || WordShapes.owned(bare) && scan.count(stem(key.substring(1))) >= 1);
    boolean ending = (key.endsWith("ا") || WordShapes.owned(bare)) && scan.count(stem(key)) >= 1;
    return clitic || ending || bare.indexOf('ً') >= 0 || key.endsWith("ا") && key.startsWith("م");
  }

  private static String stem(String key) {
    return key.endsWith("ها") || key.endsWith("هم") ? key.substring(0, key.length() - 2) : key.substring(0, key.length() - 1);
  }

  /// An indefinite noun of the masculine with an adjective or a trade, before the preposition of the verb.
  private @Nullable Candidate indefinite(int i, Cues.Hit verb, Sentence sentence) {
    if (verb.cue().form().gender() == VerbForm.Gender.FEMININE || !nominative(i) || bodies.at(i) != null) {
      return null;
    }
    boolean trade = scan.lexicon.titles().exactAt(scan.tokens, i) != null || cues.words("trades").contains(scan.key(i));
    int end = i + 1;
    while (end < i + 1 + MOST_ADJECTIVES && scan.word(end) && !scan.definite(end) && nominative(end)
        && (scan.nisba(end) != null || scan.lists.office.modifiers.contains(scan.key(end)) || PersonNames.adjectival("ال" + scan.key(end))
            || trade && end == i + 1)) {
      end++;
    }
    SpeechCue cue = verb.cue().cue();
    boolean told = trade || end > i + 1 && !cue.takes(Complement.OBJECT);
    int to = trade && scan.key(end).equals("في") && scan.definite(end + 1) ? unknown.nouns(end + 1, end + 1, sentence) : end;
    to = to > end + 1 ? to : end;
    boolean whole = told && (to > i + 1 || trade) && takes(cue, to);
    boolean confirms = trade && to > i + 1 && cue.takes(Complement.OBJECT) && affirmed(to); // نفى مسؤول إيراني عقد أي لقاء
    return whole || confirms ? UnknownSpeakers.group(scan, i, to, 0) : null;
  }

  /// Whether the noun or adjective has none of the endings of an object, a woman or many.
  private boolean nominative(int i) {
    String key = scan.key(i);
    return unknown.noun(i) && !unknown.fused(i) && !key.endsWith("ا") && !key.endsWith("ه") && !key.endsWith("ات") && !key.endsWith("ين")
        && !key.endsWith("وا") && !key.startsWith("لل") && !scan.tokens.get(i).bare().endsWith("ى");
  }

  private boolean takes(SpeechCue cue, int i) {
    String key = scan.key(i);
    return switch (key) {
      case "الي" -> cue.takes(Complement.TO);
      case "علي" -> cue.takes(Complement.ON);
      case "من" -> cue.takes(Complement.OF) && scan.word(i + 1);
      case "عن" -> cue.takes(Complement.ABOUT);
      default -> scan.lists.function.that.contains(key) && cue.takes(Complement.THAT)
          || key.startsWith("ب") && key.length() > 3 && cue.takes(Complement.BY) && unknown.fused(i) && !scan.timed(i);
    };
  }
}
