package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;

/// Tells whether words behind one who takes part describe that one still: "مستشار الرئيس الرئيسي في الشرق الأوسط", "رئيس الأركان الفريق أول ركن".
record Descriptions(Text text, ContactCues cues, Participants participants, Sentence sentence) {

  /// How far behind a group the examples out of it may stand, in tokens.
  private static final int NEAR = 7;

  /// Whether a person behind words of description goes on with the list or completes the role before.
  boolean follows(Phrase before, Phrase p, boolean comma) {
    return person(p) && (participants.joined(p) && !comma || !participants.clitic(p) && p.kind() == Phrase.Kind.NAME
        && !(comma && participants.type(before) == Entity.Type.PER) && (before.kind() == Phrase.Kind.ROLE || participants.aide(before)));
  }

  /// Whether the word stands between a role and the name of its holder: "رئيس الأركان الفريق أول ركن فلان", "مدير عام فرع الوزارة فلان".
  boolean rank(Phrase before, int j) {
    for (int k = j; before.kind() == Phrase.Kind.ROLE && k < Math.min(sentence.end(), j + 6); k++) {
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent()) {
        if (participants.type(p.get()) == Entity.Type.PER) {
          return p.get().kind() == Phrase.Kind.NAME && !participants.clitic(p.get());
        }
        k = p.get().end() - 1;
        continue;
      }
      String key = text.key(k);
      if (!text.word(k) || text.time(k) != null || key.startsWith("و") && !key.startsWith("وال") || Particles.PREPOSITIONS.contains(key)
          || Particles.that(key) || cues.verb(text.token(k)) != null || cues.noun(text.token(k)) != null
          || cues.helper(text.token(k)) != null) {
        return false;
      }
    }
    return false;
  }

  /// Whether the phrase names a person or a group.
  boolean person(Phrase p) {
    return participants.type(p) == Entity.Type.PER || participants.type(p) == Entity.Type.GRP;
  }

  /// Whether the word can belong to the description of the one before.
  boolean describes(int j, String key, boolean adding) {
    if (Particles.that(key) || cues.verb(text.token(j)) != null || cues.noun(text.token(j)) != null || cues.helper(text.token(j)) != null) {
      return false;
    }
    if (key.equals("في") && text.key(j + 1).equals("حين")) {
      return false;
    }
    if (key.equals("علي") && (cues.is(Use.MANNER, text.key(j + 1)) || text.key(j + 1).equals("هامش"))) {
      return false; // التقى فلان على انفراد وزيرة
    }
    if (key.equals("في") || key.equals("علي") || key.equals("لدي") || key.equals("لشوون")) {
      return true;
    }
    return !Particles.PREPOSITIONS.contains(key) && (adding && !key.startsWith("و") || key.startsWith("ال") || key.startsWith("لل")
        || key.startsWith("وال") || key.startsWith("بال"));
  }

  /// Whether the office ends with a word for one who stands in for another: "النائب الثاني", whom "ل" follows.
  boolean deputy(Phrase p) {
    for (int k = Math.max(p.first(), p.end() - 3); k < p.end(); k++) {
      String key = text.key(k);
      if (cues.is(Use.DEPUTY, Clitics.withoutArticle(key))
          || key.startsWith("و") && cues.is(Use.DEPUTY, Clitics.withoutArticle(key.substring(1)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the office is one person's and nobody else can hold it: not "وزيري الدفاع", "أعضاء اللجنة", "مبعوث أميركي".
  boolean one(Phrase p) {
    String key = text.key(p.first());
    String bare = participants.joined(p) ? key.substring(1) : key;
    boolean several = cues.is(Use.SEVERAL, bare) || cues.is(Use.SEVERAL, Clitics.withoutArticle(bare)) || bare.endsWith("ين")
        || bare.endsWith("ون") || p.entities().size() > 1;
    String end = text.key(p.end() - 1);
    return !several && (bare.startsWith("ال") || end.startsWith("ال") || end.startsWith("لل") || !p.inner().isEmpty());
  }

  /// Whether the office without a holder joins those told behind a name: "فلان ولي العهد وزير الدفاع ورئيس المجلس".
  boolean further(Phrase before, Phrase p, boolean apposed) {
    return participants.joined(p) && p.kind() == Phrase.Kind.ROLE && participants.type(p) == Entity.Type.GRP && one(p)
        && (participants.type(before) == Entity.Type.PER || apposed);
  }

  /// Whether the phrase goes on behind the name of somebody with his office: "فلان وزير الدفاع".
  boolean endsWithOffice(Phrase p) {
    if (p.kind() != Phrase.Kind.NAME && p.kind() != Phrase.Kind.ROLE || participants.type(p) != Entity.Type.PER) {
      return false;
    }
    String said = text.words(p.span());
    Entity e = text.entities.entity(p.entities().get(0));
    return e.mentions().stream().anyMatch(m -> said.contains(m.text())) && e.mentions().stream().noneMatch(m -> said.endsWith(m.text()));
  }

  /// Where the first of the examples out of a group begins, behind words that say more of the group: "المسؤولين في القطاع الجنوبي، منهم فلان"; -1
  /// when none is told.
  int example(Phrase group, int from) {
    if (group.kind() != Phrase.Kind.GROUP && !(group.kind() == Phrase.Kind.ROLE && group.plural())) {
      return -1;
    }
    for (int k = from; k < Math.min(sentence.end(), from + NEAR); k++) {
      if (cues.is(Use.AMONG, text.key(k)) || text.key(k).equals("من") && cues.is(Use.AMONG, text.key(k + 1))) {
        return participants.lead(text.key(k).equals("من") ? k + 2 : k + 1, sentence);
      }
      if (participants.phrase(k).filter(this::person).isPresent() || text.mark(k, ".؛:") || Particles.that(text.key(k))
          || cues.verb(text.token(k)) != null
          || text.key(k).startsWith("و") && text.phraseOver(k).isEmpty() && !cues.is(Use.AMONG, text.key(k + 1))) { // عربا وأجانب أبرزهم فلان
        return -1;
      }
    }
    return -1;
  }

  /// Where the countries begin that several of one office come from: "رؤساء المخابرات من مصر وقطر", "وزراء النقل والطاقة في كل من مصر وقطر"; -1 when none are told.
  int each(Phrase p) {
    if (p.kind() == Phrase.Kind.NAME || p.entities().isEmpty()) {
      return -1;
    }
    String next = text.key(p.end());
    boolean from = next.equals("من") || next.equals("في") && p.plural();
    Optional<Phrase> first = from && p.inner().isEmpty() ? state(p.end() + 1) : Optional.empty();
    if (first.isPresent() && text.key(first.get().end()).startsWith("و") && state(first.get().end()).isPresent()) {
      return p.end() + 1;
    }
    int k = next.startsWith("وال") && text.phraseOver(p.end()).isEmpty() ? p.end() + 1 : p.end();
    boolean each = (text.key(k).equals("في") || text.key(k).equals("من")) && text.key(k + 1).equals("كل") && text.key(k + 2).equals("من");
    return each && state(k + 3).isPresent() ? k + 3 : -1;
  }

  private Optional<Phrase> state(int k) {
    return participants.phrase(k).filter(q -> participants.type(q) == Entity.Type.LOC);
  }

  /// Where those begin who sent the delegation: "وفد قيادي من الحركة", "ممثلين عن «الحزب»"; -1 when the words do not tell.
  int senders(Phrase team) {
    String head = text.key(team.first());
    if (!participants.stands(head) || !team.inner().isEmpty()) {
      return -1;
    }
    for (int k = team.first() + 1; k < Math.min(sentence.end() - 1, team.first() + 4); k++) {
      String key = text.key(k);
      if (key.equals("من") || key.equals("عن")) {
        int first = text.quoteMark(k + 1) ? k + 2 : k + 1;
        return k >= team.end() - 1 && participants.phrase(first).filter(p -> !participants.clitic(p)).isPresent() ? first : -1;
      }
      if (!text.word(k) || Particles.PREPOSITIONS.contains(key) || key.startsWith("و") || cues.verb(text.token(k)) != null) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether names behind the group are its own, "النواب فلان وفلان", and not that of a relative, "عائلة الأسير فلان".
  boolean holders(String head) {
    return !cues.is(Use.FAMILY, head) && !cues.is(Use.FAMILY, head.substring(1));
  }
}
