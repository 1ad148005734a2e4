package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told in words of contact and is none, and people of whom nothing is told but that somebody met them.
class NonContactTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "سافر سامح شكري إلى لندن حيث أكمل دراسته في الجامعة.",
      "وأوضح سامح شكري سبب سفره للانضمام إلى الحركة في سوريا.",
      "توجه أيمن الصفدي إلى باريس للالتحاق بالجامعة.",
      "تم تسريح اللاعب سامح شكري لينتقل إلى مدريد في ديسمبر.",
      "بدأت الجولة الفنية من عمان مرورا بدمشق وصولا إلى المواقع القديمة في بغداد مع أيمن الصفدي.",
      "وقال سامح شكري إن الخطة تشمل اللقاءات المباشرة مع المواطنين.",
      "وأكد سامح شكري على أهمية استئناف المفاوضات بين مصر والأردن.",
      "وقال سامح شكري إن من المستحيل على بلاده أن تتواصل مع إسرائيل.",
      "وسيتم الإعلان عن القمة بعد الاتفاق عليها مع وزير الخارجية سامح شكري.",
      "ويبدأ استقبال المتقدمين بوزارة التعليم الأحد."})
  void isNone(String sentence) {
    assertThat(contacts(read("خبر من المنطقة\n\n" + sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سامح شكري زوار الحديقة واستمع إلى آرائهم. | سامح شكري;زوار الحديقة",
      "وسيستقبل الوزير سامح شكري المعايدين من أهالي المحافظة. | سامح شكري;المعايدين",
      "واستقبل الوزير سامح شكري أمس المعايدين من أهالي المحافظة. | سامح شكري;المعايدين",
      "وقال سامح شكري خلال لقائه اليمنيين في القاهرة إن العمل مستمر. | سامح شكري;اليمنيين",
      "وقال سامح شكري خلال لقائه بالمعتصمين إن العمل مستمر. | سامح شكري;المعتصمين",
      "واجتمع الرئيس سامح شكري مع مشايخ القبائل والمقاتلين المحليين في عدن. | سامح شكري;مشايخ القبائل;المقاتلين المحليين",
      "وكان سامح شكري، استقبل المعزين في وفاة والدته. | سامح شكري;المعزين"})
  void peopleAreMet(String sentence, String who) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }

  @Test
  void headlineTellsTheNewsInThePresent() {
    Reading reading = read("سامح شكري يستقبل المهنئين بالعيد\n\nالقاهرة - امتلأت القاعة منذ الصباح الباكر بالحضور.");
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder("سامح شكري", "المهنئين");
  }

  @Test
  void outletsOwnRoundsAreNone() {
    assertThat(contacts(read("خبر من المنطقة\n\n«الديار» التقت المواطن سامح شكري في منزله. وكانت «الديار» زارت الوزير أيمن الصفدي.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"الوزير يشيد بدور «المواصفات»\n\n", "تطوير \"التعليم العالمي\"\n\n",
      "خبر من المنطقة\n\nوفي إطار حملة «خذ بيدي» "})
  void wordsBetweenQuotationMarksBeforeTheVerbAreNoOutlet(String before) {
    Reading reading = read(before + "استقبل الوزير سامح شكري في مكتبه أمس الدكتور أيمن الصفدي.");
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder("سامح شكري", "أيمن الصفدي");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ووصلت تعزيزات من قوات الدعم السريع إلى مدينة الفاشر صباح اليوم.",
      "وقال سامح شكري إن قوات الجيش الوطني تقدمت من الغرب ووصلت إلى مدينة صبر.",
      "وكان الشيخ سامح شكري أعلن تشكيل مجلس جديد. واستقبل سكان قندهار هذه الخطوة بترحاب كبير.",
      "واستقبلت حركة حماس قرار مجلس الأمن بالترحيب، ودعت سامح شكري إلى التدخل.",
      "وقال سامح شكري إن الخطة تعزز سبل وصول المزارعين إلى السوق التجاري في الجنوب.",
      "وقال بيان أوروبي إن الاتفاق جرى التوصل إليه عقب مفاوضات بدأت بوساطة الاتحاد الأوروبي في بروكسل.",
      "وقال سامح شكري إن مفاوضات سد النهضة مع إثيوبيا انتهت دون نتيجة."})
  void troopsNewsAndWaysOfAccess(String text) {
    assertThat(contacts(read("خبر من المنطقة\n\n" + text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل الوزير سامح شكري أمس بعد إعلان النتائج السفير أيمن الصفدي في مكتبه. | سامح شكري;أيمن الصفدي",
      "ووصل وفد من قوات الدعم السريع إلى جدة صباح اليوم. | قوات الدعم السريع",
      "انطلقت في القاهرة أمس جولة من مفاوضات سد النهضة بين مصر وإثيوبيا. | مصر;إثيوبيا"})
  void guestsEnvoysAndSidesOfTalksStay(String text, String who) {
    Reading reading = read("خبر من المنطقة\n\n" + text);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }
}
