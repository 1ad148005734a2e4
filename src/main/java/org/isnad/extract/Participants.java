package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads lists of participants: "الأردن وقطر، ورئيس السلطة محمود عباس، إلى جانب وفد من إسرائيل وآخر من فرنسا، إضافة إلى الأمين العام".
final class Participants {

  /// Prepositions that may be said again before each one of a list.
  /// Whose command is not the body itself, as the leadership of a party is.
  private static final Set<String> FORCES = WordSet.of("الشرطه", "الجيش", "القوات", "الامن", "الدرك", "الحرس", "العمليات", "المنطقه", "الاركان");
  private static final Set<String> GOVERNORS = WordSet.of("مع", "من", "علي", "بين");
  /// Words behind a bare "الوفد" that say no more than which.
  private static final Set<String> SAME = WordSet.of("نفسه", "ذاته", "الزائر", "المذكور", "الضيف");
  private static final Map<String, Integer> COUNTS = Map.of("الثلاث", 3, "الاربع", 4, "الخمس", 5, "الست", 6);

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  /// lists of countries told so far, the latest first
  private final List<List<String>> countries = new ArrayList<>();
  /// the delegations told so far by the tokens where they stand, with those at their head and in them
  private final TreeMap<Integer, Set<String>> teams = new TreeMap<>();

  Participants(Text text, ContactCues cues, Cues speech) {
    this.text = text;
    this.speech = speech;
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
    Subject strict = strict(from, sentence);
    String key = text.key(from).startsWith("ب") || text.key(from).startsWith("ل") ? text.key(from).substring(1) : text.key(from);
    boolean all = (key.equals("كل") || key.equals("كلا")) && text.key(from + 1).equals("من"); // كل من فلان وفلان
    if (!all) {
      return strict;
    }
    Subject roll = new Roll(text, cues, speech, this, sentence).read(text.mark(from + 2, ":") ? from + 3 : from + 2);
    return roll != null && (strict == null || roll.entities().size() > strict.entities().size()) ? roll : strict;
  }

  /// The list that begins at the token, as long as it or a roll of those present takes it.
  @Nullable
  Subject roll(int from, Sentence sentence) {
    Subject strict = list(from, sentence);
    if (strict == null || type(strict) != Entity.Type.PER) {
      return strict;
    }
    Subject roll = new Roll(text, cues, speech, this, sentence).read(from);
    return roll != null && roll.entities().size() > strict.entities().size() && strict.entities().stream()
        .allMatch(id -> text.entities.entity(id).type() == Entity.Type.GRP || roll.entities().contains(id)) ? roll : strict;
  }

  private Entity.Type type(Subject s) {
    return text.entities.entity(s.entities().get(0)).type();
  }

  private @Nullable Subject strict(int from, Sentence sentence) {
    String before = text.key(from - 1);
    ParticipantList run = new ParticipantList(text, cues, speech, this, sentence, GOVERNORS.contains(before) ? before : "");
    List<String> states = told(from);
    int i = states.isEmpty() ? lead(from, sentence) : from;
    if (i < 0) {
      return null;
    }
    if (states.isEmpty()) {
      run.listed.add(i);
    } else {
      run.listed.take(states, text.key(from).equals("الوفد") && !SAME.contains(text.key(from + 1)) ? from - 1 : from);
    }
    while (run.next()) {
      // goes on
    }
    run.listed.teams.forEach((at, who) -> teams.computeIfAbsent(at, k -> new LinkedHashSet<>()).addAll(who));
    List<String> actors = run.listed.ids.stream().filter(this::actor).toList();
    List<String> lands = actors.stream().filter(id -> text.entities.entity(id).type() == Entity.Type.LOC).toList();
    if (lands.size() > 2) {
      countries.add(0, lands);
    }
    return actors.isEmpty() ? null : new Subject(actors, run.listed.end, true);
  }

  /// Those told before whom the words at the token mean: "الدول الأربع", "الوفد نفسه".
  private List<String> told(int k) {
    String key = text.key(k);
    boolean bare = key.equals("الوفد") && text.phraseAt(k).isEmpty()
        && (!text.key(k + 1).startsWith("ال") || SAME.contains(text.key(k + 1)));
    return bare ? delegates(k) : states(k);
  }

  /// "الدول الأربع": the countries told last that are so many, or none.
  List<String> states(int k) {
    Integer count = text.key(k).equals("الدول") ? COUNTS.get(text.key(k + 1)) : null;
    return count == null ? List.of() : countries.stream().filter(c -> c.size() == count).findFirst().orElse(List.of());
  }

  /// The first phrase of a list, or -1.
  int lead(int from, Sentence sentence) {
    int counterpart = -1;
    for (int k = from; k < Math.min(sentence.end(), from + 9); k++) {
      if (phrase(k).isPresent()) {
        return k;
      }
      String key = led(k, from);
      String before = led(k - 1, from);
      if (cues.is(Use.COUNTERPART, key)) {
        counterpart = k;
      } else if (counterpart >= 0 && k - counterpart <= 4 && (text.word(k) || text.mark(k, "،,") || text.quoteMark(k))
          && !Particles.PREPOSITIONS.contains(key)) {
        continue;
      } else if (counterpart >= 0 && k == counterpart + 1 && key.equals("في") && place(k + 1) > k) {
        k = place(k + 1) - 1; // نظيره في الرياض، فلان
        counterpart = k;
      } else if (text.mark(k, "،,") && k > from && cues.is(Use.LEAD, before) && text.key(k - 1).startsWith("ال")
          && phrase(k + 1).isPresent()) {
        continue; // اللواء، والي الولاية، فلان
      } else if (k == from && nationality(k)) {
        continue; // الفرنسي فلان
      } else if (key.endsWith("قياده") && FORCES.contains(text.key(k + 1))) {
        return -1; // قيادة الشرطة: who commands it, not the whole of it
      } else if (cues.is(Use.LEAD, key) || text.quoteMark(k) || text.mark(k, ":") && (cues.is(Use.AMONG, before) || before.equals("من"))
          || (key.equals("من") || key.equals("عن")) && (cues.is(Use.SOME, before) || cues.is(Use.SOME, Folding.key(text.key(k - 2))))
          || key.equals("من") && cues.is(Use.AMONG, text.key(k + 1)) || cues.is(Use.AMONG, key)
          || key.equals("ومن") && cues.is(Use.AMONG, text.key(k + 1))
          || k == from + 1 && text.mark(k, "،,") && cues.is(Use.LEAD, before)
              && phrase(k + 1).filter(p -> p.kind() == Phrase.Kind.ROLE).isPresent()) {
        continue; // اللواء، مدير الأمن، فلان
      } else if (k == from && kept(k)) {
        continue; // محافظها الدكتور فلان
      } else if ((text.token(k).isNumber() || key.endsWith("ون") || key.equals("دوله")) && among(k, sentence) > 0) {
        k = among(k, sentence) - 1;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /// The token behind the place that begins at the token, or -1.
  private int place(int k) {
    return phrase(k).filter(p -> type(p) == Entity.Type.LOC && !clitic(p)).map(Phrase::end).orElse(-1);
  }

  /// Whether the word calls somebody named right behind it by no more than whose he is: "الفرنسي فلان".
  private boolean nationality(int k) {
    String key = text.key(k);
    return key.startsWith("ال") && key.length() > 5 && (key.endsWith("ي") || key.endsWith("يه")) && text.phraseOver(k).isEmpty()
        && phrase(k + 1).filter(p -> p.kind() == Phrase.Kind.NAME && type(p) == Entity.Type.PER && !clitic(p)).isPresent();
  }

  /// Whether the word calls somebody named right behind it by what he is to another: "رئيسها فلان", "محافظها الدكتور فلان".
  boolean kept(int k) {
    String bare = text.token(k).bare();
    if (!text.word(k) || bare.length() < 5 || !(bare.endsWith("ه") || bare.endsWith("ها") || bare.endsWith("هم")) || contact(k)
        || cues.is(Use.OCCASION, text.key(k)) || cues.is(Use.HONOUR, text.key(k)) || cues.verb(text.token(k)) != null
        || cues.helper(text.token(k)) != null
        || text.key(k).startsWith("ال") || Particles.WITH_PRONOUN.contains(text.key(k)) || Particles.that(text.key(k))) {
      return false;
    }
    int at = k + 1;
    while (at < k + 4 && phrase(at).isEmpty() && (text.key(at).equals("العام") || cues.is(Use.LEAD, text.key(at)))) {
      at++;
    }
    return phrase(at).filter(p -> type(p) == Entity.Type.PER && named(p) && !clitic(p)).isPresent();
  }

  /// The key, of the first word without its و: "ومعالي".
  private String led(int k, int from) {
    String key = text.key(k);
    return k == from && (key.startsWith("و") && cues.is(Use.LEAD, key.substring(1)) || led(key, "ب") || led(key, "ل"))
        ? key.substring(1)
        : key;
  }

  /// Whether the key is a word like كل or عدد behind the preposition: "بكل من".
  boolean led(String key, String preposition) {
    return key.startsWith(preposition) && cues.is(Use.SOME, key.substring(1));
  }

  /// "18 دولة، من بينها ...": where the names begin, or -1.
  private int among(int from, Sentence sentence) {
    for (int k = from + 1; k < Math.min(sentence.end(), from + 6); k++) {
      if (cues.is(Use.AMONG, text.key(k))) {
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
      case LOC -> !cues.is(Use.REGION, words[0]);
      case ORG ->
        !text.entities.media().contains(id) && !cues.is(Use.PRESS, words[0])
            && !cues.is(Use.MEDIUM, words[0])
            && (e.ref() != null || !cues.is(Use.OUTLET, words[0]));
      case GRP ->
        Arrays.stream(words).limit(2).noneMatch(w -> cues.is(Use.PRESS, w))
            && (words[0].length() > 2 || Character.isDigit(words[0].charAt(0)))
            && e.name().indexOf('«') < 0
            && !words[0].startsWith("والت");
    };
  }

  /// Whether the entity is a group whose words miss what completes them: "وفدا", "ممثلي", "قادة".
  boolean cut(String id) {
    Entity e = text.entities.entity(id);
    String[] words = Folding.key(e.name()).split(" ");
    String end = words[words.length - 1];
    return e.type() == Entity.Type.GRP
        && (words.length == 1 && (stands(end) || cues.is(Use.HEADLESS, end)) || end.equals("عن") || end.equals("من") || end.equals("في"));
  }

  /// Those whom a phrase puts in the room: of "ممثلي روسيا" and "مسؤولين من مصر وقطر" the bodies and countries.
  List<String> members(Phrase p) {
    String head = text.key(p.first());
    if (p.kind() == Phrase.Kind.GROUP && p.inner().isEmpty() && stands(head)) {
      List<String> named = text.entities.entities().stream()
          .filter(e -> (e.type() == Entity.Type.LOC || e.type() == Entity.Type.ORG)
              && e.places().stream().anyMatch(s -> s.start() > p.span().start() && s.end() == p.span().end()
                  && !text.key(text.tokenAt(s.start()) - 1).equals("في")))
          .map(Entity::id).toList();
      return named.isEmpty() ? p.entities() : named;
    }
    if (p.kind() != Phrase.Kind.GROUP || p.inner().isEmpty()) {
      return p.entities();
    }
    boolean stands = stands(head);
    for (int k = p.first() + 1; k < p.inner().get(0).first() && !stands; k++) {
      stands = (text.key(k).equals("من") || text.key(k).equals("في") && !head.contains("ال")) && head.contains("مسوول");
    }
    List<String> inner = new ArrayList<>();
    p.inner().stream().filter(q -> q.kind() == Phrase.Kind.NAME && !(stands(head) && text.key(q.first() - 1).equals("في")))
        .forEach(q -> inner.addAll(q.entities()));
    return stands && inner.stream().anyMatch(this::actor) ? inner : p.entities(); // وفد من محافظة: the delegation itself
  }

  boolean stands(String head) {
    return cues.is(Use.DELEGATE, head) || head.startsWith("و") && cues.is(Use.DELEGATE, head.substring(1));
  }

  /// Whether the words from the token on and behind the list say that each one of it was met alone: "كلا على حدة", "كل واحد على حدة".
  boolean apart(int from, int end, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), end + 6); k++) {
      if (text.key(k).equals("علي") && (text.key(k + 1).equals("حده") || text.key(k + 1).equals("انفراد"))
          && (text.key(k - 1).startsWith("كل") || text.key(k - 2).startsWith("كل"))) {
        return true; // كلا على حدة، كل واحد على حدة
      }
    }
    return false;
  }

  /// Whether a word like وفد stands at the token, or before it as in "وفد رفيع من", "بعثة ل"; a bare "الوفد" is one told before.
  boolean delegation(int i) {
    boolean sent = text.key(i - 1).equals("من") || phrase(i).filter(p -> clitic(p) && !joined(p)).isPresent();
    for (int k = i; k >= Math.max(0, sent ? i - 4 : i - 1); k--) {
      if (team(text.key(k))) {
        return !text.key(k).endsWith("الوفد") && !text.key(k).equals("للوفد") || text.key(k + 1).startsWith("ال");
      }
      if (k < i && !text.word(k) || Particles.PREPOSITIONS.contains(text.key(k)) && !text.key(k).equals("من")) {
        return false;
      }
    }
    return false;
  }

  /// Whether the key is a word like وفد, alone or with the article, و, ب or ل.
  boolean team(String key) {
    String bare = key.startsWith("و") && !key.startsWith("وف") || key.startsWith("وو") ? key.substring(1) : key;
    if (bare.startsWith("لل") || bare.startsWith("بال")) {
      return cues.is(Use.TEAM, bare.substring(bare.indexOf('ل') + (bare.startsWith("لل") ? 2 : 1)));
    }
    return cues.is(Use.TEAM, bare) || cues.is(Use.TEAM, Clitics.withoutArticle(bare))
        || (bare.startsWith("ب") || bare.startsWith("ل")) && cues.is(Use.TEAM, bare.substring(1));
  }

  /// The delegation told last before the token with its head and members as told so far, whom a bare "الوفد" means; none when none was.
  List<String> delegates(int token) {
    Map.Entry<Integer, Set<String>> team = teams.lowerEntry(token);
    return team == null ? List.of() : List.copyOf(team.getValue());
  }

  /// The delegation before the token to which the group belongs that stands for one itself, "وفد روسي", with the others of it.
  List<String> delegates(int token, String group) {
    return teams.headMap(token).values().stream().filter(who -> who.contains(group)).reduce((a, b) -> b).map(List::copyOf)
        .orElse(List.of());
  }

  /// Whether all of them belong to one delegation told between the two tokens, so that they are one addressee.
  boolean oneTeam(int from, int end, List<String> who) {
    return teams.subMap(from, Math.max(from, end)).values().stream().anyMatch(team -> team.containsAll(who));
  }

  /// Notes those who belong to the delegation told last before the token.
  void belong(int token, Collection<String> who) {
    Map.Entry<Integer, Set<String>> team = teams.lowerEntry(token);
    if (team != null) {
      team.getValue().addAll(who);
    }
  }

  /// Whether the phrase is a group told by how many it is, or for how many it stands, so that it tells how large a delegation is: "ممثلين عن 17 شركة".
  boolean counted(Phrase p) {
    if (p.kind() != Phrase.Kind.GROUP) {
      return false;
    }
    for (int k = p.first(); k < p.end(); k++) {
      if (text.token(k).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the phrase says the name of the person it means, not an office alone.
  boolean named(Phrase p) {
    Entity e = text.entities.entity(p.entities().get(0));
    String words = text.words(p.span());
    return p.kind() == Phrase.Kind.NAME || e.mentions().stream().anyMatch(m -> words.contains(m.text()));
  }

  /// Whether the phrase is an office whose holder words behind it may name yet.
  boolean office(Phrase p) {
    return p.kind() == Phrase.Kind.ROLE && (type(p) == Entity.Type.GRP || type(p) == Entity.Type.PER && !named(p));
  }

  /// "نائب رئيس الوزراء ووزير الخارجية فلان": whether the office and the ministry that و joins to it are held by one, as such deputies do.
  boolean both(Phrase deputy, Phrase minister) {
    return office(deputy) && text.key(deputy.first()).endsWith("نايب")
        && text.words(deputy.span()).matches(".*(?:وزراء|حكومة).*") && minister.kind() == Phrase.Kind.ROLE && joined(minister)
        && minister.first() <= deputy.end() + 1 && text.key(minister.first()).startsWith("ووزير");
  }

  /// Whether the phrase begins with و written to it.
  boolean joined(Phrase p) {
    String key = text.key(p.first());
    return key.startsWith("و") && (p.span().start() - text.token(p.first()).span().start() == 1
        || key.length() == 2 && text.mark(p.first() + 1, "./") && clitic(p)); // ود. فلان
  }

  boolean clitic(Phrase p) {
    return p.span().start() > text.token(p.first()).span().start() && !(text.key(p.first()).length() == 1); // د. فلان
  }

  Entity.Type type(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type();
  }

  /// Whether the entity is the holder of an office whom nobody names: "وزير الخارجية القطري".
  boolean holder(String id) {
    Entity e = text.entities.entity(id);
    return e.type() == Entity.Type.GRP && cues.is(Use.OFFICE, Clitics.withoutArticle(Folding.key(e.name()).split(" ")[0]));
  }

  /// "مستشار الرئيس فلان": a role that ends with the name of another.
  boolean aide(Phrase p) {
    String head = text.key(p.first());
    return cues.is(Use.AIDE, head.startsWith("و") ? head.substring(1) : head);
  }
}
