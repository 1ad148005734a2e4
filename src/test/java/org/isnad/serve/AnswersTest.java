package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.isnad.query.Catalogue;
import org.isnad.query.FirstRows;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private final PreparedQuery contacts = Catalogue.standard().get("contacts-of").orElseThrow();
  private final Answers answers = new Answers(QueryRunner.over(Sample.graph()), Duration.ofSeconds(20));

  @Test
  void aQuestionIsWorkedOutOnceHoweverManyAskIt() {
    List<FirstRows> all = IntStream.range(0, 8).parallel().mapToObj(_ -> answers.of(contacts, Map.of())).toList();
    assertThat(all.getFirst().table().rows()).isNotEmpty();
    assertThat(all).allSatisfy(answer -> assertThat(answer).isSameAs(all.getFirst()));
  }

  @Test
  void withOtherValuesItIsAnotherQuestion() {
    assertThat(answers.of(contacts, Map.of("person", "nobody of that name")).table().rows()).isEmpty();
    assertThat(answers.of(contacts, Map.of()).table().rows()).isNotEmpty();
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

  @Test
  void whatIsWorkedOutLastIsThere() {
    assertThat(Catalogue.standard().queries()).extracting(PreparedQuery::name).containsAll(SparqlServer.DEAR);
  }

  @Test
  void aShortAnswerIsKeptWhole() {
    assertThat(answers.whole(contacts, Map.of())).isEmpty();
    FirstRows answer = answers.of(contacts, Map.of());
    assertThat(answer.isWhole()).isTrue();
    assertThat(answers.whole(contacts, Map.of())).hasValue(answer);
  }

  @Test
  void ofALongAnswerTheFirstRowsAreKept() {
    PreparedQuery long10 = PreparedQuery.parse("long", "SELECT ?n WHERE { { SELECT (COUNT(*) AS ?all) { ?s ?p ?o } } "
        + "VALUES ?a { 0 1 2 3 4 5 6 7 8 9 } VALUES ?b { 0 1 2 3 4 5 6 7 8 9 } VALUES ?c { 0 1 2 3 4 5 6 7 8 9 } VALUES ?d { 0 1 2 } "
        + "BIND(1000 * ?d + 100 * ?c + 10 * ?b + ?a AS ?n) } ORDER BY DESC(?n)");
    FirstRows answer = answers.of(long10, Map.of());
    assertThat(answer.table().rows()).hasSize(Answers.MOST);
    assertThat(answer.table().rows().getFirst().getFirst()).isEqualTo(NodeFactory.createLiteralDT("2999", XSDDatatype.XSDinteger));
    assertThat(answer.all()).isEqualTo(3000);
    assertThat(answers.whole(long10, Map.of())).isEmpty();
  }

  @Test
  void whoComesTooEarlyIsToldSoAndNothingElse() throws Exception {
    PreparedQuery endless = PreparedQuery.parse("endless", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    Answers hasty = new Answers(QueryRunner.over(Sample.graph()), Duration.ofMillis(100));
    CountDownLatch begun = new CountDownLatch(1);
    Thread other = Thread.ofPlatform().start(() -> {
      begun.countDown();
      assertThatThrownBy(() -> hasty.prepare(endless, Duration.ofSeconds(2))).isInstanceOf(QueryExecException.class);
    });
    begun.await();
    Thread.sleep(300);
    assertThatThrownBy(() -> hasty.of(endless, Map.of())).isInstanceOf(Answers.StillWorking.class);
    other.join();
    assertThatThrownBy(() -> hasty.of(endless, Map.of())).isInstanceOf(QueryExecException.class)
        .isNotInstanceOf(Answers.StillWorking.class);
  }
}
