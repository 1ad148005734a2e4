package org.isnad.entity.tagger;

/// A table of one weight a tag for each slot that features fall into.
interface Weights {

  /// The weights of the first `count` slots, summed for each tag.
  ///
  /// @param sums takes the seven sums
  void sum(int[] slots, int count, int[] sums);

  /// The weights of the features of the token, summed for each tag.
  ///
  /// @param slots room for [Features#MOST] slots
  /// @param sums takes the seven sums
  default void token(Words words, int i, int[] slots, int[] sums) {
    sum(slots, Features.of(words, i, slots), sums);
  }

  /// The weights of the features of the token that look at the tag before it too, summed for each tag.
  ///
  /// @param tag the tag before
  /// @param slots room for [Features#CHAINED] slots
  /// @param sums takes the seven sums
  default void behind(Words words, int i, int tag, int[] slots, int[] sums) {
    sum(slots, Features.chained(words.at[i + Words.PAD].traits(), tag, slots), sums);
  }
}
