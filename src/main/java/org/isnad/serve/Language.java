package org.isnad.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The two languages of the pages, each with the words of the program in it.
public enum Language {
  AR("ar", "rtl"), EN("en", "ltr");

  private final String tag;
  private final String direction;
  private final Properties words = new Properties();

  Language(String tag, String direction) {
    this.tag = tag;
    this.direction = direction;
    String file = "words_" + tag + ".properties";
    try (@Nullable
    InputStream in = Language.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks org/isnad/serve/" + file);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The language asked for (`ar`, `en`), English for anything else.
  public static Language of(@Nullable String tag) {
    return "ar".equals(tag) ? AR : EN;
  }

  /// The language tag.
  public String tag() {
    return tag;
  }

  /// `rtl` or `ltr`.
  public String direction() {
    return direction;
  }

  /// The other one.
  public Language other() {
    return this == AR ? EN : AR;
  }

  /// The program's words for a key; the key itself if there are none.
  public String word(String key) {
    return words.getProperty(key, key);
  }
}
