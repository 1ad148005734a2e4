package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStatsTest {

  private static final WordStats STATS = WordStats.load();

  @ParameterizedTest
  @ValueSource(strings = {"محمد", "أحمد", "عبد", "بن", "لافروف", "فاطمة"})
  void wordsOfPersonsNames(String word) {
    assertThat(STATS.nameShare(Folding.key(word))).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال", "أكد", "أن", "خلال", "الرئيس", "وزير", "أمس", "الحكومة", "يصل", "جديد"})
  void ordinaryWords(String word) {
    assertThat(STATS.nameShare(Folding.key(word))).isLessThan(0.1);
    assertThat(STATS.frequency(Folding.key(word))).isGreaterThan(10);
  }

  @Test
  void placesAndOrganisations() {
    assertThat(STATS.placeShare(Folding.key("القاهرة"))).isGreaterThan(0.7);
    assertThat(STATS.organisationShare(Folding.key("الأمم"))).isGreaterThan(0.7);
  }

  @Test
  void aWordNeverSeenHasTheShareOfRareWords() {
    assertThat(STATS.isKnown("ظغثضذظغ")).isFalse();
    assertThat(STATS.frequency("ظغثضذظغ")).isZero();
    assertThat(STATS.nameShare("ظغثضذظغ")).isBetween(0.01, 0.5);
  }

  @Test
  void frequentWordsComeFirst() {
    assertThat(STATS.frequency(Folding.key("في"))).isGreaterThan(STATS.frequency(Folding.key("مدينة")));
  }

  @Test
  void aPartOfAWordIsTheWordItSpells() {
    String key = Folding.key("وأحمد");
    assertThat(STATS.row(key, 1, key.length())).isEqualTo(STATS.row(Folding.key("أحمد"), 0, 4)).isNotNegative();
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> WordStats.read(new ByteArrayInputStream(new byte[100]))).isInstanceOf(IOException.class)
        .hasMessageContaining("not a table");
  }
}
