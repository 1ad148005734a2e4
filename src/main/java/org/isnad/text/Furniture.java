package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that news sites print around their articles, as `furniture.txt` beside this class lists them.
///
/// Phrases are compared as [#plain] text. Immutable; thread-safe.
final class Furniture {

  /// How a phrase of the list is used; the list's section names in lower case.
  enum Use {
    LINE, EXPORT, START, LINK, LIST, END, LABEL, OPENING, CLOCK, COUNTER, OUTLET
  }

  private static final Furniture SHIPPED = read();

  private final Map<Use, Set<String>> phrases = new EnumMap<>(Use.class);
  private final Map<Use, Integer> longest = new EnumMap<>(Use.class);

  private Furniture() {
    for (Use use : Use.values()) {
      phrases.put(use, new HashSet<>());
      longest.put(use, 0);
    }
  }

  /// The list that comes with the program.
  static Furniture shipped() {
    return SHIPPED;
  }

  /// Whether the whole plain text is a phrase of that use.
  boolean is(Use use, String plain) {
    return set(use).contains(plain);
  }

  /// The number of letters of the longest phrase of that use which the plain text begins with, at a word's end; 0 if there is none.
  int start(Use use, String plain) {
    Set<String> set = set(use);
    int most = longest.getOrDefault(use, 0);
    int found = 0;
    for (int i = 1; i <= plain.length() && i <= most; i++) {
      if ((i == plain.length() || plain.charAt(i) == ' ') && set.contains(plain.substring(0, i))) {
        found = i;
      }
    }
    return found;
  }

  private Set<String> set(Use use) {
    Set<String> set = phrases.get(use);
    return set == null ? Set.of() : set;
  }

  /// Text for comparison: folded letters and digits, single spaces for everything between.
  static String plain(CharSequence text) {
    String key = Folding.key(text);
    StringBuilder out = new StringBuilder(key.length());
    boolean gap = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  private static Furniture read() {
    Furniture out = new Furniture();
    Map<String, Use> uses = new HashMap<>();
    for (Use use : Use.values()) {
      uses.put("[" + use.name().toLowerCase(Locale.ROOT) + "]", use);
    }
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt")) {
      if (in == null) {
        throw new IllegalStateException("furniture.txt is missing beside " + Furniture.class.getName() + ": build the program again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Use use = Use.LINE;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          Use named = uses.get(line.strip());
          if (named == null) {
            throw new IllegalStateException("furniture.txt: no such section " + line + "; write one of " + uses.keySet());
          }
          use = named;
        } else if (!line.isBlank() && !line.startsWith("#")) {
          String plain = plain(line);
          out.set(use).add(plain);
          out.longest.merge(use, plain.length(), Math::max);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("furniture.txt cannot be read from the program's jar", e);
    }
    return out;
  }
}
