package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Measures the time grammar on a peer's test suite (`-Dpeers=DIR`): prints hits and total of each file, asserts the goals. A case is right when
/// exactly one time is found and it has the days expected (told back or forth), or, where the suite does not hold its own days for sure, the words.
@EnabledIfSystemProperty(named = "peers", matches = ".+")
class PeerTimesTest {

  @Test
  void dates() throws IOException {
    assertThat(PeerSuite.measure("DateParser.json", PeerTimesTest::agrees)).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void periods() throws IOException {
    assertThat(PeerSuite.measure("DatePeriodParser.json", PeerTimesTest::agrees)).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void durations() throws IOException {
    assertThat(PeerSuite.measure("DurationParser.json", c -> {
      List<DurationExpression> found = DurationReader.durations(Tokenizer.tokens(c.input()));
      return found.size() == 1 && (c.ignoresResolution()
          ? PeerSuite.sameWords(found.getFirst().span().of(c.input()), c.results().getFirst().text())
          : found.getFirst().seconds().compareTo(new BigDecimal(c.results().getFirst().value("duration"))) == 0);
    })).isGreaterThanOrEqualTo(0.80);
  }

  private static boolean agrees(PeerSuite.Case c) {
    List<DateTimeExpression> found = DateTimeReader.times(Tokenizer.tokens(c.input()),
        Optional.of(LocalDate.parse(c.reference().substring(0, 10))));
    if (found.size() != 1 || c.results().size() != 1) {
      return false;
    }
    DateTimeExpression time = found.getFirst();
    PeerSuite.Result expected = c.results().getFirst();
    return c.ignoresResolution()
        ? PeerSuite.sameWords(time.span().of(c.input()), expected.text())
        : agrees(time, expected.values()) || agrees(time, expected.future());
  }

  private static boolean agrees(DateTimeExpression time, Map<String, String> expected) {
    LocalDate from = time.from();
    LocalDate until = time.until();
    if (from == null || until == null) {
      return expected.isEmpty(); // a season
    }
    if (expected.containsKey("date")) {
      return from.toString().equals(expected.get("date")) && until.equals(from);
    }
    String end = expected.get("endDate");
    return from.toString().equals(expected.get("startDate")) && (until.toString().equals(end) || until.plusDays(1).toString().equals(end));
  }
}
