package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No grammar of times reads one at a token that is told to open none.
class TimeOpeningsTest {

  @Test
  void noTimeBeginsElsewhere() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        compare(Files.readString(seed));
      }
    }
    // what opens a time in every way that the tests of the reader know
    try (Stream<String> lines = Files.lines(Path.of("src/test/java/org/isnad/text/DateTimeReaderTest.java"))) {
      lines.forEach(TimeOpeningsTest::compare);
    }
  }

  private static void compare(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    NumberScanner in = new NumberScanner(tokens);
    NumberGrammar cardinals = new NumberGrammar(in);
    Calendar calendar = new Calendar(Optional.of(LocalDate.of(2024, 5, 15)));
    Months months = new Months(in);
    Years years = new Years(in, cardinals);
    Dates dates = new Dates(in, months, years, calendar);
    List<TimeGrammar> grammars = List.of(dates, new NearDays(in, dates, calendar), new Periods(in, cardinals, months, years, calendar),
        new CountedTimes(in, cardinals, calendar), new Clocks(in), new Ages(in, cardinals));
    for (int i = 0; i < tokens.size(); i++) {
      if (!TimeOpenings.at(in, i)) {
        assertThat(TimeGrammar.longest(grammars, i)).as("the time at %s", tokens.get(i)).isNull();
        assertThat(dates.dayNumber(i)).as("the day at %s", tokens.get(i)).isNull();
      }
    }
  }
}
