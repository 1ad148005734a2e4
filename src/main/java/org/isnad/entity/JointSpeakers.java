package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Speakers that no list knows and whom "و" joins to the one before: "قال مدير الناحية فلان وضابطان بالشرطة إن", "مصادر بالدفاع المدني
/// وبالمستشفيات".
final class JointSpeakers {

  /// How far before the first speaker's end the verb of saying may stand, in tokens.
  private static final int REACH = 12;
  private static final int LEAST = 4;

  private final Scan scan;
  private final Cues cues;
  private final UnknownSpeakers unknown;
  private final PersonNames persons;

  JointSpeakers(Scan scan, Cues cues, UnknownSpeakers unknown, PersonNames persons) {
    this.scan = scan;
    this.cues = cues;
    this.unknown = unknown;
    this.persons = persons;
  }

  /// The speaker who begins at the token, right behind the one told before, or null.
  @Nullable
  Candidate at(@Nullable Candidate before, int i, Sentence sentence) {
    if (before == null || before.end != i || before.type == Entity.Type.LOC || !scan.word(i) || !scan.key(i).startsWith("و")
        || scan.key(i).length() < LEAST || !speaks(before, sentence)) {
      return null;
    }
    String rest = scan.key(i).substring(1);
    boolean inside = before.kind == Phrase.Kind.GROUP && (rest.startsWith("بال") || in(rest) && scan.definite(i + 1));
    int end = inside ? in(rest) ? i + 2 : i + 1 : i + 1;
    while (inside && scan.definite(end)) {
      end++;
    }
    if (!inside) {
      if (!noun(i, rest) || before.type == Entity.Type.PER && one(rest) || before.kind == Phrase.Kind.GROUP && quality(rest)) {
        return null;
      }
      end = unknown.nouns(i, i + 1, sentence);
      if (before.kind == Phrase.Kind.ROLE && before.name == null && named(i + 1, Math.min(sentence.end(), i + REACH))) {
        return null; // رئيس لجنة الحكام وشؤون المراقبين فلان: the holder's name follows
      }
      if (scan.key(end).equals("من") || scan.key(end).equals("في")) {
        int home = unknown.nouns(end + 1, end + 1, sentence);
        end = home > end + 1 ? home : end;
      } else if (scan.key(end).startsWith("بال") && scan.key(end).length() > 5) {
        end++; // وضابطان بالشرطة
        while (scan.definite(end)) {
          end++;
        }
      }
    }
    int next = cues.words("the-same").contains(scan.key(end)) ? end + 1 : end;
    if (!closes(next, sentence)) {
      return null;
    }
    Candidate c = UnknownSpeakers.group(scan, i, end, 1);
    if (inside) {
      c.groupNames.clear();
      c.groupNames.add(scan.text(scan.span(before.first, before.first + 1, before.offset)) + " "
          + scan.text(scan.span(i, end, c.offset)));
    }
    return c;
  }

  /// Whether the noun may be of one thing or task: "فلان مسؤول العلاقات العامة والإعلام", "وبحضوره" bring in no second speaker, and broken plurals
  /// ("والأهالي"), which look the same, are left out with them.
  private static boolean one(String rest) {
    boolean many = rest.endsWith("ون") || rest.endsWith("ين") || rest.endsWith("ات") || rest.endsWith("ان");
    return (rest.startsWith("ال") || rest.startsWith("ب") && rest.endsWith("ه")) && !many;
  }

  /// Whether somebody is named between the tokens, before the words said begin.
  private boolean named(int from, int to) {
    for (int k = from; k < to && scan.word(k) && !scan.lists.function.that.contains(scan.key(k)); k++) {
      if (persons.free(k) > k + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(String key) {
    return key.equals("في") || key.equals("من") || key.equals("داخل");
  }

  /// Whether the word is a further adjective of the group before it: "منظمات فلسطينية ودولية".
  private boolean quality(String rest) {
    return scan.nisba(rest) != null || rest.endsWith("يه") || rest.endsWith("يين") || rest.endsWith("يون");
  }

  private boolean noun(int i, String rest) {
    Cues.Hit hit = cues.at(scan.tokens.get(i));
    boolean task = rest.endsWith("ه") && scan.definite(i + 1); // لحماية النزاهة ومكافحة الفساد
    return hit == null && !task && !rest.equals("مقره") && !scan.lists.function.isStop(rest) && !scan.lists.function.isStop(scan.key(i))
        && !rest.endsWith("ا")
        && scan.words.frequency(scan.key(i)) <= scan.words.frequency(rest);
  }

  /// Whether the words said begin at the token, an outlet to whom they were said stands there, or nothing more follows.
  private boolean closes(int i, Sentence sentence) {
    return unknown.introducer(i, sentence) == i && !scan.quote(i) || Outlets.addressed(scan, i) || i >= sentence.end() || scan.mark(i, ".");
  }

  /// Whether the candidate is told right behind a verb of saying.
  private boolean speaks(Candidate c, Sentence sentence) {
    for (int k = c.first - 1; k >= Math.max(sentence.first(), c.end - REACH) && scan.word(k); k--) {
      Cues.Hit verb = cues.at(scan.tokens.get(k));
      if (verb != null && verb.finite()) {
        return true;
      }
    }
    return false;
  }
}
