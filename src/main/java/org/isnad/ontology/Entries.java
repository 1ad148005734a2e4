package org.isnad.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Office;
import org.isnad.lexicon.Position;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Turns the resources under the entity namespace into [Entry]s.
final class Entries {
  private final TurtleFiles files;
  private final Kinds kinds;
  private final Spellings spellings;
  private final Map<String, Entry> entries = new LinkedHashMap<>(1 << 13);

  Entries(TurtleFiles files, Kinds kinds, Spellings spellings) {
    this.files = files;
    this.kinds = kinds;
    this.spellings = spellings;
    files.entries().forEach(this::read);
  }

  Map<String, Entry> all() {
    return entries;
  }

  private void read(Resource resource) {
    Kinds.Kind kind = kinds.of(resource);
    if (kind == null) {
      throw resource
          .wrong("has no class of the lexicon; give it one, for example schema:Person, isn:City, isn:ArmedGroup (see lexicon.ttl)");
    }
    String name = resource.text(Names.PREFERRED, "ar");
    if (name == null) {
      throw resource.wrong("has no Arabic name; add skos:prefLabel \"...\"@ar");
    }
    String country = resource.plain(Names.ISN + "country");
    Entry entry = new Entry(resource.localName(), kind, name, resource.text(Names.LABEL, "en"), country, wikidata(resource),
        weight(resource, kind));
    entry.position = position(resource);
    forms(resource, entry, name);
    for (Node office : resource.all(Names.ISN + "office")) {
      Resource told = files.get(TurtleFiles.name(office));
      if (told != null) {
        entry.offices.add(office(told));
      }
    }
    entries.put(entry.ref, entry);
  }

  private void forms(Resource resource, Entry entry, String name) {
    List<String> hidden = resource.texts(Names.HIDDEN, "ar");
    List<String> plain = new ArrayList<>();
    if (!hidden.contains(name)) {
      plain.add(name);
    }
    plain.addAll(resource.texts(Names.ALTERNATIVE, "ar"));
    plain.addAll(resource.texts(Names.ALTERNATIVE, "en"));
    spellings.expand(plain, entry.kind.type(), entry.country).forEach(entry::form);
    List<String> styles = entry.kind.styles();
    plain.removeAll(resource.texts(Names.ALTERNATIVE, "en"));
    spellings.expand(styles.isEmpty() ? List.of() : plain, entry.kind.type(), entry.country).stream()
        .filter(n -> !styles.contains(Clitics.withoutArticle(n.split(" ", 2)[0])))
        .forEach(n -> styles.forEach(style -> entry.form(style + " " + n))); // جمهورية المالديف, not مملكة المملكة
    for (String form : spellings.expand(hidden, entry.kind.type(), entry.country)) {
      Collection<String> heads = entry.kind.heads();
      if (heads.isEmpty()) {
        throw resource.wrong("has a skos:hiddenLabel, but its class names no isn:afterHead that could stand before it");
      }
      heads.forEach(head -> entry.form(head + " " + form));
    }
  }

  private static Office office(Resource told) {
    String role = told.text(Names.ISN + "role", "ar");
    if (role == null) {
      throw told.wrong("(an isn:office) has no isn:role \"...\"@ar");
    }
    List<String> body = told.iris(Names.ISN + "body");
    return new Office(role, body.isEmpty() ? null : Resource.localName(body.get(0)), year(told, "startDate"), year(told, "endDate"));
  }

  private static @Nullable Integer year(Resource told, String property) {
    String year = told.plain(Names.SCHEMA + property);
    return year == null ? null : Integer.valueOf(year);
  }

  private static double weight(Resource resource, Kinds.Kind kind) {
    String weight = resource.plain(Names.ISN + "weight");
    return weight == null ? kind.weight() : Double.parseDouble(weight);
  }

  private static @Nullable Position position(Resource resource) {
    String words = resource.plain(Names.POSITION);
    try {
      return words == null ? null : Position.parse(words);
    } catch (IllegalArgumentException e) {
      throw resource.wrong("has a wgs:lat_long that is not \"latitude,longitude\" in degrees: " + words);
    }
  }

  private static @Nullable String wikidata(Resource resource) {
    return resource.iris(Names.SAME_AS).stream().filter(i -> i.startsWith(Names.WIKIDATA)).map(Resource::localName).findFirst()
        .orElse(null);
  }

  /// For each country with a nisba, the bodies that every country has: its army, its foreign ministry. A body that has an entry of its own under
  /// one of the patterns' forms gets the other forms.
  void addCountryBodies() {
    Map<String, Entry> byForm = new LinkedHashMap<>();
    entries.values().stream().filter(e -> e.kind.type() == Entity.Type.ORG)
        .forEach(e -> e.keys().forEach(k -> byForm.putIfAbsent(k, e)));
    List<Resource> templates = files.words().stream().filter(r -> r.iris(Names.TYPE).contains(Names.ISN + "CountryBody")).toList();
    for (Resource country : files.entries()) {
      Entry place = entries.get(country.localName());
      if (place == null || !place.kind.name().equals("country")) {
        continue;
      }
      List<String> nisbas = country.texts(Names.ISN + "nisba", "ar");
      if (nisbas.isEmpty()) {
        continue;
      }
      for (Resource template : templates) {
        body(template, place, nisbas.get(0), byForm);
      }
    }
  }

  private void body(Resource template, Entry place, String nisba, Map<String, Entry> byForm) {
    List<String> forms = new ArrayList<>();
    for (String pattern : template.texts(Names.ISN + "pattern", "ar")) {
      forms.add(pattern.replace("{m}", "ال" + nisba).replace("{f}", "ال" + nisba + "ة").replace("{c}", place.name));
    }
    Entry own = forms.stream().map(f -> byForm.get(Folding.key(f))).filter(e -> e != null).findFirst().orElse(null);
    if (own == null) {
      Kinds.Kind kind = kinds.named(template, template.iris(Names.ISN + "bodyClass").stream().findFirst().orElse(""));
      String label = template.text(Names.LABEL, "en");
      own = new Entry(place.ref + "-" + template.localName(), kind, forms.get(0),
          label == null || place.en == null ? null : label.replace("{c}", place.en), place.country, null, kind.weight());
      entries.putIfAbsent(own.ref, own);
    }
    Entry body = own;
    spellings.expand(forms, Entity.Type.ORG, place.country).forEach(body::form);
  }
}
