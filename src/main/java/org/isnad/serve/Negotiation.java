package org.isnad.serve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.export.RdfSyntax;

/// Which form of a thing a client wants: by the ending of the path, else by the `Accept` header; the page for people where both are
/// silent.
final class Negotiation {

  /// What is sent.
  sealed interface Choice {
    /// The page for people.
    record Page() implements Choice {
    }

    /// RDF.
    ///
    /// @param rdf12 with the triple terms of RDF 1.2, for those who ask for `version=1.2`
    record Rdf(RdfSyntax syntax, boolean rdf12) implements Choice {
    }

    /// Nothing that there is.
    record Nothing() implements Choice {
    }
  }

  private record Wish(String type, double weight, boolean rdf12) {
  }

  private Negotiation() {
  }

  /// The syntax that the path's ending names.
  static Optional<RdfSyntax> ending(String path) {
    return Arrays.stream(RdfSyntax.values()).filter(s -> path.endsWith("." + s.ending())).findFirst();
  }

  /// What the header prefers; among equals the first that it names.
  static Choice accepted(String header) {
    if (header.isBlank()) {
      return new Choice.Page();
    }
    List<Wish> wishes = Arrays.stream(header.split(",")).map(Negotiation::wish).filter(w -> w.weight() > 0)
        .sorted(Comparator.comparingDouble(Wish::weight).reversed()).toList();
    for (Wish wish : wishes) {
      switch (wish.type()) {
        case "text/html", "application/xhtml+xml", "text/*", "*/*" -> {
          return new Choice.Page();
        }
        case "application/*", "application/json" -> {
          return new Choice.Rdf(RdfSyntax.JSONLD, false);
        }
        default -> {
          Optional<RdfSyntax> syntax = Arrays.stream(RdfSyntax.values()).filter(s -> s.mediaType().equals(wish.type())).findFirst();
          if (syntax.isPresent()) {
            return new Choice.Rdf(syntax.get(), wish.rdf12());
          }
        }
      }
    }
    return new Choice.Nothing();
  }

  private static Wish wish(String words) {
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
    double weight = Arrays.stream(parts).filter(p -> p.startsWith("q=")).map(p -> p.substring(2)).mapToDouble(Negotiation::number)
        .findFirst().orElse(1);
    return new Wish(parts[0], weight, Arrays.stream(parts).anyMatch(p -> p.matches("version=\"?1\\.2\"?")));
  }

  private static double number(String words) {
    return words.matches("[01]([.]\\d{0,3})?") ? Double.parseDouble(words) : 0;
  }
}
