package org.isnad.source;

import java.util.Locale;

/// Sizes as people read them.
final class SizeText {

  private SizeText() {
  }

  /// "2 MB", "2.5 MB", "12 kB", "7 bytes".
  static String of(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    double scaled = bytes < 1_000_000 ? bytes / 1e3 : bytes / 1e6;
    String number = String.format(Locale.ROOT, "%.1f", scaled).replaceFirst("\\.0$", "");
    return number + (bytes < 1_000_000 ? " kB" : " MB");
  }
}
