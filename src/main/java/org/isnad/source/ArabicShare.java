package org.isnad.source;

import org.isnad.source.Item.Reason;

/// Whether a text is an article in Arabic, told by its letters.
final class ArabicShare {

  /// Letters that Persian, Urdu and their neighbours have and Arabic words have not; dialect spellings use a few of them.
  private static final String FOREIGN = "پچژگٹڈڑںےہ";
  /// Persian and Urdu forms of kaf and ya; some Arabic keyboards type them, so they alone prove nothing.
  private static final String FOREIGN_FORMS = "یکہے";
  private static final int FEWEST_LETTERS = 40;

  private ArabicShare() {
  }

  /// @throws SourceException when the text is empty, too short to say anything, or in another language
  static void require(String text) throws SourceException {
    int letters = 0;
    int arabic = 0;
    int foreign = 0;
    int forms = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      letters++;
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
        arabic++;
        foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
        forms += FOREIGN_FORMS.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (text.isBlank()) {
      throw new SourceException(Reason.EMPTY, "an empty text");
    }
    if (letters > 0 && arabic * 2L < letters && letters >= FEWEST_LETTERS) {
      throw new SourceException(Reason.NOT_ARABIC, "not in Arabic (" + percent(arabic, letters) + " of its letters are Arabic)");
    }
    if (letters < FEWEST_LETTERS) {
      throw new SourceException(Reason.TOO_SHORT, "too short to be an article (" + letters + " letters)");
    }
    if (foreign * 100L >= arabic && forms * 25L >= arabic) {
      throw new SourceException(Reason.NOT_ARABIC,
          "not in Arabic (Arabic script, but " + percent(foreign + forms, arabic) + " of its letters are Persian or Urdu ones)");
    }
  }

  private static String percent(int part, int whole) {
    return Math.round(100.0 * part / whole) + " %";
  }
}
