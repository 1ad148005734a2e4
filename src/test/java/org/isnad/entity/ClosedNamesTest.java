package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Names of which what closes them tells that they go on: the words said, a hyphen.
class ClosedNamesTest {

  @Test
  void betweenTheVerbAndTheWordsSaidStandsOnlyTheName() {
    assertThat(names("عقدت الجلسة أمس. وقال أيمن الخضراء إن الطريق مفتوح.", Entity.Type.PER)).containsExactly("أيمن الخضراء");
    assertThat(names("عقدت الجلسة أمس. وأوضح الدكتور ممدوح الثقيل أن الدورة ستبدأ قريبا.", Entity.Type.PER))
        .containsExactly("ممدوح الثقيل");
    assertThat(names("عقدت الجلسة أمس. وأكد وزير النقل بيتر والاس أن الخط جاهز.", Entity.Type.PER)).containsExactly("بيتر والاس");
    assertThat(names("عقدت الجلسة أمس. وأضاف المهندس محمد رضا تشاووش: الخط جاهز.", Entity.Type.PER)).containsExactly("محمد رضا تشاووش");
  }

  @Test
  void whatIsNoNameDoesNotCloseOne() {
    assertThat(names("عقدت الجلسة أمس. وقال سالم الكندي غاضبا إن الطريق مغلق.", Entity.Type.PER)).containsExactly("سالم الكندي");
    assertThat(names("عقدت الجلسة أمس. وقال سالم الكندي لرويترز إن الطريق مغلق.", Entity.Type.PER)).containsExactly("سالم الكندي");
    assertThat(names("عقدت الجلسة أمس. وبحسب الوزير الكندي فإن الطريق مغلق.", Entity.Type.PER)).doesNotContain("الكندي فإن");
  }

  @Test
  void whomSomebodySpeaksToIsNoPartOfHisName() {
    assertThat(names("عقدت الجلسة أمس. وقال فلاديمير بوتين لزيلينسكي إن الحرب طالت.", Entity.Type.PER))
        .containsExactly("فلاديمير بوتين", "زيلينسكي");
    assertThat(names("عقدت الجلسة أمس. وقال سالم الكندي لماكرون خلال اللقاء إن الحرب طالت.", Entity.Type.PER))
        .containsExactly("سالم الكندي", "ماكرون");
    assertThat(names("عقدت الجلسة أمس. وقال فؤاد لحود إن الحرب طالت.", Entity.Type.PER)).containsExactly("فؤاد لحود");
  }

  @Test
  void anOfficeClosesAName() {
    assertThat(names("عقدت الجلسة أمس. وقال بدر باسلمه وزير النقل إن الميناء سيفتح غدا.", Entity.Type.PER)).containsExactly("بدر باسلمه");
  }

  @Test
  void aPlaceInBracketsBehindANameIsNoNickname() {
    assertThat(names("وحصل اللاعب سالم الكندي (قطر) على الميدالية الذهبية.", Entity.Type.LOC)).containsExactly("قطر");
  }

  @Test
  void aHyphenBetweenTwoWordsOfANameJoinsThem() {
    assertThat(names("عقدت الجلسة أمس. وقال وزير النقل جان-ميشال أولان إن الخط جاهز.", Entity.Type.PER)).containsExactly("جان-ميشال أولان");
    assertThat(names("عقدت الجلسة أمس. وأكدت المستشارة ماري-كلود بيرار أن الخط جاهز.", Entity.Type.PER)).containsExactly("ماري-كلود بيرار");
  }
}
