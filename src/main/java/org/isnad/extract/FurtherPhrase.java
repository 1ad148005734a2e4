package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;

/// Whether a phrase that follows on a list of participants is a further one, or tells more of the one before: "فلان، وزير الخارجية".
record FurtherPhrase(Text text, Participants participants, Descriptions words, Listed listed, Sentence sentence, String governor) {

  /// Takes it as the one or the other; false when the list is over before it.
  boolean take(Phrase p, boolean comma) {
    Phrase before = listed.last;
    if (before == null) {
      return false;
    }
    if (!comma && (listed.described || words.endsWithOffice(before)) && words.further(before, p, listed.apposed)
        && !(governor.equals("بين") && listed.ids.size() == 1)) {
      listed.end = p.end(); // فلان ولي العهد ووزير الدفاع: his second office
      return true;
    }
    if (!comma && participants.type(before) == Entity.Type.LOC && p.first() == before.end() && listed.states > 1
        && participants.type(p) == Entity.Type.PER && p.kind() == Phrase.Kind.NAME && !participants.clitic(p)) {
      listed.ids.removeIf(id -> text.entities.entity(id).type() == Entity.Type.LOC);
      listed.add(p.first()); // نظرائه من مصر وقطر فلان وفلان
      return true;
    }
    if (!comma && participants.both(before, p)) {
      listed.forget();
      listed.add(p.first()); // نائب رئيس الوزراء ووزير الخارجية فلان: one
      return true;
    }
    if (participants.joined(p)) {
      Optional<Phrase> minister = participants.type(p) == Entity.Type.LOC ? participants.phrase(p.end()) : Optional.empty();
      boolean named = minister.filter(q -> participants.type(q) == Entity.Type.PER && q.kind() == Phrase.Kind.NAME
          && !participants.clitic(q)).isPresent() && participants.type(before) == Entity.Type.PER;
      listed.add(named ? p.end() : p.first()); // وزراء المياه في مصر فلان والسودان فلان
      return true;
    }
    if (p.kind() == Phrase.Kind.ROLE && p.first() == before.end() && text.key(p.first()).startsWith("ل")) {
      boolean holder = participants.type(p) == Entity.Type.PER && participants.named(p);
      if (holder && !words.deputy(before)) {
        return false; // استقبال الرئيس للأمير فلان
      }
      if (holder) {
        listed.forget(); // النائب الثاني لرئيس مجلس الوزراء فلان
        listed.ids.addAll(p.entities());
        listed.last = p;
      }
      listed.end = p.end(); // النائب الثاني لرئيس مجلس الوزراء
      listed.described = true;
      return true;
    }
    if (!comma && p.kind() == Phrase.Kind.GROUP && p.end() == p.first() + 1 && p.first() == before.end() && participants.office(before)
        && text.key(p.first()).startsWith("ال")) {
      listed.end = p.end(); // رئيس الوفد الوسيط فلان: what he is besides
      listed.described = true;
      return true;
    }
    if (participants.clitic(p)
        || !comma && participants.type(before) != Entity.Type.LOC && (p.elsewhere(before) || p.plural() && !before.plural())) {
      return false; // التقى الرئيس الروسي وزير الخارجية الإيراني، وزراء الخارجية
    }
    if (!p.entities().isEmpty() && listed.ids.containsAll(p.entities())) {
      listed.end = p.end(); // the same one called otherwise
      listed.last = p;
      listed.apposed = true;
      return true;
    }
    if ((before.kind() == Phrase.Kind.ROLE
        || before.kind() == Phrase.Kind.GROUP && !comma && p.first() == before.end() && words.holders(text.key(before.first())))
        && participants.type(p) == Entity.Type.PER && p.kind() == Phrase.Kind.NAME
        && participants.type(before) == Entity.Type.GRP
        || listed.described && !comma && before.end() < p.first()
            && participants.type(before) == Entity.Type.GRP && participants.type(p) == Entity.Type.PER) {
      listed.forget(); // a role, then its holder's name
      listed.add(p.first());
      return true;
    }
    if (before.kind() == Phrase.Kind.ROLE && p.kind() == Phrase.Kind.ROLE && !comma && participants.type(before) == Entity.Type.GRP) {
      if (text.key(p.first()).endsWith("ين")) {
        listed.end = p.end(); // وكلاء الإمارة المساعدين
        return true;
      }
      listed.forget(); // two roles of one: وزير الدفاع رئيس الأركان
      listed.add(p.first());
      return true;
    }
    if (!comma && held(p)) {
      return false; // استقبل فلان رئيس الوفد المفاوض فلانا
    }
    if (!comma && p.kind() == Phrase.Kind.ROLE && p.first() == before.end() && participants.type(before) == Entity.Type.PER
        && participants.named(before)) {
      return false; // his own would be part of his phrase: whom he meets
    }
    if (p.kind() == Phrase.Kind.ROLE && participants.type(before) == Entity.Type.PER && participants.type(p) != Entity.Type.PER) {
      listed.end = p.end(); // a name, then its holder's role
      listed.described = true;
      return true;
    }
    return comma && series(before, p);
  }

  /// Whether adjectives and the name of its holder follow the office.
  private boolean held(Phrase p) {
    if (!participants.office(p)) {
      return false;
    }
    int k = p.end();
    while (k < p.end() + 3 && text.key(k).startsWith("ال") && !Particles.RELATIVE.contains(text.key(k)) && text.time(k) == null
        && participants.phrase(k).filter(q -> q.kind() != Phrase.Kind.GROUP || q.end() > q.first() + 1).isEmpty()) {
      k++;
    }
    return k > p.end() && participants.phrase(k).filter(q -> participants.type(q) == Entity.Type.PER && participants.named(q)
        && !participants.clitic(q)).isPresent();
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
        listed.add(p.first());
        return true;
      }
      k = q.get().end();
    }
    return false;
  }
}
