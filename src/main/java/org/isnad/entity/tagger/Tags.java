package org.isnad.entity.tagger;

import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// The seven tags of a token: outside, or first or later token of a name of a person, an organisation, a place.
final class Tags {

  static final int COUNT = 7;
  static final int OUTSIDE = 0;

  private static final String[] LABELS = {"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"};
  private static final Entity.Type[] TYPES = {Entity.Type.PER, Entity.Type.ORG, Entity.Type.LOC};

  private Tags() {
  }

  /// The tag of a label as corpora write it; labels of other types are outside.
  static int of(String label) {
    for (int i = 0; i < COUNT; i++) {
      if (LABELS[i].equals(label)) {
        return i;
      }
    }
    return OUTSIDE;
  }

  static String label(int tag) {
    return LABELS[tag];
  }

  static boolean opens(int tag) {
    return (tag & 1) == 1;
  }

  /// Whether the tag goes on with a name, which only its own opening or continuing tag allows before it.
  static boolean continues(int tag) {
    return tag != OUTSIDE && (tag & 1) == 0;
  }

  static boolean follows(int before, int tag) {
    return !continues(tag) || before == tag || before == tag - 1;
  }

  static Entity.@Nullable Type type(int tag) {
    return tag == OUTSIDE ? null : TYPES[(tag - 1) / 2];
  }
}
