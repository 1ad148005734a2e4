package org.isnad.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A line of the access log: when, who, what, how it ended, how long it took. Queries are part of the address when they came by GET.
final class AccessLine {

  private static final int LONGEST = 2000;

  private AccessLine() {
  }

  static String of(HttpServletRequest request, int status, long nanos) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + request.getRemoteAddr() + " " + request.getMethod() + " "
        + printable(address) + " " + status + " " + nanos / 1_000_000 + "ms";
  }

  /// One request is one line, whatever it asks for.
  private static String printable(String address) {
    String line = address.replaceAll("[^\\x21-\\x7e]", "?");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
