package org.isnad.ontology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The inflected forms of Arabic nouns for people and of adjectives of origin, from the masculine singular.
///
/// A phrase inflects each word written with the article in brackets: `(ال)متحدث (ال)رسمي باسم` gives متحدثة رسمية باسم, متحدثين رسميين
/// باسم, and with the article المتحدثة الرسمية باسم. A single word needs no brackets. Forms come in a fixed order, each once.
final class Inflection {
  private static final String MARK = "(ال)";

  private Inflection() {
  }

  /// A form and whether it denotes several.
  record Form(String text, boolean plural) {
  }

  /// The adjective of origin: مصري, مصرية, dual and sound plurals. `broken` are plurals like عرب and أتراك.
  static List<Form> nisba(String singular, List<String> broken) {
    Set<Form> out = new LinkedHashSet<>();
    out.add(new Form(singular, false));
    out.add(new Form(singular + "ة", false));
    out.add(new Form(singular + "ا", false));
    for (String end : List.of("ان", "ين", "ون", "ات", "تان", "تين")) {
      out.add(new Form(singular + end, true));
    }
    for (String b : broken) {
      out.add(new Form(b, true));
      if ("اةءىي".indexOf(b.charAt(b.length() - 1)) < 0) {
        out.add(new Form(b + "ا", true)); // أفغانا
      }
    }
    return List.copyOf(out);
  }

  /// The noun of a title with its duals, plurals and feminine.
  ///
  /// @param base the masculine singular, words that take the article marked
  /// @param broken plurals of its own; with one the sound masculine plural is not formed
  static List<Form> title(String base, List<String> broken) {
    String phrase = base.contains(MARK) || base.contains(" ") ? base : MARK + base;
    Set<Form> out = new LinkedHashSet<>();
    out.add(new Form(phrase, false));
    if (!phrase.contains(MARK)) {
      broken.forEach(b -> out.add(new Form(b, true)));
      return List.copyOf(out);
    }
    boolean verbal = phrase.endsWith("ي") && !phrase.contains(" ");
    out.add(new Form(each(phrase, "ة", "ة"), false));
    out.add(new Form(each(phrase, "ا", "ا"), false));
    out.add(new Form(each(phrase, "ان", "ان"), true));
    out.add(new Form(each(phrase, "ين", "ين"), true));
    out.add(new Form(each(phrase, "تان", "تان"), true));
    out.add(new Form(each(phrase, "تين", "تين"), true));
    out.add(new Form(each(phrase, "تا", "تا"), true));
    out.add(new Form(each(phrase, "تي", "تي"), true));
    out.add(new Form(each(phrase, "ات", "ات"), true));
    if (broken.isEmpty()) {
      out.add(new Form(each(phrase, "ون", "ون"), true));
      if (!verbal) {
        out.add(new Form(each(phrase, "و", "و"), true));
        out.add(new Form(each(phrase, "ي", "ي"), true));
      }
    }
    broken.forEach(b -> out.add(new Form(b.contains(MARK) || b.contains(" ") ? b : MARK + b, true)));
    return List.copyOf(out);
  }

  /// The phrase without its article marks.
  static String indefinite(String phrase) {
    return phrase.replace(MARK, "");
  }

  /// The phrase with the article on the marked words; the same as [#indefinite] where nothing is marked.
  static String definite(String phrase) {
    return phrase.replace(MARK, "ال");
  }

  private static String each(String phrase, String first, String rest) {
    List<String> out = new ArrayList<>();
    boolean head = true;
    for (String word : phrase.split(" ", -1)) {
      if (word.startsWith(MARK)) {
        String ending = head ? first : rest;
        out.add(word.endsWith("ة")
            ? word.substring(0, word.length() - 1) + (ending.startsWith("ت") ? ending : ending.equals("ات") ? ending : "ة")
            : word + ending);
        head = false;
      } else {
        out.add(word);
      }
    }
    return String.join(" ", out);
  }
}
