package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.article.Span;

class TextReadersProperties {

  private static final List<String> PIECES = List.of("ثلاثة", "وعشرين", "مئة", "ألف", "ألفا", "مليوني", "آلاف", "ونصف", "المليار", "واحد",
      "من", "كل",
      "إلى", "بين", "و", "في", "المئة", "%", "-", "/", ".", "،", ",", "3", "2014", "12:45", "9/11", "1.234.567", "٣٤", "الـ24", "الساعة",
      "الماضية", "يوم",
      "الأحد", "السابع", "والعشرين", "تشرين", "الأول", "أكتوبر", "عام", "منذ", "قبل", "أشهر", "الأسبوع", "المقبل", "فجر", "أمس", "عاما",
      "عمره", "البالغ",
      "العمر", "عشر", "خمس", "ربع", "جزء", "على", "^", "e", "99999999999999999999999999999999", "0", "31", "هـ", "(", ")", "\n", "سالب",
      "فاصلة");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(12)
        .flatMap(l -> Arbitraries.of(" ", "", "  ").map(s -> String.join(s, l)));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 3000)
  void spansLieInTheTextInOrder(@ForAll("texts") String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    int at = 0;
    for (NumberExpression n : NumberReader.numbers(tokens)) {
      at = check(text, tokens, n.first(), n.end(), n.span(), at);
    }
    for (Optional<LocalDate> dateline : List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2024, 2, 29)))) {
      at = 0;
      for (DateTimeExpression t : DateTimeReader.times(tokens, dateline)) {
        at = check(text, tokens, t.first(), t.end(), t.span(), at);
      }
    }
  }

  private static int check(String text, List<Token> tokens, int first, int end, Span span, int at) {
    assertThat(first).isBetween(0, end - 1);
    assertThat(end).isLessThanOrEqualTo(tokens.size());
    assertThat(span.start()).isGreaterThanOrEqualTo(at);
    assertThat(span.end()).isBetween(span.start(), text.length());
    assertThat(span.isEmpty()).isFalse();
    return span.end();
  }
}
