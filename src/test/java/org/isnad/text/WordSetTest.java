package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// Sets and maps of words, and what is remembered of words.
class WordSetTest {

  @Property(tries = 200)
  void aSetHasWhatASortedSetHas(@ForAll List<@AlphaChars @StringLength(max = 3) String> words,
      @ForAll List<@AlphaChars @StringLength(max = 3) String> asked) {
    WordSet set = WordSet.copyOf(words);
    Set<String> tree = new TreeSet<>(words);
    assertThat(set).containsExactlyInAnyOrderElementsOf(tree).hasSize(tree.size()).isEqualTo(tree);
    asked.forEach(word -> assertThat(set.contains(word)).as(word).isEqualTo(tree.contains(word)));
  }

  @Property(tries = 200)
  void aMapGivesWhatASortedMapGives(@ForAll Map<@AlphaChars @StringLength(max = 3) String, Integer> entries,
      @ForAll List<@AlphaChars @StringLength(max = 3) String> asked) {
    WordMap<Integer> map = WordMap.copyOf(entries);
    Map<String, Integer> tree = new TreeMap<>(entries);
    assertThat(map).isEqualTo(tree);
    asked.forEach(word -> {
      assertThat(map.get(word)).as(word).isEqualTo(tree.get(word));
      assertThat(map.containsKey(word)).as(word).isEqualTo(tree.containsKey(word));
    });
  }

  @Test
  void wordsOfOneHashStandSideBySide() {
    List<String> same = IntStream.range(0, 16).mapToObj(i -> IntStream.range(0, 4).mapToObj(b -> (i >> b & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining())).toList();
    assertThat(same.stream().map(String::hashCode).distinct()).hasSize(1);
    WordSet set = WordSet.copyOf(same.subList(0, 15));
    assertThat(set).containsExactlyElementsOf(same.subList(0, 15));
    assertThat(set.contains(same.get(15))).isFalse();
    Map<String, Integer> numbered = new LinkedHashMap<>();
    same.forEach(word -> numbered.put(word, numbered.size()));
    WordMap<Integer> map = WordMap.copyOf(numbered);
    same.forEach(word -> assertThat(map.get(word)).isEqualTo(same.indexOf(word)));
  }

  @Test
  void theyGoThroughTheirWordsInTheOrderGivenAndTakeNoMore() {
    WordSet set = WordSet.of("قال", "أعلن", "ذكر", "أعلن");
    assertThat(set).containsExactly("قال", "أعلن", "ذكر");
    assertThat(WordSet.copyOf(set)).isSameAs(set);
    assertThatThrownBy(() -> set.add("زعم")).isInstanceOf(UnsupportedOperationException.class);
    WordMap<String> map = WordMap.copyOf(Map.of("قال", "say"));
    assertThat(WordMap.<String>copyOf(map)).isSameAs(map);
    assertThatThrownBy(() -> map.put("زعم", "claim")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void emptyOnesHaveNothing() {
    assertThat(WordSet.of()).isEmpty();
    assertThat(WordSet.of().contains("قال")).isFalse();
    assertThat(WordMap.copyOf(Map.of()).get("قال")).isNull();
  }

  @Test
  void aMemoWorksOutAWordOnceWhereverItStandsAndKeepsItsOwnFromOthers() {
    StringBuilder asked = new StringBuilder();
    TokenMemo<Integer> lengths = new TokenMemo<>(key -> {
      asked.append(key).append(' ');
      return key.length();
    });
    List<Token> tokens = Tokenizer.tokens("سنابل قرنفل سنابل");
    assertThat(tokens.stream().map(lengths::of)).containsExactly(5, 5, 5);
    assertThat(asked.toString().strip().split(" ")).containsExactly("سنابل", "قرنفل");
    // as many others as there are places, so that one takes its place away
    for (int i = 0; i < WordForm.SLOTS; i++) {
      String mark = "#" + i;
      TokenMemo<String> other = new TokenMemo<>(key -> mark + key);
      assertThat(tokens.stream().map(other::of)).containsExactly(mark + "سنابل", mark + "قرنفل", mark + "سنابل");
    }
    assertThat(tokens.stream().map(lengths::of)).containsExactly(5, 5, 5);
  }
}
