package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.text.NumberExpression.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Measures the number grammar on a peer's test suite (`-Dpeers=DIR`): prints hits and total of each file, asserts the goals.
/// The cases that are left are explained in `src/docs/reference/numbers-and-times.md`.
@EnabledIfSystemProperty(named = "peers", matches = ".+")
class PeerNumbersTest {

  @Test
  void numbers() throws IOException {
    assertThat(PeerSuite.measure("NumberModel.json", PeerNumbersTest::numbersAgree)).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void percentages() throws IOException {
    assertThat(PeerSuite.measure("PercentModel.json", PeerNumbersTest::percentagesAgree)).isGreaterThanOrEqualTo(0.90);
  }

  private static boolean numbersAgree(PeerSuite.Case c) {
    List<NumberExpression> found = NumberReader.numbers(Tokenizer.tokens(c.input())).stream().filter(n -> n.kind() != Kind.ORDINAL)
        .toList();
    return agree(c, found, x -> true);
  }

  private static boolean percentagesAgree(PeerSuite.Case c) {
    List<NumberExpression> found = NumberReader.numbers(Tokenizer.tokens(c.input())).stream().filter(n -> n.kind() == Kind.PERCENT)
        .toList();
    return agree(c, found, x -> true);
  }

  private static boolean agree(PeerSuite.Case c, List<NumberExpression> found, Predicate<NumberExpression> also) {
    if (found.size() != c.results().size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      PeerSuite.Result expected = c.results().get(i);
      if (!(c.ignoresResolution()
          ? PeerSuite.sameWords(found.get(i).span().of(c.input()), expected.text())
          : close(found.get(i).value(), expected.value("value").replace("%", "")))
          || !also.test(found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean close(BigDecimal found, String expected) {
    double value = Double.parseDouble(expected);
    return Math.abs(found.doubleValue() - value) <= 1e-9 * Math.max(1e-3, Math.abs(value));
  }
}
