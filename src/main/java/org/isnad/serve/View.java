package org.isnad.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Isn;

/// What it takes to write one page: who asks for what, and what the graph says, as of one moment. Not thread-safe.
record View(Visit visit, Graphs graphs, Labels labels, Facts facts) {

  /// Writes a page inside one read transaction.
  static Reply within(Visit visit, Graphs graphs, Labels labels, Function<View, Reply> page) {
    // of the dataset that questions are asked of: a page may ask some
    return Txn.calculateRead(graphs.search().dataset(), () -> page.apply(new View(visit, graphs, labels, new Facts(graphs.dataset()))));
  }

  Language language() {
    return visit.language();
  }

  /// The program's words for a key, in the language of the page.
  String word(String key) {
    return language().word(key);
  }

  Html words(String key) {
    return Html.text(word(key));
  }

  /// A term of the vocabulary as people read it.
  String term(Node node) {
    return labels.of(node, language());
  }

  /// What a thing is called: its label in the language of the page, else that of the entity of the world it was taken for, else any.
  String name(Node thing) {
    String tag = language().tag();
    String own = facts.words(thing, RDFS.label.asNode(), tag);
    if (own != null) {
      return own;
    }
    Optional<String> world = facts.some(thing, Isn.IS).stream().findFirst().map(w -> facts.words(w, RDFS.label.asNode(), tag));
    return world.orElseGet(() -> {
      List<Node> any = facts.some(thing, RDFS.label.asNode());
      return any.isEmpty() || !any.getFirst().isLiteral() || any.getFirst().getLiteralLexicalForm().isEmpty()
          ? term(thing)
          : any.getFirst().getLiteralLexicalForm();
    });
  }

  /// The name of a thing, leading to its page; that of an entity of the world where there is one.
  Html link(Node thing) {
    Node target = facts.some(thing, Isn.IS).stream().findFirst().orElse(thing);
    String address = target.isURI() ? ThingPages.address(graphs.base(), visit.root(), target.getURI(), language()) : null;
    return address == null ? Html.tag("bdi", Html.text(name(thing))) : Html.link(address, name(thing));
  }

  /// A page of the site in the language of this one.
  String address(String path, Map<String, String> parameters) {
    StringBuilder out = new StringBuilder(visit.root()).append(path).append("?lang=").append(language().tag());
    parameters.forEach((k, v) -> {
      if (!v.isEmpty()) {
        out.append('&').append(k).append('=').append(URLEncoder.encode(v, StandardCharsets.UTF_8));
      }
    });
    return out.toString();
  }

  String address(String path) {
    return address(path, Map.of());
  }

  /// The value of a parameter of the request, empty if it is not given.
  String given(String parameter) {
    return visit.parameters().getOrDefault(parameter, "").strip();
  }

  /// This page with one parameter changed.
  String changed(String parameter, String value) {
    Map<String, String> parameters = new LinkedHashMap<>(visit.parameters());
    parameters.remove("lang");
    parameters.put(parameter, value);
    return address(visit.path(), parameters);
  }

  /// The page, with the frame of the site around it.
  Reply page(String title, Html... parts) {
    return Reply.html(200, document(title, parts).served(visit));
  }

  /// The page by itself.
  Page document(String title, Html... parts) {
    return new Page(language(), title, Html.all(List.of(parts)));
  }
}
