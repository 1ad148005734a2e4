package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorNamesTest {

  private static final ActorNames WORLD = ActorNames.of(List.of("هيئة الإغاثة", "الهيئة", "Relief Committee", "الهيئة"));

  @Test
  void keepsEachNameOnceWhateverTheOrder() {
    assertThat(WORLD.all()).containsExactly("Relief Committee", "الهيئة", "هيئة الإغاثة");
    assertThat(WORLD).isEqualTo(ActorNames.of(List.of("الهيئة", "Relief Committee", "هيئة الإغاثة")));
  }

  @Test
  void isSharedWhereAnArticleHasNoNameOfItsOwn() {
    assertThat(WORLD.and(ActorNames.of(List.of("الهيئة")))).isSameAs(WORLD);
    assertThat(WORLD.and(ActorNames.of(List.of("هيئة الغوث"))).all()).hasSize(4).contains("هيئة الغوث");
  }

  @Test
  void knowsTheStemsOfAllNames() {
    assertThat(WORLD.stems()).isEqualTo(Stems.of("هيئة الإغاثة Relief Committee"));
    assertThat(ActorNames.NONE.stems()).isEmpty();
  }
}
