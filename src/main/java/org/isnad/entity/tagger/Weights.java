package org.isnad.entity.tagger;

/// A table of one weight a tag for each slot that features fall into.
interface Weights {

  /// The weights of the first `count` slots, summed for each tag.
  ///
  /// @param sums takes the seven sums
  void sum(int[] slots, int count, int[] sums);
}
