package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.TokenTrie;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// People of whom no more is known than what they are, as speakers of any verb of saying: "وحذر ناشطون من", "طالب الأهالي بفتح", "أعرب مزارعون من
/// مدينة درعا عن"; and bodies without a name: "أوصى مجلس إدارة الشركة بتوزيع".
final class CrowdSpeakers {

  /// Verbs whose object may be a thing that people do something with: "حمل متظاهرون لافتات".
  private static final Set<String> DOING = WordSet.of("blame", "adopt", "carry", "ascribe", "attribute", "attribute-2", "document",
      "publish",
      "follow", "quote", "fear", "interpret");
  private static final Set<String> PLACING = WordSet.of("في", "من", "لدي");
  private static final int MOST_WORDS = 7;
  private static final int WHERE = 4;
  private static final int RELATIVE = 12;

  private final Scan scan;
  private final Cues cues;
  private final BodyNames bodies;
  private final SpeechGaps gaps;

  CrowdSpeakers(Scan scan, Cues cues, BodyNames bodies, SpeechGaps gaps) {
    this.gaps = gaps;
    this.scan = scan;
    this.cues = cues;
    this.bodies = bodies;
  }

  /// The speakers who begin at the token behind the verb, or null.
  @Nullable
  Candidate at(int i, Cues.Hit verb, Sentence sentence) {
    SpeechCue cue = verb.cue().cue();
    boolean people = people(scan.key(i));
    boolean office = !people && scan.definite(i) && cues.words("parts-of-bodies").contains(scan.key(i).substring(2));
    if (!people && !office && (scan.definite(i) || !body(i)) || DOING.contains(cue.id())) {
      return null;
    }
    int end = i + 1;
    boolean construct = !scan.definite(i) && (!people || !scan.key(i).endsWith("ون"));
    while (end < sentence.end() && end - i < MOST_WORDS && scan.word(end) && !scan.lists.function.isStop(scan.key(end))
        && !(scan.definite(end) && described(i, end - 1))
        && (scan.definite(end) || described(i, end) || !takes(cue, end, false)) && !(scan.definite(end - 1) && !scan.definite(end))
        && !(office && scan.key(end).endsWith("ه") != scan.key(i).endsWith("ه"))
        && (scan.definite(end) ? scan.definite(i) || construct : !scan.definite(i) && (quality(end) || construct && !people))) {
      end++;
    }
    if (people && scan.definite(i) && end > i + 1 && !agrees(i, end)) {
      end = i + 1;
    }
    if (!people) {
      end = whose(i, end, office);
      if (end == i) {
        return null;
      }
    } else {
      end = further(end);
    }
    Candidate c = new Candidate(i, end, scan.tokens.get(i).span().start(), Phrase.Kind.GROUP, Entity.Type.GRP);
    if (!takes(cue, end, people) && !(!people && affirms(i, end, end, verb))) {
      int where = where(end, sentence, c);
      while (people && where > end && where < end + MOST_WORDS && !takes(cue, where, false) && where(where, sentence, c) > where) {
        where = where(where, sentence, c); // متابعون للشأن السياسي في الجزائر
      }
      boolean there = where > end && (takes(cue, where, false) || !people && affirms(i, where, where, verb));
      int told = there || !people && !scan.definite(end - 1) ? end : relative(end, cue, sentence);
      int behind = gaps.after(end, sentence);
      boolean beyond = behind > end && (takes(cue, behind, people) || !people && affirms(i, end, behind, verb));
      if (!there && told == end && !beyond) {
        return null;
      }
      c.end = there ? where : end;
    }
    c.plural = people;
    c.groupNames.add(scan.text(scan.span(i, c.end)));
    c.sort = UnknownSpeakers.UNKNOWN;
    return c;
  }

  /// Whether an adjective of an indefinite noun for a body stands at the token, which no definite noun completes: "لجنة برلمانية الوزير".
  private boolean described(int i, int k) {
    String key = scan.key(k);
    return k > i && !scan.definite(i) && !scan.definite(k) && (scan.lists.body.described.contains(key) || key.endsWith("يون")
        || scan.nisba(k) != null && (key.endsWith("ي") || key.endsWith("يه")));
  }

  /// The end of a body's name that has been read up to `end`, with what it is for or where it is: "الإدارة العامة للتعليم بمحافظة الخرج". The token `i`
  /// where a definite noun has nothing that tells which body it is.
  private int whose(int i, int end, boolean definite) {
    int k = end;
    while (scan.key(k).startsWith("لل") && scan.key(k).length() > 4 && k - i < MOST_WORDS) {
      k++;
      while (scan.definite(k) && k - i < MOST_WORDS) {
        k++;
      }
    }
    if (scan.key(k).startsWith("ب")) {
      k = gaps.place(k);
    }
    return definite && k == i + 1 ? i : k;
  }

  /// The end behind more people whom "و" joins: "منتجون ومسرحيون".
  private int further(int end) {
    int k = end;
    while (scan.key(k).startsWith("و") && scan.key(k).length() > 5 && people(scan.key(k).substring(1))
        && cues.at(scan.tokens.get(k)) == null) {
      k++;
    }
    return k;
  }

  /// Whether a noun for a body or one of its parts stands at the token.
  private boolean body(int i) {
    TokenTrie.Match<Head> head = scan.lexicon.heads().exactAt(scan.tokens, i);
    return head != null && head.values().stream().allMatch(h -> h.type() == Entity.Type.ORG)
        || cues.words("parts-of-bodies").contains(scan.key(i));
  }

  /// Whether the noun phrase of a body ends with a definite word and an indefinite noun follows for what its verb affirms or expects, with which the
  /// body agrees: "توقعت وحدة الإنذار المبكر ارتفاع منسوب النهر".
  private boolean affirms(int i, int end, int at, Cues.Hit verb) {
    String key = scan.key(at);
    boolean feminine = scan.key(i).endsWith("ه");
    return verb.cue().cue().takes(Complement.OBJECT) && (at > end || scan.definite(end - 1)) && end > i + 1 && scan.word(at)
        && feminine == (verb.cue().form().gender() == VerbForm.Gender.FEMININE) && key.length() > 2 && !scan.definite(at)
        && !scan.lists.function.isStop(key) && !adverb(at) && "وبلفك".indexOf(key.charAt(0)) < 0 && scan.nisba(at) == null
        && cues.at(scan.tokens.get(at)) == null && (scan.definite(at + 1) || key.equals("عدم") || bodies.at(at + 1) != null);
  }

  /// The index of what brings in the words behind a relative clause that tells of the people: "طالب السكان الذين تضرروا ب"; else the token.
  private int relative(int from, SpeechCue cue, Sentence sentence) {
    int at = scan.mark(from, "،,") ? from + 1 : from;
    if (!scan.lists.function.relatives.contains(scan.key(at))) {
      return from;
    }
    for (int k = at + 2; k < Math.min(sentence.end(), at + RELATIVE); k++) {
      if (scan.mark(k, ".؛؟!")) {
        return from;
      }
      if (scan.lists.function.that.contains(scan.key(k)) && cue.takes(Complement.THAT) || scan.mark(k, ":")
          || scan.key(k).startsWith("ب") && !scan.key(k).startsWith("بال") && takes(cue, k, false)) {
        return k;
      }
    }
    return from;
  }

  /// The index after where they are: "من مدينة درعا", "في المخيم", "بالمحافظة"; else the token.
  private int where(int from, Sentence sentence, Candidate c) {
    boolean fused = scan.key(from).startsWith("بال") || scan.key(from).startsWith("لل");
    if (!fused && !PLACING.contains(scan.key(from))) {
      return from;
    }
    int k = fused ? from : from + 1;
    Candidate in = fused ? null : bodies.at(k);
    if (in != null && in.type != Entity.Type.PER && in.offset == scan.tokens.get(k).span().start()) {
      c.inner.add(in);
      return in.end;
    }
    int end = fused ? k + 1 : k;
    boolean definite = fused;
    while (end < Math.min(sentence.end(), from + WHERE) && scan.word(end) && !scan.lists.function.isStop(scan.key(end))
        && (!definite || scan.definite(end))) {
      definite |= scan.definite(end);
      end++;
    }
    return definite ? end : from;
  }

  /// Whether what brings in the words of the verb stands at the token.
  private boolean takes(SpeechCue cue, int end, boolean people) {
    String key = scan.key(end);
    if (scan.mark(end, ":") || scan.quote(end)) {
      return people;
    }
    return switch (key) {
      case "الي" -> cue.takes(Complement.TO);
      case "علي" -> cue.takes(Complement.ON);
      case "من" -> cue.takes(Complement.OF) && scan.word(end + 1);
      case "عن" -> cue.takes(Complement.ABOUT);
      default -> scan.lists.function.that.contains(key) && (cue.takes(Complement.THAT) || key.startsWith("ب") && cue.takes(Complement.BY))
          || cue.takes(Complement.BY) && key.startsWith("ب") && key.length() > 3 && !scan.lists.function.isStop(key)
          || people && (cue.takes(Complement.OBJECT) || cue.takes(Complement.ACCUSED) || cue.takes(Complement.ADDRESSED)) && scan.word(end)
              && !scan.lists.function.isStop(key) && !key.startsWith("و") && !key.startsWith("ل") && !key.startsWith("ب") && !adverb(end);
    };
  }

  private boolean adverb(int i) {
    return scan.timed(i)
        || scan.key(i).endsWith("ا") && !scan.key(i).startsWith("ال");
  }

  /// Whether the noun is a plural of people: in the nominative, or one of the broken plurals.
  boolean people(String key) {
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    return bare.endsWith("ون") && bare.length() > 4 && !cues.words("no-crowds").contains(bare)
        || bare.endsWith("و") && bare.length() > 4 && !key.startsWith("ال")
            && (bare.startsWith("م") || scan.count(bare + "ن") > 0)
        || cues.words("crowds").contains(bare);
  }

  /// Whether the definite words behind the definite noun describe it rather than begin what is said: adjectives in the plural or of relation.
  private boolean agrees(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      String key = scan.key(k);
      if (!(key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ات") && scan.key(i).endsWith("ات"))) {
        return false;
      }
    }
    return true;
  }

  private boolean quality(int k) {
    String key = scan.key(k);
    return (key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ات") || key.endsWith("يه")) && key.length() > 4;
  }
}
