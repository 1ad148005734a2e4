package org.isnad.text;

/// The words and signs for per cent.
final class PercentWords {

  private PercentWords() {
  }

  /// The end of the per-cent words that begin at the token (%, ٪, في المئة, بالمائة), or -1.
  static int end(NumberScanner in, int i) {
    String key = in.key(i);
    if (isSign(key) || key.equals("بالميه") || key.equals("بالمايه") || key.equals("بالميءه")) {
      return i + 1;
    }
    if (key.equals("في") && isHundred(in.key(i + 1))) {
      return i + 2;
    }
    if (key.equals("ب") && isHundred(in.key(i + 1)) && in.touchesNext(i)) {
      return i + 2;
    }
    return -1;
  }

  /// Whether the mark is a percent sign.
  static boolean isSign(String key) {
    return key.equals("%") || key.equals("٪") || key.equals("﹪") || key.equals("％");
  }

  private static boolean isHundred(String key) {
    return key.equals("الميه") || key.equals("المايه") || key.equals("الميءه") || key.equals("ميه") || key.equals("مايه");
  }
}
