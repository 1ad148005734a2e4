package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Words behind a participant that tell more of him, up to his name or the next on the list: "ولي العهد صاحب السمو الملكي فلان", "زعماء سياسيين".
record TrailingWords(Text text, ContactCues cues, Participants participants, Descriptions words, NextItem items, Listed listed,
    Sentence sentence) {

  /// "زعماء سياسيين": whether the word describes the plural before it.
  boolean describes(int k, @Nullable Phrase group) {
    String key = text.key(k);
    return group != null && group.kind() == Phrase.Kind.GROUP && group.end() == k && key.length() > 4 && text.word(k)
        && (key.endsWith("ين") || key.endsWith("ون")) && key.startsWith("ال") == text.key(k - 1).startsWith("ال")
        && !key.startsWith("و") && cues.verb(text.token(k)) == null;
  }

  /// "ولي العهد صاحب السمو الملكي فلان": a role, then words of address and its holder.
  boolean titled(int k) {
    Phrase before = listed.last;
    int first = before != null && participants.type(before) == Entity.Type.GRP && cues.is(Use.LEAD, text.key(k))
        ? participants.lead(k, sentence)
        : -1;
    if (first <= k || before == null || before.kind() == Phrase.Kind.GROUP && participants.members(before).size() > 1
        || participants.type(participants.phrase(first).orElseThrow()) != Entity.Type.PER
        || participants.clitic(participants.phrase(first).orElseThrow())) {
      return false;
    }
    listed.forget();
    listed.add(first);
    return true;
  }

  /// "نظيريه الأميركي فلان والسعودي فلان", "وزيري الدفاع فلان والداخلية فلان".
  boolean adjective(int k) {
    String key = text.key(k);
    int at = text.mark(k + 1, "،,") ? k + 2 : k + 1; // والمصري، فلان،
    Optional<Phrase> p = participants.phrase(at);
    if (!key.startsWith("وال") || cues.verb(text.token(k)) != null || p.isEmpty() || p.get().kind() != Phrase.Kind.NAME
        || participants.clitic(p.get())
        || participants.type(p.get()) != Entity.Type.PER) {
      return false;
    }
    listed.add(at);
    return true;
  }

  /// "وزراء خارجية دول مجلس التعاون": the phrase that completes the one before.
  boolean genitive(int k) {
    Phrase before = listed.last;
    if (before != null && (text.key(k).equals("دول") || text.key(k).equals("الدول")) && before.kind() != Phrase.Kind.NAME) {
      Optional<Phrase> p = participants.phrase(k + 1);
      if (p.isPresent() && !participants.clitic(p.get())) {
        listed.end = p.get().end();
        return true;
      }
    }
    return false;
  }

  /// Words that describe the one before, up to the next with و: "مستشار الرئيس الرئيسي في الشرق الأوسط بريت ماكغورك ومدير ...", "فلان،
  /// المشرف على الوكالة، وفلان".
  boolean tail(int k, boolean comma) {
    Phrase before = listed.last;
    if (before == null || !text.word(k)) {
      return false;
    }
    boolean adding = false; // behind a preposition, where names complete it
    for (int j = k; j < Math.min(sentence.end(), k + 12); j++) {
      Optional<Phrase> p = participants.phrase(j);
      if (p.isPresent()) {
        if (j > k && words.follows(before, p.get(), comma)) {
          if (!participants.joined(p.get()) && (participants.type(before) == Entity.Type.GRP || participants.aide(before))) {
            listed.forget();
          }
          listed.add(j);
          return true;
        }
        if (participants.joined(p.get()) || !adding && !participants.clitic(p.get()) && !words.rank(before, j)) {
          return false;
        }
        j = p.get().end() - 1;
        adding = false;
        continue;
      }
      String key = text.key(j);
      if (text.mark(j, "،,") && j > k) {
        Optional<Phrase> q = participants.phrase(j + 1);
        if (q.isPresent() && participants.joined(q.get()) && words.person(q.get())) {
          listed.add(j + 1);
          return true;
        }
        if (!comma && !listed.described) {
          return false;
        }
        listed.end = j;
        int more = items.led(j + 1);
        if (more >= 0) {
          listed.add(more);
        }
        return more >= 0;
      }
      if (key.length() == 1 && text.word(j) && text.mark(j + 1, ".")) {
        j++; // د. فلان
        continue;
      }
      if (!text.word(j) || text.time(j) != null || !words.describes(j, key, adding) && !words.rank(before, j)) {
        return false;
      }
      adding = key.equals("في") || key.equals("علي") || key.equals("لدي") || adding && !key.startsWith("ال")
          || key.startsWith("ب") || key.startsWith("ل");
    }
    return false;
  }
}
