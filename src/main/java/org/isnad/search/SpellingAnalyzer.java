package org.isnad.search;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Words of Arabic and other scripts for the text index: spellings that newsrooms mix up meet, case and vowel signs do not count, nothing is
/// stemmed, so that names stay what they are. In texts a word that may carry a clitic (وبارنيع، لحماس) stands a second time without it.
final class SpellingAnalyzer extends Analyzer {

  private final boolean clitics;

  /// @param clitics for texts; questions are taken as they are
  SpellingAnalyzer(boolean clitics) {
    this.clitics = clitics;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = new Folded(words);
    return new TokenStreamComponents(words, clitics ? new WithoutClitics(folded) : folded);
  }

  private static final class Folded extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folded(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String key = Folding.key(term).toLowerCase(Locale.ROOT);
      term.setEmpty().append(key);
      return true;
    }
  }

  private static final class WithoutClitics extends TokenFilter {

    private static final String[] CLITICS = {"وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك"};
    private static final int SHORTEST = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String rest;
    private @Nullable State state;

    WithoutClitics(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (rest != null) {
        restoreState(state);
        term.setEmpty().append(rest);
        position.setPositionIncrement(0);
        rest = null;
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      rest = stripped(term.toString());
      state = rest == null ? null : captureState();
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      rest = null;
    }

    private static @Nullable String stripped(String word) {
      for (String clitic : CLITICS) {
        if (word.startsWith(clitic) && word.length() - clitic.length() >= SHORTEST) {
          return word.substring(clitic.length());
        }
      }
      return null;
    }
  }
}
