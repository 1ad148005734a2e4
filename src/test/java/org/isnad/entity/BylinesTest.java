package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.entities;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

class BylinesTest {

  private static final String STORY = "\n\nقال رئيس البلدية للصحفيين مساء أمس إن العمل في الجسر القديم ينتهي قبل حلول الشتاء المقبل بأسابيع.";

  private static List<Entity> read(String line) {
    return entities("افتتاح الجسر القديم قبل الشتاء\n\n" + line + STORY);
  }

  private static List<String> names(String line, Entity.Type type) {
    return ReadNames.names("افتتاح الجسر القديم قبل الشتاء\n\n" + line + STORY, type);
  }

  @Test
  void theLineThatCreditsTheStoryTellsPlaceAndOutlet() {
    assertThat(names("القدس - رويترز", Entity.Type.LOC)).containsExactly("القدس");
    assertThat(names("القدس - رويترز", Entity.Type.ORG)).contains("رويترز");
  }

  @Test
  void anOutletIsToldByItsBareNameInSuchALine() {
    assertThat(names("طرابلس-الوئام:", Entity.Type.ORG)).contains("الوئام");
    assertThat(names("اليوم - الدمام", Entity.Type.ORG)).contains("اليوم");
    assertThat(names("القاهرة: الوطن", Entity.Type.ORG)).contains("الوطن");
  }

  @Test
  void aWriterBesideHisPaperIsTaken() {
    assertThat(names("سامر أبو نخلة - سبق:", Entity.Type.PER)).containsExactly("سامر أبو نخلة");
    assertThat(names("سامر أبو نخلة - سبق:", Entity.Type.ORG)).contains("سبق");
    assertThat(names("محمد طالبي (أبها)", Entity.Type.PER)).containsExactly("محمد طالبي");
  }

  @Test
  void aNameThatSeveralPapersHaveIsLinkedToNone() {
    assertThat(read("القاهرة: الوطن")).filteredOn(e -> e.name().equals("الوطن")).singleElement()
        .satisfies(e -> assertThat(e.ref()).isNull());
  }

  @Test
  void wordsOfTheStoryAreNoOutlet() {
    assertThat(entities("وصل الوزير اليوم إلى الرياض وعاد إلى الوطن بعد ذلك بأيام."))
        .noneMatch(e -> e.type() == Entity.Type.ORG);
  }
}
