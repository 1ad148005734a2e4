package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Entry;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.junit.jupiter.api.Test;

class OwnLinesTest {

  @Test
  void readsLabelledLines() {
    Metadata metadata = OwnLines.of("""
        عنوان الخبر
        الكاتب: سمير الحداد
        تاريخ النشر: 2025-09-02
        آخر تحديث: 3 سبتمبر 2025
        نص الخبر كله هنا
        رابط المقال الأصلي: https://example.org/a?b=1
        """);
    assertThat(metadata.fields()).containsExactlyInAnyOrderEntriesOf(Map.of(Field.AUTHOR, text("سمير الحداد"), Field.DATE,
        text("2025-09-02"), Field.MODIFIED, text("2025-09-03"), Field.URL, text("https://example.org/a?b=1")));
  }

  @Test
  void readsPublishedOn() {
    assertThat(OwnLines.of("نشر في 12/3/2024").get(Field.DATE)).contains("2024-03-12");
    assertThat(OwnLines.of("تم النشر بتاريخ: الأحد 5 أيار 2024").get(Field.DATE)).contains("2024-05-05");
  }

  @Test
  void theSourceOfAStoryIsNotItsPublisher() {
    assertThat(OwnLines.of("المصدر: رويترز")).isEqualTo(Metadata.NONE);
  }

  @Test
  void aSentenceIsNoLabel() {
    assertThat(OwnLines.of("نشر في 12/3/2024 تقرير مطول عن أوضاع اللاجئين في المخيمات الحدودية جنوب البلاد")).isEqualTo(Metadata.NONE);
    assertThat(OwnLines.of("كتب: \"لن نتراجع.\"")).isEqualTo(Metadata.NONE);
  }

  private static Entry text(String value) {
    return new Entry(value, Origin.TEXT);
  }
}
