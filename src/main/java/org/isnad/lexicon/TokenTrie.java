package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Clitics;
import org.isnad.text.Quotations;
import org.isnad.text.Token;
import org.isnad.text.TokenMemo;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Finds many phrases in a token sequence at once: longest match from each token, by folded key.
///
/// A phrase's first word is tried whole before clitics are taken off it. Build once, then read from any number of threads.
///
/// @param <T> what a phrase stands for
public final class TokenTrie<T> {

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    final List<T> values = new ArrayList<>(1);
  }

  private final Map<String, Node<T>> first = new HashMap<>();
  /// where the phrases begin that a word with or without its clitics may be the first of; null before anybody asks and after a phrase is added
  private @Nullable TokenMemo<List<Start<T>>> starts;

  /// A node of the first level, and what stands before its word.
  private record Start<T>(Node<T> node, Clitics.@Nullable Split split) {
  }

  /// A phrase found.
  ///
  /// @param first index of its first token
  /// @param end index after its last token
  /// @param offset UTF-16 offset in the article at which the phrase itself starts, after any clitics
  /// @param clitics what was taken off its first token, or null
  /// @param values what the phrase stands for, in the order of addition
  public record Match<T>(int first, int end, int offset, Clitics.@Nullable Split clitics, List<T> values) {
  }

  /// Adds a phrase given by the keys of its tokens.
  public void add(List<String> keys, T value) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a phrase without words for " + value);
    }
    starts = null;
    Node<T> node = first.computeIfAbsent(keys.get(0), _ -> new Node<>());
    for (int i = 1; i < keys.size(); i++) {
      node = node.next.computeIfAbsent(keys.get(i), _ -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /// Adds a phrase as written.
  public void add(String phrase, T value) {
    add(Tokenizer.tokens(phrase).stream().filter(t -> t.kind() != Token.Kind.MARK).map(Token::key).toList(), value);
  }

  /// The longest phrase that starts at the token, or null. The word as it stands is preferred to the word without clitics unless the latter
  /// leads to a longer phrase.
  public @Nullable Match<T> at(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (first.isEmpty() || !token.isWord()) {
      return exactAt(tokens, index);
    }
    TokenMemo<List<Start<T>>> memo = starts;
    if (memo == null) { // threads that come at once make one each
      memo = new TokenMemo<>(this::starts);
      starts = memo;
    }
    Match<T> best = null;
    for (Start<T> start : memo.of(token)) {
      Match<T> found = from(tokens, index, start.node(), start.split());
      if (found != null && (best == null || found.end() > best.end())) {
        best = found;
      }
    }
    return best;
  }

  /// The longest phrase that starts at the token with no clitics taken off, or null.
  public @Nullable Match<T> exactAt(List<Token> tokens, int index) {
    return from(tokens, index, first.get(tokens.get(index).key()), null);
  }

  private List<Start<T>> starts(String key) {
    List<Start<T>> out = new ArrayList<>(2);
    Node<T> whole = first.get(key);
    if (whole != null) {
      out.add(new Start<>(whole, null));
    }
    for (Clitics.Split split : Clitics.splits(key)) {
      Node<T> node = first.get(split.rest());
      if (node != null) {
        out.add(new Start<>(node, split));
      }
    }
    return List.copyOf(out);
  }

  private @Nullable Match<T> from(List<Token> tokens, int index, @Nullable Node<T> start, Clitics.@Nullable Split split) {
    Node<T> node = start;
    Node<T> best = null;
    int end = index + 1;
    int i = index + 1;
    while (node != null) {
      if (!node.values.isEmpty()) {
        best = node;
        end = i;
      }
      if (node.next.isEmpty()) {
        break;
      }
      while (i < tokens.size() && i > index && isQuote(tokens.get(i)) && i + 1 < tokens.size()
          && node.next.containsKey(tokens.get(i + 1).key())) {
        i++; // مركز “أتلانتيك كاونسل”: marks inside a name are passed over
      }
      if (dotted(tokens, i) && node.next.containsKey(tokens.get(i + 1).key())) {
        i++; // بي.بي.سي
      }
      node = i < tokens.size() ? node.next.get(tokens.get(i).key()) : null;
      i++;
    }
    if (best == null) {
      return null;
    }
    Token token = tokens.get(index);
    int offset = token.span().start() + (split == null ? 0 : surfaceOffset(token, split));
    return new Match<>(index, end, offset, split, best.values);
  }

  /// Where in the surface the rest begins; vowel signs between clitics are skipped. "لل" keeps its second letter for the article.
  private static int surfaceOffset(Token token, Clitics.Split split) {
    int letters = split.taken();
    return Math.min(letters, token.span().length() - 1);
  }

  /// Whether a full stop stands between two names of letters, with no space: "سي.إن.إن".
  private static boolean dotted(List<Token> tokens, int i) {
    if (i < 1 || i + 1 >= tokens.size() || !tokens.get(i).bare().equals(".")) {
      return false;
    }
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    return before.key().length() < 4 && after.key().length() < 5 && before.span().end() == tokens.get(i).span().start()
        && tokens.get(i).span().end() == after.span().start();
  }

  private static boolean isQuote(Token token) {
    return token.kind() == Token.Kind.MARK && Quotations.isMark(token.bare().isEmpty() ? ' ' : token.bare().charAt(0));
  }
}
