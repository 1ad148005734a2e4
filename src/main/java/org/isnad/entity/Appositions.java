package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Roles that stand behind a name: "الشيخ تميم بن حمد أمير دولة قطر", "علي حسن، وزير الصحة، ...".
final class Appositions {

  private static final Set<String> ONE_OF = WordSet.of("احد", "احدي");
  /// What ends a role told between commas or dashes.
  private static final String CLOSING = "،,.)-–:";

  private Appositions() {
  }

  /// What the phrase at the token is right behind a person's name: a trade ("علي حسن محلل أسواق الغاز"), one of many ("علي حسن، أحد قادة الحزب،");
  /// else what it was found to be.
  static @Nullable Candidate told(Scan scan, RoleNames roles, @Nullable Candidate person, int i, @Nullable Candidate found) {
    if (person == null || person.type != Entity.Type.PER || person.name == null
        || person.end != i && !(person.end + 1 == i && scan.mark(person.end, "،,-–"))) {
      return found;
    }
    if (found != null && found.kind == Phrase.Kind.GROUP && ONE_OF.contains(scan.key(i)) && scan.mark(found.end, CLOSING)) {
      Candidate role = new Candidate(i, found.end, found.offset, Phrase.Kind.ROLE, Entity.Type.PER);
      role.inner.addAll(found.inner);
      role.roles.add(new Candidate.Role(scan.span(i, found.end), scan.key(i), scan.key(i) + " " + scan.key(i + 1), List.of(),
          List.copyOf(found.inner)));
      return role;
    }
    if (found == null || found.kind == Phrase.Kind.GROUP && !found.plural) {
      Candidate trade = roles.trade(i);
      return trade == null ? found : trade;
    }
    return found;
  }

  /// Whether the role phrase says who the person before it is.
  static boolean takes(Scan scan, BodyNames bodies, Candidate person, Candidate role) {
    if (person.type != Entity.Type.PER || person.name == null || role.kind != Phrase.Kind.ROLE || role.name != null || role.plural
        || role.offset > scan.tokens.get(role.first).span().start()) {
      return role.kind == Phrase.Kind.ROLE && role.name == null && !role.plural && person.type == Entity.Type.PER
          && second(scan, person, role);
    }
    if (FurtherOffices.elsewhere(scan, person.roles, role.roles)) {
      return false; // استقبل الرئيس الكرواتي فلان وزير الخارجية الإيراني
    }
    if (role.first == person.end) {
      return true;
    }
    // between commas: a full role, and the sentence goes on after the second one
    return role.first == person.end + 1 && scan.mark(person.end, "،,-–") && told(role)
        && (scan.mark(role.end, CLOSING) || scan.mark(placed(scan, bodies, role.end), CLOSING)
            || role.end >= scan.limit || further(scan, role.end) || scan.lists.body.belonging.contains(scan.key(role.end))
            || scan.mark(person.end, "-–") && scan.key(role.end).startsWith("ان"));
  }

  /// Whether the name between commas says who holds the role before it: "الدبلوماسي الإسرائيلي، دوري غولد، ...".
  static boolean names(Scan scan, Candidate role, Candidate person) {
    if (role.kind != Phrase.Kind.ROLE || role.name != null || role.plural || !role.members.isEmpty() || !told(role)) {
      return false;
    }
    if (role.end == person.first && person.name != null && person.type == Entity.Type.PER && !person.roles.isEmpty()
        && scan.key(person.first).startsWith("و") && (sideline(scan, person.roles.get(0)) && !FurtherOffices.foreign(scan, role.roles.get(0), person.roles.get(0)) || role.roles.get(0).head().equals("عضو")
            || sole(scan, role, person))) {
      return true; // نائب رئيس الوزراء والمتحدث باسم الحكومة علي حسن، عضو اللجنة ووزير الزراعة سالم حسن: no member is told without a name
    }
    boolean from = person.first == role.end + 2 && scan.nisba(role.end + 1) != null && scan.definite(role.end + 1); // ، الإيطالية فلانة،
    return person.type == Entity.Type.PER && person.kind == Phrase.Kind.NAME && person.nameKeys.size() > 1
        && (person.first == role.end + 1 || from) && scan.mark(role.end, "،,")
        && person.offset == scan.tokens.get(person.first).span().start()
        && (scan.mark(person.end, "،,") && scan.key(role.first).startsWith("ال")
            || from && (!scan.in(person.end) || scan.mark(person.end, "،,.؛") || scan.key(person.end).startsWith("و")));
  }

  /// Gives the role its holder's name.
  static void name(Candidate role, Candidate person) {
    role.name = person.name;
    role.nameKeys = person.nameKeys;
    role.known = person.known;
    role.type = Entity.Type.PER;
    role.roles.addAll(person.roles);
    role.inner.addAll(person.inner);
    role.aliases.addAll(person.aliases);
    role.end = person.end;
  }

  /// Whether a further office joined by "و" begins at the token or behind its comma.
  private static boolean further(Scan scan, int end) {
    int at = scan.mark(end, "،,") ? end + 1 : end;
    return scan.word(at) && scan.key(at).startsWith("و") && scan.lexicon.titles().exactAt(scan.tokens, at) == null
        && scan.lexicon.titles().at(scan.tokens, at) != null;
  }

  /// "نائب رئيس مجلس الوزراء ووزير الداخلية" behind a name: two offices that one person holds.
  private static boolean second(Scan scan, Candidate person, Candidate role) {
    boolean parted = role.first == person.end + 1 && scan.mark(person.end, "،,") && scan.mark(role.end, "،,");
    if (person.roles.isEmpty() || role.first != person.end && !parted || !scan.key(role.first).startsWith("و")
        || person.nameKeys.isEmpty() || person.name == null || person.name.end() == scan.tokens.get(person.end - 1).span().end()) {
      return false;
    }
    if (said(scan, person, role)) {
      return true;
    }
    if (parted || !told(role)) {
      return false;
    }
    String first = person.roles.get(person.roles.size() - 1).title();
    String next = role.roles.get(0).head();
    return sideline(scan, role.roles.get(0)) || first.startsWith("عضو")
        || next.equals("وزير") && (first.startsWith("نايب رييس") || first.startsWith("رييس مجلس") || first.startsWith("رييس وزراء"));
  }

  /// Whether the office is one that its holder has beside another: "المتحدث باسم", "الرئيس التنفيذي".
  private static boolean sideline(Scan scan, Candidate.Role role) {
    return scan.lists.office.sidelines.stream()
        .anyMatch(office -> role.head().equals(office) || role.title().equals(office) || role.title().startsWith(office + " "));
  }

  /// "وقال سالم حسن الباحث المغربي ورئيس الجمعية إن": behind a verb of saying two offices are one speaker's.
  private static boolean said(Scan scan, Candidate person, Candidate role) {
    int verb = scan.time(person.first - 1) ? person.first - 2 : person.first - 1;
    return scan.says.test(verb) && role.offset == scan.tokens.get(role.first).span().start() + 1;
  }

  /// Whether the verb of saying before the office has the one named behind a second office for its only subject: "أكد المحلل السياسي وأستاذ القانون
  /// سالم حسن". Who governs is known without a name, and speaks beside others.
  private static boolean sole(Scan scan, Candidate role, Candidate person) {
    Candidate.Role office = role.roles.get(0);
    return (scan.says.test(role.first - 1) || person.end < scan.limit && scan.says.test(person.end))
        && role.offset == scan.tokens.get(role.first).span().start()
        && !scan.lists.office.rulers.contains(office.head()) && !scan.lists.office.ministerial.contains(office.head())
        && !(office.countries().size() > 0 && office.title().equals(office.head()) && office.bodies().isEmpty()
            && !scan.lists.office.generic.contains(office.head()) && scan.nisba(role.end - 1) == null)
        && !FurtherOffices.elsewhere(scan, role.roles, person.roles);
  }

  /// The end of "في" and a place, or the token.
  private static int placed(Scan scan, BodyNames bodies, int i) {
    if (!scan.key(i).equals("في") && !scan.key(i).equals("لدي") || !scan.word(i + 1)) {
      return i;
    }
    Candidate place = bodies.at(i + 1);
    return place != null && place.type == Entity.Type.LOC ? place.end : i;
  }

  private static boolean told(Candidate role) {
    Candidate.Role r = role.roles.get(0);
    return !r.countries().isEmpty() || !r.bodies().isEmpty() || r.title().contains(" ");
  }

  static void join(Candidate person, Candidate role) {
    person.roles.addAll(role.roles);
    person.inner.addAll(role.inner);
    person.end = role.end;
  }
}
