package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run writes of the derived graphs only what differs: whatever the runs were, the graph is the one that a single run makes.
class RandomRunsTest {

  private static final List<String> NAMES = List.of("سامر", "ليلى", "نادر", "هدى", "وائل");

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void comeToWhatOneRunComesTo(int seed) {
    Random random = new Random(seed);
    List<ArticleGraph> articles = new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> article(i, random)).toList());
    Path steps = folder.resolve("steps");
    List<ArticleGraph> left = new ArrayList<>(articles);
    Collections.shuffle(left, random);
    while (!left.isEmpty()) {
      List<ArticleGraph> some = left.subList(0, 1 + random.nextInt(Math.min(5, left.size())));
      Sample.add(steps, some.toArray(ArticleGraph[]::new));
      some.clear();
    }
    String away = articles.removeLast().id();
    Sample.forget(steps, away);
    Path once = folder.resolve("once");
    Sample.anew(once, articles.toArray(ArticleGraph[]::new));
    assertThat(Sample.graphs(steps)).isEqualTo(Sample.graphs(once));
    assertThat(Sample.derived(steps)).isEqualTo(Sample.derived(once)).isNotEqualTo(Map.of());
  }

  private static ArticleGraph article(int number, Random random) {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return Sample.article("a" + number, names.subList(0, 1 + random.nextInt(3)).toArray(String[]::new));
  }
}
