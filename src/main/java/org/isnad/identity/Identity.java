package org.isnad.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.claim.Entity;
import org.isnad.identity.WorldEntity.Decision;
import org.isnad.identity.WorldEntity.Known;
import org.isnad.identity.WorldEntity.Names;
import org.isnad.identity.WorldEntity.Reason;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Tells who is who across articles. A pure function of the set of entities, the decisions and the lexicon: the order of the entities does not
/// matter.
///
/// An entity that the reader linked to the lexicon is that entry. Otherwise entities of one type and one full name, spelling variants set aside,
/// are one. Somebody who is called by an office alone is the one person who held it at the time, where articles name one. Other unnamed
/// groups and persons of one word (a surname is shared by many) stay inside their article. Thread-safe.
public final class Identity {

  private static final Pattern MARKS = Pattern.compile("[\"“”«»‹›'‘’()\\[\\]]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ABD = Pattern.compile("(^| )عبد (?=\\S)");

  private final Names names;
  private final Function<String, Optional<Known>> lexicon;
  private final List<Decision> decisions;

  /// @param lexicon what is known of a lexicon entry, by its reference
  public Identity(Names names, Function<String, Optional<Known>> lexicon, Collection<Decision> decisions) {
    this.names = names;
    this.lexicon = lexicon;
    this.decisions = decisions.stream().sorted(Comparator.comparing(Decision::one).thenComparing(Decision::other)).toList();
  }

  /// The entities of the world that these are, by IRI. An entity of an article that is in none of them stays inside its article.
  public List<WorldEntity> resolve(Collection<LocalEntity> entities) {
    List<LocalEntity> ordered = entities.stream().sorted(Comparator.comparing(LocalEntity::iri)).toList();
    Map<String, String> worldOf = new TreeMap<>();
    Map<String, LocalEntity> byIri = new HashMap<>();
    for (LocalEntity local : ordered) {
      byIri.put(local.iri(), local);
      String world = world(local);
      if (world != null) {
        worldOf.put(local.iri(), world);
      }
    }
    Map<String, Reason> decided = new HashMap<>();
    Offices offices = new Offices(ordered, worldOf);
    for (LocalEntity local : ordered) {
      String holder = offices.holder(local);
      if (holder != null && !worldOf.containsKey(local.iri())) {
        worldOf.put(local.iri(), holder);
        decided.put(local.iri(), Reason.OFFICE);
      }
    }
    decisions.stream().filter(d -> !d.same()).forEach(d -> part(d, worldOf, byIri, decided));
    Map<String, String> leader = join(worldOf, byIri, decided);
    Map<String, List<LocalEntity>> groups = new TreeMap<>();
    worldOf.forEach((local, world) -> groups.computeIfAbsent(leader.getOrDefault(world, world), _ -> new ArrayList<>())
        .add(Objects.requireNonNull(byIri.get(local))));
    List<WorldEntity> out = new ArrayList<>();
    groups.forEach((iri, locals) -> out.add(entity(iri, locals, decided)));
    return out;
  }

  /// The name under which spellings meet: folded, without quotation marks, "عبد الرحمن" as one word, أميركي as أمريكي.
  public static String normalised(String name) {
    String folded = SPACE.matcher(MARKS.matcher(Folding.key(name)).replaceAll(" ")).replaceAll(" ").strip();
    return ABD.matcher(folded).replaceAll("$1عبد").replace("اميرك", "امريك").replace("مسيول", "مسوول");
  }

  private @Nullable String world(LocalEntity local) {
    String ref = local.ref();
    if (ref != null) {
      return names.known(ref);
    }
    String name = normalised(local.name());
    boolean surnameOnly = local.type() == Entity.Type.PER && name.indexOf(' ') < 0;
    return local.type() == Entity.Type.GRP || surnameOnly || name.isEmpty() ? null : names.unknown(local.type(), name);
  }

  /// Of two entities that are not the same one leaves: who is called by an office alone is nobody again; otherwise the later one gets an
  /// entity of the world of its own. An entity of the world itself stays.
  private void part(Decision decision, Map<String, String> worldOf, Map<String, LocalEntity> byIri, Map<String, Reason> decided) {
    String world = worldOf.getOrDefault(decision.one(), decision.one());
    if (!world.equals(worldOf.getOrDefault(decision.other(), decision.other()))) {
      return;
    }
    List<String> locals = Stream.of(decision.one(), decision.other()).filter(byIri::containsKey).sorted().toList();
    Optional<String> nameless = locals.stream().filter(iri -> decided.get(iri) == Reason.OFFICE).findFirst();
    if (nameless.isPresent()) {
      worldOf.remove(nameless.get());
      decided.remove(nameless.get());
    } else if (!locals.isEmpty()) {
      String away = locals.getLast();
      LocalEntity local = Objects.requireNonNull(byIri.get(away));
      worldOf.put(away, names.unknown(local.type(), normalised(local.name()) + "\n" + away));
      decided.put(away, Reason.DECISION);
    }
  }

  /// Leads each entity of the world to the one that stands for it after all decisions "same".
  private Map<String, String> join(Map<String, String> worldOf, Map<String, LocalEntity> byIri, Map<String, Reason> decided) {
    Map<String, String> leader = new HashMap<>();
    for (Decision decision : decisions) {
      if (decision.same()) {
        String one = lead(leader, worldOf.getOrDefault(decision.one(), decision.one()));
        String other = lead(leader, worldOf.getOrDefault(decision.other(), decision.other()));
        if (!one.equals(other)) {
          boolean first = one.compareTo(other) < 0;
          leader.put(first ? other : one, first ? one : other);
        }
        // a decision may name an entity of the world, or one of an article that is gone: those are no entities of these articles
        if (byIri.containsKey(decision.one())) {
          worldOf.putIfAbsent(decision.one(), one);
        }
        if (byIri.containsKey(decision.other())) {
          worldOf.putIfAbsent(decision.other(), other);
        }
        decided.put(decision.one(), Reason.DECISION);
        decided.put(decision.other(), Reason.DECISION);
      }
    }
    Map<String, String> flat = new HashMap<>();
    leader.keySet().forEach(iri -> flat.put(iri, lead(leader, iri)));
    return flat;
  }

  private static String lead(Map<String, String> leader, String iri) {
    String at = iri;
    for (String next = leader.get(at); next != null; next = leader.get(at)) {
      at = next;
    }
    return at;
  }

  private WorldEntity entity(String iri, List<LocalEntity> locals, Map<String, Reason> decided) {
    TreeSet<String> forms = new TreeSet<>();
    TreeMap<String, Reason> reasons = new TreeMap<>();
    TreeSet<String> english = new TreeSet<>();
    List<LocalEntity> named = locals.stream().filter(l -> decided.get(l.iri()) != Reason.OFFICE).toList();
    // a person whom decisions left with nothing but an office keeps the words of it
    List<LocalEntity> speaking = named.isEmpty() ? locals : named;
    speaking.forEach(local -> forms.addAll(local.forms()));
    for (LocalEntity local : locals) {
      reasons.put(local.iri(), decided.getOrDefault(local.iri(), local.ref() == null ? Reason.NAME : Reason.LEXICON));
      if (local.en() != null) {
        english.add(local.en());
      }
    }
    Optional<Known> known = locals.stream().flatMap(l -> Optional.ofNullable(l.ref()).stream()).sorted().findFirst().flatMap(lexicon);
    String longest = speaking.stream().map(LocalEntity::name)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
    String label = known.map(Known::label).orElse(longest);
    forms.add(label);
    String en = known.map(Known::en).orElse(english.isEmpty() ? null : english.first());
    return new WorldEntity(iri, speaking.getFirst().type(), label, en, known.map(Known::wikidata).orElse(null),
        known.map(Known::wkt).orElse(null), forms, reasons);
  }
}
