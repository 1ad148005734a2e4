package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Speakers whom the second sentence calls by fewer words than the first: a shorter office, a trade of two words, a body by a part of its name.
class SpeakerTakenUpTest {

  @Test
  void officesToldShorter() {
    assertThat(said("قال مدير عام التعليم بمنطقة نجران حسين الوادي إن الاختبارات تبدأ غدا. وأشار مدير التعليم إلى أن المدارس جاهزة."))
        .containsExactly("حسين الوادي: الاختبارات تبدأ غدا", "حسين الوادي: المدارس جاهزة");
    assertThat(said("أكد مدرب فريق الاتحاد البرتغالي فيتور بيريرا أن اللاعبين متعبون. وأوضح مدرب الاتحاد أن الفوز ممكن."))
        .containsExactly("فيتور بيريرا: اللاعبين متعبون", "فيتور بيريرا: الفوز ممكن");
    assertThat(said("وقال رئيس حزب الوحدة التونسي سليم الدريدي إن الحوار فشل. وشدد زعيم الحزب على أن الشارع سيتحرك."))
        .contains("سليم الدريدي: الشارع سيتحرك");
    assertThat(said("وقال رجل الأعمال حسين الوادي إن السوق راكدة. وأضاف رجل الأعمال أن الأسعار تراجعت."))
        .containsExactly("حسين الوادي: السوق راكدة", "حسين الوادي: الأسعار تراجعت");
  }

  @Test
  void anotherOfficeIsNotTakenUp() {
    assertThat(said("قال مدير عام التعليم بمنطقة نجران حسين الوادي إن الاختبارات تبدأ غدا. وأشار مدير الصحة إلى أن العيادات جاهزة."))
        .contains("مدير الصحة: العيادات جاهزة");
  }

  @Test
  void bodiesByAPartOfTheirName() {
    assertThat(said("أكد الاتحاد الأفريقي لجمعيات الزراعة أن المحصول جيد. وأضاف الاتحاد الأفريقي أن الأسواق مفتوحة."))
        .allMatch(s -> s.startsWith("الاتحاد"));
    assertThat(said("كشفت الهيئة العامة للنقل والاتصالات أن الخدمة توقفت. وتابعت هيئة النقل أن العمل جار."))
        .containsExactly("الهيئة العامة للنقل والاتصالات: الخدمة توقفت", "الهيئة العامة للنقل والاتصالات: العمل جار");
    assertThat(said("أفادت جبهة النصرة بأن المعركة انتهت. وأشارت النصرة إلى أن الأسرى بخير."))
        .containsExactly("جبهة النصرة: المعركة انتهت", "جبهة النصرة: الأسرى بخير");
  }

  @Test
  void whoIsNamedBehindDeclaredThat() {
    assertThat(said("صرح بذلك حسين الوادي الأمين العام للجمعية، مؤكدا أن الحملة مستمرة.")).containsExactly("حسين الوادي: الحملة مستمرة");
  }

  @Test
  void aNounThatStoodBeforeTheName() {
    assertThat(said("وقال النازح سامر الوادي إن الخيمة غرقت. وتابع النازح أن الماء قليل."))
        .containsExactly("سامر الوادي: الخيمة غرقت", "سامر الوادي: الماء قليل");
    assertThat(said("وقال المزارع سامر الوادي إن الموسم جيد. وقال التاجر إن الأسعار مرتفعة.")).contains("التاجر: الأسعار مرتفعة");
  }

  @Test
  void aWomanCalledByHerSon() {
    assertThat(said("وتقول أم خالد، وهي نازحة من رفح، إن الخيمة غرقت. وأضافت أن أطفالها بلا طعام."))
        .containsExactly("أم خالد: الخيمة غرقت", "أم خالد: أطفالها بلا طعام");
    assertThat(said("وقالت النازحة أم خالد السعيد للجزيرة نت إن الخبز نفد.")).containsExactly("أم خالد السعيد: الخبز نفد");
  }

  @Test
  void whomSomebodyTurnsToIsNoPartOfHim() {
    assertThat(said("وطالب مسؤول فلسطيني الأمم المتحدة بفتح المعبر فورا.")).containsExactly("مسؤول فلسطيني: فتح المعبر فورا");
  }

  @Test
  void aQuotationBeforeItsSpeakerAndOneBehindHim() {
    assertThat(said("«الحل في يد الشعب وحده»، قال الرئيس التونسي قيس سعيد، مضيفا «لن نتراجع عن موقفنا».")).containsExactly(
        "قيس سعيد: الحل في يد الشعب وحده",
        "قيس سعيد: لن نتراجع عن موقفنا");
  }
}
