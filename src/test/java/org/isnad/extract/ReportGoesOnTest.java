package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far a report, speech or study covers figures that follow: in later clauses and in sentences that open as its continuation.
class ReportGoesOnTest {

  private static List<Figure> figures(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
  }

  private static String last(String text) {
    return figures(text).getLast().attribution().chain().stream().map(Link::name).collect(Collectors.joining(" < "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقالت هيئة الإحصاء النيوزيلندية إن الصادرات تراجعت العام الماضي. ففي ولنغتون هبطت الصادرات 4.2 في المائة. | هيئة الإحصاء النيوزيلندية",
      "وحسب الأرقام الكندية، بلغ عدد العاطلين في مارس 300 ألف شخص. وبالمقارنة مع فبراير، انخفض العدد 18 ألف شخص. | الأرقام الكندية",
      "وقالت بعثة الأمم المتحدة في الصومال إن عدد الضحايا المدنيين ارتفع. وإنه بين يناير ومارس قتل 210 أشخاص. | بعثة الأمم المتحدة في الصومال",
      "وقال الدكتور سالم الغامدي إن المشروع مهم. أما على المدى البعيد فالمتوقع أن يرتفع الدخل إلى 100 مليار دولار. | سالم الغامدي",
      "وأظهرت بيانات البنك المركزي الأردني أن الودائع زادت 3 في المائة. وبلغت القروض 20 مليار دينار. | بيانات البنك المركزي الأردني",
      "وقال الوزير سالم الغامدي إن الأسعار مستقرة. كما ارتفعت الأجور بنسبة 5 في المائة. | سالم الغامدي",
      "وذكر البنك المركزي الأردني أن الدين زاد. كما أن الودائع نمت 12 في المائة. | البنك المركزي الأردني",
      "وقال الوزير سالم الغامدي إن الأسعار مستقرة. كما تمكن العريف فهد العتيبي من إنقاذ 3 أطفال. | ''",
      "وقتل ثلاثة جنود بحسب مسؤولين، بينما يبحث الأهالي عن أقاربهم. فقد وقع الهجوم في بلدة يسكنها 40 ألف شخص. | ''",
      "وأظهرت بيانات رسمية أن الاقتصاد نما 3 في المائة. وشهدت العاصمة إضرابا شارك فيه 300 عامل. | ''"})
  void nextSentence(String text, String chain) {
    assertThat(last(text)).isEqualTo(chain);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقالت لجنة الإغاثة إن المتطوعين انتشلوا 12 جثة من السوق، في حين نُقل 60 مصابا إلى المستشفى. | لجنة الإغاثة",
      "وأعلن حاكم الولاية سالم الغامدي إجلاء 4 آلاف شخص، بينما ما زال 900 في مناطق القتال. | سالم الغامدي",
      "وتظاهر 3 آلاف شخص في المدينة، بحسب الشرطة، فيما أوقف 16 متظاهرا. | ''",
      "وأوضح المتحدث سالم الغامدي أن باب التسجيل فتح أمس، مطالبا المرشحين إحضار 4 صور شخصية. | سالم الغامدي",
      "وأوضح المتحدث سالم الغامدي أن باب التسجيل فتح أمس، مشترطا على المتقدمين دفع 4 آلاف ريال. | سالم الغامدي",
      "وقال المبعوث سالم الغامدي إن الاقتراع جرى بهدوء، لكنه انتقد منع مراقبيه من دخول 52 مركزا. | سالم الغامدي"})
  void laterClause(String text, String chain) {
    assertThat(last(text)).isEqualTo(chain);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "واستعرض التقرير حركة الودائع إذ جاء ارتفاع الودائع الآجلة بنسبة 12 في المائة. | التقرير",
      "وتناول التقرير أوضاع القطاع الزراعي، حيث بلغت المساحة المزروعة 30 ألف هكتار. | التقرير",
      "وجدت الدراسة أن 71 في المائة من سكان القرى فقراء. | الدراسة",
      "ووجد الباحثون في الجامعة أن 40 في المائة من المرضى يعانون الأرق. | الباحثون في الجامعة",
      "وتوصلت الدراسة إلى أن الرياضة تقلل الوزن 4 كيلوغرامات. | الدراسة",
      "وتطرق التقرير إلى الصادرات التي بلغت 50 مليار ريال. | التقرير"})
  void presented(String text, String chain) {
    assertThat(last(text)).isEqualTo(chain);
  }
}
