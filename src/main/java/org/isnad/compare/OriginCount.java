package org.isnad.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.compare.Told.Credit;
import org.jspecify.annotations.Nullable;

/// Counts independent origins: an authority under two names is one, so is one wire story in two printings.
final class OriginCount {

  /// Words that say that somebody is an authority, not which.
  private static final Set<String> GENERIC = Stems.of(
      "أرقام رسمية مسؤولون مسؤول مصادر مصدر سلطات حكومة حصيلة بيانات إحصاءات وزارة وكالة قناة شبكة صحيفة موقع إدارة متحدث باسم كبير بيان");

  /// Bodies as like as this are printings of one story.
  private static final double ONE_STORY = 0.75;

  private OriginCount() {
  }

  static Topic.Origins of(List<? extends Told> members, Likeness likeness) {
    List<Credit> named = new ArrayList<>();
    List<Told> unknown = new ArrayList<>();
    for (Told member : members) {
      Credit origin = origin(member);
      if (origin != null) {
        if (named.stream().noneMatch(other -> same(origin, other))) {
          named.add(origin);
        }
      } else if (unknown.stream()
          .noneMatch(
              other -> other.telling().article().equals(member.telling().article()) || likeness.articles(member, other) >= ONE_STORY)) {
        unknown.add(member);
      }
    }
    return new Topic.Origins(named.size(), unknown.size());
  }

  /// The first link of the chain; else the agency or publisher that stands for the whole article; else null.
  static @Nullable Credit origin(Told claim) {
    List<Credit> chain = claim.telling().chain();
    String house = claim.telling().source().house();
    return !chain.isEmpty() ? chain.getFirst() : house == null ? null : new Credit(house, null);
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
    Set<String> stems = new HashSet<>(Stems.of(name));
    stems.removeAll(GENERIC);
    return stems;
  }
}
