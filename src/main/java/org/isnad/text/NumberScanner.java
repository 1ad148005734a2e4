package org.isnad.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Ordinals.Ordinal;
import org.jspecify.annotations.Nullable;

/// Looks at tokens as parts of numbers: atoms and the conjunctions between them. Each token is looked up once.
final class NumberScanner {

  /// Everyday words that only look like a number word with something fused to it.
  private static final Set<String> NO_NUMBER = WordSet.of("لست", "كست");

  /// More digits than this count nothing.
  private static final int LONGEST = 30;

  /// Whether a word, with or without clitics, is a number word.
  private static final TokenMemo<Boolean> NUMBER_WORDS = new TokenMemo<>(NumberScanner::mayCount);

  private final List<Token> tokens;
  private final @Nullable NumberAtom[] atoms;
  /// what [#ordinal] has read; each token is asked for by several grammars
  private final @Nullable Ordinal[] ordinals;
  private final BitSet asked = new BitSet();

  NumberScanner(List<Token> tokens) {
    this.tokens = tokens;
    this.atoms = new NumberAtom[tokens.size()];
    this.ordinals = new Ordinal[tokens.size()];
    for (int i = 0; i < atoms.length; i++) {
      atoms[i] = read(tokens.get(i));
    }
  }

  int size() {
    return tokens.size();
  }

  /// The token, or null outside the text.
  @Nullable
  Token token(int i) {
    return i >= 0 && i < atoms.length ? tokens.get(i) : null;
  }

  /// The key of the token, "" outside the text.
  String key(int i) {
    return i >= 0 && i < atoms.length ? tokens.get(i).key() : "";
  }

  /// The atom at the token, or null when it is no part of a number.
  @Nullable
  NumberAtom atom(int i) {
    return i >= 0 && i < atoms.length ? atoms[i] : null;
  }

  /// The ordinal in words that begins at the token, or null.
  @Nullable
  Ordinal ordinal(int i) {
    if (i < 0 || i >= ordinals.length) {
      return null;
    }
    if (!asked.get(i)) {
      asked.set(i);
      ordinals[i] = Ordinals.read(this, i);
    }
    return ordinals[i];
  }

  /// Whether the token is a word (Arabic letters).
  boolean isWord(int i) {
    return i >= 0 && i < atoms.length && tokens.get(i).isWord();
  }

  /// Whether nothing stands between token `i` and the next one.
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < atoms.length && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  /// How many characters stand between token `i` and the next one; large outside the text.
  int gapAfter(int i) {
    return i >= 0 && i + 1 < atoms.length
        ? tokens.get(i + 1).span().start() - tokens.get(i).span().end()
        : Integer.MAX_VALUE;
  }

  /// The index of the atom joined by "و" at token `i`, written together with it or apart, or -1.
  int joined(int i) {
    NumberAtom here = atom(i);
    if (here != null) {
      return here.conjunction() && here.preposition().isEmpty() ? i : -1;
    }
    if (key(i).equals("و")) {
      NumberAtom next = atom(i + 1);
      return next != null && next.plain() ? i + 1 : -1;
    }
    return -1;
  }

  /// The index of the atom at `i` that follows without a conjunction, or -1.
  int plain(int i) {
    NumberAtom here = atom(i);
    return here != null && here.plain() ? i : -1;
  }

  private static @Nullable NumberAtom read(Token token) {
    return switch (token.kind()) {
      case NUMBER -> token.bare().length() > LONGEST
          ? null
          : new NumberAtom(token.span().start(), false, "", false, DigitNumber.of(token.bare()), null);
      case WORD -> word(token);
      case FOREIGN, MARK -> null;
    };
  }

  private static boolean mayCount(String key) {
    return key.length() >= 2 && key.length() <= 16 && !NO_NUMBER.contains(key)
        && (counts(key) || Clitics.splits(key).stream().anyMatch(split -> counts(split.rest())));
  }

  private static boolean counts(String key) {
    return NumberWord.of(key) != null || key.startsWith("ال") && key.length() > 4 && NumberWord.of(key.substring(2)) != null;
  }

  private static @Nullable NumberAtom word(Token token) {
    if (!NUMBER_WORDS.of(token)) {
      return null;
    }
    String key = token.key();
    NumberAtom whole = atom(token, key, "", "", 0);
    if (whole != null) {
      return whole;
    }
    for (Clitics.Split split : Clitics.splits(key)) {
      NumberAtom atom = atom(token, split.rest(), split.conjunction(), split.preposition(), split.taken());
      if (atom != null) {
        return atom;
      }
    }
    return null;
  }

  private static @Nullable NumberAtom atom(Token token, String key, String conjunction, String preposition, int taken) {
    NumberWord word = NumberWord.of(key);
    boolean article = false;
    if (word == null && key.startsWith("ال") && key.length() > 4) {
      word = NumberWord.of(key.substring(2));
      article = word != null;
    }
    if (word == null || misspelt(token.bare(), word, taken)) {
      return null;
    }
    int start = Math.min(token.span().start() + taken, token.span().end() - 1);
    return new NumberAtom(start, conjunction.equals("و"), conjunction.equals("ف") ? conjunction + preposition : preposition, article, null,
        word);
  }

  /// The key of مئتين is that of ميتين "dead": a hundred needs its hamza or alef.
  private static boolean misspelt(String bare, NumberWord word, int taken) {
    if (word.role() == NumberWord.Role.HUNDRED && taken > 0 && Folding.key(bare).endsWith("ميه")) {
      return bare.indexOf('ئ') < 0; // كمية is no "like a hundred"
    }
    return word.role() == NumberWord.Role.HUNDREDS && word.value() == 200 && bare.indexOf('ئ') < 0 && !bare.contains("ما");
  }
}
