package org.isnad.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps what was worked out for the words met last, as texts consist of the same few thousand words again and again. The work must depend on
/// the word alone. Of bounded size: a word takes the place of another. Thread-safe without locks: threads that meet at a place work out the
/// same more than once at worst.
///
/// @param <V> what is worked out
public final class WordMemo<V> {

  /// Words longer than this are seldom met again.
  private static final int LONGEST = 24;

  private final Function<String, V> work;
  private final @Nullable Entry[] entries;

  /// Immutable, so that a thread that sees one sees all of it.
  private record Entry(String word, Object result) {
  }

  /// @param size how many words are kept at most, a power of two
  /// @param work what is worked out for a word
  public WordMemo(int size, Function<String, V> work) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("a memo of " + size + " words: must be a power of two");
    }
    this.work = work;
    this.entries = new Entry[size];
  }

  /// What the work makes of the word.
  @SuppressWarnings("unchecked") // only results of the work come in
  public V of(String word) {
    int hash = word.hashCode();
    int i = (hash ^ hash >>> 15) & entries.length - 1;
    Entry entry = entries[i];
    if (entry != null && entry.word().equals(word)) {
      return (V) entry.result();
    }
    V result = work.apply(word);
    if (word.length() <= LONGEST) {
      entries[i] = new Entry(word, result);
    }
    return result;
  }
}
