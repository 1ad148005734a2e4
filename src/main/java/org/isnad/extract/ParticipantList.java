package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A list of participants as it grows, item by item. Mutable; made and used by [Participants] alone.
final class ParticipantList {

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Sentence sentence;
  final Set<String> ids = new LinkedHashSet<>();
  private List<String> latest = List.of();
  private @Nullable Phrase last;
  int end;

  ParticipantList(Text text, ContactCues cues, Participants participants, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.sentence = sentence;
  }

  void add(int i) {
    Phrase p = participants.phrase(i).orElseThrow();
    latest = participants.members(p).stream().filter(id -> !ids.contains(id)).toList();
    ids.addAll(participants.members(p));
    last = p;
    end = p.end();
  }

  void take(List<String> before, int at) {
    ids.addAll(before);
    end = at + 2;
  }

  /// Takes the next participant or apposition; false when the list is over.
  boolean next() {
    while (text.quoteMark(end) && end < sentence.end() && text.quotation(end) != null && !text.word(end)) {
      end++;
    }
    if (text.mark(end, "(")) {
      return bracket();
    }
    boolean comma = text.mark(end, "،,");
    int k = comma ? end + 1 : end;
    if (k >= sentence.end()) {
      return false;
    }
    Phrase team = last;
    if (text.key(k).equals("من") && team != null && team.end() == team.first() + 1 && Participants.stands(text.key(team.first()))
        && participants.phrase(k + 1).isPresent()) {
      latest.forEach(ids::remove); // فريق من الوزارة
      add(k + 1);
      return true;
    }
    if (text.key(k).equals("من") && !participants.states(k + 1).isEmpty()) {
      latest.forEach(ids::remove); // رؤساء الأجهزة من الدول الثلاث
      take(participants.states(k + 1), k + 1);
      return true;
    }
    if (text.key(k).equals("و") && participants.phrase(quoted(k + 1)).isPresent()) {
      add(quoted(k + 1));
      return true;
    }
    Optional<Phrase> next = participants.phrase(k);
    if (next.isPresent()) {
      return take(next.get(), comma);
    }
    return another(k) || alongside(k) || counterpart(k) || genitive(k) || tail(k, comma);
  }

  private int quoted(int k) {
    return text.quoteMark(k) ? k + 1 : k;
  }

  private boolean bracket() {
    for (int k = end + 1; k < Math.min(sentence.end(), end + 9); k++) {
      if (text.mark(k, ")")) {
        end = k + 1;
        return true;
      }
    }
    return false;
  }

  private boolean take(Phrase p, boolean comma) {
    Phrase before = last;
    if (before == null) {
      return false;
    }
    if (participants.joined(p)) {
      add(p.first());
      return true;
    }
    if (participants.clitic(p)) {
      return false;
    }
    if (!p.entities().isEmpty() && ids.containsAll(p.entities())) {
      end = p.end(); // the same one called otherwise
      last = p;
      return true;
    }
    if (before.kind() == Phrase.Kind.ROLE && participants.type(p) == Entity.Type.PER && p.kind() == Phrase.Kind.NAME
        && participants.type(before) == Entity.Type.GRP) {
      latest.forEach(ids::remove); // a role, then its holder's name
      add(p.first());
      return true;
    }
    if (p.kind() == Phrase.Kind.ROLE && participants.type(before) == Entity.Type.PER && participants.type(p) != Entity.Type.PER) {
      end = p.end(); // a name, then its holder's role
      return true;
    }
    return comma && series(before, p);
  }

  /// "مصر، قطر، والأردن": commas in a list of countries or bodies that ends with و.
  private boolean series(Phrase before, Phrase p) {
    if (participants.type(before) != participants.type(p)
        || participants.type(p) != Entity.Type.LOC && participants.type(p) != Entity.Type.ORG || p.kind() != Phrase.Kind.NAME) {
      return false;
    }
    int k = p.end();
    while (k < sentence.end()) {
      int at = text.mark(k, "،,") ? k + 1 : k;
      Optional<Phrase> q = participants.phrase(at);
      if (q.isEmpty()) {
        return false;
      }
      if (participants.joined(q.get())) {
        add(p.first());
        return true;
      }
      k = q.get().end();
    }
    return false;
  }

  /// "وآخر من فرنسا".
  private boolean another(int k) {
    String key = text.key(k);
    if ((key.equals("واخر") || key.equals("واخري") || key.equals("واخرين") || key.equals("واخرون")) && text.key(k + 1).equals("من")
        && participants.phrase(quoted(k + 2)).isPresent()) {
      add(quoted(k + 2));
      return true;
    }
    return false;
  }

  private boolean alongside(int k) {
    String key = text.key(k);
    int at = key.equals("الي") && text.key(k + 1).equals("جانب") ? k + 2 : -1;
    if (at < 0 && Participants.ALONGSIDE.contains(key) && !key.equals("جانب")) {
      at = text.key(k + 1).equals("الي") || text.key(k + 1).equals("عن") || text.key(k + 1).equals("علي") ? k + 2 : k + 1;
    }
    int first = at < 0 ? -1 : participants.lead(at, sentence);
    if (first < 0) {
      return false;
    }
    add(first);
    return true;
  }

  /// "ونظيره الأردني أيمن الصفدي".
  private boolean counterpart(int k) {
    if (!text.key(k).startsWith("ون") || !Participants.COUNTERPART.contains(text.key(k))) {
      return false;
    }
    int first = participants.lead(k, sentence);
    if (first < 0) {
      return false;
    }
    add(first);
    return true;
  }

  /// "وزراء خارجية دول مجلس التعاون": the phrase that completes the one before.
  private boolean genitive(int k) {
    Phrase before = last;
    if (before != null && (text.key(k).equals("دول") || text.key(k).equals("الدول")) && before.kind() != Phrase.Kind.NAME) {
      Optional<Phrase> p = participants.phrase(k + 1);
      if (p.isPresent() && !participants.clitic(p.get())) {
        end = p.get().end();
        return true;
      }
    }
    return false;
  }

  /// Words that describe the one before, up to the next with و: "مستشار الرئيس الرئيسي في الشرق الأوسط بريت ماكغورك ومدير ...".
  private boolean tail(int k, boolean comma) {
    Phrase before = last;
    if (before == null || comma || !text.word(k)) {
      return false;
    }
    for (int j = k; j < Math.min(sentence.end(), k + 6); j++) {
      Optional<Phrase> p = participants.phrase(j);
      if (p.isPresent()) {
        boolean person = participants.type(p.get()) == Entity.Type.PER
            || participants.type(p.get()) == Entity.Type.GRP && p.get().kind() == Phrase.Kind.ROLE;
        if (j > k && person
            && (participants.joined(p.get())
                || !participants.clitic(p.get()) && (before.kind() == Phrase.Kind.ROLE || participants.aide(before))
                    && p.get().kind() == Phrase.Kind.NAME)) {
          if (!participants.joined(p.get()) && (participants.type(before) == Entity.Type.GRP || participants.aide(before))) {
            latest.forEach(ids::remove);
          }
          add(j);
          return true;
        }
        if (!text.key(j - 1).equals("في")) {
          return false;
        }
        j = p.get().end() - 1;
        continue;
      }
      String key = text.key(j);
      if (!text.word(j) || text.time(j) != null || Particles.PREPOSITIONS.contains(key) && !key.equals("في") || Particles.that(key)
          || cues.verb(text.token(j)) != null
          || !(key.startsWith("ال") || key.startsWith("لل") || key.startsWith("وال") || key.equals("في"))) {
        return false;
      }
    }
    return false;
  }
}
