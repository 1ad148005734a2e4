package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void tellsRateAndEstimatedEnd() {
    AtomicLong done = new AtomicLong();
    AtomicLong clock = new AtomicLong();
    Progress progress = new Progress(done::get, 1_000, clock::get);
    assertThat(progress.state().left()).isEmpty();
    progress.count(new Outcome.Skipped("a", "empty", "an empty file"));
    progress.count(new Outcome.Failed("b", "cannot be read", "no such file"));
    done.set(250);
    clock.set(2_000_000_000L);
    Progress.State state = progress.state();
    assertThat(state.articles()).isEqualTo(2);
    assertThat(state.skipped()).isEqualTo(2);
    assertThat(state.rate()).isEqualTo(1.0);
    assertThat(state.share()).contains(0.25);
    assertThat(state.left()).contains(Duration.ofSeconds(6));
  }

  @Test
  void knowsNoEndOfAnInputOfUnknownLength() {
    assertThat(new Progress().state().share()).isEmpty();
  }
}
