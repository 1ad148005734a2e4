package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of persons that look like other words, and words that look like parts of names; bodies and places told by nouns of two senses.
class UncommonNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وبحث الرئيس الملف مع السفير الهندي لدى الخرطوم ألبير تاكتش أمس. | ألبير تاكتش
      وقال المتحدث باسم الهيئة، بابير شالوش، لوكالة رويترز إن العمل مستمر. | بابير شالوش
      واستقبل الوزير رئيس الوفد الهادي عثمان في المطار. | الهادي عثمان
      وبحسب الهادي عثمان، فإن الطريق مغلق. | الهادي عثمان
      وقال محمد الأمين سويلح إن الطريق مغلق. | محمد الأمين سويلح
      وحضر اللقاء الوزير الأول عبد القادر الطالب عمر. | عبد القادر الطالب عمر
      وقال المتحدث باسم الحركة، محمد الحاج موسى، إن الطريق مغلق. | محمد الحاج موسى
      وكان في استقباله وزير الداخلية محمد ناجم الغرسلي والمحافظ. | محمد ناجم الغرسلي
      وقال عبد السلام دوابشة إن الطريق مغلق. | عبد السلام دوابشة
      واجتمع الوزير مع إلهام أحمد وفوزة يوسف في المدينة. | إلهام أحمد;فوزة يوسف
      وسجل نايف هزازي والأوروغوياني مافريك شانديو هدفين. | نايف هزازي;مافريك شانديو
      وكان كوبانيتشبك عمرالييف أول من وصل إلى القاعة. | كوبانيتشبك عمرالييف
      وقال الكاتب العام للنقابة الوطنية للتعليم خالد العلمي الهوير إن الإضراب قائم. | خالد العلمي الهوير
      وقدم رئيسها عمر غيله التعازي إلى ذوي الضحايا. | عمر غيله
      وأجرى وزير الدفاع توماس غرينفيلد مكالمتين هاتفيتين. | توماس غرينفيلد
      وقال سعود البلوي إن العمل بدأ. وقدم الدكتور البلوي امتنانه للجميع. | سعود البلوي
      وأضاف أن هذا المصاب يوحد الجرح بين الشعبين. |
      وزير الخارجية العراقي يهاتف عددا من نظرائه. |
      وأصيب جنود من لواء "سنديان" في المعركة. |
      """)
  void names_of_persons(String text, String expected) {
    assertThat(names(text, Entity.Type.PER)).containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وأصيب جنود من لواء "سنديان" في المعركة. | ORG | لواء "سنديان"
      وقال محللو بنك آي إن جي إن الأسعار ترتفع. | ORG | بنك آي إن جي
      واستقبل الأمير سفير أوغندا لدى المملكة رشيد يحيى سيمودو. | LOC | أوغندا;المملكة
      وقتل 30 بريطانياً وفرنسيان. | LOC |
      وقال رئيس مجلس قروي سنديانة عدنان شلش إن المدخل مغلق. | ORG | مجلس قروي سنديانة
      ونقل المصابون إلى المستشفى الجمهوري. | LOC | المستشفى الجمهوري
      وقتل شخصان في مديرية حيسان أمس. | LOC | مديرية حيسان
      وقالت مديرية الصحة إن الحملة بدأت. | ORG | مديرية الصحة
      واستهدف القصف محطة "كرمل" للطاقة بصاروخ. | LOC | محطة "كرمل" للطاقة
      وقالت مديرية التعليم في أبها أمس إن الدراسة مستمرة. وأضافت مديرية التعليم أن الحضور كامل. | ORG | مديرية التعليم
      """)
  void names_of_bodies_and_places(String text, Entity.Type type, String expected) {
    assertThat(names(text, type)).containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(";"));
  }
}
