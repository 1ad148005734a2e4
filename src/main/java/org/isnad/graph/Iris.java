package org.isnad.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The one place where IRIs are minted: stable, ASCII only, encoded, at most some 300 characters whatever an id looks like.
///
/// Spans given here count code points of the article's text (see [CodePoints]). Thread-safe: no mutable state.
public final class Iris {

  /// The base of the data unless told otherwise.
  public static final String DEFAULT_BASE = "https://w3id.org/isnad/kg/";

  private static final Pattern CLAIM = Pattern.compile("#[a-z]+-(\\d{1,9})-\\d{1,9}-");
  private static final Pattern LINKED = Pattern.compile("[^#]*#entity\\d*-(.+)");
  private static final int LONGEST_ID = 180;
  private static final int DIGEST_DIGITS = 12;

  private final String base;

  /// Mints under a base.
  ///
  /// @param base an absolute `http` or `https` IRI that ends in `/`
  /// @throws IllegalArgumentException when it is none
  public Iris(String base) {
    if (!base.matches("https?://[\\x21-\\x7e&&[^<>\"{}|\\\\^`#?]]+/")) {
      throw new IllegalArgumentException("base IRI '" + base + "': give an http(s) address that ends in '/', without spaces, '#' or '?'");
    }
    this.base = base;
  }

  /// The base of all IRIs that are minted here.
  public String base() {
    return base;
  }

  /// An article; also the name of its graph.
  public Node article(String id) {
    return node(base + "article/" + encode(id));
  }

  /// The graph that holds an earlier version of an article.
  public Node version(String id, String fingerprint) {
    return node(base + "version/" + encode(id) + "/" + encode(fingerprint));
  }

  /// A derived graph: `entities`, `contacts`, `comparison`.
  public Node graph(String name) {
    return node(base + "graph/" + encode(name));
  }

  /// An entity of the world that the lexicon knows.
  public Node known(String ref) {
    return node(base + "entity/" + encode(ref));
  }

  /// An entity of the world that the lexicon does not know.
  public Node unknown(Entity.Type type, String normalisedName) {
    return node(base + "entity/" + local(type, normalisedName));
  }

  /// A derived thing of the world: `event`, `topic`, `comparison`; the parts say what it is and must be in a fixed order.
  public Node derived(String kind, Collection<String> parts) {
    return node(base + kind + "/" + digest(String.join("\n", parts)));
  }

  /// An entity of an article. Type and name make it, so that it stays when the text around it changes.
  public static Node entity(Node article, Entity.Type type, String name) {
    return node(article.getURI() + "#e-" + digest(type.name() + "\n" + Folding.key(name)));
  }

  /// An entity of an article that the reader linked to the lexicon: its IRI names the entry, which needs no triple of its own.
  ///
  /// @param which 1 for the first entity of the article with that entry, 2 for the next
  static Node linked(Node article, String ref, int which) {
    return node(article.getURI() + "#entity" + (which == 1 ? "" : which) + "-" + encode(ref));
  }

  /// The entry of the lexicon that an entity of an article was linked to; null for others.
  static @Nullable String entry(String entity) {
    Matcher linked = LINKED.matcher(entity);
    return linked.matches() ? decode(linked.group(1)) : null;
  }

  /// A stretch of the article's body, as an RFC 5147 range of characters.
  public static Node place(Node article, int start, int end) {
    return node(article.getURI() + "#char=" + start + "," + end);
  }

  /// A claim: its kind, its span and what tells it from others of that kind and span.
  public static Node claim(Node article, String kind, int start, int end, String distinction) {
    return node(article.getURI() + "#" + kind + "-" + start + "-" + end + "-" + encode(distinction));
  }

  /// The range of characters of a stretch made by [#place], in code points.
  static Span range(String place) {
    String[] ends = place.substring(place.lastIndexOf('=') + 1).split(",");
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  /// Where the words of a claim begin, in code points of the body, read from its IRI; -1 when it is none of ours.
  static int start(String claim) {
    Matcher span = CLAIM.matcher(claim);
    return span.find() ? Integer.parseInt(span.group(1)) : -1;
  }

  /// A link of a chain of attribution.
  public static Node link(Node article, int position, int start, int end) {
    return node(article.getURI() + "#link-" + position + "-" + start + "-" + end);
  }

  /// A short digest of the words: 12 hexadecimal digits.
  public static String digest(String words) {
    return sha256(words).substring(0, DIGEST_DIGITS);
  }

  /// SHA-256 of the words in UTF-8, hexadecimal.
  public static String sha256(String words) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static String local(Entity.Type type, String name) {
    String kind = switch (type) {
      case PER -> "person";
      case ORG -> "organization";
      case LOC -> "place";
      case GRP -> "group";
    };
    return kind + "-" + digest(kind + "\n" + name);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /// Percent-encodes all but the unreserved characters of RFC 3986; what would be too long ends in a digest of the whole.
  static String encode(String id) {
    StringBuilder out = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~')) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    // a path of dots alone would be resolved away, encoded or not
    if (out.chars().allMatch(c -> c == '.')) {
      return "dots-" + digest(id);
    }
    return out.length() <= LONGEST_ID ? out.toString() : cut(out) + "-" + digest(id);
  }

  /// What was encoded, if it was not too long.
  static String decode(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String cut(StringBuilder encoded) {
    String head = encoded.substring(0, LONGEST_ID - DIGEST_DIGITS - 1);
    int percent = head.lastIndexOf('%');
    return percent > head.length() - 3 ? head.substring(0, percent) : head;
  }
}
