package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.query.Sample;
import org.junit.jupiter.api.Test;

class TopicReportTest {

  private final TopicReport report = new TopicReport(Sample.graph(), Language.EN);

  @Test
  void standsAloneWithAllEvidence() {
    String page = report.html("t1").orElseThrow();
    assertThat(page).contains("<svg", "وقالت وزارة الصحة إن 12 جريحا على الأقل سقطوا.", "وبلغ عدد الجرحى 20.", "at least",
        "href=\"https://w3id.org/isnad/kg/article/a1#figure-70-72-injured\"", "href=\"https://w3id.org/isnad/kg/entity/health\"");
    assertThat(page).doesNotContain("<link", "<script", "href=\"../", "src=");
  }

  @Test
  void listsTopicsAndKnowsNoOther() {
    assertThat(report.topics()).hasSize(4).anySatisfy(t -> assertThat(t.toString()).startsWith("t1  2 claims, 2 articles, updates 1: "));
    assertThat(report.html("t9")).isEmpty();
  }
}
