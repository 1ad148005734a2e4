package org.isnad.serve;

import org.isnad.text.Folding;

/// Words as filters compare them: spellings that newsrooms mix up meet, case does not count.
final class Folded {

  private Folded() {
  }

  static String key(String words) {
    return Folding.key(words).strip();
  }
}
