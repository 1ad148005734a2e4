package org.isnad.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How far a run is. Written by the run, read by whoever shows it; safe for any number of threads.
public final class Progress {

  /// A look at a run.
  ///
  /// @param articles outcomes so far
  /// @param rate articles a second since the start
  /// @param share how much of the input is read, 0 to 1; empty when nobody knows
  /// @param left the estimated time to the end of the reading; empty when nobody knows
  /// @param comparing for how long all has been read and the articles are laid side by side; empty before
  public record State(int articles, int kept, int skipped, double rate, Optional<Double> share, Optional<Duration> left,
      Optional<Duration> comparing) {
  }

  private static final long NOT_YET = Long.MIN_VALUE;

  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();
  private final LongSupplier done;
  private final long total;
  private final LongSupplier clock;
  private final long start;
  private final AtomicLong read = new AtomicLong(NOT_YET);

  /// Progress of an input whose length nobody knows.
  public Progress() {
    this(() -> 0, 0, System::nanoTime);
  }

  /// @param done how much of the input has been read, in any unit
  /// @param total the whole, in that unit; 0 when nobody knows
  /// @param clock nanoseconds
  public Progress(LongSupplier done, long total, LongSupplier clock) {
    this.done = done;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Kept _ -> kept.incrementAndGet();
      case Outcome.Skipped _,Outcome.Failed _ -> skipped.incrementAndGet();
    }
  }

  /// All is read; what follows takes the whole collection together.
  void comparing() {
    read.compareAndSet(NOT_YET, clock.getAsLong());
  }

  /// The state at this moment.
  public State state() {
    int k = kept.get();
    int s = skipped.get();
    long now = clock.getAsLong();
    long end = read.get();
    double seconds = Math.max(1e-9, ((end == NOT_YET ? now : end) - start) / 1e9);
    Optional<Double> share = total > 0 ? Optional.of(Math.min(1.0, done.getAsLong() / (double) total)) : Optional.empty();
    Optional<Duration> left = share.filter(x -> x > 0 && k + s > 0).map(x -> Duration.ofMillis(Math.round(seconds * 1000 * (1 - x) / x)));
    Optional<Duration> comparing = end == NOT_YET ? Optional.empty() : Optional.of(Duration.ofNanos(now - end));
    return new State(k + s, k, s, (k + s) / seconds, share, left, comparing);
  }
}
