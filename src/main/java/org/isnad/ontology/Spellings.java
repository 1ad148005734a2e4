package org.isnad.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Regular differences of spelling between newsrooms, so that an entry need not list them: أميركي / أمريكي, عبد الله / عبدالله,
/// ويليام / وليام, and غ / ج in names that are not Arabic.
final class Spellings {
  private final List<String[]> pairs = new ArrayList<>();
  private final Map<String, List<String>> givenNames = new HashMap<>();
  private final Set<String> arabCountries;

  Spellings(TurtleFiles files) {
    Resource rules = files.get(Names.ISN + "spelling");
    if (rules == null) {
      arabCountries = Set.of();
      return;
    }
    for (String pair : rules.texts(Names.ISN + "interchangeable", "ar")) {
      String[] both = pair.split(" ", -1);
      if (both.length != 2) {
        throw rules.wrong("isn:interchangeable \"" + pair + "\" is not two letter groups with a blank between");
      }
      pairs.add(both);
    }
    for (String group : rules.texts(Names.ISN + "sameGivenName", "ar")) {
      List<String> names = List.of(group.split(" ", -1));
      names.forEach(n -> givenNames.put(Folding.key(n), names));
    }
    String countries = rules.plain(Names.ISN + "arabicNamed");
    arabCountries = countries == null ? Set.of() : Set.copyOf(Arrays.asList(countries.split(" ", -1)));
  }

  /// The forms with their regular variants, the given ones first.
  Collection<String> expand(Collection<String> forms, Entity.Type type, @Nullable String country) {
    Set<String> out = new LinkedHashSet<>(forms);
    for (String form : forms) {
      Set<String> more = new LinkedHashSet<>();
      more.add(form);
      if (type == Entity.Type.PER) {
        givenNameVariants(form, more);
      }
      for (String f : List.copyOf(more)) {
        variants(f, country, more);
      }
      out.addAll(more);
    }
    return out;
  }

  private void givenNameVariants(String form, Set<String> out) {
    int blank = form.indexOf(' ');
    if (blank > 0) {
      for (String name : givenNames.getOrDefault(Folding.key(form.substring(0, blank)), List.of())) {
        out.add(name + form.substring(blank));
      }
    }
  }

  private void variants(String form, @Nullable String country, Set<String> out) {
    for (String[] pair : pairs) {
      if (form.contains(pair[0])) {
        out.add(form.replace(pair[0], pair[1]));
      } else if (form.contains(pair[1])) {
        out.add(form.replace(pair[1], pair[0]));
      }
    }
    if (form.contains("عبد ال")) {
      out.add(form.replace("عبد ال", "عبدال"));
    } else if (form.contains("عبدال")) {
      out.add(form.replace("عبدال", "عبد ال"));
    }
    if (form.contains(" الله") && !form.contains("حزب الله")) {
      out.add(form.replace(" الله", "الله"));
    }
    if (form.startsWith("أبو ") || form.contains(" أبو ")) {
      out.add(form.replace("أبو ", "أبي "));
      out.add(form.replace("أبو ", "أبا "));
    }
    if (form.contains("غ") && (country == null || !arabCountries.contains(country))) {
      out.add(form.replace('غ', 'ج'));
    }
  }
}
