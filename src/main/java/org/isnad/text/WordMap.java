package org.isnad.text;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An immutable map from words, made like [WordSet] for questions that are mostly in vain. Goes through its words in the order given.
/// Thread-safe, when its values are.
///
/// @param <V> what words are mapped to
public final class WordMap<V> extends AbstractMap<String, V> {

  private final Map<String, V> all;
  private final int[] hashes;
  private final @Nullable String[] words;
  private final Object[] values;

  private WordMap(Map<String, V> map) {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(map));
    int size = WordSet.tableSize(all.size());
    hashes = new int[size];
    words = new String[size];
    values = new Object[size];
    all.forEach((word, value) -> {
      int i = WordSet.place(word.hashCode(), size);
      while (words[i] != null) {
        i = i + 1 & size - 1;
      }
      hashes[i] = word.hashCode();
      words[i] = word;
      values[i] = value;
    });
  }

  /// The map with the entries of another; itself if it is one.
  @SuppressWarnings("unchecked") // immutable, so that it may give its values as what they extend
  public static <V> WordMap<V> copyOf(Map<String, ? extends V> map) {
    return map instanceof WordMap<?> same ? (WordMap<V>) same : new WordMap<>((Map<String, V>) map);
  }

  @Override
  @SuppressWarnings("unchecked") // only values of the map come in
  public @Nullable V get(Object word) {
    int i = at(word);
    return i < 0 ? null : (V) values[i];
  }

  @Override
  public boolean containsKey(Object word) {
    return at(word) >= 0;
  }

  private int at(Object word) {
    int hash = word.hashCode();
    for (int i = WordSet.place(hash, words.length);; i = i + 1 & words.length - 1) {
      String there = words[i];
      if (there == null) {
        return -1;
      }
      if (hashes[i] == hash && there.equals(word)) {
        return i;
      }
    }
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return all.entrySet();
  }
}
