package org.isnad.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;
import org.isnad.source.Item.Reason;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article from its web page: the title, the paragraphs of the main text, and what the page says about itself.
///
/// @param text the title, a blank line, the paragraphs with blank lines between them
/// @param metadata of [Metadata.Origin#PAGE]
record HtmlPage(String text, Metadata metadata) {

  private static final Pattern DECLARED = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:-]+)", Pattern.CASE_INSENSITIVE);

  /// Decodes and reads a page. An encoding that the page declares of itself counts when it is not UTF-8 and none was asked for.
  static HtmlPage read(byte[] bytes, SourceOptions options) throws SourceException {
    String html;
    try {
      html = StrictText.decode(bytes, options.charset(), 0);
    } catch (SourceException e) {
      Charset declared = options.charset() == null ? declared(bytes) : null;
      if (declared == null) {
        throw e;
      }
      html = StrictText.decode(bytes, declared, 0);
    }
    try {
      return read(html);
    } catch (StackOverflowError e) {
      throw new SourceException(Reason.MALFORMED, "a page whose elements are nested too deeply to follow; save its text as .txt");
    } catch (RuntimeException e) {
      throw new SourceException(Reason.MALFORMED, "a page that cannot be taken apart (" + e.getClass().getSimpleName()
          + "); save its text as .txt");
    }
  }

  static HtmlPage read(String html) {
    Document page = Jsoup.parse(html);
    Metadata metadata = PageMetadata.of(page);
    Element main = mainText(html, page);
    String body = main == null ? "" : PageText.of(main);
    return new HtmlPage(metadata.get(Field.TITLE).map(t -> withTitle(t, body)).orElse(body), metadata);
  }

  /// The text under its title, unless it begins with it.
  static String withTitle(String title, String text) {
    String t = title.strip();
    return t.isEmpty() || text.stripLeading().startsWith(t) ? text : t + "\n\n" + text;
  }

  /// The text of a piece of HTML, paragraph by paragraph.
  static String plain(String html) {
    return PageText.of(Jsoup.parseBodyFragment(html).body());
  }

  private static @Nullable Element mainText(String html, Document page) {
    String base = page.location().isEmpty() ? "https://page.invalid/" : page.location();
    Element found = new Readability4J(base, html).parse().getArticleContent();
    if (found != null && found.text().length() >= 200) {
      return found;
    }
    return Optional.ofNullable(page.selectFirst("article, [itemprop=articleBody], main")).orElse(page.body());
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    try {
      Charset charset = m.find() ? Charset.forName(String.valueOf(m.group(1))) : null;
      return StandardCharsets.UTF_8.equals(charset) ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
