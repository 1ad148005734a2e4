package org.isnad.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/// Cases of a peer's test suite, read from the folder that the system property `peers` names.
final class PeerSuite {

  private static final Set<String> LITTLE = Set.of("من", "في", "الي", "يوم", "ما", "بين", "منذ", "خلال", "هذا", "هذه", "ل", "ب", "لمده",
      "مده",
      "عام", "نسبه");

  private PeerSuite() {
  }

  /// One expected expression.
  record Result(String text, Map<String, String> values, Map<String, String> future) {
    String value(String key) {
      return values.getOrDefault(key, "");
    }
  }

  /// One case.
  record Case(String input, String reference, boolean ignoresResolution, List<Result> results) {
  }

  /// The share of cases for which the test holds; prints the count, and each case that fails with `-Dpeers.show`.
  static double measure(String file, Predicate<Case> test) throws IOException {
    return score(file, test).share();
  }

  /// Hits and total.
  record Score(int hits, int total) {
    double share() {
      return (double) hits / total;
    }

    Score plus(Score other) {
      return new Score(hits + other.hits, total + other.total);
    }
  }

  /// Counts the cases for which the test holds, and prints them.
  static Score score(String file, Predicate<Case> test) throws IOException {
    int hits = 0;
    List<Case> cases = read(file);
    for (Case c : cases) {
      if (test.test(c)) {
        hits++;
      } else if (System.getProperty("peers.show") != null) {
        System.out.println("  " + file + ": " + c);
      }
    }
    System.out.println(file + ": " + hits + "/" + cases.size());
    return new Score(hits, cases.size());
  }

  /// Whether the two name the same words, little ones and marks aside.
  static boolean sameWords(String found, String expected) {
    return words(found).equals(words(expected));
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      String key = token.key();
      if (token.kind() != Token.Kind.MARK && !LITTLE.contains(key)) {
        out.add(Clitics.withoutArticle(key.startsWith("لل") ? "ال" + key.substring(2) : key.startsWith("بال") ? key.substring(1) : key));
      }
    }
    return out;
  }

  private static List<Case> read(String file) throws IOException {
    String json = Files.readString(Path.of(System.getProperty("peers"), file), StandardCharsets.UTF_8).replace("\ufeff", "");
    List<Case> cases = new ArrayList<>();
    for (JsonValue value : JSON.parseAny(json).getAsArray()) {
      JsonObject o = value.getAsObject();
      List<Result> results = new ArrayList<>();
      for (JsonValue r : o.get("Results").getAsArray()) {
        results.add(result(r.getAsObject()));
      }
      String reference = o.hasKey("Context") ? o.get("Context").getAsObject().get("ReferenceDateTime").getAsString().value() : "";
      String ignore = o.hasKey("IgnoreResolution") ? o.get("IgnoreResolution").toString().replace("\"", "").strip() : "false";
      cases.add(new Case(o.get("Input").getAsString().value(), reference, ignore.equalsIgnoreCase("true"), results));
    }
    return cases;
  }

  private static Result result(JsonObject o) {
    String text = o.get("Text").getAsString().value();
    if (o.hasKey("Resolution")) {
      return new Result(text, strings(o.get("Resolution")), Map.of());
    }
    if (o.hasKey("Value") && o.get("Value").isObject()) {
      JsonObject v = o.get("Value").getAsObject();
      return new Result(text, strings(v.get("PastResolution")), strings(v.get("FutureResolution")));
    }
    return new Result(text, Map.of(), Map.of());
  }

  private static Map<String, String> strings(JsonValue value) {
    Map<String, String> out = new TreeMap<>();
    if (value != null && value.isObject()) {
      value.getAsObject().forEach((k, v) -> {
        if (v.isString()) {
          out.put(k, v.getAsString().value());
        }
      });
    }
    return out;
  }
}
