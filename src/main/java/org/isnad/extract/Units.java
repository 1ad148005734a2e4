package org.isnad.extract;

import org.isnad.article.Span;
import org.isnad.extract.MeasureFinder.Told;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What a number measures by the unit behind it, as far as the unit alone tells: distances, sizes, sums, points of a hundred.
record Units(Text text, Measures measures, CountedNouns counted, NumberSigns signs) {

  /// What the number measures whose unit begins at the token; null when the unit does not tell.
  ///
  /// @param first where the number begins
  /// @param after the token behind the number
  /// @param span the number
  MeasureFinder.@Nullable Told of(int noun, int first, int after, Sentence sentence, Span span) {
    if (measures.noun(text.key(noun)) instanceof String by && Measures.byUnit(by)) {
      if (text.key(noun).startsWith("كيلو") && text.key(noun).length() <= 5 && text.key(noun + 1).startsWith("متر")) {
        boolean square = text.key(noun + 2).startsWith("مربع");
        int end = noun + counted.unitLength(noun, sentence);
        return new MeasureFinder.Told(square ? "size" : "distance", counted.unit(noun, sentence), null, end, 0, "unit", span); // كيلو متر
      }
      if (by.equals("size") && text.key(noun + 1).startsWith("متفجر")) {
        String bombs = text.words(text.document.span(noun, noun + 2)).replaceAll("\\s+", " ");
        return new MeasureFinder.Told("count", bombs, null, noun + 2, 0, "count", span); // برميل متفجر
      }
      if (text.key(noun).startsWith("اوقي")) {
        return new MeasureFinder.Told(mauritanian() ? "money" : "size", counted.unit(noun, sentence), null, Math.max(after, noun + 1), 0,
            "unit",
            span); // the coin of Mauritania and the ounce are one word
      }
      boolean area = by.equals("distance")
          && (counted.area(first, sentence)
              || text.token(Math.min(noun + 1, text.size() - 1)).span().start() == text.token(noun).span().end()
                  && (text.key(noun + 1).equals("2") || text.key(noun + 1).equals("3"))
              || text.key(noun + 1).startsWith("مربع") || text.key(noun + 1).startsWith("مكعب"));
      return new MeasureFinder.Told(area ? "size" : by, counted.unit(noun, sentence), null,
          Math.max(after, noun + counted.unitLength(noun, sentence)), 0,
          "unit",
          span);
    }
    if (signs.points(noun)) {
      return new MeasureFinder.Told("percent", text.words(text.document.span(noun, noun + 2)), null, noun + 2, 0, "unit", span); // 25 نقطة أساس
    }
    return null;
  }

  private boolean mauritanian() {
    for (int k = 0; k < text.size(); k++) {
      if (text.key(k).contains("موريتان") || text.key(k).contains("نواكشوط")) {
        return true;
      }
    }
    return false;
  }
}
