package org.isnad.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.text.Furniture.Use;
import org.isnad.text.PageBlock.Role;
import org.jspecify.annotations.Nullable;

/// Finds the credit of the whole story to a wire or outlet: a source line, a line that is only its name, a dateline, or the name in
/// parentheses after the last sentence. The credit is cut off the block that holds it.
final class CreditFinder {

  /// The credited name and the words it stands in.
  record Credit(Span name, Span words) {
  }

  private static final Pattern SOURCE = Pattern.compile("^(?:ال)?مصدر\\s*[:：]\\s*(?=\\S)");
  private static final Pattern AFTER = Pattern.compile("^نقلاً?ا? عن\\s*:?\\s*(?=\\S)");
  private static final Pattern DATELINE = Pattern
      .compile("^([^\\n:.،\\-–ـ()]{2,30}?)\\s*(?:[-–ـ/]\\s*([^\\n:،\\-–ـ()]{2,25}?)|\\(([^\\n:،()]{2,25})\\))\\s*(?:[:–ـ-]|$)");
  private static final Pattern LAST = Pattern.compile("[(\\[]([^()\\[\\]]{2,25})[)\\]]\\s*[.]?\\s*$");
  private static final int LONGEST = 8;
  private static final int REACH = 80;
  private static final int LONGEST_DATED = 14;

  private final Page page;

  CreditFinder(Page page) {
    this.page = page;
  }

  /// The name alone where the article begins or ends, or null; marks its block. To be asked when the furniture is known.
  @Nullable
  Credit atTheEdges(@Nullable PageBlock headline) {
    Credit credit = dateline(headline);
    return credit == null ? end() : credit;
  }

  /// "المصدر: رويترز" or "نقلا عن رويترز" as a line or a block of its own, or null; marks its block.
  @Nullable
  Credit sourceLine() {
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.get(i);
      if (!block.isBody() || block.words > LONGEST + 2) {
        continue;
      }
      String raw = block.span.of(page.text);
      Matcher source = SOURCE.matcher(raw);
      Matcher after = AFTER.matcher(raw);
      int from = source.find() ? source.end() : after.find() && isOutlet(raw.substring(after.end())) ? after.end() : -1;
      if (from >= 0 && isName(raw.substring(from))) {
        block.role = Role.CREDIT;
        return new Credit(name(block.span.start() + from, block.span.end()), block.span);
      }
    }
    return null;
  }

  /// "لندن - رويترز" alone or before the first sentence, or "لندن (رويترز) -".
  private @Nullable Credit dateline(@Nullable PageBlock headline) {
    int i = 0;
    while (i < page.size() && (!page.get(i).isBody() || page.get(i).words == 0)) {
      i++;
    }
    for (int k = i; k < page.size() && k < i + 3; k++) {
      PageBlock block = page.get(k);
      if (!block.isBody() || headline == null && k > i) {
        continue;
      }
      String head = page.text.substring(block.span.start(), Math.min(block.span.end(), block.span.start() + REACH));
      if (isDatedLine(block)) {
        int last = block.span.start() + block.span.of(page.text).stripTrailing().lastIndexOf(' ');
        block.role = Role.CREDIT;
        return new Credit(name(last, block.span.end()), block.span);
      }
      Matcher m = DATELINE.matcher(head);
      if (!m.find()) {
        if (isOutlet(head) && block.words <= 3) {
          block.role = Role.CREDIT;
          return new Credit(name(block.span.start(), block.span.end()), block.span);
        }
        continue;
      }
      boolean whole = m.end() == block.span.length();
      int group = isOutlet(m.group(m.group(2) == null ? 3 : 2)) ? m.group(2) == null ? 3 : 2 : isOutlet(m.group(1)) ? 1 : 0;
      if (group == 0) {
        continue;
      }
      Credit credit = new Credit(name(block.span.start() + m.start(group), block.span.start() + m.end(group)),
          new Span(block.span.start(), block.span.start() + m.end()).trim(page.text));
      cut(k, whole, credit.words());
      return credit;
    }
    return null;
  }

  /// The name alone or in parentheses where the article ends.
  private @Nullable Credit end() {
    int i = page.size() - 1;
    while (i >= 0 && (!page.get(i).isBody() || page.get(i).words == 0)) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    PageBlock block = page.get(i);
    if (block.words <= 4 && isOutlet(block.span.of(page.text))) {
      block.role = Role.CREDIT;
      return new Credit(name(block.span.start(), block.span.end()), block.span);
    }
    int from = Math.max(block.span.start(), block.span.end() - REACH);
    Matcher m = LAST.matcher(page.text.substring(from, block.span.end()));
    if (m.find() && isOutlet(m.group(1)) && afterStop(from + m.start(), block.span.start())) {
      Credit credit = new Credit(name(from + m.start(1), from + m.end(1)), new Span(from + m.start(), block.span.end()));
      cut(i, m.start() == 0 && from == block.span.start(), credit.words());
      return credit;
    }
    return null;
  }

  /// "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس": place, days and the wire's name, nothing else.
  static boolean isDatedLine(PageBlock block) {
    int space = block.plain.lastIndexOf(' ');
    if (block.stopped || block.words > LONGEST_DATED || space < 0
        || !Furniture.shipped().is(Use.OUTLET, block.plain.substring(space + 1))) {
      return false;
    }
    int digits = 0;
    int clock = 0;
    for (String token : block.plain.split(" ", -1)) {
      digits += Character.isDigit(token.charAt(0)) ? 1 : 0;
      clock += Furniture.shipped().is(Use.CLOCK, token) ? 1 : 0;
    }
    return digits >= 2 && clock >= 1 && digits + clock >= block.words / 2;
  }

  private boolean afterStop(int at, int start) {
    return at <= start || ".؟!»”\"".indexOf(PageBlock.last(page.text, new Span(start, at))) >= 0;
  }

  private void cut(int i, boolean whole, Span words) {
    PageBlock block = page.get(i);
    if (whole) {
      block.role = Role.CREDIT;
      return;
    }
    Span rest = words.start() == block.span.start() ? new Span(words.end(), block.span.end()) : new Span(block.span.start(), words.start());
    page.blocks.set(i, new PageBlock(page.text, rest.trim(page.text), block.breaks));
  }

  private Span name(int start, int end) {
    Span name = new Span(start, end).trim(page.text);
    int s = name.start();
    int e = name.end();
    while (e > s && ".()[]\"«»\u00a0".indexOf(page.text.charAt(e - 1)) >= 0 && !isInitials(s, e)) {
      e--;
    }
    while (s < e && "()[]\"«»\u00a0 ".indexOf(page.text.charAt(s)) >= 0) {
      s++;
    }
    return new Span(s, e);
  }

  private boolean isInitials(int s, int e) {
    return page.text.charAt(e - 1) == '.' && e - s >= 3 && page.text.substring(s, e - 1).indexOf('.') >= 0;
  }

  /// A name and no sentence: it does not go on as speech.
  private static boolean isName(String raw) {
    String plain = Furniture.plain(raw);
    return !plain.isEmpty() && !raw.startsWith("\"") && !raw.startsWith("«") && !raw.startsWith("“") && !plain.startsWith("ان ")
        && !plain.startsWith("قال ");
  }

  static boolean isOutlet(@Nullable String raw) {
    return raw != null && raw.length() <= REACH && Furniture.shipped().is(Use.OUTLET, Furniture.plain(raw));
  }
}
