package org.isnad.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// A blank of a prepared question that the asker may fill in.
///
/// @param name the SPARQL variable, without `?`
/// @param standard the value taken when none is given; it stands in the query as well (`VALUES ?name { ... }`), so that the file can be
///     pasted at any endpoint
/// @param description one line for people
public record Parameter(String name, Type type, String standard, String description) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public Parameter {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a parameter needs a name of letters and digits, not \"" + name + "\"");
    }
  }

  /// What may be filled in.
  public enum Type {
    TEXT, INTEGER, DECIMAL, DATE, IRI;

    /// The type of that name, in any case.
    public static Type of(String name) {
      return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
  }

  /// The value as an RDF term. A term, never query text: whatever the words are, they cannot change the question.
  ///
  /// @throws IllegalArgumentException if the words are no value of this type; the message says what is expected
  public Node term(String words) {
    try {
      return switch (type) {
        case TEXT -> NodeFactory.createLiteralString(words);
        case INTEGER -> NodeFactory.createLiteralDT(new BigInteger(words.strip()).toString(), XSDDatatype.XSDinteger);
        case DECIMAL -> NodeFactory.createLiteralDT(new BigDecimal(words.strip()).toPlainString(), XSDDatatype.XSDdecimal);
        case DATE -> NodeFactory.createLiteralDT(LocalDate.parse(words.strip()).toString(), XSDDatatype.XSDdate);
        case IRI -> NodeFactory.createURI(iri(words.strip()));
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException("parameter " + name + ": \"" + words + "\" is no " + type.name().toLowerCase(Locale.ROOT)
          + (type == Type.DATE ? "; write it as 2024-08-15" : ""), e);
    }
  }

  private String iri(String words) {
    boolean plain = words.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
    if (!plain || !words.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      throw new IllegalArgumentException("parameter " + name + ": \"" + words + "\" is no absolute IRI");
    }
    return words;
  }
}
