package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A list of participants as it grows, item by item. Mutable; made and used by [Participants] alone.
final class ParticipantList {

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Sentence sentence;
  private final Descriptions words;
  private final NextItem items;
  private final OfficeHolder holders;
  private final Asides asides;
  /// the preposition that governs the list, or ""
  private final String governor;
  final Set<String> ids = new LinkedHashSet<>();
  private List<String> latest = List.of();
  private @Nullable Phrase first;
  private @Nullable Phrase last;
  /// whether the last phrase calls one who is on the list otherwise
  private boolean apposed;
  /// whether a role in apposition came last, so that words that complete it may follow
  private boolean described;
  /// the delegations on the list by the tokens where they stand, each with all who came behind it
  final TreeMap<Integer, Set<String>> teams = new TreeMap<>();
  int end;

  ParticipantList(Text text, ContactCues cues, Cues speech, Participants participants, Sentence sentence, String governor) {
    this.governor = governor;
    this.asides = new Asides(text, cues, participants, sentence);
    this.holders = new OfficeHolder(text, cues, speech, participants, sentence);
    this.words = new Descriptions(text, cues, participants, sentence);
    this.items = new NextItem(text, cues, participants, sentence, holders);
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.sentence = sentence;
  }

  void add(int i) {
    Phrase p = participants.phrase(i).orElseThrow();
    if (p.kind() != Phrase.Kind.NAME && p.inner().isEmpty() && text.key(p.end()).equals("من")) {
      List<String> states = participants.states(p.end() + 1); // رؤساء المخابرات من الدول الثلاث
      if (!states.isEmpty()) {
        take(states, p.end() + 1);
        last = p;
        return;
      }
    }
    int each = words.each(p);
    if (each > 0) {
      add(each); // رؤساء المخابرات من مصر وقطر, وزراء النقل في كل من مصر وقطر: the countries
      return;
    }
    List<String> members = participants.members(p);
    if (participants.delegation(i)) {
      teams.put(i, new LinkedHashSet<>());
    }
    if (!teams.isEmpty()) {
      teams.lastEntry().getValue().addAll(members);
    }
    latest = members.stream().filter(id -> !ids.contains(id)).toList();
    ids.addAll(members);
    first = first == null ? p : first;
    last = p;
    end = p.end();
    described = false;
    apposed = false;
  }

  /// Takes the latest back: what follows says more exactly who that is.
  private void forget() {
    latest.forEach(ids::remove);
    if (!teams.isEmpty()) {
      teams.lastEntry().getValue().removeAll(latest);
    }
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
    int beyond = asides.after(end);
    if (beyond > end) {
      end = beyond;
      return true;
    }
    if (text.mark(end, "(")) {
      return false;
    }
    boolean comma = text.mark(end, "،,");
    int k = comma ? end + 1 : end;
    if (k >= sentence.end()) {
      return false;
    }
    Phrase group = last;
    int senders = group != null && !comma ? words.senders(group) : -1;
    if (senders > 0) {
      forget(); // فريق من الوزارة
      add(senders);
      return true;
    }
    int again = again(k);
    if (again > 0) {
      add(again);
      return true;
    }
    if (text.key(k).equals("من") && cues.is(Use.AMONG, text.key(k + 1)) || cues.is(Use.AMONG, text.key(k))) {
      int first = participants.lead(text.key(k).equals("من") ? k + 2 : k + 1, sentence);
      if (first >= 0) {
        add(first); // زعماء من بينهم فلان
        return true;
      }
    }
    int example = group == null ? -1 : words.example(group, k);
    if (example >= 0) {
      add(example); // قيادات الدفاع المدني منهم فلان; مزارعون من الريف، أبرزهم فلان
      return true;
    }
    if (text.key(k).equals("من") && !participants.states(k + 1).isEmpty()) {
      forget(); // رؤساء الأجهزة من الدول الثلاث
      take(participants.states(k + 1), k + 1);
      return true;
    }
    if (text.key(k).equals("و") && participants.phrase(quoted(k + 1)).isPresent()) {
      add(quoted(k + 1));
      return true;
    }
    Optional<Phrase> next = participants.phrase(k);
    int holder = !comma && group != null && !apposed && participants.office(group) && words.holders(text.key(group.first()))
        && (next.isEmpty() || participants.type(next.get()) == Entity.Type.LOC || participants.type(next.get()) == Entity.Type.ORG)
            ? holders.behind(k)
            : -1;
    if (holder >= 0) {
      forget();
      add(holder);
      return true;
    }
    if (next.isPresent()) {
      return take(next.get(), comma);
    }
    if (!comma && adjective(k, group)) {
      end = k + 1;
      return true;
    }
    if (titled(k) || adjective(k)) {
      return true;
    }
    int more = items.at(k, !teams.isEmpty());
    if (more >= 0) {
      add(more);
      return true;
    }
    return genitive(k) || tail(k, comma);
  }

  /// Where the next begins behind the repeated preposition that governs the list: "مع فلان ومع فلان", "بفلان وبرئيس الوزراء"; -1 when none does.
  private int again(int k) {
    String key = text.key(k);
    if (!governor.isEmpty() && key.equals("و" + governor)) {
      return participants.lead(k + 1, sentence);
    }
    Phrase opening = first;
    if (opening == null || !governor.isEmpty() || !participants.clitic(opening) || participants.joined(opening)) {
      return -1;
    }
    Optional<Phrase> p = participants.phrase(k);
    return p.isPresent() && key.length() > 2 && key.charAt(0) == 'و' && key.charAt(1) == text.key(opening.first()).charAt(0)
        && p.get().span().start() == text.token(k).span().start() + 2 ? k : -1;
  }

  /// "زعماء سياسيين": whether the word describes the plural before it.
  private boolean adjective(int k, @Nullable Phrase group) {
    String key = text.key(k);
    return group != null && group.kind() == Phrase.Kind.GROUP && group.end() == k && key.length() > 4 && text.word(k)
        && (key.endsWith("ين") || key.endsWith("ون")) && key.startsWith("ال") == text.key(k - 1).startsWith("ال")
        && !key.startsWith("و") && cues.verb(text.token(k)) == null;
  }

  private int quoted(int k) {
    return text.quoteMark(k) ? k + 1 : k;
  }

  private boolean take(Phrase p, boolean comma) {
    Phrase before = last;
    if (before == null) {
      return false;
    }
    if (!comma && (described || words.endsWithOffice(before)) && words.further(before, p, apposed)
        && !(governor.equals("بين") && ids.size() == 1)) {
      end = p.end(); // فلان ولي العهد ووزير الدفاع: his second office
      return true;
    }
    if (participants.joined(p)) {
      Optional<Phrase> minister = participants.type(p) == Entity.Type.LOC ? participants.phrase(p.end()) : Optional.empty();
      boolean named = minister.filter(q -> participants.type(q) == Entity.Type.PER && q.kind() == Phrase.Kind.NAME
          && !participants.clitic(q)).isPresent() && participants.type(before) == Entity.Type.PER;
      add(named ? p.end() : p.first()); // وزراء المياه في مصر فلان والسودان فلان
      return true;
    }
    if (p.kind() == Phrase.Kind.ROLE && p.first() == before.end() && text.key(p.first()).startsWith("ل")) {
      boolean holder = participants.type(p) == Entity.Type.PER && participants.named(p);
      if (holder && !words.deputy(before)) {
        return false; // استقبال الرئيس للأمير فلان
      }
      if (holder) {
        forget(); // النائب الثاني لرئيس مجلس الوزراء فلان
        ids.addAll(p.entities());
        last = p;
      }
      end = p.end(); // النائب الثاني لرئيس مجلس الوزراء
      described = true;
      return true;
    }
    if (participants.clitic(p)
        || !comma && participants.type(before) != Entity.Type.LOC && (p.elsewhere(before) || p.plural() && !before.plural())) {
      return false; // التقى الرئيس الروسي وزير الخارجية الإيراني، وزراء الخارجية
    }
    if (!p.entities().isEmpty() && ids.containsAll(p.entities())) {
      end = p.end(); // the same one called otherwise
      last = p;
      apposed = true;
      return true;
    }
    if ((before.kind() == Phrase.Kind.ROLE
        || before.kind() == Phrase.Kind.GROUP && !comma && p.first() == before.end() && words.holders(text.key(before.first())))
        && participants.type(p) == Entity.Type.PER && p.kind() == Phrase.Kind.NAME
        && participants.type(before) == Entity.Type.GRP
        || described && !comma && before.end() < p.first()
            && participants.type(before) == Entity.Type.GRP && participants.type(p) == Entity.Type.PER) {
      forget(); // a role, then its holder's name
      add(p.first());
      return true;
    }
    if (before.kind() == Phrase.Kind.ROLE && p.kind() == Phrase.Kind.ROLE && !comma && participants.type(before) == Entity.Type.GRP) {
      if (text.key(p.first()).endsWith("ين")) {
        end = p.end(); // وكلاء الإمارة المساعدين
        return true;
      }
      forget(); // two roles of one: وزير الدفاع رئيس الأركان
      add(p.first());
      return true;
    }
    if (p.kind() == Phrase.Kind.ROLE && participants.type(before) == Entity.Type.PER && participants.type(p) != Entity.Type.PER) {
      end = p.end(); // a name, then its holder's role
      described = true;
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

  /// "ولي العهد صاحب السمو الملكي فلان": a role, then words of address and its holder.
  private boolean titled(int k) {
    Phrase before = last;
    int first = before != null && participants.type(before) == Entity.Type.GRP && cues.is(Use.LEAD, text.key(k))
        ? participants.lead(k, sentence)
        : -1;
    if (first <= k || before == null || before.kind() == Phrase.Kind.GROUP && participants.members(before).size() > 1
        || participants.type(participants.phrase(first).orElseThrow()) != Entity.Type.PER
        || participants.clitic(participants.phrase(first).orElseThrow())) {
      return false;
    }
    forget();
    add(first);
    return true;
  }

  /// "نظيريه الأميركي فلان والسعودي فلان", "وزيري الدفاع فلان والداخلية فلان".
  private boolean adjective(int k) {
    String key = text.key(k);
    Optional<Phrase> p = participants.phrase(k + 1);
    if (!key.startsWith("وال") || cues.verb(text.token(k)) != null || p.isEmpty() || p.get().kind() != Phrase.Kind.NAME
        || participants.clitic(p.get())
        || participants.type(p.get()) != Entity.Type.PER) {
      return false;
    }
    add(k + 1);
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

  /// Words that describe the one before, up to the next with و: "مستشار الرئيس الرئيسي في الشرق الأوسط بريت ماكغورك ومدير ...", "فلان،
  /// المشرف على الوكالة، وفلان".
  private boolean tail(int k, boolean comma) {
    Phrase before = last;
    if (before == null || !text.word(k)) {
      return false;
    }
    boolean adding = false; // behind a preposition, where names complete it
    for (int j = k; j < Math.min(sentence.end(), k + 12); j++) {
      Optional<Phrase> p = participants.phrase(j);
      if (p.isPresent()) {
        if (j > k && words.follows(before, p.get(), comma)) {
          if (!participants.joined(p.get()) && (participants.type(before) == Entity.Type.GRP || participants.aide(before))) {
            forget();
          }
          add(j);
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
          add(j + 1);
          return true;
        }
        if (!comma && !described) {
          return false;
        }
        end = j;
        int more = items.led(j + 1);
        if (more >= 0) {
          add(more);
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
