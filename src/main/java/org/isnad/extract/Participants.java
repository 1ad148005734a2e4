package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads lists of participants: "الأردن وقطر، ورئيس السلطة محمود عباس، إلى جانب وفد من إسرائيل وآخر من فرنسا، إضافة إلى الأمين العام".
final class Participants {

  /// Words that may stand before the first participant.
  private static final Set<String> LEAD = Set.of("كل", "كلا", "كلتا", "عدد", "عددا", "وفد", "وفدا", "وفود", "ممثلين", "ممثلي", "ممثلو",
      "ممثلون", "معالي", "سمو", "صاحب", "السمو", "الملكي", "سعاده", "فخامه", "جلاله", "دوله", "السيد", "السيده", "بعض", "كبار", "الدول",
      "دول", "اصحاب", "والمعالي", "والسمو", "رفيع", "رفيعه", "المستوي", "جانب", "اخيه", "الحكومه", "حكومه", "القياده", "قاده", "مسوول",
      "مسوولي", "مسوولين", "المهندس", "الدكتور", "اللواء", "الفريق", "العميد", "الاستاذ", "فضيله", "الشيخ", "سيادته", "الامير");
  private static final Set<String> OF = Set.of("كل", "عدد", "عددا", "وفد", "وفدا", "وفود", "ممثلين", "ممثلون", "بعض", "كلا", "مسوولين",
      "مسوول");
  private static final Set<String> AMONG = Set.of("بينها", "بينهم", "بينهما", "بينهن", "ابرزها", "ابرزهم");
  private static final Set<String> COUNTERPART = Set.of("نظيره", "نظيرها", "نظيريه", "نظيريها", "نظرائه", "نظرائها", "نظراءه", "نظراءها",
      "بنظيره", "بنظيرها", "بنظرائه", "ونظيره", "ونظيرها", "ونظيريه", "ونظرائه", "لنظيره", "لنظيرها");
  private static final Set<String> ALONGSIDE = Set.of("جانب", "اضافه", "بالاضافه", "فضلا", "علاوه", "وكذلك", "كذلك", "وايضا", "برئاسه",
      "بقياده", "بمشاركه", "بحضور", "وبمشاركه", "وبحضور", "ومعه", "يرافقه", "يرافقها", "رفقه", "برفقه");
  private static final Set<String> DELEGATES = Set.of("ممثل", "ممثلي", "ممثلو", "ممثلين", "ممثلون", "الممثلين", "مندوب", "مندوبي", "مندوبو",
      "مندوبين", "مندوبون", "وفد", "وفود", "وفدا", "فريق", "فريقا");
  private static final Set<String> REGIONS = Set.of("قطاع", "مدينه", "منطقه", "شارع", "ميدان", "محافظه", "ولايه", "مخيم", "معبر", "فندق",
      "مطار", "قصر", "بحر", "جزيره", "بلده", "قريه", "اقليم", "مستشفي", "مسجد", "حي", "ساحه", "جبل", "نهر", "محور", "طريق", "ميناء",
      "قاعده",
      "سجن", "جامعه", "الضفه", "الحدود", "جسر");
  private static final Set<String> OUTLETS = Set.of("وكاله", "صحيفه", "جريده", "قناه", "شبكه", "موقع", "اذاعه", "مجله", "تلفزيون", "رويترز",
      "الجزيره", "الميادين", "الاناضول", "اكسيوس", "منصه", "فضائيه", "برنامج");
  private static final Set<String> PRESS = Set.of("الصحفيين", "صحفيين", "الصحافيين", "صحافيين", "الصحفيون", "الصحافيون", "صحفي", "صحافي",
      "وسائل", "الاعلاميين", "اعلاميين", "مراسل", "مراسلين", "صحافه", "الصحافه", "مصادر", "مصدر");

  private static final Set<String> AIDES = Set.of("مستشار", "مستشاره", "مبعوث", "مبعوثه", "مساعد", "مساعده", "نجل", "ممثل", "كبير");
  private static final Map<String, Integer> COUNTS = Map.of("الثلاث", 3, "الاربع", 4, "الخمس", 5, "الست", 6);

  private final Text text;
  private final ContactCues cues;
  /// lists of countries told so far, the latest first
  private final List<List<String>> countries = new ArrayList<>();

  Participants(Text text, ContactCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// The actors' phrase that begins at the token; a noun of contact never is one.
  Optional<Phrase> phrase(int i) {
    return text.phraseAt(i).filter(p -> p.kind() != Phrase.Kind.GROUP && p.kind() != Phrase.Kind.ROLE || !contact(i));
  }

  /// Whether the token is inside an actor's phrase.
  boolean inside(int i) {
    Optional<Phrase> p = text.phraseOver(i);
    return p.isPresent() && phrase(p.get().first()).isPresent();
  }

  private boolean contact(int i) {
    return cues.noun(text.token(i)) != null;
  }

  /// The list that begins at the token, perhaps after words like كل من or عدد من; null when none does.
  @Nullable
  Subject list(int from, Sentence sentence) {
    Run run = new Run(sentence);
    List<String> before = states(from);
    int i = before.isEmpty() ? lead(from, sentence) : from;
    if (i < 0) {
      return null;
    }
    if (before.isEmpty()) {
      run.add(i);
    } else {
      run.take(before, from);
    }
    while (run.next()) {
      // goes on
    }
    List<String> actors = run.ids.stream().filter(this::actor).toList();
    List<String> states = actors.stream().filter(id -> text.entities.entity(id).type() == Entity.Type.LOC).toList();
    if (states.size() > 2) {
      countries.add(0, states);
    }
    return actors.isEmpty() ? null : new Subject(actors, run.end, true);
  }

  /// "الدول الأربع": the countries told last that are so many, or none.
  private List<String> states(int k) {
    Integer count = text.key(k).equals("الدول") ? COUNTS.get(text.key(k + 1)) : null;
    return count == null ? List.of() : countries.stream().filter(c -> c.size() == count).findFirst().orElse(List.of());
  }

  /// The first phrase of a list, or -1.
  private int lead(int from, Sentence sentence) {
    int counterpart = -1;
    for (int k = from; k < Math.min(sentence.end(), from + 9); k++) {
      if (phrase(k).isPresent()) {
        return k;
      }
      String key = text.key(k);
      String before = text.key(k - 1);
      if (COUNTERPART.contains(key)) {
        counterpart = k;
      } else if (counterpart >= 0 && k - counterpart <= 4 && (text.word(k) || text.mark(k, "،,") || text.quoteMark(k))
          && !Particles.PREPOSITIONS.contains(key)) {
        continue;
      } else if (LEAD.contains(key) || text.quoteMark(k) || text.mark(k, ":") && AMONG.contains(before)
          || (key.equals("من") || key.equals("عن")) && (OF.contains(before) || OF.contains(Folding.key(text.key(k - 2))))
          || key.equals("من") && AMONG.contains(text.key(k + 1)) || AMONG.contains(key)
          || key.equals("ومن") && AMONG.contains(text.key(k + 1))) {
        continue;
      } else if ((text.token(k).isNumber() || key.endsWith("ون") || key.equals("دوله")) && among(k, sentence) > 0) {
        k = among(k, sentence) - 1;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /// "18 دولة، من بينها ...": where the names begin, or -1.
  private int among(int from, Sentence sentence) {
    for (int k = from + 1; k < Math.min(sentence.end(), from + 6); k++) {
      if (AMONG.contains(text.key(k))) {
        return k + 1;
      }
    }
    return -1;
  }

  /// Whether the entity can meet somebody: no region, outlet or press.
  boolean actor(String id) {
    Entity e = text.entities.entity(id);
    String[] words = Folding.key(e.name()).split(" ");
    return switch (e.type()) {
      case PER -> true;
      case LOC -> !REGIONS.contains(words[0]);
      case ORG -> !OUTLETS.contains(words[0]) && !Folding.key(e.name()).contains("تايمز") && !Folding.key(e.name()).contains("فرانس برس");
      case GRP -> java.util.Arrays.stream(words).limit(2).noneMatch(PRESS::contains) && words[0].length() > 2
          && !words[0].startsWith("والت");
    };
  }

  /// Those whom a phrase puts in the room: of "ممثلي روسيا" and "مسؤولين من مصر وقطر" the bodies and countries.
  List<String> members(Phrase p) {
    String head = text.key(p.first());
    if (p.kind() == Phrase.Kind.GROUP && p.inner().isEmpty() && stands(head)) {
      List<String> named = text.entities.entities().stream()
          .filter(e -> (e.type() == Entity.Type.LOC || e.type() == Entity.Type.ORG)
              && e.places().stream().anyMatch(s -> s.start() > p.span().start() && s.end() == p.span().end()))
          .map(Entity::id).toList();
      return named.isEmpty() ? p.entities() : named;
    }
    if (p.kind() != Phrase.Kind.GROUP || p.inner().isEmpty()) {
      return p.entities();
    }
    boolean stands = stands(head);
    for (int k = p.first() + 1; k < p.inner().get(0).first() && !stands; k++) {
      stands = text.key(k).equals("من") && head.contains("مسوول");
    }
    List<String> inner = new ArrayList<>();
    p.inner().stream().filter(q -> q.kind() == Phrase.Kind.NAME).forEach(q -> inner.addAll(q.entities()));
    return stands && !inner.isEmpty() ? inner : p.entities();
  }

  private static boolean stands(String head) {
    return DELEGATES.contains(head) || head.startsWith("و") && DELEGATES.contains(head.substring(1));
  }

  /// Whether the phrase begins with و written to it.
  boolean joined(Phrase p) {
    return p.span().start() - text.token(p.first()).span().start() == 1 && text.key(p.first()).startsWith("و");
  }

  boolean clitic(Phrase p) {
    return p.span().start() > text.token(p.first()).span().start();
  }

  Entity.Type type(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type();
  }

  /// "مستشار الرئيس فلان": a role that ends with the name of another.
  private boolean aide(Phrase p) {
    String head = text.key(p.first());
    return AIDES.contains(head.startsWith("و") ? head.substring(1) : head);
  }

  /// A list as it grows.
  private final class Run {

    private final Sentence sentence;
    private final Set<String> ids = new LinkedHashSet<>();
    private List<String> latest = List.of();
    private @Nullable Phrase last;
    private int end;

    Run(Sentence sentence) {
      this.sentence = sentence;
    }

    void add(int i) {
      Phrase p = phrase(i).orElseThrow();
      latest = members(p).stream().filter(id -> !ids.contains(id)).toList();
      ids.addAll(members(p));
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
      if (text.key(k).equals("من") && !states(k + 1).isEmpty()) {
        latest.forEach(ids::remove); // رؤساء الأجهزة من الدول الثلاث
        take(states(k + 1), k + 1);
        return true;
      }
      if (text.key(k).equals("و") && phrase(quoted(k + 1)).isPresent()) {
        add(quoted(k + 1));
        return true;
      }
      Optional<Phrase> next = phrase(k);
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
      if (joined(p)) {
        add(p.first());
        return true;
      }
      if (clitic(p)) {
        return false;
      }
      if (!p.entities().isEmpty() && ids.containsAll(p.entities())) {
        end = p.end(); // the same one called otherwise
        last = p;
        return true;
      }
      if (before.kind() == Phrase.Kind.ROLE && type(p) == Entity.Type.PER && p.kind() == Phrase.Kind.NAME
          && type(before) == Entity.Type.GRP) {
        latest.forEach(ids::remove); // a role, then its holder's name
        add(p.first());
        return true;
      }
      if (p.kind() == Phrase.Kind.ROLE && type(before) == Entity.Type.PER && type(p) != Entity.Type.PER) {
        end = p.end(); // a name, then its holder's role
        return true;
      }
      return comma && series(before, p);
    }

    /// "مصر، قطر، والأردن": commas in a list of countries or bodies that ends with و.
    private boolean series(Phrase before, Phrase p) {
      if (type(before) != type(p) || type(p) != Entity.Type.LOC && type(p) != Entity.Type.ORG || p.kind() != Phrase.Kind.NAME) {
        return false;
      }
      int k = p.end();
      while (k < sentence.end()) {
        int at = text.mark(k, "،,") ? k + 1 : k;
        Optional<Phrase> q = phrase(at);
        if (q.isEmpty()) {
          return false;
        }
        if (joined(q.get())) {
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
          && phrase(quoted(k + 2)).isPresent()) {
        add(quoted(k + 2));
        return true;
      }
      return false;
    }

    private boolean alongside(int k) {
      String key = text.key(k);
      int at = key.equals("الي") && text.key(k + 1).equals("جانب") ? k + 2 : -1;
      if (at < 0 && ALONGSIDE.contains(key) && !key.equals("جانب")) {
        at = text.key(k + 1).equals("الي") || text.key(k + 1).equals("عن") || text.key(k + 1).equals("علي") ? k + 2 : k + 1;
      }
      int first = at < 0 ? -1 : lead(at, sentence);
      if (first < 0) {
        return false;
      }
      add(first);
      return true;
    }

    /// "ونظيره الأردني أيمن الصفدي".
    private boolean counterpart(int k) {
      if (!text.key(k).startsWith("ون") || !COUNTERPART.contains(text.key(k))) {
        return false;
      }
      int first = lead(k, sentence);
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
        Optional<Phrase> p = phrase(k + 1);
        if (p.isPresent() && !clitic(p.get())) {
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
        Optional<Phrase> p = phrase(j);
        if (p.isPresent()) {
          boolean person = type(p.get()) == Entity.Type.PER || type(p.get()) == Entity.Type.GRP && p.get().kind() == Phrase.Kind.ROLE;
          if (j > k && person
              && (joined(p.get())
                  || !clitic(p.get()) && (before.kind() == Phrase.Kind.ROLE || aide(before)) && p.get().kind() == Phrase.Kind.NAME)) {
            if (!joined(p.get()) && (type(before) == Entity.Type.GRP || aide(before))) {
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
}
