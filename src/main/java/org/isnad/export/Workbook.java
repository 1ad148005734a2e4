package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.isnad.query.Answer;
import org.isnad.query.Terms;
import org.jspecify.annotations.Nullable;

/// A workbook for spreadsheets (Office Open XML): a sheet for each table, right to left, its first row fixed, with filters. Words are words
/// and never formulas; numbers are numbers; days are ISO dates in words. The same tables give the same bytes.
public final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  /// Spreadsheets hold no more in a cell.
  private static final int LONGEST = 32_000;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Workbook() {
  }

  /// Writes the tables, each under its name, and leaves `to` open.
  public static void write(Map<String, Answer.Table> sheets, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    List<String> names = List.copyOf(sheets.keySet());
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      types.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(TYPE)
          .append("worksheet+xml\"/>");
      list.append("<sheet name=\"").append(escaped(names.get(i - 1))).append("\" sheetId=\"").append(i).append("\" r:id=\"r").append(i)
          .append("\"/>");
      relations.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(RELATIONS)
          .append("/worksheet\" Target=\"worksheets/sheet")
          .append(i).append(".xml\"/>");
    }
    part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
        + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
        + TYPE + "styles+xml\"/>" + types + "</Types>");
    part(zip, "_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list + "</sheets></workbook>");
    part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
        + "<Relationship Id=\"styles\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/></Relationships>");
    part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Arial\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Arial\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf fontId=\"0\"/><xf fontId=\"1\" applyFont=\"1\"/>"
        + "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>");
    for (int i = 1; i <= names.size(); i++) {
      part(zip, "xl/worksheets/sheet" + i + ".xml",
          sheet(sheets.getOrDefault(names.get(i - 1), new Answer.Table(List.of("none"), List.of()))));
    }
    zip.finish();
  }

  private static String sheet(Answer.Table table) {
    StringBuilder out = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\" rightToLeft=\"1\">"
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        + "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"" + table.columns().size()
        + "\" width=\"22\" customWidth=\"1\"/></cols>"
        + "<sheetData><row r=\"1\">");
    for (int c = 0; c < table.columns().size(); c++) {
      words(out, place(c, 1), table.columns().get(c), 1);
    }
    out.append("</row>");
    for (int r = 0; r < table.rows().size(); r++) {
      out.append("<row r=\"").append(r + 2).append("\">");
      List<@Nullable Node> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        cell(out, place(c, r + 2), row.get(c));
      }
      out.append("</row>");
    }
    return out.append("</sheetData><autoFilter ref=\"A1:").append(place(table.columns().size() - 1, table.rows().size() + 1))
        .append("\"/></worksheet>").toString();
  }

  private static void cell(StringBuilder out, String place, @Nullable Node node) {
    if (node == null) {
      return;
    }
    if (node.isLiteral() && node.getLiteralDatatypeURI().matches(".*#(integer|decimal|double|int|long)")
        && node.getLiteralLexicalForm().matches("[+-]?\\d{1,15}([.]\\d+)?")) {
      out.append("<c r=\"").append(place).append("\" s=\"2\"><v>").append(node.getLiteralLexicalForm().replace("+", "")).append("</v></c>");
    } else {
      words(out, place, node.isURI() ? node.getURI() : Terms.plain(node), 2);
    }
  }

  private static void words(StringBuilder out, String place, String words, int style) {
    out.append("<c r=\"").append(place).append("\" s=\"").append(style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .append(escaped(words.length() > LONGEST ? words.substring(0, LONGEST) : words)).append("</t></is></c>");
  }

  /// `A1`, `AB12`.
  static String place(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int c = column; c >= 0; c = c / 26 - 1) {
      letters.insert(0, (char) ('A' + c % 26));
    }
    return letters.append(row).toString();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// Words as XML text; what XML cannot say is left out.
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff) || c == '\n' || c == '\t') {
            out.appendCodePoint(c);
          }
        }
      }
    });
    return out.toString();
  }
}
