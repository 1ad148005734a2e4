package org.isnad.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// How the server answers.
///
/// @param host the interface to listen on; `localhost` or a loopback address keeps it to this machine
/// @param port the first choice; the next free one is taken when it is in use, any free one when it is 0
/// @param timeout the longest that one question may take; askers can only lower it
/// @param threads the most requests at once
/// @param passwords who may come in; everybody if it is empty
/// @param log takes a line for each request
public record Settings(String host, int port, Duration timeout, int threads, Optional<Passwords> passwords, Consumer<String> log) {

  /// Of this machine only, port 3330, twenty seconds a question.
  public static final Settings STANDARD = new Settings("localhost", 3330, Duration.ofSeconds(20), 24, Optional.empty(), _ -> {});

  public Settings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is not in 0..65535");
    }
    if (threads < 4 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a server needs 4 threads and a timeout above 0");
    }
  }

  /// The same on another interface and port.
  public Settings at(String otherHost, int otherPort) {
    return new Settings(otherHost, otherPort, timeout, threads, passwords, log);
  }

  /// The same with another timeout.
  public Settings within(Duration limit) {
    return new Settings(host, port, limit, threads, passwords, log);
  }

  /// The same for those only who have a password.
  public Settings admitting(Passwords known) {
    return new Settings(host, port, timeout, threads, Optional.of(known), log);
  }

  /// The same with an access log.
  public Settings logging(Consumer<String> lines) {
    return new Settings(host, port, timeout, threads, passwords, lines);
  }
}
