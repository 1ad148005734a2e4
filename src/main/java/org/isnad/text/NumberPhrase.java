package org.isnad.text;

import java.math.BigDecimal;

/// A cardinal put together from atoms.
///
/// @param first its first token
/// @param end after its last token
/// @param start where it begins in the text
/// @param value its value
/// @param scale the largest scale in it, 1 without one
/// @param room what may be added after "و" must be below this: 1000 after 47 ألفا, 100 after مئة, 0 after 47
/// @param factor what the scale is multiplied by, when the whole is one factor and one scale
/// @param form how it is written
/// @param definite whether its first word has the article
record NumberPhrase(int first, int end, int start, BigDecimal value, long scale, long room, BigDecimal factor, Form form,
    boolean definite) {

  /// How a cardinal is written, as far as its context must decide more.
  enum Form {
    /// digits alone
    DIGITS,
    /// a single word that is a dual
    DUAL,
    /// a single scale word with no number before it
    BARE_SCALE,
    /// a single short word that is also something else
    SHAKY,
    /// the word for one
    ONE,
    /// a part of one
    FRACTION,
    /// anything else
    SURE
  }

  NumberPhrase with(int newEnd, BigDecimal newValue, long newScale, long newRoom) {
    return new NumberPhrase(first, newEnd, start, newValue, newScale, newRoom, newValue, Form.SURE, definite);
  }

  /// A phrase that is no longer open for additions.
  NumberPhrase closed(int newEnd, BigDecimal newValue, Form newForm) {
    return new NumberPhrase(first, newEnd, start, newValue, scale, 0, newValue, newForm, definite);
  }

  NumberPhrase from(int newFirst, int newStart) {
    return new NumberPhrase(newFirst, end, newStart, value, scale, room, factor, form, definite);
  }
}
