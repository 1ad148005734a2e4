package org.isnad.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.source.Item.Reason;
import org.jspecify.annotations.Nullable;

/// The last gate before an article is handed on: size, language, and one text an id in a run. Remembers some 200 bytes an article.
final class ArticleChecks {

  private record Seen(long high, long low, String location) {
  }

  private final SourceOptions options;
  private final Map<String, Seen> seen = new HashMap<>();

  ArticleChecks(SourceOptions options) {
    this.options = options;
  }

  /// The article, or why it is not handed on.
  Item check(Article article) {
    try {
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      if (bytes.length > options.maxTextBytes()) {
        throw new SourceException(Reason.TOO_LARGE, "a text of " + SizeText.of(bytes.length) + ", over the limit of "
            + SizeText.of(options.maxTextBytes()) + "; raise it with --max-text if it really is one article");
      }
      ArabicShare.require(article.text());
      Seen now = seen(bytes, article.location());
      Seen before = seen.putIfAbsent(article.id(), now);
      if (before == null) {
        return new Item.Found(article);
      }
      if (before.high == now.high && before.low == now.low) {
        return new Item.Repeated(article.location(), before.location);
      }
      throw new SourceException(Reason.SAME_ID, "id \"" + article.id() + "\" was given to another text in " + before.location
          + "; rename one of them, or give them ids of their own in an index.csv or \"id\" field");
    } catch (SourceException e) {
      return e.at(article.location());
    }
  }

  static String badDate(@Nullable String written) {
    return "date \"" + written + "\" is not understood and left out; write it as 2024-08-15";
  }

  private static Seen seen(byte[] bytes, String location) {
    try {
      ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new Seen(digest.getLong(), digest.getLong(), location);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
