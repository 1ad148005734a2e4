package org.isnad.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers with each word of texts what was worked out for it, as texts consist of the same few thousand words again and again. The work
/// must depend on the key of the word alone, and its result must be immutable. Forgets a word that has not been met for long; two memos may
/// share a place, then each works out anew what the other drove out. Thread-safe without locks.
///
/// @param <V> what is worked out
public final class TokenMemo<V> {

  private static final AtomicInteger MADE = new AtomicInteger();

  /// Stands in what is remembered in place of the memo itself, so that a lexicon that nobody uses any more does not stay in memory with it.
  private final int id = MADE.getAndIncrement();
  private final int slot = id & WordForm.SLOTS - 1;
  private final Function<String, V> work;

  private record Remembered(int owner, Object result) {
  }

  /// @param work what is worked out for a key
  public TokenMemo(Function<String, V> work) {
    this.work = work;
  }

  /// What the work makes of the token's key.
  @SuppressWarnings("unchecked") // only results of the work come in
  public V of(Token token) {
    @Nullable
    Object[] slots = token.form().slots;
    if (slots[slot] instanceof Remembered there && there.owner() == id) {
      return (V) there.result();
    }
    V result = work.apply(token.key());
    slots[slot] = new Remembered(id, result);
    return result;
  }
}
