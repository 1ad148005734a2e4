package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.isnad.claim.Figure;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Topic.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureVerdictTest {

  @ParameterizedTest
  @CsvSource({"250, ABOUT, 250, ABOUT, AGREES", "250, ABOUT, 240, ABOUT, COMPATIBLE", "1160, EXACT, 1139, AT_LEAST, COMPATIBLE",
      "22, EXACT, 35, EXACT, CONTRADICTS",
      "100, MORE_THAN, 150, EXACT, COMPATIBLE", "100, MORE_THAN, 151, EXACT, CONTRADICTS", "30000, APPROACHING, 27000, EXACT, COMPATIBLE",
      "10, AT_MOST, 5, EXACT, COMPATIBLE", "10, LESS_THAN, 4, EXACT, CONTRADICTS", "3, EXACT, 3, AT_LEAST, COMPATIBLE"})
  void judgesByIntervals(String a, Qualifier aBound, String b, Qualifier bBound, Verdict verdict) {
    assertThat(FigureVerdict.of(0, 1, figure("a", a, aBound, null), figure("b", b, bBound, null), false).verdict()).isEqualTo(verdict);
    assertThat(FigureVerdict.of(0, 1, figure("b", b, bBound, null), figure("a", a, aBound, null), false).verdict()).isEqualTo(verdict);
  }

  @Test
  void tellsTheLaterOfARunningTotal() {
    Topic.Judgement judgement = FigureVerdict.of(0, 1, figure("a", "40738", Qualifier.EXACT, LocalDate.of(2024, 8, 31)),
        figure("b", "40005", Qualifier.EXACT, LocalDate.of(2024, 8, 15)), true);
    assertThat(judgement.verdict()).isEqualTo(Verdict.UPDATES);
    assertThat(judgement.later()).isZero();
    assertThat(judgement.basis()).isEqualTo(Topic.Basis.DATES);
  }

  @Test
  void takesARoundedAndAnExactTotalOfOneDayForCompatible() {
    LocalDate day = LocalDate.of(2024, 8, 15);
    assertThat(
        FigureVerdict.of(0, 1, figure("a", "40000", Qualifier.MORE_THAN, day), figure("b", "40005", Qualifier.EXACT, day), true).verdict())
        .isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void takesATotalThatDidNotMoveForTheSame() {
    assertThat(FigureVerdict
        .of(0, 1, figure("a", "361", Qualifier.EXACT, LocalDate.of(2025, 9, 1)),
            figure("b", "361", Qualifier.EXACT, LocalDate.of(2025, 9, 2)), true)
        .verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void flagsATotalThatFalls() {
    assertThat(FigureVerdict
        .of(0, 1, figure("a", "500", Qualifier.EXACT, LocalDate.of(2025, 9, 1)),
            figure("b", "400", Qualifier.EXACT, LocalDate.of(2025, 9, 9)), true)
        .flags()).containsExactly("decrease");
  }

  @Test
  void countsAnAuthorityUnderTwoNamesOnce() {
    assertThat(OriginCount.same(new Told.Credit("وزارة الصحة في غزة", null), new Told.Credit("مسؤولي الصحة الفلسطينيين", null))).isTrue();
    assertThat(OriginCount.same(new Told.Credit("إسرائيل", null), new Told.Credit("الأرقام الإسرائيلية الرسمية", null))).isTrue();
    assertThat(OriginCount.same(new Told.Credit("وزارة الصحة في غزة", null), new Told.Credit("إسرائيل", null))).isFalse();
  }

  private static ToldFigure figure(String article, String value, Qualifier qualifier, LocalDate published) {
    Told.Source source = new Told.Source(article, published, null, null, "", List.of());
    return new ToldFigure(new Told.Telling(article + "#f", source, List.of(), "قتل " + value, 0), 4, new BigDecimal(value), null, qualifier,
        "killed", "شخصا",
        Figure.Status.REPORTED, null, null, null, null, null, null, null);
  }
}
