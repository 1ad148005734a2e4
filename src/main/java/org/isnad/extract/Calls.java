package org.isnad.extract;

/// Tells calls from other ways to be in touch by the words behind the noun.
record Calls(Text text) {

  /// Whether the noun of contact at the token is told to have been by telephone or video.
  boolean phone(int i) {
    for (int k = i + 1; k <= i + 3; k++) {
      String key = text.key(k);
      String next = text.key(k + 1);
      if (key.startsWith("هاتفي") || key.startsWith("الهاتفي")
          || key.equals("عبر") && (next.equals("الهاتف") || next.equals("الفيديو") || next.equals("تقنيه"))) {
        return true;
      }
    }
    return text.key(i).contains("مكالم") || text.key(i).contains("مهاتف");
  }

  /// Whether the call is one with a medium, which stands in quotation marks: "في اتصال هاتفي مع «الشرق الأوسط»".
  boolean outlet(int i) {
    for (int k = i + 1; text.key(i - 1).equals("في") && k < i + 4; k++) {
      if (text.key(k).equals("مع")) {
        return text.quoteMark(k + 1);
      }
    }
    return false;
  }
}
