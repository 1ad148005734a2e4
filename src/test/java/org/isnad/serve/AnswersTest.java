package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.query.Answer;
import org.isnad.query.Catalogue;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private final PreparedQuery contacts = Catalogue.standard().get("contacts-of").orElseThrow();
  private final Answers answers = new Answers(QueryRunner.over(Sample.graph()), Duration.ofSeconds(20));

  @Test
  void aQuestionIsWorkedOutOnceHoweverManyAskIt() {
    List<Answer.Table> all = IntStream.range(0, 8).parallel().mapToObj(_ -> answers.of(contacts, Map.of())).toList();
    assertThat(all.getFirst().rows()).isNotEmpty();
    assertThat(all).allSatisfy(answer -> assertThat(answer).isSameAs(all.getFirst()));
  }

  @Test
  void withOtherValuesItIsAnotherQuestion() {
    assertThat(answers.of(contacts, Map.of("person", "nobody of that name")).rows()).isEmpty();
    assertThat(answers.of(contacts, Map.of()).rows()).isNotEmpty();
  }

  @Test
  void whatFailsIsNotKept() {
    PreparedQuery chain = Catalogue.standard().get("figure-chain").orElseThrow();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> answers.of(chain, Map.of("number", "no number"))).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aPreparedAnswerIsThereForThoseWhoAskLater() {
    answers.prepare(contacts, Duration.ofSeconds(20));
    assertThat(answers.of(contacts, Map.of())).isSameAs(answers.of(contacts, Map.of()));
  }
}
