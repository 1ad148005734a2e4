package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of what kind the origin of a figure is, by its name.
class OriginKindsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\\', value = {
      "صحيفة \"دير تاغ\"|OUTLET", "القناة 12 الإسرائيلية|OUTLET", "وكالة أنباء بوركينا فاسو|OUTLET", "الوكالة الوطنية للإعلام|OUTLET",
      "وكالة رويترز|OUTLET", "إذاعة صوت النهر|OUTLET", "موقع \"أخبار اليوم\" الإلكتروني|OUTLET",
      "شبكة أطباء دارفور|OFFICE", "وكالة إدارة الكوارث الوطنية|OFFICE", "وكالة الأونروا|OFFICE", "الشبكة السورية لحقوق الإنسان|OFFICE",
      "وزارة الصحة|OFFICE", "مصادر طبية|ANONYMOUS", "شهود عيان|WITNESS"})
  void byName(String origin, OriginKind kind) {
    List<OriginKind> kinds = ReadContacts.read("وقالت " + origin + " إن القصف أدى إلى مقتل 37 شخصا.").claims().stream()
        .filter(Figure.class::isInstance).map(Figure.class::cast).map(f -> f.attribution().chain().get(0).kind()).toList();
    assertThat(kinds).containsExactly(kind);
  }
}
