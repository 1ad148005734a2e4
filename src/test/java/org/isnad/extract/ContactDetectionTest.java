package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which constructions tell of a contact, and of what status and where.
class ContactDetectionTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "MEETING | HELD | وقال إن اللقاء الذي عقد في باريس بين جون كيري ومحمود عباس كان مفيدا. | جون كيري;محمود عباس | باريس",
      "MEETING | CANCELLED | وقال إن اللقاء الذي كان مقررا بين جون كيري ومحمود عباس ألغي. | جون كيري;محمود عباس | ''",
      "MEETING | HELD | جمع لقاء مطول، هو الثالث في أقل من يومين، جون كيري ومحمود عباس في باريس. | جون كيري;محمود عباس | باريس",
      "CALL | HELD | أجرى جون كيري اتصالين هاتفيين مع محمود عباس. | جون كيري;محمود عباس | ''",
      "VISIT | HELD | غادر جون كيري القاهرة أمس بعد زيارة استمرت يومين. | جون كيري | القاهرة",
      "VISIT | HELD | وتفقد محمود عباس مستشفى رفيديا صباح اليوم. | محمود عباس | مستشفى رفيديا",
      "VISIT | PLANNED | قد يزور جون كيري القاهرة. | جون كيري | القاهرة",
      "MEETING | HELD | استقبل جون كيري، في قصر بعبدا، وزير الخارجية سامح شكري. | جون كيري;سامح شكري | قصر بعبدا",
      "MEETING | HELD | استقبل محمود عباس بمقر رئاسة الجمهورية وزير الخارجية سامح شكري. | محمود عباس;سامح شكري | مقر رئاسة الجمهورية",
      "MEETING | HELD | التقى محمود عباس، بمكتبه اليوم، وزير الخارجية سامح شكري. | محمود عباس;سامح شكري | مكتبه",
      "MEETING | HELD | استضاف الرئيس محمود عباس وزير الخارجية سامح شكري في منزله. | محمود عباس;سامح شكري | منزله",
      "MEETING | HELD | شارك جون كيري وسامح شكري في محادثات استضافتها مصر أمس. | جون كيري;سامح شكري | مصر",
      "MEETING | DENIED | رفض جون كيري عقد لقاء مع محمود عباس. | جون كيري;محمود عباس | ''",
      "MEETING | PLANNED | يعتزم جون كيري عقد لقاء مع محمود عباس. | جون كيري;محمود عباس | ''",
      "MEETING | PLANNED | وقال مصدر إن جون كيري سيعقد غدا جلسة مع سامح شكري. | جون كيري;سامح شكري | ''",
      "MEETING | HELD | وقال محمود عباس، الذي كان قد التقى سامح شكري، إن الأمر خطير. | محمود عباس;سامح شكري | ''",
      "CALL | HELD | جون كيري ومحمود عباس تحدثا هاتفيا أمس. | جون كيري;محمود عباس | ''",
      "VISIT | HELD | تحدثت الصحف عن زيارة سرية قام بها جون كيري إلى طهران أمس. | جون كيري | طهران",
      "VISIT | PLANNED | أعلن جون كيري نيته زيارة طهران. | جون كيري | طهران",
      "VISIT | PLANNED | يبدأ جون كيري غدا زيارة رسمية إلى القاهرة. | جون كيري | القاهرة",
      "VISIT | HELD | وصل محمود عباس مساء اليوم قادما من القاهرة إلى رام الله. | محمود عباس | رام الله",
      "VISIT | DENIED | وتقول السفارة إن زيارة جون كيري إلى القاهرة لن تتم هذا العام. | جون كيري | القاهرة",
      "VISIT | PLANNED | وقال الناطق إن زيارة جون كيري إلى القاهرة يوم الأحد ستبحث ملف المعتقلين. | جون كيري | القاهرة",
      "VISIT | PLANNED | وتأتي التصريحات عشية زيارة جون كيري إلى القاهرة. | جون كيري | القاهرة",
      "VISIT | HELD | زار محمود عباس الوزير سامح شكري في منزله أمس. | محمود عباس;سامح شكري | منزله",
      "MEETING | HELD | حظي جون كيري باستقبال من محمود عباس صباح اليوم. | جون كيري;محمود عباس | ''",
      "MEETING | HELD | انتهت في مسقط المفاوضات بين تونس وليبيا دون اتفاق. | تونس;ليبيا | مسقط",
      "MEETING | HELD | تواصلت في مسقط لليوم الثالث المفاوضات بين تونس وليبيا. | تونس;ليبيا | مسقط",
      "CALL | HELD | تواصل جون كيري مع سامح شكري هاتفيا أمس. | جون كيري;سامح شكري | ''",
      "MEETING | HELD | كان في استقبال الرئيس بمطار بغداد رئيس الوزراء محمد شياع السوداني. | الرئيس;محمد شياع السوداني | مطار بغداد",
      "MEETING | HELD | استقبل الملك المفدى في قصر السلام بجدة وزير الدفاع الأميركي لويد أوستن. | الملك المفدى;لويد أوستن | قصر السلام بجدة",
      "MEETING | HELD | استضافت العاصمة العراقية بغداد اجتماعا ضم جون كيري ومحمود عباس. | جون كيري;محمود عباس | بغداد"})
  void one(Contact.Kind kind, Contact.Status status, String sentence, String who, String where) {
    Reading r = read(sentence);
    assertThat(contacts(r)).as(sentence).singleElement().satisfies(c -> {
      assertThat(c.kind()).isEqualTo(kind);
      assertThat(c.status()).isEqualTo(status);
      assertThat(names(r, c)).containsExactlyInAnyOrder(who.split(";"));
      assertThat(place(r, c)).isEqualTo(where);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "MEETING | PLANNED | سيزور جون كيري القاهرة غدا، ثم يلتقي في عمان وزير الخارجية سامح شكري. | جون كيري;سامح شكري | عمان",
      "MEETING | HELD | زار جون كيري القاهرة، وأجرى محادثات مع سامح شكري. | جون كيري;سامح شكري | القاهرة",
      "MEETING | HELD | وصل جون كيري إلى العراق، في زيارة التقى خلالها نظيره سامح شكري. | جون كيري;سامح شكري | العراق",
      "MEETING | PLANNED | وصل جون كيري إلى طهران أمس، ويلتقي خلالها سامح شكري. | جون كيري;سامح شكري | طهران",
      "MEETING | HELD | زار جون كيري طهران أمس، والتقى خلالها سامح شكري. | جون كيري;سامح شكري | طهران",
      "MEETING | HELD | وصل جون كيري إلى طهران قادما من مسقط، حيث يلتقي سامح شكري. | جون كيري;سامح شكري | طهران",
      "MEETING | HELD | وصل جون كيري إلى طهران قادما من مسقط، حيث التقى سامح شكري. | جون كيري;سامح شكري | مسقط",
      "MEETING | HELD | عاد جون كيري أمس من مسقط، حيث التقى سامح شكري. | جون كيري;سامح شكري | مسقط",
      "VISIT | HELD | ينتقل جون كيري من جنيف إلى إسطنبول، حيث يلتقي محمود عباس، ثم إلى موسكو الاثنين. | جون كيري | موسكو"})
  void amongOthers(Contact.Kind kind, Contact.Status status, String sentence, String who, String where) {
    Reading r = read(sentence);
    assertThat(contacts(r)).as(sentence).anySatisfy(c -> {
      assertThat(c.kind()).isEqualTo(kind);
      assertThat(c.status()).isEqualTo(status);
      assertThat(names(r, c)).containsExactlyInAnyOrder(who.split(";"));
      assertThat(place(r, c)).isEqualTo(where);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"كانت الطائرة الماليزية تنقل جون كيري إلى بكين.", "غادر جون كيري القاهرة أمس.",
      "عاد جون كيري إلى القاهرة.", "عمل جون كيري ضابط اتصال بين مصر والأردن.", "وأشار جون كيري في كلمة توجه بها إلى القاهرة إلى السلام.",
      "وقال جون كيري إن الهدنة قائمة. ويصل عدد المشاركين في المعرض في القاهرة إلى مئة.",
      "وصل محمود عباس على متن طائرة عسكرية قادما من القاهرة.",
      "وأشاد جون كيري بالاتفاق. وقد تعطلت الطائرة قبيل وصوله إلى القاهرة."})
  void none(String sentence) {
    assertThat(contacts(read(sentence))).as(sentence).isEmpty();
  }
}
