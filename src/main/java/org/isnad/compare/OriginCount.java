package org.isnad.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.compare.Told.Credit;
import org.isnad.identity.Identity;
import org.jspecify.annotations.Nullable;

/// Counts independent origins: an authority under two names is one, so is one wire story in two printings. Who tells in its own voice is
/// counted apart from the origins that are credited.
final class OriginCount {

  /// Words that say that somebody is an authority, not which.
  private static final Set<String> GENERIC = Stems.of(
      "أرقام رسمية مسؤولون مسؤول مصادر مصدر سلطات حكومة حصيلة بيانات إحصاءات وزارة وكالة قناة شبكة صحيفة موقع إدارة متحدث باسم كبير بيان");

  private static final Map<String, Set<String>> ESSENCES = new ConcurrentHashMap<>();
  private static final int MOST_NAMES = 200_000;

  private OriginCount() {
  }

  static Topic.Origins of(List<? extends Told> members, Likeness likeness) {
    List<Credit> named = new ArrayList<>();
    for (Told member : members) {
      Credit origin = credited(member);
      if (origin != null && named.stream().noneMatch(other -> same(origin, other))) {
        named.add(origin);
      }
    }
    List<Told> uncredited = new ArrayList<>();
    for (Told member : members) {
      String house = member.telling().source().house();
      boolean own = credited(member) == null && (house == null || named.stream().noneMatch(credit -> isHouse(credit, house)))
          && members.stream().noneMatch(other -> credited(other) != null && likeness.oneStory(member, other))
          && uncredited.stream().noneMatch(other -> oneVoice(member, other, likeness));
      if (own) {
        uncredited.add(member);
      }
    }
    return new Topic.Origins(named.size(), uncredited.size());
  }

  /// The first link of the chain, or null when the article tells it in its own voice.
  static @Nullable Credit credited(Told claim) {
    List<Credit> chain = claim.telling().chain();
    return chain.isEmpty() ? null : chain.getFirst();
  }

  /// The first link of the chain; else the agency or publisher that stands for the whole article; else null.
  static @Nullable Credit origin(Told claim) {
    Credit credited = credited(claim);
    String house = claim.telling().source().house();
    return credited != null ? credited : house == null ? null : new Credit(house, null);
  }

  private static boolean oneVoice(Told a, Told b, Likeness likeness) {
    String house = a.telling().source().house();
    return a.telling().article().equals(b.telling().article()) || house != null && house.equals(b.telling().source().house())
        || likeness.oneStory(a, b);
  }

  private static boolean isHouse(Credit credit, String house) {
    String wanted = Identity.normalised(house);
    return Identity.normalised(credit.name()).equals(wanted)
        || credit.actor() != null && credit.actor().names().all().stream().anyMatch(name -> Identity.normalised(name).equals(wanted));
  }

  static boolean same(Credit a, Credit b) {
    if (a.name().equals(b.name()) || a.actor() != null && b.actor() != null && Actors.same(a.actor(), b.actor())) {
      return true;
    }
    Set<String> one = essence(a.name());
    Set<String> other = essence(b.name());
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() == Math.min(one.size(), other.size()) && Math.max(one.size(), other.size()) - shared.size() <= 1;
  }

  private static Set<String> essence(String name) {
    return ESSENCES.size() > MOST_NAMES ? strip(name) : ESSENCES.computeIfAbsent(name, OriginCount::strip);
  }

  private static Set<String> strip(String name) {
    Set<String> stems = new HashSet<>(Stems.of(name));
    stems.removeAll(GENERIC);
    return stems;
  }
}
