package org.isnad.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;

/// How often a rule was right on reference records: the smoothed precision of each rule, out of the table that comes with the program.
///
/// A rule that found `total` claims of which `hits` were right has the confidence `(hits + 5 * prior) / (total + 5)`, where the prior is
/// the precision of all rules of its kind of claim: a rule seen twice says little and stays near its kind, one seen two hundred times
/// speaks for itself. A rule that the table does not know has the prior. Values are in (0, 1], rounded to three decimals. Immutable.
final class RuleConfidence {

  /// How many claims right of how many found.
  record Count(int hits, int total) {

    static final Count NONE = new Count(0, 0);

    Count {
      if (hits < 0 || hits > total) {
        throw new IllegalArgumentException(hits + " hits of " + total);
      }
    }

    Count plus(Count other) {
      return new Count(hits + other.hits, total + other.total);
    }
  }

  /// How many claims the prior weighs.
  static final int PRIOR_WEIGHT = 5;

  static final String TABLE = "rules.tsv";
  static final String COLUMNS = "rule\thits\ttotal";

  private final Map<String, Count> rules;
  private final Map<String, Double> priors = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();

  /// @param rules counts by the name of the rule, which begins with the kind of claim: `figure/noun`
  RuleConfidence(Map<String, Count> rules) {
    this.rules = new TreeMap<>(rules);
    Map<String, Count> kinds = new HashMap<>();
    this.rules.forEach((rule, count) -> kinds.merge(kind(rule), count, Count::plus));
    kinds.forEach((kind, count) -> priors.put(kind, prior(count)));
    this.rules.forEach((rule, count) -> values.put(rule, smoothed(count, priors.getOrDefault(kind(rule), prior(Count.NONE)))));
  }

  /// Reads the table that comes with the program: a few milliseconds.
  static RuleConfidence load() {
    try (InputStream in = RuleConfidence.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + TABLE);
      }
      return new RuleConfidence(table(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of a table: comment lines with `#`, a line of column names, then a line a rule, by tabs.
  ///
  /// @throws IllegalArgumentException when a line is no such; the message tells which
  static Map<String, Count> table(BufferedReader lines) throws IOException {
    Map<String, Count> rules = new TreeMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.equals(COLUMNS)) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(TABLE + ":" + number + ": three cells expected - rule, hits, total - not " + cells.length);
      }
      try {
        if (rules.put(cells[0], new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))) != null) {
          throw new IllegalArgumentException("the rule " + cells[0] + " twice");
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(TABLE + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return rules;
  }

  /// The claim with the confidence of its rule.
  Claim measured(Claim claim) {
    return claim.withConfidence(of(kind(claim), claim.rule()));
  }

  /// The confidence of a rule.
  ///
  /// @param kind what the prior is of when the rule is unknown: `contact`, `figure`, `statement`
  double of(String kind, String rule) {
    Double value = values.get(rule);
    return value != null ? value : rounded(priors.getOrDefault(kind, prior(Count.NONE)));
  }

  /// The counts by rule, sorted.
  Map<String, Count> rules() {
    return rules;
  }

  /// The kind of a claim, as names of rules begin.
  static String kind(Claim claim) {
    return switch (claim) {
      case Contact _ -> "contact";
      case Figure _ -> "figure";
      case Statement _ -> "statement";
    };
  }

  private static String kind(String rule) {
    int slash = rule.indexOf('/');
    return slash < 0 ? rule : rule.substring(0, slash);
  }

  /// Never 0 or 1, however few were counted.
  private static double prior(Count kind) {
    return (kind.hits + 1.0) / (kind.total + 2.0);
  }

  private static double smoothed(Count count, double prior) {
    return rounded((count.hits + PRIOR_WEIGHT * prior) / (count.total + PRIOR_WEIGHT));
  }

  private static double rounded(double value) {
    return Math.max(1, Math.round(value * 1000)) / 1000.0;
  }
}
