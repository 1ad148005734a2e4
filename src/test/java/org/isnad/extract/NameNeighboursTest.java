package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands right behind a name and is none of it: somebody else who is known, a verb of the future, "فإن" without its hamza; and a surname that is
/// part of it in whatever spelling the given name stands.
class NameNeighboursTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // two who are known, one behind the other
      "التقى ترامب بوتين في ألاسكا لبحث وقف الحرب.|ترامب; بوتين", "التقى كيري لافروف في جنيف لبحث وقف الحرب.|كيري; لافروف",
      "التقى سامح شكري أيمن الصفدي في القاهرة لبحث وقف الحرب.|سامح شكري; أيمن الصفدي",
      "استقبل بدر عبد العاطي عباس عراقجي في القاهرة لبحث وقف الحرب.|بدر عبد العاطي; عباس عراقجي",
      // one name, not two
      "قال رئيس الوزراء اليوناني الكسيس تسيبراس مع إعادة فتح المصارف إن بلاده قبلت الحل.|الكسيس تسيبراس",
      "قال رئيس الوزراء اليوناني ألكيسيس تسيبراس إن بلاده قبلت الحل.|ألكيسيس تسيبراس",
      // verbs of the future, and names that only begin like them
      "اعتبر المصدر أن الرئيس الروسي فلاديمير بوتين سيتخلى عن حليفه قريبا.|فلاديمير بوتين",
      "وقال رفاقه إن هيلاري كلينتون ستفوز ببطاقة الترشيح قريبا.|هيلاري كلينتون",
      "وقال رفاقه إن الجراح سعد دوابشة سيشرح الوضع غدا للصحافيين.|سعد دوابشة",
      "وقال النائب كريم سنجاري إن الحرب قريبة من نهايتها.|كريم سنجاري", "وقال المخرج جون ستيوارت إن الحرب قريبة من نهايتها.|جون ستيوارت",
      "وقال جو ستورك نائب مدير المنظمة إن الحرب قريبة من نهايتها.|جو ستورك",
      // "فان" before a clause, and in names
      "وفي حال الفوز فان ترامب سيغير سياسة بلاده في المنطقة.|ترامب", "وقال لويس فان غال مدرب المنتخب إن الفريق جاهز للمباراة.|لويس فان غال",
      "وقال المدرب فان غال إن الفريق جاهز للمباراة المقبلة.|فان غال", "وقال السفير جيرارد فان بوهيمن إن المجلس سيجتمع.|جيرارد فان بوهيمن"})
  void people(String sentence, String names) {
    List<String> people = ReadContacts.read(sentence).entities().stream()
        .filter(e -> e.type() == Entity.Type.PER).map(Entity::name).toList();
    assertThat(people).containsExactlyInAnyOrder(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وبحسب الوزير الجزائري فان مشاورات تجري بين دول المنظمة.|فان",
      "وبحسب الرئيس اليمني فان القتلى من المدنيين.|فان"})
  void noName(String sentence, String name) {
    assertThat(ReadContacts.read(sentence).entities()).extracting(Entity::name)
        .noneMatch(n -> n.contains(name));
  }
}
