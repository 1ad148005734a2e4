package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PagesTest {

  private final Pages pages = new Pages();
  private final AtomicInteger written = new AtomicInteger();

  @Test
  void aPageIsWrittenOnce() {
    Reply first = ask("topics", "text/html", Reply.html(200, "page"));
    assertThat(ask("topics", "text/html", Reply.html(200, "page"))).isSameAs(first);
    assertThat(written).hasValue(1);
  }

  @Test
  void otherFormsAndFailuresAreWrittenEachTime() {
    ask("topics", "text/turtle", new Reply(200, "text/turtle", ""));
    ask("topics", "text/turtle", new Reply(200, "text/turtle", ""));
    ask("nowhere", "text/html", Reply.html(404, "none"));
    ask("nowhere", "text/html", Reply.html(404, "none"));
    assertThat(written).hasValue(4);
  }

  @Test
  void whatWasAskedLongestAgoLeavesWhenThereIsNoRoom() {
    String large = "x".repeat(1_900_000);
    for (int i = 0; i < 20; i++) {
      ask("article/" + i, "text/html", Reply.html(200, large));
    }
    ask("article/19", "text/html", Reply.html(200, large));
    assertThat(written).hasValue(20);
    ask("article/0", "text/html", Reply.html(200, large));
    assertThat(written).hasValue(21);
  }

  private Reply ask(String path, String accept, Reply reply) {
    return pages.of(new Visit(path, Map.of("lang", "en"), accept, "lang=en", "localhost"), () -> {
      written.incrementAndGet();
      return reply;
    });
  }
}
