package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-08-15                          | 2024-08-15
      2024/8/5                            | 2024-08-05
      2024-08-15T10:00:00+03:00           | 2024-08-15T10:00:00+03:00
      2024-08-15T10:00:00.123Z            | 2024-08-15T10:00:00Z
      2024-08-15 10:00:00 +0300           | 2024-08-15T10:00:00+03:00
      2024-08-15 10:00                    | 2024-08-15
      12/3/2024                           | 2024-03-12
      3/25/2024                           | 2024-03-25
      ٢٠٢٤-٠٨-١٥                          | 2024-08-15
      الثلاثاء 2 سبتمبر 2025               | 2025-09-02
      2 أيلول/سبتمبر 2025                  | 2025-09-02
      15 تشرين الأول 2023                  | 2023-10-15
      7 تشرين الثاني/نوفمبر 2023            | 2023-11-07
      3 جويلية 2024، 14:20                 | 2024-07-03
      Thu, 15 Aug 2024 10:00:00 +0300     | 2024-08-15T10:00:00+03:00
      August 15, 2024                     | 2024-08-15
      15 Aug 2024                         | 2024-08-15
      20240815                            | 2024-08-15
      1723716000                          | 2024-08-15T10:00:00Z
      """)
  void bringsDatesIntoIso(String written, String iso) {
    assertThat(DateForms.iso(written)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "", "أمس", "2024", "31/31/2024", "1160 قتيلا", "0001-01-01", "2024-02-30", "99999999999999999999"})
  void leavesOutWhatItDoesNotUnderstand(String written) {
    assertThat(DateForms.iso(written)).isEmpty();
  }
}
