package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.extract.SharedSentences.Kind;
import org.junit.jupiter.api.Test;

/// Sentences that articles share are compared by what is read from them.
class SharedSentencesTest {

  private static final String SHARED = "وقال الوزير سامح شكري إن الحكومة رصدت 40 مليون دولار لإعادة بناء المدارس في المحافظات الشمالية هذا العام.";

  private final SharedSentences shared = new SharedSentences();

  private void read(String id, String text) {
    shared.add(ReadContacts.READER.read(Article.of(id, text)));
  }

  @Test
  void theSameReadingIsNoDifference() {
    read("a", "خبر من المنطقة\n\n" + SHARED);
    read("b", "خبر آخر من المنطقة\n\nعقدت الجلسة أمس في القاهرة.\n" + SHARED);
    assertThat(shared.shared(Kind.STATEMENT)).isOne();
    assertThat(shared.differences(Kind.STATEMENT)).isEmpty();
    assertThat(shared.differences(Kind.FIGURE)).isEmpty();
    assertThat(shared.shared(Kind.CONTACT)).isZero();
  }

  @Test
  void whoSpeaksMayDependOnWhatStandsBefore() {
    String goesOn = "وأضاف أن الحكومة رصدت 40 مليون دولار لإعادة بناء المدارس في المحافظات الشمالية هذا العام.";
    read("a", "خبر من المنطقة\n\nقال الوزير سامح شكري إن العمل بدأ. " + goesOn);
    read("b", "خبر من المنطقة\n\nقال المحافظ أيمن الصفدي إن العمل بدأ. " + goesOn);
    assertThat(shared.differences(Kind.STATEMENT)).singleElement()
        .satisfies(d -> assertThat(d.articles().toString()).contains("شكري").contains("الصفدي"));
    assertThat(shared.differences(Kind.FIGURE)).hasSize(1);
  }

  @Test
  void aNameToldInPartIsTheSame() {
    String name = "وقال شكري إن الحكومة رصدت 40 مليون دولار لإعادة بناء المدارس في المحافظات الشمالية هذا العام.";
    read("a", "خبر من المنطقة\n\nوصل الوزير سامح شكري إلى عمان. " + name);
    read("b", "خبر من المنطقة\n\nوصل الوزير سامح حسن شكري إلى عمان. " + name);
    assertThat(shared.differences(Kind.STATEMENT)).isEmpty();
  }

  @Test
  void aSentenceOfOneArticleIsNotShared() {
    read("a", "خبر من المنطقة\n\n" + SHARED + " " + SHARED);
    assertThat(shared.shared(Kind.STATEMENT)).isZero();
  }
}
