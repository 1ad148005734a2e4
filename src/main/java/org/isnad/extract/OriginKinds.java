package org.isnad.extract;

import java.util.Arrays;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// Tells what kind of origin an entity is, by its type and the words of its name: a newspaper or a news agency is an outlet, a network of doctors and an
/// agency for emergencies are offices.
final class OriginKinds {

  private OriginKinds() {
  }

  static OriginKind of(Text text, Entity e) {
    if (text.entities.media().contains(e.id())) {
      return OriginKind.OUTLET;
    }
    String name = Folding.key(e.name());
    return switch (e.type()) {
      case PER -> OriginKind.NAMED;
      case LOC -> OriginKind.OFFICE;
      case ORG -> outlet(text, name.split(" ")) ? OriginKind.OUTLET : OriginKind.OFFICE;
      case GRP -> name.contains("مراسل")
          ? OriginKind.CORRESPONDENT
          : name.contains("شهود") || name.contains("شاهد")
              ? OriginKind.WITNESS
              : name.contains("مصدر") || name.contains("مصادر") || name.startsWith("مسوول") ? OriginKind.ANONYMOUS : OriginKind.OFFICE;
    };
  }

  private static boolean outlet(Text text, String[] words) {
    return text.words("outlet-heads").contains(Clitics.withoutArticle(words[0]))
        || Arrays.stream(words).anyMatch(text.words("news-of-agencies")::contains);
  }
}
