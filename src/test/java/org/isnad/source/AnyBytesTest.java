package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the bytes, reading them gives an outcome and no exception.
class AnyBytesTest {

  @Property(tries = 500)
  void anyBytesGiveAnOutcome(@ForAll byte[] bytes) {
    List<Item> items = Reads.stdin(bytes);
    assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(item.location()).startsWith("stdin"));
  }

  @Property(tries = 500)
  void spoiltArticlesGiveAnOutcome(@ForAll("spoilt") byte[] bytes) {
    assertThat(Reads.stdin(bytes)).isNotEmpty();
  }

  /// Good input of each kind with one byte changed and the end cut off.
  @Provide
  Arbitrary<byte[]> spoilt() {
    String story = Reads.STORY;
    List<byte[]> good = List.of(story.getBytes(StandardCharsets.UTF_8), Reads.gzip(story),
        ("{\"id\":\"a\",\"date\":\"2024-02-03\",\"text\":\"" + story + "\"}\n").repeat(2).getBytes(StandardCharsets.UTF_8),
        ("[{\"id\":\"a\",\n\"author\":[{\"name\":\"س\"}],\"text\":\"" + story + "\"}]").getBytes(StandardCharsets.UTF_8),
        ("<!doctype html><html><head><title>خبر</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script></head><body><p>"
            + story + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
    return Arbitraries.of(good).flatMap(bytes -> Arbitraries.integers().between(0, bytes.length - 1).flatMap(at -> Arbitraries.bytes()
        .flatMap(b -> Arbitraries.integers().between(1, bytes.length).map(length -> {
          byte[] copy = Arrays.copyOf(bytes, length);
          if (at < length) {
            copy[at] = b;
          }
          return copy;
        }))));
  }
}
