package org.isnad.entity.tagger;

/// A table of one weight a tag for each slot that features fall into.
interface Weights {

  /// Adds the slot's weights to the seven numbers from `at` on.
  void add(int slot, int[] scores, int at);
}
