package org.isnad.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Folding;
import org.isnad.text.WordMap;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads the word lists of the lexicon: titles, heads, adjectives of origin, names of persons, closed classes.
final class Words {
  private final TurtleFiles files;

  Words(TurtleFiles files) {
    this.files = files;
  }

  TokenTrie<Title> titles() {
    TokenTrie<Title> out = new TokenTrie<>();
    for (Resource resource : files.words()) {
      Title.Kind kind = titleKind(resource);
      if (kind != null) {
        for (Inflection.Form form : titleForms(resource)) {
          Title title = new Title(Inflection.indefinite(form.text()), kind, form.plural());
          out.add(title.form(), title);
          out.add(Inflection.definite(form.text()), title);
        }
      }
    }
    return out;
  }

  private static List<Inflection.Form> titleForms(Resource resource) {
    List<Inflection.Form> out = new ArrayList<>();
    List<String> broken = resource.texts(Names.ISN + "brokenPlural", "ar");
    for (String noun : resource.texts(Names.ISN + "noun", "ar")) {
      out.addAll(Inflection.title(noun, broken));
    }
    List<String> except = resource.texts(Names.ISN + "exceptForm", "ar");
    out.removeIf(f -> except.contains(Inflection.indefinite(f.text())));
    resource.texts(Names.ISN + "form", "ar").forEach(f -> out.add(new Inflection.Form(marked(f), false)));
    resource.texts(Names.ISN + "pluralForm", "ar").forEach(f -> out.add(new Inflection.Form(marked(f), true)));
    if (out.isEmpty()) {
      throw resource.wrong("is a title without isn:noun, isn:form or isn:pluralForm");
    }
    return out;
  }

  private static String marked(String form) {
    return form.contains(" ") || form.contains("(ال)") || form.startsWith("ال") ? form : "(ال)" + form;
  }

  private static Title.@Nullable Kind titleKind(Resource resource) {
    for (String type : resource.iris(Names.TYPE)) {
      switch (type.startsWith(Names.ISN) ? type.substring(Names.ISN.length()) : "") {
        case "OfficeTitle" -> {
          return Title.Kind.OFFICE;
        }
        case "RankTitle" -> {
          return Title.Kind.RANK;
        }
        case "HonorificTitle" -> {
          return Title.Kind.HONORIFIC;
        }
        case "GroupTitle" -> {
          return Title.Kind.GROUP;
        }
        default -> {
          // another class of the resource
        }
      }
    }
    return null;
  }

  TokenTrie<Head> heads() {
    TokenTrie<Head> out = new TokenTrie<>();
    for (Resource resource : files.words()) {
      List<String> types = resource.iris(Names.TYPE);
      Entity.Type type = types.contains(Names.ISN + "OrganizationHead")
          ? Entity.Type.ORG
          : types.contains(Names.ISN + "PlaceHead") ? Entity.Type.LOC : null;
      if (type == null) {
        continue;
      }
      String kind = resource.plain(Names.ISN + "kind");
      boolean alone = "true".equals(resource.plain(Names.ISN + "namesAlone"));
      List<String> forms = resource.texts(Names.ISN + "form", "ar");
      if (kind == null || forms.isEmpty()) {
        throw resource.wrong("is a head without isn:kind or isn:form");
      }
      for (String form : forms) {
        String phrase = marked(form);
        Head head = new Head(Inflection.indefinite(phrase), type, kind, alone);
        out.add(head.form(), head);
        out.add(Inflection.definite(phrase), head);
      }
    }
    return out;
  }

  Map<String, List<Nisba>> nisbas(Spellings spellings) {
    Map<String, List<Nisba>> out = new HashMap<>();
    for (Resource resource : files.entries()) {
      List<String> singular = resource.texts(Names.ISN + "nisba", "ar");
      if (singular.isEmpty()) {
        continue;
      }
      List<String> broken = resource.texts(Names.ISN + "nisbaPlural", "ar");
      for (String base : spellings.expand(singular, Entity.Type.LOC, "")) {
        for (Inflection.Form form : Inflection.nisba(base, broken)) {
          List<Nisba> at = out.computeIfAbsent(Folding.key(form.text()), _ -> new ArrayList<>(1));
          if (at.stream().noneMatch(n -> n.ref().equals(resource.localName()))) {
            at.add(new Nisba(form.text(), resource.localName(), form.plural()));
          }
        }
      }
    }
    out.replaceAll((_, list) -> List.copyOf(list));
    return WordMap.copyOf(out);
  }

  /// The lists of a class (`isn:GivenNames`, `isn:Surnames`): a literal holds names and counts in turn, `محمد 1303 جون 2886`; a count holds for
  /// the names before it that have none.
  Map<String, Integer> names(String listClass) {
    Map<String, Integer> out = new HashMap<>();
    for (Resource resource : files.words()) {
      if (resource.iris(Names.TYPE).contains(Names.ISN + listClass)) {
        for (String list : resource.texts(Names.ISN + "names", "ar")) {
          names(resource, list, out);
        }
      }
    }
    return WordMap.copyOf(out);
  }

  /// The closed classes of words (`isn:WordList`) as keys, by the last part of their IRI, each with the words of the lists that it includes.
  Map<String, Set<String>> lists() {
    Map<String, Set<String>> out = new HashMap<>();
    for (Resource resource : files.words()) {
      if (resource.iris(Names.TYPE).contains(Names.ISN + "WordList")) {
        Set<String> keys = new HashSet<>();
        collect(resource, keys, new HashSet<>());
        if (keys.isEmpty()) {
          throw resource.wrong("is an isn:WordList without isn:form or isn:includes");
        }
        out.put(resource.localName(), WordSet.copyOf(keys));
      }
    }
    return WordMap.copyOf(out);
  }

  private void collect(Resource list, Set<String> keys, Set<String> seen) {
    list.texts(Names.ISN + "form", "ar").forEach(form -> keys.add(Folding.key(form)));
    for (String iri : list.iris(Names.ISN + "includes")) {
      Resource included = files.get(iri);
      if (included == null) {
        throw list.wrong("includes <" + iri + ">, which no file of the lexicon has; correct the name");
      }
      if (seen.add(iri)) {
        collect(included, keys, seen);
      }
    }
  }

  private static void names(Resource resource, String list, Map<String, Integer> out) {
    List<String> waiting = new ArrayList<>();
    for (String word : list.strip().split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        int count = Integer.parseInt(word);
        waiting.forEach(name -> out.merge(Folding.key(name), count, Integer::sum));
        waiting.clear();
      } else {
        waiting.add(word);
      }
    }
    if (!waiting.isEmpty()) {
      throw resource.wrong("isn:names ends with " + waiting.get(waiting.size() - 1) + ", which has no count after it");
    }
  }
}
