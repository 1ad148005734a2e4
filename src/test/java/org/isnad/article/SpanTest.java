package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversHalfOpen() {
    assertThat(new Span(2, 4).of("غزةab")).isEqualTo("ةa");
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 5).contains(new Span(3, 5))).isTrue();
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("[4, 3)");
  }
}
