package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import org.isnad.pipeline.Progress;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  @Test
  void saysHowFarARunIs() {
    assertThat(ProgressLine
        .words(new Progress.State(1200, 1197, 3, 84.6, Optional.of(0.4), Optional.of(Duration.ofSeconds(119)), Optional.empty())))
        .isEqualTo("1200 articles, 3 skipped, 85 a second, 40 %, 2 min left");
    assertThat(ProgressLine.words(new Progress.State(7, 7, 0, 3.2, Optional.empty(), Optional.empty(), Optional.empty())))
        .isEqualTo("7 articles, 3 a second");
  }

  @Test
  void leavesNothingBehindWhereNobodyLooks() {
    StringWriter err = new StringWriter();
    try (ProgressLine line = new ProgressLine(new PrintWriter(err), new Progress(), ProgressLine.Style.NONE)) {
      line.println("skipped a.txt: an empty file");
    }
    assertThat(err.toString()).isEqualTo("skipped a.txt: an empty file" + System.lineSeparator());
  }
}
