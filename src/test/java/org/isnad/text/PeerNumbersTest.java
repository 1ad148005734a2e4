package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.isnad.text.NumberExpression.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Measures the number grammar on a peer's test suite (`-Dpeers=DIR`): prints hits and total of each file, asserts the goals.
/// The cases that are left are explained in `src/docs/reference/numbers-and-times.md`.
@EnabledIfSystemProperty(named = "peers", matches = ".+")
class PeerNumbersTest {

  @Test
  void goals() throws IOException {
    PeerSuite.Score numbers = PeerSuite.score("NumberModel.json", PeerNumbersTest::numbersAgree);
    PeerSuite.Score percentages = PeerSuite.score("PercentModel.json", PeerNumbersTest::percentagesAgree);
    PeerSuite.Score ranges = PeerSuite.score("NumberRangeModel.json", PeerNumbersTest::boundsAgree);
    assertThat(percentages.share()).isGreaterThanOrEqualTo(0.90);
    assertThat(ranges.share()).isGreaterThanOrEqualTo(0.90);
    assertThat(numbers.plus(percentages).share()).as("some of these cases contradict news usage").isGreaterThanOrEqualTo(0.90);
  }

  private static boolean numbersAgree(PeerSuite.Case c) {
    List<NumberExpression> found = NumberReader.numbers(Tokenizer.tokens(c.input())).stream().filter(n -> n.kind() != Kind.ORDINAL)
        .toList();
    return agree(c, found);
  }

  private static boolean percentagesAgree(PeerSuite.Case c) {
    List<NumberExpression> found = NumberReader.numbers(Tokenizer.tokens(c.input())).stream().filter(n -> n.kind() == Kind.PERCENT)
        .toList();
    return agree(c, found);
  }

  private static boolean agree(PeerSuite.Case c, List<NumberExpression> found) {
    if (found.size() != c.results().size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      PeerSuite.Result expected = c.results().get(i);
      if (!(c.ignoresResolution()
          ? PeerSuite.sameWords(found.get(i).span().of(c.input()), expected.text())
          : close(found.get(i).value(), expected.value("value").replace("%", "")))) {
        return false;
      }
    }
    return true;
  }

  private static boolean close(BigDecimal found, String expected) {
    double value = Double.parseDouble(expected);
    return Math.abs(found.doubleValue() - value) <= 1e-9 * Math.max(1e-3, Math.abs(value));
  }

  private static boolean boundsAgree(PeerSuite.Case c) {
    List<NumberBound> found = NumberBounds.in(Tokenizer.tokens(c.input()));
    if (found.size() != c.results().size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      String expected = c.results().get(i).value("value");
      if (c.ignoresResolution()
          ? !PeerSuite.sameWords(found.get(i).span().of(c.input()), c.results().get(i).text())
          : !found.get(i).interval().equals(expected)) {
        return false;
      }
    }
    return true;
  }
}
