package org.isnad.extract;

/// Credits by a noun for somebody's words: "على حد قول فلان", "بحسب تعبيره".
final class CreditedWords {

  private CreditedWords() {
  }

  /// The index of the noun in the credit that begins at the token, or -1.
  static int at(Text text, int i) {
    boolean extent = text.key(i).equals("علي") && text.key(i + 1).equals("حد");
    int noun = extent ? i + 2 : Particles.CREDITS.contains(text.key(i)) ? i + 1 : -1;
    if (noun < 0 || text.phraseOver(noun).isPresent()) {
      return -1;
    }
    String key = text.key(noun);
    return text.is("credited-words", noun) || text.words("credited-words").contains(stem(key)) ? noun : -1;
  }

  /// Whether such a credit stands at the token behind the words that it is for: not "وحسب قول فلان", which goes on with others.
  static boolean behind(Text text, int i) {
    String key = text.key(i);
    boolean joined = (key.startsWith("و") || key.startsWith("ف")) && Particles.CREDITS.contains(key.substring(1));
    int noun = joined ? -1 : at(text, i);
    boolean closed = noun >= 0 && !text.word(noun + 1);
    return noun >= 0 && (own(text, noun) && closed || text.mark(i - 1, "،,") || noun == i + 2);
  }

  /// Whether the token is "ما" of "وفق ما أعلن", "وفقا لما ذكرته".
  static boolean what(Text text, int i) {
    return text.key(i).equals("ما") || text.key(i).equals("لما");
  }

  /// Whether a pronoun is written to the noun: whoever speaks is credited.
  static boolean own(Text text, int noun) {
    return !text.is("credited-words", noun);
  }

  private static String stem(String key) {
    int ending = key.endsWith("هما") ? 3 : key.endsWith("ها") || key.endsWith("هم") || key.endsWith("هن") ? 2 : key.endsWith("ه") ? 1 : 0;
    String stem = key.substring(0, key.length() - ending);
    return ending > 0 && (stem.endsWith("اي") || stem.endsWith("او")) ? stem.substring(0, stem.length() - 1) + "ء" : stem; // ادعائه
  }
}
