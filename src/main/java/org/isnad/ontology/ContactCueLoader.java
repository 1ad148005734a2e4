package org.isnad.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Partner;
import org.isnad.lexicon.Inflection;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;

/// Reads `ontology/contacts.ttl` into [ContactCues].
public final class ContactCueLoader {

  private static final String FILE = "contacts.ttl";

  private ContactCueLoader() {
  }

  /// The verbs and nouns of contact that come with the program.
  ///
  /// @throws IllegalStateException when the file is missing or an entry is incomplete
  public static ContactCues load() {
    Graph graph = CueLoader.graph(FILE);
    Map<String, ContactCues.Verb> verbs = new LinkedHashMap<>();
    Map<String, ContactCues.Verb> ours = new LinkedHashMap<>();
    for (Node node : subjects(graph, "ContactVerb")) {
      Contact.Kind kind = Contact.Kind.valueOf(CueLoader.required(graph, node, "contactKind", FILE).toUpperCase(Locale.ROOT));
      Set<Partner> partners = new TreeSet<>();
      CueLoader.values(graph, node, "partner").forEach(p -> partners.add(Partner.valueOf(p.toUpperCase(Locale.ROOT))));
      String id = node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
      Inflection
          .forms(CueLoader.required(graph, node, "past", FILE), CueLoader.value(graph, node, "present"),
              CueLoader.value(graph, node, "participle"), CueLoader.value(graph, node, "masdar"))
          .forEach((key, form) -> verbs.putIfAbsent(key, new ContactCues.Verb(id, kind, partners, form)));
      String present = CueLoader.value(graph, node, "present");
      String past = CueLoader.required(graph, node, "past", FILE);
      boolean object = partners.contains(Partner.DIRECT) && past.charAt(past.length() - 2) != 'ا'; // استقبلنا: he received us
      Inflection.firstPerson(past, present).forEach((key, form) -> {
        if (!(object && form.aspect() == VerbForm.Aspect.PAST && key.endsWith("نا") && !key.endsWith("ينا"))) {
          ours.putIfAbsent(key, new ContactCues.Verb(id, kind, partners, form));
        }
      });
      if (present != null) {
        jussive(Folding.key(present)).forEach(
            (key, gender) -> verbs.putIfAbsent(key,
                new ContactCues.Verb(id, kind, partners,
                    new VerbForm(VerbForm.Aspect.PRESENT, gender, VerbForm.Number.SINGULAR, false))));
      }
    }
    Map<String, ContactCues.Noun> nouns = new LinkedHashMap<>();
    for (Node node : subjects(graph, "ContactNoun")) {
      Contact.Kind kind = Contact.Kind.valueOf(CueLoader.required(graph, node, "contactKind", FILE).toUpperCase(Locale.ROOT));
      ContactCues.Telling telling = ContactCues.Telling.valueOf(CueLoader.required(graph, node, "telling", FILE).toUpperCase(Locale.ROOT));
      CueLoader.values(graph, node, "form").forEach(form -> nouns.put(Folding.key(form), new ContactCues.Noun(kind, telling)));
    }
    Map<String, ContactCues.LightVerb> helpers = new LinkedHashMap<>();
    for (Node node : subjects(graph, "ContactLightVerb")) {
      ContactCues.Help help = ContactCues.Help.valueOf(CueLoader.required(graph, node, "helps", FILE).toUpperCase(Locale.ROOT));
      Inflection
          .forms(CueLoader.required(graph, node, "past", FILE), CueLoader.value(graph, node, "present"), null,
              CueLoader.value(graph, node, "masdar"))
          .forEach((key, form) -> helpers.putIfAbsent(key, new ContactCues.LightVerb(help, form)));
      if (help == ContactCues.Help.HOLD || help == ContactCues.Help.ATTEND) {
        Inflection.firstPerson(CueLoader.required(graph, node, "past", FILE), CueLoader.value(graph, node, "present"))
            .forEach((key, form) -> helpers.putIfAbsent(key, new ContactCues.LightVerb(help, form, true)));
      }
    }
    return new ContactCues(verbs, nouns, helpers, words(graph), ours);
  }

  private static Map<ContactCues.Use, Set<String>> words(Graph graph) {
    Map<ContactCues.Use, Set<String>> words = new EnumMap<>(ContactCues.Use.class);
    for (Node node : subjects(graph, "ContactWords")) {
      Set<String> keys = words.computeIfAbsent(
          ContactCues.Use.valueOf(CueLoader.required(graph, node, "use", FILE).toUpperCase(Locale.ROOT)), use -> new HashSet<>());
      CueLoader.values(graph, node, "form").forEach(form -> keys.add(Folding.key(form)));
    }
    return words;
  }

  /// The forms after "لم" that lose a weak letter: يلتقي becomes يلتق, يزور becomes يزر.
  private static Map<String, VerbForm.Gender> jussive(String present) {
    String body = present.substring(1);
    String cut = body.endsWith("ي")
        ? body.substring(0, body.length() - 1)
        : body.length() == 3 && body.charAt(1) == 'و' ? body.charAt(0) + body.substring(2) : null;
    return cut == null ? Map.of() : Map.of("ي" + cut, VerbForm.Gender.MASCULINE, "ت" + cut, VerbForm.Gender.FEMININE);
  }

  private static List<Node> subjects(Graph graph, String type) {
    List<Node> out = new ArrayList<>();
    graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(CueLoader.ISN + type)).forEachRemaining(t -> out.add(t.getSubject()));
    out.sort(Comparator.comparing(Node::getURI));
    return out;
  }
}
