package org.isnad.serve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.export.RdfSyntax;

/// Which form of a thing a client wants: by the ending of the path, else by the `Accept` header; the page for people where both are
/// silent.
final class Negotiation {

  private record Wish(String type, double weight) {
  }

  private Negotiation() {
  }

  /// The syntax that the path's ending names.
  static Optional<RdfSyntax> ending(String path) {
    return Arrays.stream(RdfSyntax.values()).filter(s -> path.endsWith("." + s.ending())).findFirst();
  }

  /// The syntax that the header prefers to a page.
  static Optional<RdfSyntax> accepted(String header) {
    List<Wish> wishes = Arrays.stream(header.split(",")).map(Negotiation::wish).sorted(Comparator.comparingDouble(Wish::weight).reversed())
        .toList();
    for (Wish wish : wishes) {
      if (wish.type().equals("text/html") || wish.type().equals("application/xhtml+xml")) {
        return Optional.empty();
      }
      Optional<RdfSyntax> syntax = Arrays.stream(RdfSyntax.values()).filter(s -> s.mediaType().equals(wish.type()) && wish.weight() > 0)
          .findFirst();
      if (syntax.isPresent()) {
        return syntax;
      }
    }
    return Optional.empty();
  }

  private static Wish wish(String words) {
    String[] parts = words.strip().split("\\s*;\\s*");
    double weight = Arrays.stream(parts).filter(p -> p.startsWith("q=")).map(p -> p.substring(2)).mapToDouble(Negotiation::number)
        .findFirst().orElse(1);
    return new Wish(parts[0], weight);
  }

  private static double number(String words) {
    return words.matches("[01]([.]\\d{0,3})?") ? Double.parseDouble(words) : 0;
  }
}
