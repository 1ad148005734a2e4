package org.isnad.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;
import org.isnad.article.Metadata.Origin;

/// What an article's own lines say about it: "تاريخ النشر: 2025-09-02", "رابط المقال الأصلي: https://...", "الكاتب: ...".
/// "المصدر" names the wire that a story came from, not who published it, and is no metadata.
final class OwnLines {

  private static final int LONGEST = 300;

  private static final Pattern DATE = Pattern.compile(
      "(?:تاريخ النشر|(?:تم )?(?:النشر|نُشر|نشر|نُشرت|نشرت)(?: المقال| الخبر)? (?:في|بتاريخ|يوم)|بتاريخ|التاريخ)\\s*[:：|-]?\\s*(.{6,60})");
  private static final Pattern MODIFIED = Pattern
      .compile("(?:آخر تحديث|اخر تحديث|تم التحديث|تاريخ التحديث|حُدّث|حدث)(?: في| بتاريخ)?\\s*[:：|-]?\\s*(.{6,60})");
  private static final Pattern URL = Pattern
      .compile("(?:رابط (?:المقال|الخبر|المادة)(?: الأصلي| الاصلي| الأصلية)?|الرابط(?: الأصلي)?)\\s*[:：]?\\s*(https?://\\S+)");
  private static final Pattern AUTHOR = Pattern.compile("(?:الكاتبة?|اسم الكاتب|بقلم|كتبت?|المؤلف|إعداد|تحرير)\\s*[:：]\\s*(\\S.{2,60})");

  private OwnLines() {
  }

  /// What the lines of this text say; the first line of a kind counts.
  static Metadata of(String text) {
    Metadata found = Metadata.NONE;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end - start <= LONGEST) {
        found = fromLine(text.substring(start, end).strip(), found);
      }
      start = end + 1;
    }
    return found;
  }

  private static Metadata fromLine(String line, Metadata found) {
    Metadata more = date(DATE, line, Field.DATE, found);
    more = date(MODIFIED, line, Field.MODIFIED, more);
    Matcher url = URL.matcher(line);
    if (url.lookingAt()) {
      more = more.with(Field.URL, url.group(1), Origin.TEXT);
    }
    Matcher author = AUTHOR.matcher(line);
    if (author.matches() && plausibleName(author.group(1))) {
      more = more.with(Field.AUTHOR, author.group(1), Origin.TEXT);
    }
    return more;
  }

  private static Metadata date(Pattern pattern, String line, Field field, Metadata found) {
    Matcher m = pattern.matcher(line);
    // the whole line must be the label and a date: "نشر في 2023 تقرير ..." opens a sentence
    if (!m.matches() || m.group(1).split("\\s+", -1).length > 8) {
      return found;
    }
    return DateForms.iso(m.group(1)).map(iso -> found.with(field, iso, Origin.TEXT)).orElse(found);
  }

  private static boolean plausibleName(String words) {
    return words.split("\\s+", -1).length <= 6 && words.chars().noneMatch(c -> c == '.' || c == '"' || c == '“' || Character.isDigit(c));
  }
}
