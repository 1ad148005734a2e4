package org.isnad.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.text.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/// Ordinals in words: الثاني, الحادي عشر, الخامسة والعشرين. Digits with an article (الـ24) count, they are no ordinals.
final class Ordinals {

  private static final Map<String, Integer> WORDS = values();

  private Ordinals() {
  }

  /// An ordinal of the text.
  ///
  /// @param end the token after it
  /// @param start where it begins, after fused conjunction and preposition
  /// @param article whether its first word has the article
  /// @param feminine whether it agrees with a feminine noun
  record Ordinal(int first, int end, int start, int value, boolean article, boolean feminine) {
  }

  /// The first words of ordinals, without the article.
  static Set<String> words() {
    return WORDS.keySet();
  }

  /// The ordinal that begins at the token, or null: [NumberScanner#ordinal] keeps it.
  static @Nullable Ordinal read(NumberScanner in, int i) {
    Token token = in.token(i);
    if (token == null || !token.isWord() || token.key().length() > 12) {
      return null;
    }
    Ordinal head = head(i, token, token.key(), 0);
    if (head == null) {
      for (Clitics.Split split : Clitics.splits(token.key())) {
        head = head(i, token, split.rest(), split.taken());
        if (head != null) {
          break;
        }
      }
    }
    return head == null ? null : compound(in, head);
  }

  private static @Nullable Ordinal head(int i, Token token, String key, int taken) {
    boolean article = key.startsWith("ال");
    String stem = article ? key.substring(2) : key;
    Integer value = WORDS.get(stem);
    if (value == null) {
      return null;
    }
    int start = Math.min(token.span().start() + taken, token.span().end() - 1);
    return new Ordinal(i, i + 1, start, value, article, stem.endsWith("ه") || stem.equals("اولي"));
  }

  private static @Nullable Ordinal compound(NumberScanner in, Ordinal head) {
    NumberAtom next = in.atom(head.end());
    if (next != null && next.plain() && !next.article() && next.is(Role.TEN) && head.value() < 10) {
      return new Ordinal(head.first(), head.end() + 1, head.start(), head.value() + 10, head.article(), head.feminine());
    }
    int j = in.joined(head.end());
    NumberAtom tens = in.atom(j);
    if (tens != null && tens.is(Role.TENS) && tens.article() == head.article() && head.value() < 10) {
      int value = head.value() + (int) Objects.requireNonNull(tens.word()).value();
      return new Ordinal(head.first(), j + 1, head.start(), value, head.article(), head.feminine());
    }
    boolean bound = in.key(head.first()).endsWith("حادي") || in.key(head.first()).endsWith("حاديه");
    return bound ? null : head; // الحادي stands only in compounds
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> map = new HashMap<>();
    map.put("اول", 1);
    map.put("اولي", 1);
    map.put("ثان", 2);
    String[] stems = {"حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"};
    for (int i = 0; i < stems.length; i++) {
      map.put(stems[i], i + 1);
      map.put(stems[i] + "ه", i + 1);
    }
    return WordMap.copyOf(map);
  }
}
