package org.isnad.text;

/// Two foldings of Arabic spelling, both of which only drop or replace characters, one by one.
///
/// The *bare* form is what a careful writer would have typed without vowel signs: diacritics, tatweel and invisible characters are
/// gone, Arabic-Indic digits are ASCII digits, presentation forms are letters. The *key* is the bare form in which the spellings that newsrooms
/// mix up meet: أ إ آ ٱ as ا, ى as ي, ة as ه, ؤ as و, ئ as ي, the Persian and Urdu letters ک ی گ پ چ ڤ as their nearest Arabic ones.
/// Thread-safe: no state.
public final class Folding {

  private Folding() {
  }

  /// Whether the character carries no letter: a vowel sign, tatweel, a zero-width or a bidi control.
  public static boolean isInvisible(char c) {
    return c >= '\u064b' && c <= '\u065f' || c == '\u0670' || c == '\u0640' || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069' || c == '\ufeff' || c == '\u00ad' || c >= '\u0610' && c <= '\u061a'
        || c >= '\u06d6' && c <= '\u06dc';
  }

  /// The bare form.
  public static String bare(CharSequence text) {
    int same = 0;
    while (same < text.length() && isBare(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text.toString();
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isPresentation(c)) {
        out.append(java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC));
      } else {
        out.append(digit(c));
      }
    }
    return out.toString();
  }

  /// Whether the character stands for itself in the bare form.
  private static boolean isBare(char c) {
    return c >= '\u0620' && c < '\u0640' || c >= '\u0641' && c <= '\u064a' || c < '\u00ad'
        || !isInvisible(c) && !isPresentation(c) && digit(c) == c;
  }

  private static boolean isPresentation(char c) {
    return c >= '\ufb50' && c <= '\ufefc';
  }

  /// The key: the form under which spellings of one word meet. Latin letters are in lower case.
  public static String key(CharSequence text) {
    String bare = bare(text);
    int same = 0;
    while (same < bare.length() && keyOf(bare.charAt(same)) == bare.charAt(same)) {
      same++;
    }
    if (same == bare.length()) {
      return bare;
    }
    char[] out = bare.toCharArray();
    for (int i = same; i < out.length; i++) {
      out[i] = keyOf(out[i]);
    }
    return new String(out);
  }

  private static char digit(char c) {
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06f0' && c <= '\u06f9') {
      return (char) ('0' + c - '\u06f0');
    }
    return c;
  }

  private static char keyOf(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      case 'ک', 'گ' -> 'ك';
      case 'پ' -> 'ب';
      case 'چ' -> 'ج';
      case 'ڤ' -> 'ف';
      default -> c < 128 ? Character.toLowerCase(c) : c;
    };
  }
}
