package org.isnad.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps what was worked out for the words met last, as texts consist of the same few thousand words again and again. The work must depend on
/// the word alone. Of bounded size: a new word takes the last of the few places that its hash allows, and moves up by one each time that it is met again, so
/// that words met once drive out each other and not the common ones (transposition rule: R. Rivest, On self-organizing sequential search heuristics, 1976).
/// Thread-safe without locks: threads that meet at a place work out the same more than once at worst.
///
/// @param <V> what is worked out
public final class WordMemo<V> {

  /// Words longer than this are seldom met again.
  private static final int LONGEST = 24;
  /// How many places a hash allows.
  private static final int PLACES = 4;

  private final Function<String, V> work;
  private final @Nullable Entry[] entries;

  /// Immutable, so that a thread that sees one sees all of it.
  private record Entry(String word, Object result) {
  }

  /// @param size how many words are kept at most, a power of two, 4 at least
  /// @param work what is worked out for a word
  public WordMemo(int size, Function<String, V> work) {
    if (Integer.bitCount(size) != 1 || size < PLACES) {
      throw new IllegalArgumentException("a memo of " + size + " words: must be a power of two, " + PLACES + " at least");
    }
    this.work = work;
    this.entries = new Entry[size];
  }

  /// What the work makes of the word.
  @SuppressWarnings("unchecked") // only results of the work come in
  public V of(String word) {
    int hash = word.hashCode();
    int first = ((hash ^ hash >>> 15) & entries.length / PLACES - 1) * PLACES;
    for (int i = first; i < first + PLACES; i++) {
      Entry entry = entries[i];
      if (entry != null && entry.word().equals(word)) {
        if (i > first) {
          entries[i] = entries[i - 1];
          entries[i - 1] = entry;
        }
        return (V) entry.result();
      }
    }
    V result = work.apply(word);
    if (word.length() <= LONGEST) {
      entries[first + PLACES - 1] = new Entry(word, result);
    }
    return result;
  }
}
