package org.isnad.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Who held an office at the time: "رئيس الوزراء القطري" of one article is the person to whom another article of those months gives that very
/// role.
///
/// Only an office that says of which country or body it is counts, and only where one person is called so: two holders within the time make
/// nobody.
final class Offices {

  /// Articles further apart may be of two terms of office.
  private static final int DAYS = 200;

  /// A second holder that so many times fewer articles name is a slip of theirs or of the reader.
  private static final int RARER = 8;

  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, TreeSet<String>> inArticle = new HashMap<>();

  private record Holder(String world, @Nullable LocalDate day) {
  }

  /// @param worldOf the entity of the world of each entity of an article that has one
  Offices(List<LocalEntity> entities, Map<String, String> worldOf) {
    for (LocalEntity entity : entities) {
      String world = worldOf.get(entity.iri());
      if (entity.type() == Entity.Type.PER && world != null) {
        for (String role : Set.copyOf(entity.roles())) {
          String office = Identity.normalised(role);
          if (isOffice(office)) {
            holders.computeIfAbsent(office, _ -> new ArrayList<>()).add(new Holder(world, entity.day()));
            inArticle.computeIfAbsent(entity.article() + "\n" + office, _ -> new TreeSet<>()).add(world);
          }
        }
      }
    }
  }

  /// The entity of the world that held the office of this nameless entity, or null.
  @Nullable
  String holder(LocalEntity entity) {
    String office = Identity.normalised(entity.name());
    if (entity.type() != Entity.Type.GRP || entity.ref() != null || !isOffice(office)) {
      return null;
    }
    TreeSet<String> here = inArticle.get(entity.article() + "\n" + office);
    if (here != null) {
      return here.size() == 1 ? here.first() : null;
    }
    List<Holder> all = holders.getOrDefault(office, List.of());
    LocalDate day = entity.day();
    if (day != null) {
      List<Holder> near = all.stream().filter(h -> h.day != null && Math.abs(ChronoUnit.DAYS.between(day, h.day)) <= DAYS).toList();
      return near.isEmpty() ? only(all.stream().filter(h -> h.day == null).toList()) : only(near);
    }
    return only(all);
  }

  private static @Nullable String only(List<Holder> holders) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    holders.forEach(h -> counts.merge(h.world, 1, Integer::sum));
    List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
    if (most.isEmpty() || most.size() > 1 && most.getFirst().getValue() < RARER * most.get(1).getValue()) {
      return null;
    }
    return most.getFirst().getKey();
  }

  /// A title with a country, a body or a place: "وزير الخارجية القطري", "الرئيس المصري", but not "الوزير" or "رئيس الوزراء".
  private static boolean isOffice(String words) {
    String[] parts = words.split(" ");
    String last = parts[parts.length - 1];
    boolean nisba = last.length() > 4 && last.startsWith("ال") && (last.endsWith("ي") || last.endsWith("يه"));
    return parts.length >= 4 || parts.length >= 2 && nisba;
  }
}
