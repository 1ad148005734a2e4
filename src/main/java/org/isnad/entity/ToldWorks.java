package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Works that tell something ("تقرير", "دراسة", "بيانات"), and whether they speak for themselves or for a body that is named with them.
final class ToldWorks {

  /// How far behind the work its maker may be named, in tokens.
  private static final int REACH = 7;
  private static final Set<String> BY = WordSet.of("من", "عن");

  private final Scan scan;
  private final Set<String> works;
  private final Set<String> data;
  private final Set<String> studies;
  private final Set<String> published;
  private final Set<String> cameOut;
  private final BodyNames bodies;

  ToldWorks(Scan scan, Cues cues, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
    this.works = cues.words("works");
    this.data = cues.words("data");
    this.studies = cues.words("studies");
    this.published = cues.words("published");
    this.cameOut = cues.words("of-document");
  }

  /// Whether a noun for a work stands at the token.
  boolean at(int i) {
    return noun(Clitics.withoutArticle(scan.key(i)));
  }

  /// Whether the word, without article, is a noun for a work.
  boolean noun(String noun) {
    return works.contains(noun) || data.contains(noun) || studies.contains(noun);
  }

  /// Whether a noun for a study stands at the token.
  boolean study(int i) {
    return studies.contains(Clitics.withoutArticle(scan.key(i)));
  }

  /// Whether a word stands at the token by which a work's maker, or where it came out, is told: "أجرته", "الصادر", "نشرت".
  boolean made(int i) {
    return published.contains(scan.key(i)) || scan.lists.media.givenOut.contains(scan.key(i)) || cameOut.contains(scan.key(i));
  }

  /// Whether a body is named as the one whose words the work tells: "تقرير لمنظمة العمل الدولية", "بيان صادر عن الوزارة". A study or a poll tells
  /// its own, and so do data unless a clause tells who gave them out.
  boolean owned(int i, Sentence sentence) {
    String noun = Clitics.withoutArticle(scan.key(i));
    return works.contains(noun) && named(i, sentence) || data.contains(noun) && given(i, sentence);
  }

  /// Whether a clause tells who gave out the data at the token: "نتائج أصدرتها الوزارة".
  private boolean given(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + REACH) && scan.word(k); k++) {
      if (published.contains(scan.key(k)) || scan.lists.media.givenOut.contains(scan.key(k)) && BY.contains(scan.key(k + 1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether whoever made the work at the token or gave it out is named with it.
  boolean named(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + REACH) && scan.word(k); k++) {
      if (published.contains(scan.key(k)) || scan.lists.media.givenOut.contains(scan.key(k)) && BY.contains(scan.key(k + 1))) {
        return true;
      }
      Candidate body = bodies.at(k);
      body = body == null ? References.at(scan, k) : body;
      boolean fused = body != null ? body.offset > scan.tokens.get(k).span().start() : !scan.definite(k) && scan.key(k).startsWith("ل");
      boolean next = k == i + 1 || BY.contains(scan.key(k - 1)) && k == i + 2 || made(k - 1);
      if ((body != null || next && office(k)) && (fused ? scan.key(k).startsWith("ل") : next)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a title of office holders or of a group stands at the token: "بيان سلطات المقاطعة".
  private boolean office(int k) {
    TokenTrie.Match<Title> title = scan.lexicon.titles().at(scan.tokens, k);
    return title != null && title.values().get(0).kind() != Title.Kind.RANK && !scan.key(k).endsWith("يه") && !scan.key(k).endsWith("ي");
  }
}
