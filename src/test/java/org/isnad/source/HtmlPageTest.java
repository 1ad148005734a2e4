package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.source.Reads.OTHER;
import static org.isnad.source.Reads.STORY;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String LONG = (STORY + "، " + OTHER + ". ").repeat(2).strip();

  private static final String PAGE = """
      <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="%s"><title>اتفاق في القاهرة | صحيفة المساء</title>
      <meta property="og:site_name" content="صحيفة المساء"><link rel="canonical" href="https://example.org/story">
      <meta property="article:published_time" content="2024-01-01T00:00:00Z">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"اتفاق في القاهرة","datePublished":"2024-03-05T10:00:00+02:00","author":{"@type":"Person","name":"هدى سالم"}}]}
      </script><script type="application/ld+json">{broken</script></head>
      <body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
      <article><h1>اتفاق في القاهرة</h1><p>%s</p><p>%s<br>سطر آخر</p><p>%s</p><script>var x = 1;</script></article>
      <footer>جميع الحقوق محفوظة</footer></body></html>""";

  @Test
  void keepsTitleAndParagraphs() {
    HtmlPage page = HtmlPage.read(PAGE.formatted("utf-8", LONG, OTHER, LONG));
    assertThat(page.text().split("\n+", -1)).containsExactly("اتفاق في القاهرة", LONG, OTHER, "سطر آخر", LONG);
    assertThat(page.text()).startsWith("اتفاق في القاهرة\n\n" + LONG + "\n\n" + OTHER);
  }

  @Test
  void learnsWhatThePageSaysOfItself() {
    HtmlPage page = HtmlPage.read(PAGE.formatted("utf-8", LONG, OTHER, LONG));
    assertThat(page.metadata().get(Field.TITLE)).contains("اتفاق في القاهرة");
    assertThat(page.metadata().get(Field.DATE)).contains("2024-03-05T10:00:00+02:00");
    assertThat(page.metadata().get(Field.AUTHOR)).contains("هدى سالم");
    assertThat(page.metadata().get(Field.PUBLISHER)).contains("صحيفة المساء");
    assertThat(page.metadata().get(Field.URL)).contains("https://example.org/story");
    assertThat(page.metadata().get(Field.LANGUAGE)).contains("ar");
    assertThat(page.metadata().fields().values()).allSatisfy(e -> assertThat(e.origin()).isEqualTo(Origin.PAGE));
  }

  @Test
  void believesADeclaredEncodingWhenThePageIsNotUtf8() throws SourceException {
    byte[] bytes = PAGE.formatted("windows-1256", LONG, OTHER, LONG).getBytes(Charset.forName("windows-1256"));
    assertThat(HtmlPage.read(bytes, SourceOptions.DEFAULT).text()).contains(OTHER);
  }

  @Test
  void survivesDeepNesting() throws SourceException {
    byte[] bytes = ("<html><body>" + "<div>".repeat(20_000) + STORY).getBytes(StandardCharsets.UTF_8);
    assertThat(Reads.stdin(bytes)).hasSize(1);
  }
}
