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

class NamesakesTest {

  private static EntityReader reader;

  @BeforeAll
  static void load() {
    reader = new EntityReader(LexiconLoader.load(), WordStats.load(), CueLoader.load());
  }

  private static List<String> names(String text, Entity.Type type) {
    return reader.read(Document.of(Article.of("t", text))).entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  @Test
  void aPlaceCalledAsSomebodyNamedIsHeUnlessItTellsWhere() {
    String text = "التقى المبعوث الأممي برناردينو ليون الأطراف أمس. وأكد ليون أن الحوار مستمر، ويحث السيد ليون الجميع على الهدوء.";
    assertThat(names(text, Entity.Type.PER)).containsExactly("برناردينو ليون");
    assertThat(names(text, Entity.Type.LOC)).doesNotContain("ليون");
    assertThat(names(text + " ويزور الوفد مصانع في ليون بعد أسبوع.", Entity.Type.LOC)).contains("ليون");
  }

  @Test
  void twoBodiesJoinedAreTwo() {
    assertThat(names("اجتمع وفد الحكومة مع صندوق النقد الدولي والبنك المركزي الأوروبي في بروكسل.", Entity.Type.ORG))
        .contains("صندوق النقد الدولي", "البنك المركزي الأوروبي");
    assertThat(names("زار الوزير مقر وزارة التربية والتعليم السعودية.", Entity.Type.ORG))
        .containsExactly("وزارة التربية والتعليم السعودية");
  }

  @Test
  void thePeopleOfABodyAreNotTheBody() {
    assertThat(names("أطلق مسلحون النار على عناصر من الشرطة وعلى رجال الجيش.", Entity.Type.ORG)).isEmpty();
    assertThat(names("وقالت الشرطة إن التحقيق مستمر.", Entity.Type.ORG)).containsExactly("الشرطة");
  }
}
