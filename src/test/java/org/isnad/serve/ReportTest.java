package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.isnad.query.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private final Together together = Together.of(QueryRunner.over(Sample.graph()));

  @Test
  void showsEachFigureWithItsChainAndItsWordsInBothLanguages() {
    String html = Report.html(together);
    assertThat(html).contains("dir=\"rtl\"", "الأرقام جنبا إلى جنب · Figures side by side", "وزارة الصحة ← رويترز",
        "وقالت وزارة الصحة إن 12 جريحا على الأقل سقطوا.", "على الأقل");
    assertThat(html).as("needs nothing but itself").doesNotContain("<link", "src=", "href=");
  }

  @Test
  void printsTheSameForATerminal() {
    assertThat(together.text(40)).contains("injured", "12", "atLeast", "\u2068وزارة الصحة ← رويترز\u2069", "a1")
        .contains("\u2068عمّان\u2069, \u2068الخميس\u2069, a1");
  }

  @Test
  void escapesWhatArticlesSay() {
    assertThat(Html.tag("a", Map.of("href", "javascript:alert(1)", "title", "\"><script>"), Html.text("<b>&")).markup())
        .isEqualTo("<a href=\"#\" title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x",
      "vbscript:x"})
  void linksLeadOnlyToTheWeb(String address) {
    assertThat(Html.link(address, "x").markup()).contains("href=\"#\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./article/a:b", "../x?y=a:b#c:d", "https://example.org/", "#claim-1"})
  void linksLeadWhereTheyShould(String address) {
    assertThat(Html.link(address, "x").markup()).contains("href=\"" + address + "\"");
  }
}
