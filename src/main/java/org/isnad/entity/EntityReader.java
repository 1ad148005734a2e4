package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.TokenTrie;
import org.isnad.lexicon.VerbForm;
import org.isnad.lexicon.WordStats;
import org.isnad.entity.tagger.NameTagger;
import org.isnad.entity.tagger.Tagged;
import org.isnad.text.Clitics;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Token;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the entities of an article. Thread-safe: holds only the lexicon.
public final class EntityReader {

  /// Words behind which somebody is named without a title: "بقيادة تعبان دينق".
  private static final Set<String> LED = WordSet.of("بقياده", "برياسه", "بزعامه");

  private final Lexicon lexicon;
  private final WordStats words;
  private final WordLists lists;
  private final Cues cues;
  private final NameTagger tagger;
  private final Set<Part> without;
  private final Clubs clubs;
  private final Outlets outlets;
  private final Movements movements;

  /// @param cues the verbs of saying: whoever follows one speaks, known or not
  public EntityReader(Lexicon lexicon, WordStats words, Cues cues) {
    this(lexicon, words, cues, Set.of());
  }

  /// For measuring: reads without some of its parts.
  ///
  /// @param cues the verbs of saying: whoever follows one speaks, known or not
  /// @param without what is left out
  public EntityReader(Lexicon lexicon, WordStats words, Cues cues, Set<Part> without) {
    this.lexicon = new Lexicon(lexicon.entities(), without.contains(Part.LEXICON) ? new TokenTrie<>() : lexicon.entityForms(),
        lexicon.nisbas(), without.contains(Part.TITLES) ? new TokenTrie<>() : lexicon.titles(), lexicon.heads(), lexicon.givenNames(),
        lexicon.surnames(), lexicon.lists());
    this.words = words;
    this.lists = new WordLists(lexicon);
    this.cues = cues;
    this.tagger = NameTagger.load(words);
    this.without = Set.copyOf(without);
    this.clubs = new Clubs(this.lexicon, lists);
    this.outlets = new Outlets(this.lexicon);
    this.movements = new Movements(this.lexicon);
  }

  /// The entities of headline and body and the phrases that denote them. A pure function; furniture is not read.
  public Entities read(Document document) {
    Scan scan = new Scan(document, lexicon, words, lists);
    scan.sayings = cues.sayings();
    scan.says = i -> i >= 0 && cues.at(scan.tokens.get(i)) instanceof Cues.Hit hit && hit.finite() && !hit.cue().form().object()
        && hit.cue().form().number() == VerbForm.Number.SINGULAR;
    if (!without.contains(Part.LEXICON)) {
      scan.clubs = clubs.in(document);
      scan.outlets = outlets;
      scan.movements = movements;
    }
    Bylines bylines = new Bylines(scan);
    scan.writers.putAll(bylines.find());
    List<Candidate> found = new ArrayList<>(bylines.credit());
    for (Sentence sentence : document.sentences()) {
      if (without.contains(Part.TAGGER)) {
        sentence(scan, sentence, found);
        continue;
      }
      scan.limit = sentence.end();
      for (Tagged t : tagger.tag(scan.tokens, sentence.first(), sentence.end())) {
        new PersonNames(scan).apart(t).forEach(one -> scan.proposed.put(one.first(), one));
      }
      sentence(scan, sentence, found);
    }
    return new Coreference(scan, !without.contains(Part.COREFERENCE)).resolve(found);
  }

  private void sentence(Scan scan, Sentence sentence, List<Candidate> found) {
    scan.limit = sentence.end();
    PersonNames persons = new PersonNames(scan);
    BodyNames bodies = new BodyNames(scan);
    RoleNames roles = new RoleNames(scan, bodies, persons, new FramedNames(scan, cues));
    CountedGroups groups = new CountedGroups(scan, cues, roles, bodies);
    PeoplePlurals plurals = new PeoplePlurals(scan, cues, bodies);
    TwoOffices two = new TwoOffices(scan, roles, persons, cues, plurals);
    ToldWorks works = new ToldWorks(scan, cues, bodies);
    UnknownSpeakers unknown = new UnknownSpeakers(scan, cues, persons, works, bodies);
    CreditedSpeakers credited = new CreditedSpeakers(scan, cues, unknown, works);
    JointSpeakers joint = new JointSpeakers(scan, cues, unknown, persons);
    DistantHolders distant = new DistantHolders(scan, cues);
    PeopleMet met = new PeopleMet(scan, cues, bodies, roles, plurals);
    BridgedHolders bridged = new BridgedHolders(scan, cues);
    ClosedNames closed = new ClosedNames(scan, cues);
    AndNames joins = new AndNames(scan);
    FramedHolders holders = new FramedHolders(scan, cues, bodies);
    SwallowedObjects swallowed = new SwallowedObjects(scan, cues, bodies);
    Candidate before = null;
    int i = sentence.first();
    while (i < sentence.end()) {
      Candidate c = NoNames.without(scan, next(scan, i, persons, bodies, roles, groups));
      Candidate host = c == null ? null : two.first(c);
      c = host == null ? c : host;
      Candidate listed = c == null || c.kind == Phrase.Kind.NAME && c.type != Entity.Type.ORG ? ListedCompanies.at(scan, before, i) : null;
      if (listed != null && (c == null || listed.end >= c.end)) {
        c = listed;
      }
      if (c != null && c.sort.equals("hospital")) {
        c.agent = i > sentence.first() && unknown.says(i - 1, false);
      }
      if (c != null && c.nameKeys.size() == 1 && (c.type == Entity.Type.ORG || c.type == Entity.Type.LOC && c.kind == Phrase.Kind.NAME)) {
        c.agent = i > sentence.first() && unknown.says(i - 1, true);
      }
      if (c == null || c.kind == Phrase.Kind.REFERENCE) {
        Candidate speaker = unknown.at(i, sentence);
        if (c != null && speaker != null && speaker.end <= c.end && !(c.nameKeys.contains("شركه") && scan.market())) {
          c.groupNames.addAll(speaker.groupNames); // "أعلنت الشرطة أن" where no police is named before
        }
        c = c == null || speaker != null && speaker.end > c.end ? speaker : c; // اللجنة الفنية بالنادي
      }
      if (c == null || c.kind == Phrase.Kind.REFERENCE) {
        Candidate speaker = credited.at(i, sentence);
        c = c == null || speaker != null && speaker.end > c.end ? speaker : c; // حسبما أعلنت الشركة المالكة
      }
      c = c == null ? JoinedPersons.at(scan, before, i, sentence) : c;
      c = c == null ? joint.at(before, i, sentence) : c;
      c = c == null ? met.at(i, before, found, sentence) : c;
      if (c == null || c.kind == Phrase.Kind.NAME && c.known == null && c.end == i + 1 && c.type != Entity.Type.LOC) {
        Candidate place = JoinedPlaces.at(scan, before, i);
        c = place == null ? c : place;
      }
      c = Appositions.told(scan, roles, before, i, c);
      c = c == null ? null : joins.apart(before, c);
      if (c == null) {
        i++;
        continue;
      }
      closed.extend(c);
      c = holders.whole(c);
      swallowed.cut(c);
      if (before != null && Constructs.takes(scan, before, c)) {
        before = Constructs.joined(scan, before, c);
        found.set(found.size() - 1, before);
      } else if (before != null && !two.beside(before, c) && Appositions.takes(scan, bodies, before, c)) {
        Appositions.join(before, c);
      } else if (before != null && NamedLater.takes(scan, before, c)) {
        c = NamedLater.named(scan, before, c);
        found.set(found.size() - 1, c);
        before = c;
      } else if (before != null && Appositions.names(scan, before, c)) {
        Appositions.name(before, c);
      } else if (before != null && distant.of(found, c, sentence.first()) instanceof Candidate holder) {
        found.set(found.size() - 1, holder);
        before = holder;
        c = holder;
      } else if (before != null && bridged.of(found, c, sentence.first()) instanceof Candidate holder) {
        found.set(found.size() - 1, holder);
        before = holder;
        c = holder;
      } else {
        found.add(c);
        before = c;
      }
      i = Math.max(c.end, i + 1);
    }
  }

  private static @Nullable Candidate next(Scan scan, int i, PersonNames persons, BodyNames bodies, RoleNames roles, CountedGroups groups) {
    if (!scan.word(i) && scan.tokens.get(i).kind() == Token.Kind.MARK) {
      return null;
    }
    Candidate writer = scan.writers.get(i);
    if (writer != null) {
      return writer;
    }
    if (i > 0 && scan.lists.topic.index.contains(scan.key(i - 1)) && !scan.definite(i)
        && scan.lexicon.heads().exactAt(scan.tokens, i) == null) {
      return null; // مؤشر هانغ سنغ
    }
    Candidate body = bodies.at(i);
    Candidate role = roles.at(i);
    Candidate kin = Kin.at(scan, i, roles, bodies, persons);
    if (kin != null) {
      return kin;
    }
    Candidate heads = JointHeads.at(scan, i, roles);
    if (heads != null) {
      return heads;
    }
    Candidate led = role == null ? LedBodies.at(scan, i, body, roles) : null;
    if (led != null) {
      return led;
    }
    Candidate counted = role == null ? groups.at(i) : null;
    if (counted != null) {
      return counted;
    }
    if (role == null && (scan.key(i).equals("احد") || scan.key(i).equals("احدي") || scan.key(i).equals("واحد"))) {
      Candidate many = roles.at(i + 1);
      if (many != null && (many.kind == Phrase.Kind.GROUP || many.plural) && many.offset == scan.tokens.get(i + 1).span().start()) {
        Candidate one = new Candidate(i, many.end, scan.tokens.get(i).span().start(), Phrase.Kind.GROUP, Entity.Type.GRP);
        one.inner.addAll(many.inner);
        one.groupNames.add(scan.text(scan.span(i, many.end)));
        return one;
      }
    }
    if (role != null
        && (body == null || role.end > body.end || role.end == body.end && role.name != null && body.type != Entity.Type.LOC)) {
      return role;
    }
    int named = role == null && body == null && (LED.contains(scan.key(i - 1)) || scan.lists.name.naming.contains(scan.key(i - 1)))
        ? Math.max(persons.afterTitle(i),
            scan.lists.name.naming.contains(scan.key(i - 1)) && scan.definite(i) && scan.key(i).endsWith("ي") ? i + 1 : i)
        : i;
    int free = named > i + 1 || named > i && scan.lists.name.naming.contains(scan.key(i - 1)) ? named : persons.free(i);
    if (free == i && role == null && body == null) {
      free = new ApposedNames(scan).at(i);
    }
    if (free > i && (body == null || free > body.end || body.type == Entity.Type.PER && free >= body.end)) {
      int offset = persons.offset(i);
      boolean place = free == i + 2 && scan.key(i).equals("ابو") && scan.key(i - 1).equals("في"); // في أبو زنيمة
      Candidate c = new Candidate(i, free, offset, Phrase.Kind.NAME, place ? Entity.Type.LOC : Entity.Type.PER);
      c.name = scan.span(i, free, offset);
      c.nameKeys = scan.keys(i, free, offset);
      c.known = body != null && body.type == Entity.Type.PER ? body.known : null;
      return c;
    }
    if (body != null) {
      int onwards = body.type == Entity.Type.PER && body.kind == Phrase.Kind.NAME ? persons.onwards(body.end) : body.end;
      if (onwards > body.end) {
        body.end = onwards;
        body.name = scan.span(i, onwards, body.offset);
        body.nameKeys = scan.keys(i, onwards, body.offset);
      }
      return body;
    }
    Candidate reference = References.at(scan, i);
    return reference != null ? reference : proposed(scan, i, persons);
  }

  /// A name that only the tagger sees.
  private static @Nullable Candidate proposed(Scan scan, int i, PersonNames persons) {
    Tagged t = scan.proposed.get(i);
    if (t == null || t.margin() < leastMargin(t.type()) || t.end() > scan.limit) {
      return null;
    }
    int end = persons.proposedEnd(t);
    boolean single = end - i == 1;
    String key = scan.key(i);
    boolean doubtful = scan.lists.function.isStop(key) || persons.nameless(i) || single && key.length() > 5 && key.endsWith("كم")
        || scan.future(i)
        || scan.tokens.get(i).bare().startsWith("فإن")
        || scan.tokens.get(i).bare().equals("على")
        || scan.lexicon.heads().exactAt(scan.tokens, i) != null && single
        || switch (t.type()) {
          case PER ->
            single
                && (scan.quote(i - 1) && !scan.quote(end) && scan.lists.function.isStop(scan.key(end)) || t.margin() < 4
                    || key.endsWith("ون") && scan.words.nameShare(key) < 0.35 || scan.ordinary(i) || persons.unlikely(i))
                || PersonNames.adjectival(key) && scan.words.nameShare(key) < 0.35;
          case LOC ->
            PlaceSenses.called(scan, i) || single && NoNames.many(scan, i) || single && PlaceSenses.denied(scan, i) || !single && placeInside(scan, i, end)
                || scan.ordinary(i) && !scan.definite(i) && !single
                || single && PersonNames.adjectival(key);
          case ORG ->
            scan.lists.body.platforms.contains(scan.key(end - 1)) || single && t.margin() < 8 || !single && nameInside(scan, i, end);
          case GRP -> true;
        };
    if (doubtful) {
      return null;
    }
    int offset = t.type() == Entity.Type.PER ? persons.offset(i) : offset(scan, i);
    if (t.type() == Entity.Type.LOC && single && key.startsWith("و") && key.length() > 4 && scan.proposed.get(i - 1) != null
        && offset == scan.tokens.get(i).span().start() && scan.count(key) <= 3) {
      offset++; // قرى مشرعة وحدنان
    }
    Candidate c = new Candidate(i, end, offset, Phrase.Kind.NAME, t.type());
    c.name = scan.span(i, end, offset);
    c.nameKeys = scan.keys(i, end, offset);
    return c.nameKeys.isEmpty() ? null : c;
  }

  /// "اتفاق غزة": an ordinary noun before a known place is no part of its name.
  private static boolean placeInside(Scan scan, int i, int end) {
    for (int k = i + 1; k < end; k++) {
      var m = scan.lexicon.entityForms().exactAt(scan.tokens, k);
      if (m != null && m.values().get(0).type() == Entity.Type.LOC && scan.words.nameShare(scan.key(i)) < 0.3) {
        return true;
      }
    }
    return false;
  }

  /// "ومشاركة قطر", "ورئاسة سالم حسن": an ordinary noun before a name, and no body.
  private static boolean nameInside(Scan scan, int i, int end) {
    return scan.lexicon.heads().at(scan.tokens, i) == null && scan.ordinary(i)
        && (placeInside(scan, i, end) || scan.lexicon.givenNames().getOrDefault(scan.key(i + 1), 0) >= 10 && !scan.definite(i + 1));
  }

  /// Proposals below these margins are more often wrong than right on the development articles.
  private static double leastMargin(Entity.Type type) {
    return switch (type) {
      case PER, LOC -> 1;
      case ORG -> 4;
      case GRP -> Double.POSITIVE_INFINITY;
    };
  }

  private static int offset(Scan scan, int i) {
    String key = scan.key(i);
    for (Clitics.Split s : Clitics.splits(key)) {
      if (scan.words.frequency(s.rest()) > scan.words.frequency(key) && !(s.preposition().length() > 0 && s.rest().startsWith("و"))) {
        return scan.tokens.get(i).span().start() + s.taken();
      }
    }
    return scan.tokens.get(i).span().start();
  }
}
