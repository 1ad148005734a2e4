package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.query.Answer;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorkbookTest {

  @Test
  void holdsEachTableRightToLeftWithNumbersAsNumbersAndWordsAsWords() throws Exception {
    Map<String, Document> parts = parts(bytes());
    assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet5.xml");
    Document articles = parts.get("xl/worksheets/sheet1.xml");
    assertThat(((Element) articles.getElementsByTagName("sheetView").item(0)).getAttribute("rightToLeft")).isEqualTo("1");
    assertThat(articles.getElementsByTagName("f").getLength()).as("formulas").isZero();
    assertThat(articles.getDocumentElement().getTextContent()).contains("=HYPERLINK", "<script>", "لقاء في عمّان", "2024-08-15");
    Document figures = parts.get("xl/worksheets/sheet4.xml");
    assertThat(figures.getElementsByTagName("v").item(0).getTextContent()).matches("\\d+");
    assertThat(figures.getDocumentElement().getTextContent()).contains("وقالت وزارة الصحة إن 12 جريحا", "وزارة الصحة ← رويترز");
  }

  @Test
  void givesTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, A1", "25, 2, Z2", "26, 3, AA3", "701, 1, ZZ1", "702, 1, AAA1"})
  void namesPlaces(int column, int row, String place) {
    assertThat(Workbook.place(column, row)).isEqualTo(place);
  }

  @Test
  void leavesOutWhatXmlCannotSay() {
    assertThat(Workbook.escaped("a\u0000\u0001<b>\ud800\n")).isEqualTo("a&lt;b&gt;\n");
  }

  private static byte[] bytes() throws IOException {
    QueryRunner graph = QueryRunner.over(Sample.graph());
    Map<String, Answer.Table> sheets = new LinkedHashMap<>();
    for (CsvTable table : CsvTable.values()) {
      sheets.put(table.title(), table.rows(graph));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.write(sheets, out);
    return out.toByteArray();
  }

  private static Map<String, Document> parts(byte[] zip) throws Exception {
    Map<String, Document> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(),
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes())));
      }
    }
    assertThat(List.copyOf(parts.values())).isNotEmpty();
    return parts;
  }
}
