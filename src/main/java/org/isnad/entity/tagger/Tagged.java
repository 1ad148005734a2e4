package org.isnad.entity.tagger;

import org.isnad.claim.Entity;

/// A name that the tagger proposes.
///
/// @param first index of its first token; a clitic written together with it is inside
/// @param end index after its last token
/// @param type PER, ORG or LOC
/// @param margin how much the best reading of the sentence loses when one of the name's tokens is read otherwise, at its weakest token;
///        0 and up: of proposals below 1 four in ten are right to the word, from 1 to 5 six in ten, above 5 nine in ten (on ANERcorp's test part)
public record Tagged(int first, int end, Entity.Type type, double margin) {
  public Tagged {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no tokens in a name: " + first + ".." + end);
    }
    if (type == Entity.Type.GRP) {
      throw new IllegalArgumentException("the tagger knows no groups");
    }
    if (margin < 0) {
      throw new IllegalArgumentException("negative margin " + margin);
    }
  }
}
