package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.Figure.Qualifier.EXACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.compare.Topic.Verdict;
import org.junit.jupiter.api.Test;

class TopicFilterTest {

  private static final List<Topic> TOPICS = topics();

  @Test
  void narrowsByMeasureNameDayAndVerdict() {
    assertThat(TOPICS).hasSize(2);
    assertThat(TopicFilter.ALL.of(TOPICS)).isEqualTo(TOPICS);
    assertThat(new TopicFilter("injured", null, null, Set.of()).of(TOPICS)).hasSize(1);
    assertThat(new TopicFilter(null, "أغادير", null, Set.of()).of(TOPICS)).hasSize(2);
    assertThat(new TopicFilter(null, "أغاد", null, Set.of()).of(TOPICS)).isEmpty();
    assertThat(new TopicFilter(null, null, LocalDate.of(2024, 3, 2), Set.of()).of(TOPICS)).isEmpty();
    assertThat(new TopicFilter(null, null, LocalDate.of(2024, 3, 1), Set.of()).of(TOPICS)).hasSize(2);
    assertThat(new TopicFilter(null, null, null, Set.of(Verdict.CONTRADICTS)).of(TOPICS)).singleElement()
        .satisfies(t -> assertThat(t.about()).startsWith("injured"));
  }

  private static List<Topic> topics() {
    Tell one = Tell.in("a", "2024-03-01", "النور", "زلزال في أغادير", "أغادير");
    Tell other = Tell.in("b", "2024-03-01", "الفجر", "زلزال يضرب أغادير", "أغادير");
    return Tell.together(one.figure("killed", "120", EXACT, "شخصا", "مقتل 120 شخصا في أغادير"),
        other.figure("killed", "120", EXACT, "شخصا", "مقتل 120 شخصا في أغادير"),
        one.figure("injured", "300", EXACT, "شخصا", "إصابة 300 شخص في أغادير"),
        other.figure("injured", "350", EXACT, "شخصا", "إصابة 350 شخصا في أغادير")).topics();
  }
}
