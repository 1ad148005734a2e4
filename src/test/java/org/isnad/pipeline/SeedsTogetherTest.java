package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.compare.Told;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Told.ToldStatement;
import org.isnad.compare.Topic;
import org.isnad.compare.Topic.Verdict;
import org.isnad.graph.Iris;
import org.isnad.source.ArticleSource;
import org.isnad.source.SourceOptions;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader of the five seeds wants to know, asked of what the program itself reads and puts together.
class SeedsTogetherTest {

  private static List<Topic> topics = List.of();

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Store store = Store.at(folder.resolve("kg"));
    Workshop workshop = Workshop.open(Iris.DEFAULT_BASE);
    new GraphBuild(workshop, store, 2).run(new ArticleSource(List.of("seeds"), SourceOptions.DEFAULT), true, outcome -> {}, note -> {},
        new Progress());
    try (Snapshot snapshot = ((Access.Local) store.openForReading()).snapshot()) {
      topics = workshop.together(store, new ConfidenceFilter(0), snapshot.graphs()).topics();
    }
  }

  @Test
  void howManyHostagesWereTaken() {
    Topic topic = figures("taken_hostage", "250", "250", "240");
    assertThat(topic.judgements()).extracting(Topic.Judgement::verdict).containsOnly(Verdict.AGREES, Verdict.COMPATIBLE);
    // Israel under two names, and an article that credits nobody: at most two, perhaps one
    assertThat(topic.origins().floor()).isEqualTo(1);
    assertThat(topic.origins().total()).isEqualTo(2);
  }

  @Test
  void howManyWereKilledOnTheSeventhOfOctober() {
    Topic topic = figures("killed", "1139", "1160");
    assertThat(topic.judgements()).extracting(Topic.Judgement::verdict).containsExactly(Verdict.COMPATIBLE);
    assertThat(topic.origins().total()).isEqualTo(1);
  }

  @Test
  void howTheTollOfGazaWentOn() {
    Topic topic = figures("killed", "26600", "30000", "40000");
    assertThat(topic.running()).isTrue();
    assertThat(topic.judgements()).allSatisfy(j -> {
      assertThat(j.verdict()).isEqualTo(Verdict.UPDATES);
      assertThat(j.later()).isEqualTo(j.b());
      assertThat(j.basis()).isEqualTo(Topic.Basis.VALUE_ONLY);
    });
  }

  @Test
  void howManyAreStillHeld() {
    Topic topic = figures("held_hostage", "130", "120");
    assertThat(topic.judgements()).extracting(Topic.Judgement::verdict).containsExactly(Verdict.UPDATES);
  }

  @Test
  void howManyWereFreedInNovember() {
    Topic topic = figures("released", "100", "100", "100");
    assertThat(topic.judgements()).extracting(Topic.Judgement::verdict).containsOnly(Verdict.AGREES);
  }

  @Test
  void prisonersNeverStandBesideHostages() {
    Topic prisoners = figures("released", "240", "200");
    assertThat(prisoners.members()).allSatisfy(m -> assertThat(m.telling().evidence()).containsPattern("سجين|السجون"));
    assertThat(ofMeasure("taken_hostage").flatMap(t -> t.members().stream()))
        .allSatisfy(m -> assertThat(((ToldFigure) m).unit()).doesNotContain("سجين"));
  }

  @Test
  void theMeetingsInParisStayApart() {
    List<Topic> contacts = topics.stream().filter(t -> t.kind() == Topic.Kind.CONTACT).toList();
    assertThat(contacts).allSatisfy(topic -> assertThat(topic.members()).extracting(m -> m.telling().article()).doesNotContain("seed-001")
        .doesNotHaveDuplicates());
    assertThat(contacts).allSatisfy(topic -> assertThat(topic.members()).hasOnlyElementsOfType(ToldContact.class));
  }

  @Test
  void theMeetingOfJanuaryIsToldWithAndWithoutQatar() {
    Topic meeting = topics.stream().filter(t -> t.kind() == Topic.Kind.CONTACT)
        .filter(t -> t.members().stream().anyMatch(m -> m.telling().article().equals("seed-003"))).findFirst().orElseThrow();
    assertThat(meeting.members()).extracting(m -> m.telling().article()).containsExactlyInAnyOrder("seed-000", "seed-003");
    assertThat(meeting.judgements()).extracting(Topic.Judgement::verdict).containsExactly(Verdict.COMPATIBLE);
  }

  @Test
  void goodProgressIsToldByTwo() {
    assertThat(utterance("تقدم جيد").members()).extracting(m -> m.telling().article()).containsExactlyInAnyOrder("seed-000", "seed-003");
  }

  @Test
  void theHopeToBringHamasInIsWordedDifferently() {
    Topic topic = utterance("نقل هذا الاقتراح");
    assertThat(topic.members()).extracting(m -> m.telling().article()).containsExactlyInAnyOrder("seed-000", "seed-003");
    assertThat(topic.judgements().getFirst().verdict()).isIn(Verdict.AGREES, Verdict.COMPATIBLE);
    assertThat(topic.members()).extracting(m -> ((ToldStatement) m).text()).doesNotHaveDuplicates();
  }

  @Test
  void whoBrokeredTheTruceStandsBesideThoseFreedInIt() {
    assertThat(figures("released", "100", "100", "100").members())
        .anySatisfy(m -> assertThat(m.telling().evidence()).contains("قطر ومصر والولايات المتحدة توسطت في هدنة"));
  }

  private static Topic figures(String measure, String... values) {
    List<String> wanted = Arrays.stream(values).sorted().toList();
    return ofMeasure(measure)
        .filter(t -> t.members().stream().map(m -> ((ToldFigure) m).value().toPlainString()).sorted().toList().equals(wanted))
        .findFirst().orElseThrow(
            () -> new AssertionError(measure + " " + wanted + " not in " + ofMeasure(measure).map(SeedsTogetherTest::line).toList()));
  }

  private static Stream<Topic> ofMeasure(String measure) {
    return topics.stream().filter(t -> t.members().getFirst() instanceof ToldFigure f && f.measure().equals(measure));
  }

  private static Topic utterance(String words) {
    return topics.stream().filter(t -> t.kind() == Topic.Kind.STATEMENT)
        .filter(t -> t.members().stream().anyMatch(m -> ((ToldStatement) m).text().contains(words))).findFirst().orElseThrow();
  }

  private static String line(Topic topic) {
    return topic.kind().name().toLowerCase(Locale.ROOT)
        + topic.members().stream().map(Told::telling).map(t -> t.article() + " " + t.evidence()).toList();
  }
}
