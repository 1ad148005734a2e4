package org.isnad.extract;

import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;

/// Tells what kind of origin an entity is, by its type and the first word of its name.
final class OriginKinds {

  private OriginKinds() {
  }

  static OriginKind of(Entity e) {
    String name = Folding.key(e.name());
    return switch (e.type()) {
      case PER -> OriginKind.NAMED;
      case LOC -> OriginKind.OFFICE;
      case ORG -> name.startsWith("وكاله") || name.startsWith("صحيفه") || name.startsWith("قناه") || name.startsWith("شبكه")
          || name.startsWith("موقع") || name.contains("رويترز") || name.contains("فرانس برس") ? OriginKind.OUTLET : OriginKind.OFFICE;
      case GRP -> name.contains("مراسل")
          ? OriginKind.CORRESPONDENT
          : name.contains("شهود") || name.contains("شاهد")
              ? OriginKind.WITNESS
              : name.contains("مصدر") || name.contains("مصادر") || name.startsWith("مسوول") ? OriginKind.ANONYMOUS : OriginKind.OFFICE;
    };
  }
}
