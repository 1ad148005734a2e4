package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

  private static final String LEAD = "أعلنت وزارة الزراعة، أمس الأحد، توزيع أكثر من ألف طن من البذور على المزارعين في شمال البلاد قبل موسم الأمطار.";
  private static final String MORE = "وقال الوزير سامر العلي إن الخطة تشمل خمس محافظات وتستمر حتى نهاية العام.";

  @Test
  void takesTheTitleLineAndKeepsAnExportersCounter() {
    assertThat(headline("14. وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + "\n" + MORE))
        .isEqualTo("14. وزارة الزراعة توزع البذور على مزارعي الشمال");
  }

  @Test
  void takesNoLeadForATitle() {
    assertThat(headline(LEAD + "\n" + MORE)).isNull();
    assertThat(headline("")).isNull();
  }

  @Test
  void callsLabelsBeforeTheTitleFurnitureAndItsRepetitionNeither() {
    String title = "وزارة الزراعة توزع البذور على مزارعي الشمال";
    String text = "أخبار محلية\n\n" + title + "\n\n" + title + "\n\n" + LEAD + "\n\n" + MORE;
    Layout layout = LayoutReader.layout(text);
    assertThat(noise(text)).containsExactly("أخبار محلية");
    assertThat(layout.repeated()).hasSize(1);
    assertThat(layout.body()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ad_1]", ".box-icon { color:red; }", "اليوم 11:20", "3 أيلول", "زر الذهاب إلى الأعلى", "#وسم_واحد",
      "https://example.org/a/b", "مدة القراءة: 3 دقائق", "• 87 مشاهدة", "عدد القراءات 512", "3دقائق", "👍 2.1K   💬 40   ↗ 9",
      "جميع الحقوق محفوظة 2024", "اقرأ أيضًا: سعر القمح يرتفع في الأسواق العالمية",
      "\"كلمات من منشور\".مراسل #القناة pic.twitter.com/AbC123"})
  void knowsFurnitureByItself(String line) {
    String text = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + "\n\n" + line + "\n\n" + MORE;
    assertThat(noise(text)).containsExactly(line);
    assertThat(body(text)).containsExactly(LEAD, MORE);
  }

  @Test
  void takesTagsAndBlurbBetweenTheArticleAndTheSideBar() {
    String blurb = "في ربيع العام الماضي ضرب الجفاف عدة مناطق زراعية في البلاد، فتراجعت المحاصيل وارتفعت أسعار الخبز والأعلاف.";
    String text = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + "\n" + MORE
        + "\n\nوزارة الزراعة\n\n\nالقمح\n\n\nسامر العلي\n\n\n" + blurb
        + "\n\n\nاليوم 06:42\n\n\n20 اب\n\n\nتصفح المزيد";
    assertThat(noise(text)).containsExactly("وزارة الزراعة", "القمح", "سامر العلي", blurb, "اليوم 06:42", "20 اب", "تصفح المزيد");
    assertThat(body(text)).containsExactly(LEAD, MORE);
  }

  @Test
  void cutsTagsThatAreRunIntoTheLastParagraph() {
    String title = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n";
    assertThat(body(title + LEAD + " " + MORE + " سمات القمح سامر العلي وزارة الزراعة")).containsExactly(LEAD + " " + MORE);
    assertThat(noise(title + LEAD + " " + MORE + " الكلمات المفتاحية: القمح، البذور")).containsExactly("الكلمات المفتاحية: القمح، البذور");
    assertThat(noise(title + LEAD + "\n" + MORE + " سمات المحصول الجديد كثيرة.")).isEmpty();
  }

  @Test
  void cutsFurnitureOutOfOneLongLine() {
    String text = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + "  اليوم 12:47   اليوم 12:27  " + MORE
        + "  9 أيلول   اليوم 08:28   تصفح المزيد   جميع الحقوق محفوظة";
    assertThat(body(text)).containsExactly(LEAD, MORE);
    assertThat(noise(text)).containsExactly("اليوم 12:47   اليوم 12:27", "9 أيلول   اليوم 08:28   تصفح المزيد   جميع الحقوق محفوظة");
  }

  @Test
  void takesTheTitlesUnderAnAnnouncementOfOtherArticles() {
    String text = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + "\n\nاقرأ أيضا\n\nسعر القمح يرتفع في الأسواق العالمية\n\n"
        + MORE
        + "\n\nمقالات ذات صلة\n\nالأمطار تصل مبكرة هذا العام\n\nاترك تعليقاً\n\nشكرا على المقال.";
    assertThat(body(text)).containsExactly(LEAD, MORE);
  }

  @Test
  void tellsACaptionFromAnAuthor() {
    String title = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n";
    assertThat(noise(title + "سامر العلي\n" + LEAD + "\n" + MORE)).containsExactly("سامر العلي");
    assertThat(noise(title + "ليلى حمدان\n" + LEAD + "\n" + MORE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"المصدر: رويترز|رويترز", "المصدر : الجزيرة + وكالات|الجزيرة + وكالات", "(أ ف ب)|أ ف ب", "واس|واس",
      "نقلا عن وكالة رويترز|وكالة رويترز"})
  void findsTheCreditLineAtTheEnd(String line, String agency) {
    String text = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + "\n\n" + line;
    assertThat(agency(text)).isEqualTo(agency);
    assertThat(body(text)).containsExactly(LEAD);
    assertThat(noise(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"لندن - رويترز: |رويترز", "لندن (رويترز) - |رويترز", "وكالات - دمشق: |وكالات"})
  void findsTheCreditInADateline(String dateline, String agency) {
    String text = "وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + dateline + LEAD;
    assertThat(agency(text)).isEqualTo(agency);
    assertThat(body(text)).containsExactly(LEAD);
  }

  @Test
  void takesNoMentionForACredit() {
    assertThat(agency("وزارة الزراعة توزع البذور على مزارعي الشمال\n\n" + LEAD + " وأضافت رويترز أن التوزيع يبدأ غدا.\n\nالمصدر")).isNull();
    assertThat(agency(LEAD + "\n\nوقال المصدر: \"لا نعلم شيئا عن الموعد\".")).isNull();
  }

  @Test
  void joinsLinesBrokenAtLinksButNoCrossHead() {
    String text = "5. وزارة الزراعة توزع البذور على مزارعي الشمال\nالمحتوى الكامل:\nقال وزير الزراعة\nسامر العلي\n، إن البذور وصلت إلى\nحلب\n.\n"
        + "موسم الأمطار\nوأضاف الوزير أن التوزيع يستمر حتى نهاية الشهر المقبل في جميع المحافظات.\nإعلان\nوتابع\nالعلي\nأن المخازن ممتلئة.";
    assertThat(body(text)).containsExactly("قال وزير الزراعة\nسامر العلي\n، إن البذور وصلت إلى\nحلب\n.", "موسم الأمطار",
        "وأضاف الوزير أن التوزيع يستمر حتى نهاية الشهر المقبل في جميع المحافظات.", "وتابع\nالعلي\nأن المخازن ممتلئة.");
    assertThat(noise(text)).containsExactly("المحتوى الكامل:", "إعلان");
  }

  @Test
  void joinsLinesBrokenAtNamesThatNoMarkFollows() {
    String text = "المحتوى الكامل:\nوصل الوفد إلى العاصمة في ساعة متأخرة.\nأعلنت الحكومة اليوم الخميس أن رئيس الوزراء التونسي\nسالم حسن\n"
        + "سيزور المدينة الأسبوع المقبل لافتتاح المعبر.\nوسيحضر حسن المراسم إلى جانب الرئيس التركي\nرجب طيب أردوغان\nقبل أن يعودا معا إلى العاصمة.";
    assertThat(body(text)).hasSize(3);
  }

  @Test
  void joinsLinesAroundLinksWithoutAnyMark() {
    assertThat(body(LEAD + "\n\nأصيب تسعة عمال في انفجار هز\nمصنع الشمال\nفي أطراف المدينة.\nوتقول\nوزارة العمل\nإن التحقيق بدأ.\n"))
        .containsExactly(LEAD, "أصيب تسعة عمال في انفجار هز\nمصنع الشمال\nفي أطراف المدينة.", "وتقول\nوزارة العمل\nإن التحقيق بدأ.");
  }

  @Test
  void joinsLinesWrappedAtAFixedWidth() {
    String text = "زلزال يضرب شمال البلاد ويخلف 12 قتيلا\n\nقالت السلطات المحلية إن زلزالا بقوة 7.1 درجة\nضرب شمال البلاد صباح الاثنين، ما أسفر عن مقتل 12\n"
        + "على الأقل وإصابة العشرات.\n\nوأضافت أن فرق الإنقاذ تبحث عن ناجين تحت الأنقاض\nفي ثلاث مدن ساحلية.";
    assertThat(LayoutReader.layout(text).body()).hasSize(2);
  }

  @Test
  void knowsShareBarsCaptionsKeywordsAndComments() {
    String text = "محمد سعيد - حلب\nوزارة الزراعة توزع البذور على مزارعي الشمال\nفيسبوك تويتر واتساب\n" + LEAD
        + "\nصورة: المخازن من الداخل\nالوزير أمام الصحافة (أ ف ب)\n" + MORE
        + "\nالكلمات المفتاحية:\nالقمح\nسوريا\nالتعليقات (2)\nليلى: شكرا لكم.";
    assertThat(headline(text)).isEqualTo("وزارة الزراعة توزع البذور على مزارعي الشمال");
    assertThat(body(text)).containsExactly("محمد سعيد - حلب", LEAD, MORE);
  }

  @Test
  void readsTheSeeds() throws IOException {
    String text = Files.readString(Path.of("seeds/seed-001.txt"), StandardCharsets.UTF_8);
    assertThat(noise(text)).hasSize(7).contains("[ad_1]", "@lar_gibson", "المصدر");
    assertThat(agency(Files.readString(Path.of("seeds/seed-000.txt"), StandardCharsets.UTF_8))).isEqualTo("رويترز");
    assertThat(headline(Files.readString(Path.of("seeds/seed-003.txt"), StandardCharsets.UTF_8))).isNull();
  }

  @Property(tries = 300)
  void pointsIntoTheTextWithoutOverlap(@ForAll("pages") String text) {
    Layout layout = LayoutReader.layout(text);
    List<Span> all = new ArrayList<>(layout.body());
    all.addAll(layout.noise());
    all.addAll(layout.repeated());
    if (layout.headline() != null) {
      all.add(layout.headline());
    }
    if (layout.agencyLine() != null) {
      all.add(layout.agencyLine());
    }
    all.sort(null);
    int end = 0;
    for (Span span : all) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of("\n", "\n\n", " ", "  ", ".", "،", "المصدر:", "رويترز", "اليوم 10:20", "\"", "“", "”", "(", ")", "#وسم", "@name",
        "pic.twitter.com/x", "إعلان", "قال الوزير إن العمل مستمر في كل المناطق", "اقرأ أيضا", "|", "–", "المحتوى الكامل:", "غزة", "\u00a0",
        "\r", "{}",
        "12", "September 2, 2025").list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  private static @Nullable String headline(String text) {
    Span span = LayoutReader.layout(text).headline();
    return span == null ? null : span.of(text);
  }

  private static @Nullable String agency(String text) {
    Span span = LayoutReader.layout(text).agency();
    return span == null ? null : span.of(text);
  }

  private static List<String> noise(String text) {
    return LayoutReader.layout(text).noise().stream().map(s -> s.of(text)).toList();
  }

  private static List<String> body(String text) {
    return LayoutReader.layout(text).body().stream().map(s -> s.of(text)).toList();
  }
}
