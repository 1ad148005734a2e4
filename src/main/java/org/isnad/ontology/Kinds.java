package org.isnad.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// The classes of entries (`isn:City`, `isn:ArmedGroup`): what sort of actor or place each is and which nouns open its name.
final class Kinds {

  /// A class of entries.
  ///
  /// @param name the class name in lower case with underscores: `armed_group`
  /// @param heads nouns after which a `skos:hiddenLabel` of such an entry counts as its name
  /// @param styles nouns that may stand before any name of such an entry as part of it
  record Kind(String name, Entity.Type type, double weight, List<String> heads, List<String> styles) {
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Kinds(TurtleFiles files) {
    kinds.put(Names.SCHEMA + "Person", new Kind("person", Entity.Type.PER, 10, List.of(), List.of()));
    kinds.put(Names.SCHEMA + "Organization", new Kind("body", Entity.Type.ORG, 10, List.of(), List.of()));
    kinds.put(Names.SCHEMA + "Place", new Kind("place", Entity.Type.LOC, 10, List.of(), List.of()));
    for (Resource resource : files.words()) {
      for (String parent : resource.iris(Names.SUBCLASS_OF)) {
        Kind above = kinds.get(parent);
        if (above != null) {
          String weight = resource.plain(Names.ISN + "weight");
          kinds.put(resource.iri,
              new Kind(snake(resource.localName()), above.type(), weight == null ? above.weight() : Double.parseDouble(weight),
                  resource.texts(Names.ISN + "afterHead", "ar"), resource.texts(Names.ISN + "styled", "ar")));
        }
      }
    }
  }

  /// The kind of a resource, or null when it is no entry.
  @Nullable
  Kind of(Resource resource) {
    for (String type : resource.iris(Names.TYPE)) {
      Kind kind = kinds.get(type);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  Kind named(Resource asking, String iri) {
    Kind kind = kinds.get(iri);
    if (kind == null) {
      throw asking.wrong("names the class <" + iri + ">, which is no subclass of schema:Person, schema:Organization or schema:Place");
    }
    return kind;
  }

  private static String snake(String camel) {
    return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
