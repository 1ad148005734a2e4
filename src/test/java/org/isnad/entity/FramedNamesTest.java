package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Entity;
import org.isnad.lexicon.WordStats;
import org.isnad.ontology.CueLoader;
import org.isnad.ontology.LexiconLoader;
import org.isnad.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FramedNamesTest {

  private static EntityReader reader;

  @BeforeAll
  static void load() {
    reader = new EntityReader(LexiconLoader.load(), WordStats.load(), CueLoader.load());
  }

  private static List<String> names(String text, Entity.Type type) {
    return reader.read(Document.of(Article.of("t", text))).entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  @Test
  void whatStandsBetweenAnOfficeAndWhatIsSaidIsItsHoldersName() {
    assertThat(names("وقال محامي الدفاع سورن سودالين لوكالة رويترز بأنه سيستأنف الحكم.", Entity.Type.PER)).containsExactly("سورن سودالين");
    assertThat(names("وقال رئيس هيئة الأرصاد غلام رسول إن الأمطار ستستمر.", Entity.Type.PER)).containsExactly("غلام رسول");
  }

  @Test
  void adjectivesAndAdverbsThereAreNoName() {
    assertThat(names("وقال رئيس اللجنة المنظمة المؤقتة إن العمل مستمر. وقال رئيس الشركة أمس إن الأرباح زادت.", Entity.Type.PER)).isEmpty();
    assertThat(names("وشدد اللواء الزهراني على أن ما جرى لن يتكرر.", Entity.Type.PER)).containsExactly("الزهراني");
  }

  @Test
  void theHeadOfADelegationAndWhoeverServesAPlaceAreNamed() {
    assertThat(names("وقال عضو الوفد المفاوض عبد الملك العجري إن الملف الإنساني أولا.", Entity.Type.PER))
        .containsExactly("عبد الملك العجري");
    assertThat(names("وقال مدير مستشفى الجلاء عبد السلام الفرجاني إن العدد ارتفع.", Entity.Type.PER))
        .containsExactly("عبد السلام الفرجاني");
    assertThat(names("وقال مدير مستشفى الجلاء عبد السلام الفرجاني إن العدد ارتفع.", Entity.Type.ORG)).containsExactly("مستشفى الجلاء");
  }
}
