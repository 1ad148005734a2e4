package org.isnad.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// A question with a name, a title in two languages and blanks to fill in: one `.rq` file.
///
/// The file opens with comment lines
/// ```
/// # title: Who met whom
/// # title-ar: من التقى من
/// # question: Which people were in contact, where and when?
/// # param: person (text) = | a part of a name of one side; empty for everyone
/// ```
/// and each parameter stands once in the query as `VALUES ?person { "" }` with the same default. Filling in replaces that term in the
/// parsed query; text is never put together. Immutable.
///
/// @param name the file's name without its ending
/// @param text the file as it is, valid at any SPARQL endpoint
public record PreparedQuery(String name, String title, String titleAr, String question, List<Parameter> parameters, String text) {

  private static final Pattern HEADER = Pattern.compile("^#\\s*(title|title-ar|question|param)\\s*:\\s*(.*)$");
  private static final Pattern PARAM = Pattern.compile("(\\w+)\\s*\\((\\w+)\\)\\s*=\\s*([^|]*)\\|\\s*(.*)");

  public PreparedQuery {
    parameters = List.copyOf(parameters);
  }

  /// Reads the text of an `.rq` file. Without a header the name is its title and there are no parameters.
  ///
  /// @throws IllegalArgumentException if the header or the query is malformed; the message names the query and the line
  public static PreparedQuery parse(String name, String text) {
    Map<String, String> words = new HashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.isBlank() || l.startsWith("#")).toList()) {
      Matcher header = HEADER.matcher(line);
      if (header.matches() && header.group(1).equals("param")) {
        parameters.add(parameter(name, header.group(2)));
      } else if (header.matches()) {
        words.put(header.group(1), header.group(2).strip());
      }
    }
    String title = words.getOrDefault("title", name);
    PreparedQuery query = new PreparedQuery(name, title, words.getOrDefault("title-ar", title), words.getOrDefault("question", ""),
        parameters,
        text);
    query.checkDefaults();
    return query;
  }

  private static Parameter parameter(String query, String words) {
    Matcher m = PARAM.matcher(words);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          query + ": cannot read \"# param: " + words + "\"; write \"# param: name (type) = default | description\"");
    }
    try {
      return new Parameter(m.group(1), Parameter.Type.of(m.group(2)), m.group(3).strip(), m.group(4).strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(query + ": parameter " + m.group(1) + ": types are text, integer, decimal, date and iri", e);
    }
  }

  /// The parameter of that name.
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /// The question with its blanks filled in; those that are not given keep their default.
  ///
  /// @throws IllegalArgumentException if a value is of the wrong type or names no parameter; the message lists those that there are
  public Query fill(Map<String, String> values) {
    Map<Var, Node> terms = new HashMap<>();
    new TreeMap<>(values).forEach((key, value) -> {
      Parameter parameter = parameter(key)
          .orElseThrow(() -> new IllegalArgumentException(name + " has no parameter \"" + key + "\"; " + known()));
      terms.put(Var.alloc(key), parameter.term(value));
    });
    return replace(parsed(), e -> with(e, terms));
  }

  private String known() {
    return parameters.isEmpty()
        ? "it takes none"
        : "it takes " + parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }

  private Query parsed() {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new IllegalArgumentException(name + ", line " + e.getLine() + ": " + e.getMessage(), e);
    }
  }

  private void checkDefaults() {
    Map<Var, Node> found = new HashMap<>();
    replace(parsed(), e -> {
      if (e.getVars().size() == 1 && e.getRows().size() == 1) {
        found.put(e.getVars().getFirst(), e.getRows().getFirst().get(e.getVars().getFirst()));
      }
      return e;
    });
    for (Parameter p : parameters) {
      Node inQuery = found.get(Var.alloc(p.name()));
      if (!p.term(p.standard()).equals(inQuery)) {
        throw new IllegalArgumentException(name + ": parameter " + p.name() + " has the default \"" + p.standard() + "\" in the header and "
            + (inQuery == null ? "no VALUES" : inQuery) + " in the query");
      }
    }
  }

  private static ElementData with(ElementData data, Map<Var, Node> terms) {
    Node term = data.getVars().size() == 1 ? terms.get(data.getVars().getFirst()) : null;
    if (term == null) {
      return data;
    }
    ElementData filled = new ElementData();
    filled.add(data.getVars().getFirst());
    filled.add(BindingFactory.binding(data.getVars().getFirst(), term));
    return filled;
  }

  private static Query replace(Query query, UnaryOperator<ElementData> change) {
    return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
      @Override
      public Element transform(ElementData data) {
        return change.apply(data);
      }
    });
  }
}
