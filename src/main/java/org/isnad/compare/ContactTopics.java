package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.ToldContact;

/// The same meeting, call or visit, told by several articles: by who took part, where, and when as far as that is known.
record ContactTopics(Likeness likeness, Kinship kinship) {

  private static final double ALIKE = 0.5;
  private static final int DAYS = 5;

  /// A contact, ready to be compared with thousands of others.
  ///
  /// @param where stems of the place, empty when it is not told
  private record Meeting(ToldContact told, List<Profile> actors, Set<String> where) {

    static Meeting of(ToldContact contact) {
      String place = contact.place();
      return new Meeting(contact, Profile.of(contact.actors()), place == null ? Set.of() : Stems.of(place));
    }

    boolean samePeople(Meeting other) {
      return actors.size() == other.actors.size() && Actors.matched(actors, other.actors, true) == actors.size();
    }
  }

  List<Topic> find(List<ToldContact> contacts) {
    List<Meeting> meetings = contacts.stream().map(Meeting::of).toList();
    List<Clusters.Pair> pairs = Candidates.of(meetings, ContactTopics::blocks, this::alike);
    return Clusters.of(meetings, pairs, ALIKE, this::alike, ContactTopics::toldApart).stream()
        .filter(group -> group.stream().map(c -> c.told.telling().article()).distinct().count() > 1).map(this::topic).toList();
  }

  private static Set<String> blocks(Meeting contact) {
    return contact.told.actors().stream().flatMap(actor -> actor.names().stems().stream())
        .collect(Collectors.toSet());
  }

  /// Whether one article tells of two contacts: with others, or elsewhere, or at another time.
  private static boolean toldApart(Meeting one, Meeting other) {
    ToldContact a = one.told;
    ToldContact b = other.told;
    return a.telling().article().equals(b.telling().article()) && (!one.samePeople(other)
        || a.when() != null && b.when() != null && !a.when().equals(b.when()) && !Objects.equals(a.from(), b.from()));
  }

  private double alike(Meeting one, Meeting other) {
    ToldContact a = one.told;
    ToldContact b = other.told;
    if (a.telling().article().equals(b.telling().article()) || !kindsFit(a.kind(), b.kind())) {
      return 0;
    }
    boolean dated = a.from() != null && b.from() != null;
    if (dated && Days.apart(a.from(), b.from(), 1)
        || Days.apart(a.telling().source().published(), b.telling().source().published(), DAYS)) {
      return 0;
    }
    double people = people(one.actors, other.actors);
    int place = people == 0 ? 0 : place(one, other);
    if (people == 0 || place < 0) {
      return 0;
    }
    double score = 0.55 * people + (place > 0 ? 0.2 : 0) + (dated ? 0.2 : 0);
    boolean near = !Days.between(a.telling().source().published(), b.telling().source().published()).isEmpty();
    int kin = kinship.between(a, b);
    score += near ? 0.15 : 0;
    score += Math.min(0.3, 0.15 * kin);
    // nothing but the kinship of the articles tells the meetings of undated articles apart
    double articles = likeness.article(a).jaccard(likeness.article(b));
    return score + Math.min(0.2, articles) - (near || dated || kin > 0 || articles > 0.3 ? 0 : 0.3);
  }

  private static boolean kindsFit(Contact.Kind a, Contact.Kind b) {
    return a == b || a != Contact.Kind.VISIT && b != Contact.Kind.VISIT && (a == Contact.Kind.CONTACT || b == Contact.Kind.CONTACT);
  }

  /// How well the lists fit: one may leave out whom the other names, but where each names somebody whom the other does not, they are
  /// likely to be two meetings of one day. A country that stands beside people is no such somebody: they may speak for it.
  private static double people(List<Profile> a, List<Profile> b) {
    List<Profile> fewer = a.size() <= b.size() ? a : b;
    List<Profile> more = fewer == a ? b : a;
    double loose = Actors.matched(fewer, more, false);
    double full = loose == 0 ? 0 : Actors.matched(fewer, more, true);
    double share = (full + 0.7 * (loose - full)) / fewer.size();
    boolean others = stranger(fewer, more) && stranger(more, fewer);
    return share < (others ? 0.6 : 0.45) ? 0 : others ? 0.5 * share : share;
  }

  private static boolean stranger(List<Profile> some, List<Profile> others) {
    return some.stream().anyMatch(x -> x.actor().type() != Entity.Type.LOC && others.stream().noneMatch(x::related));
  }

  /// 1 the same place, 0 one does not tell, -1 another place.
  private static int place(Meeting one, Meeting other) {
    ToldContact a = one.told;
    ToldContact b = other.told;
    if (a.place() == null || b.place() == null) {
      return 0;
    }
    if (one.where.stream().anyMatch(other.where::contains) || a.at() != null && b.at() != null && Actors.same(a.at(), b.at())) {
      return 1;
    }
    // a city may stand in the country that the other names; two visits of one man to two places are two
    return a.kind() == Contact.Kind.VISIT && b.kind() == Contact.Kind.VISIT ? -1 : 0;
  }

  private Topic topic(List<Meeting> group) {
    List<Meeting> members = group.stream().sorted(Comparator.comparing(c -> c.told.telling().iri())).toList();
    List<ToldContact> told = members.stream().map(Meeting::told).toList();
    List<Topic.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        judgements.add(judge(i, j, members.get(i), members.get(j)));
      }
    }
    String people = told.getFirst().actors().stream().map(Actor::name).collect(Collectors.joining("، "));
    return new Topic(Topic.Kind.CONTACT, people, List.copyOf(told), false, judgements, OriginCount.of(told, likeness));
  }

  private static Topic.Judgement judge(int i, int j, Meeting one, Meeting other) {
    ToldContact a = one.told;
    ToldContact b = other.told;
    Set<String> flags = Flags.of(a, b);
    if (never(a) != never(b)) {
      return new Topic.Judgement(i, j, Topic.Verdict.CONTRADICTS, null, Topic.Basis.TEXT, "contact-denied", flags);
    }
    if (a.from() != null && b.from() != null && Days.apart(a.from(), b.from(), 1) && a.status() == b.status()) {
      return new Topic.Judgement(i, j, Topic.Verdict.CONTRADICTS, null, Topic.Basis.DATES, "contact-other-day", flags);
    }
    if (a.status() != b.status() && !never(a)) {
      // one was planned and the other is held
      int later = a.status() == Contact.Status.HELD ? i : j;
      return new Topic.Judgement(i, j, Topic.Verdict.COMPATIBLE, later, Topic.Basis.TEXT, "contact-confirmed", flags);
    }
    boolean people = one.samePeople(other);
    boolean place = place(one, other) > 0 || a.place() == null && b.place() == null;
    boolean same = people && place && (a.when() == null) == (b.when() == null);
    return new Topic.Judgement(i, j, same ? Topic.Verdict.AGREES : Topic.Verdict.COMPATIBLE, null, Topic.Basis.TEXT,
        same ? "contact-same" : "contact-adds", flags);
  }

  private static boolean never(ToldContact contact) {
    return switch (contact.status()) {
      case DENIED, CANCELLED -> true;
      case HELD, PLANNED -> false;
    };
  }
}
