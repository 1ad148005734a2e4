package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Words that a name swallows before it or behind it, and words in brackets behind a name.
class OverrunsTest {

  @Test
  void noVerbOrNounBeforeANameBorneElsewhereIsPartOfIt() {
    assertThat(names("وصل ديفيد كاميرون إلى المطار. وحاول منافسو كاميرون الرد.", Entity.Type.PER)).containsExactly("ديفيد كاميرون");
    assertThat(names("وصل يوهان شتراوسر إلى المطار. ثم افتخرت شتراوسر بعملها.", Entity.Type.PER)).hasSizeLessThan(3)
        .noneMatch(n -> n.startsWith("افتخرت"));
    assertThat(names("وصل حيدر العبادي إلى المطار. وقال إن كلام العبادي واضح.", Entity.Type.PER)).containsExactly("حيدر العبادي");
  }

  @Test
  void aGivenNameBeforeAFamilysNameStays() {
    assertThat(names("وصل أحمد الجعفري إلى المطار، ثم وصل سالم الجعفري بعده.", Entity.Type.PER))
        .containsExactly("أحمد الجعفري", "سالم الجعفري");
  }

  @Test
  void whatSomebodyIsOrDoesIsNoNicknameOfHis() {
    assertThat(ReadNames.entities("قال النائب سمير حداد (القائمة المشتركة) إن القانون خطير.").stream()
        .filter(e -> e.type() == Entity.Type.PER).flatMap(e -> e.mentions().stream()).map(Entity.Mention::text))
        .containsExactly("سمير حداد");
    assertThat(ReadNames.entities("قال العمدة سمير حداد (محافظ) إن القانون خطير.").stream()
        .filter(e -> e.type() == Entity.Type.PER).flatMap(e -> e.mentions().stream()).map(Entity.Mention::text))
        .containsExactly("سمير حداد");
    assertThat(ReadNames.entities("قال الفريق محمد حمدان دقلو \"حميدتي\" إن القانون خطير.").stream()
        .filter(e -> e.type() == Entity.Type.PER).flatMap(e -> e.mentions().stream()).map(Entity.Mention::text))
        .contains("حميدتي");
  }

  @Test
  void anOfficeClosesTheNameOfWhoSpeaks() {
    assertThat(names("قال بدر باسلمه وزير النقل إن المطار جاهز.", Entity.Type.PER)).containsExactly("بدر باسلمه");
    assertThat(names("يقول ناصر ودادي، الخبير في شؤون الشرق، إن المطار جاهز.", Entity.Type.PER)).containsExactly("ناصر ودادي");
    assertThat(names("وقال لوري والاش مدير المنظمة إن المطار جاهز.", Entity.Type.PER)).containsExactly("لوري والاش");
  }

  @Test
  void aNounThatEndsAsAnAdjectiveGoesOn() {
    assertThat(names("قالت أسرة ضحية الحادث إنها ستقاضي الشركة.", Entity.Type.GRP)).containsExactly("أسرة ضحية الحادث");
  }
}
