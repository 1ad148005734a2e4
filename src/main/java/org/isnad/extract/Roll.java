package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads a roll of those present, as newspapers give it: "معالي وزير الثقافة والإعلام الدكتور فلان الوزير المرافق، وفلان وكيل الوزارة، ود. فلان".
/// Item by item: an item begins at a comma, or where و joins a name, a title or a role; it names one person, who stands first with his offices
/// behind him or last with his offices before him. Names inside an office ("مستشار الأمير فلان") are nobody present. The roll is over at a
/// verb, at "أن" and at the end of the sentence. Mutable; one reading each.
final class Roll {

  private static final Set<String> ENDS = WordSet.of("كما", "حيث", "فيما", "بينما", "وذلك", "خلال", "وتم", "ثم", "وقد", "بعد", "قبل", "عقب",
      "لكن");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Sentence sentence;
  private final OfficeHolder holders;
  private final Descriptions words;
  private final Set<String> ids = new LinkedHashSet<>();
  /// whom the item names so far: a person, or a group or an office that a person may yet fill
  private @Nullable Phrase item;
  /// the person whom the item before named
  private @Nullable Phrase named;
  /// whether a comma or title opened the item, so that an office alone is somebody
  private boolean set = true;
  private boolean begins = true;
  private int end;

  Roll(Text text, ContactCues cues, Cues speech, Participants participants, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.sentence = sentence;
    this.words = new Descriptions(text, cues, participants, sentence);
    this.holders = new OfficeHolder(text, cues, speech, participants, sentence);
  }

  /// Those on the roll that begins at the token; null when it names nobody.
  @Nullable
  Subject read(int from) {
    end = from;
    int k = from;
    while (k < sentence.end() && !over(k) && !ParticipantList.absent(text, k)) {
      Optional<Phrase> p = participants.phrase(k);
      if (text.mark(k, "،,")) {
        close();
        k++;
      } else if (side(text, participants, k) > k) {
        close();
        k = side(text, participants, k); // وعن الحركة فلان
      } else if (beside(k) > k) {
        close();
        k = beside(k);
      } else if (text.mark(k, "(")) {
        k = bracket(k);
      } else if (p.isPresent()) {
        take(p.get(), k);
        k = p.get().end();
      } else if (other(k) || further(k)) {
        close(); // والملحق العسكري فلان
        k++;
      } else if (text.key(k).equals("ومن") || text.key(k).equals("و") || text.key(k).startsWith("و") && titled(text.key(k).substring(1))) {
        close();
        k++;
      } else {
        begins = begins && (titled(text.key(k)) || !text.word(k) || text.time(k) != null
            || text.key(k).equals("من") && cues.is(Use.SOME, text.key(k - 1)));
        k++;
      }
    }
    close();
    return ids.isEmpty() ? null : new Subject(List.copyOf(ids), end, true);
  }

  private void close() {
    Phrase p = item;
    if (p != null && (set || participants.type(p) == Entity.Type.PER)) {
      ids.addAll(participants.members(p).stream().filter(participants::actor).toList());
      end = Math.max(end, p.end());
    }
    named = p != null && participants.type(p) == Entity.Type.PER && participants.named(p) ? p : null;
    item = null;
    set = true;
    begins = true;
  }

  private void take(Phrase p, int k) {
    boolean joined = participants.joined(p);
    boolean person = participants.type(p) == Entity.Type.PER;
    boolean office = p.kind() == Phrase.Kind.ROLE || p.kind() == Phrase.Kind.GROUP;
    if (item != null && participants.both(item, p)) {
      item = p; // نائب رئيس الوزراء ووزير الخارجية فلان: one
      begins = false;
      return;
    }
    if (joined && (person || office)) {
      boolean behind = item != null && participants.type(item) == Entity.Type.PER
          && (item.kind() == Phrase.Kind.NAME || words.endsWithOffice(item));
      close();
      set = person || !behind || p.kind() == Phrase.Kind.GROUP || several(text.key(p.first())); // فلان وكيل الوزارة ورئيس اللجنة: his second office
    } else if (participants.clitic(p)) {
      return; // مستشار لفلان
    }
    Phrase holder = named;
    if (holder != null && item == null && begins && !joined && !person && p.kind() == Phrase.Kind.ROLE && !several(text.key(p.first()))
        && text.mark(k - 1, "،,") && holder.end() == k - 1) {
      set = false; // فلان، قائد القاعدة، وفلان: his office
    }
    Phrase before = item != null && participants.office(item) ? null : item;
    if (before == null && item != null) {
      item = person && participants.named(p) && !Particles.PREPOSITIONS.contains(text.key(k - 1)) ? p : item; // an office, then its holder
    } else if (before == null) {
      item = person || office && begins || begins && participants.stands(text.key(k)) ? p : null;
    } else if (person && participants.type(before) != Entity.Type.PER && !Particles.PREPOSITIONS.contains(text.key(k - 1))) {
      item = p;
    }
    begins = false;
  }

  private boolean several(String key) {
    String bare = key.startsWith("و") ? key.substring(1) : key;
    return cues.is(Use.SEVERAL, bare) || cues.is(Use.SEVERAL, Clitics.withoutArticle(bare));
  }

  private boolean titled(String key) {
    return cues.is(Use.LEAD, key) || cues.is(Use.COUNTERPART, key) || key.length() == 1;
  }

  private boolean over(int k) {
    String key = text.key(k);
    if (text.mark(k, ".")) {
      return !text.initial(k - 1);
    }
    if (beside(k) > k) {
      return false;
    }
    if (text.mark(k - 1, "،,") && key.length() > 3 && text.token(k).bare().endsWith("ا") && participants.phrase(k).isEmpty()
        && text.time(k) == null && !titled(key)) {
      return true; // استقبل فلانا، حاملا رسالة من فلان
    }
    if (text.mark(k, "؛:") || participants.inside(k)) {
      return !text.word(k);
    }
    if (key.equals("في") && text.key(k + 1).equals("حين") || key.startsWith("كل") && text.key(k + 1).equals("علي")) { // كلا على حدة
      return true;
    }
    return Particles.that(key) || Particles.RELATIVE.contains(key) || ENDS.contains(key) || cues.verb(text.token(k)) != null
        || cues.helper(text.token(k)) instanceof LightVerb h && h.form().finite()
        || cues.noun(text.token(k)) != null
        || speech.at(text.token(k)) instanceof Cues.Hit said && said.finite();
  }

  /// The token behind words that tell for whom those on the roll come, "عن الحركة:", "ومن الجانب السوداني"; the token itself when there are none.
  static int side(Text text, Participants participants, int k) {
    String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    int end = k;
    if ((key.equals("من") || key.equals("عن")) && text.key(k + 1).equals("الجانب")) {
      end = k + 3;
    } else if (key.equals("عن") || key.equals("من") && text.key(k + 1).equals("جانب")) {
      end = participants.phrase(key.equals("عن") ? k + 1 : k + 2)
          .filter(p -> participants.type(p) == Entity.Type.ORG || participants.type(p) == Entity.Type.LOC).map(Phrase::end).orElse(k);
      end = end == k && key.equals("من") && text.key(k + 2).startsWith("ال") && participants.phrase(k + 2).isEmpty() ? k + 3 : end;
    }
    return end > k && text.mark(end, ":") ? end + 1 : end;
  }

  /// "وزيري الصحة فلان والتعليم فلان": whether the token tells the office of one more behind one who is named.
  private boolean other(int k) {
    Phrase before = item;
    return before != null && before.end() == k && participants.type(before) == Entity.Type.PER && participants.named(before)
        && text.key(k).startsWith("وال") && participants.phrase(k + 1)
            .filter(p -> participants.type(p) == Entity.Type.PER && p.kind() == Phrase.Kind.NAME && !participants.clitic(p)).isPresent();
  }

  /// "فلان والملحق العسكري فلان": whether the token opens an office that no list knows, behind one who is named, with its holder.
  private boolean further(int k) {
    Phrase before = item;
    return before != null && text.key(k).startsWith("وال") && participants.type(before) == Entity.Type.PER && participants.named(before)
        && holders.behind(k) > 0;
  }

  /// The token behind words that bring in one more, "إضافة إلى", "إلى جانب"; the token itself when there are none.
  private int beside(int k) {
    int at = text.key(k).equals("الي") && text.key(k + 1).equals("جانب") ? k + 2 : k;
    if (at == k && cues.is(Use.ALONGSIDE, text.key(k)) && !text.key(k).equals("جانب") && !participants.inside(k)) {
      String next = text.key(k + 1);
      at = next.equals("الي") || next.equals("عن") || next.equals("علي") ? k + 2 : k + 1;
    }
    return at;
  }

  private int bracket(int open) {
    for (int k = open + 1; k < Math.min(sentence.end(), open + 9); k++) {
      if (text.mark(k, ")")) {
        return k + 1;
      }
    }
    return open + 1;
  }
}
