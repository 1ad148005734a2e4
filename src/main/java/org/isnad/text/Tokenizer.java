package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Span;

/// Cuts text into [Token]s. White space and invisible characters between tokens belong to none; every other character belongs to one.
/// Linear in the length of the text; thread-safe.
public final class Tokenizer {

  private static final Pattern TURNED = Pattern.compile("[.,]\u200f");

  private Tokenizer() {
  }

  /// The tokens of the text, in order.
  public static List<Token> tokens(String text) {
    List<Token> out = new ArrayList<>(text.length() / 5 + 8);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.isInvisible(c)) {
        i++;
        continue;
      }
      int end;
      Token.Kind kind;
      if (isDigit(c)) {
        kind = Token.Kind.NUMBER;
        end = numberEnd(text, i);
      } else if (isArabic(c)) {
        kind = Token.Kind.WORD;
        end = i + 1;
        while (end < text.length() && (isArabic(text.charAt(end)) || Folding.isInvisible(text.charAt(end)))) {
          end++;
        }
        while (end > i + 1 && Folding.isInvisible(text.charAt(end - 1)) && text.charAt(end - 1) != '\u0640') {
          if (text.charAt(end - 1) >= '\u064b' && text.charAt(end - 1) <= '\u0670') {
            break; // a vowel sign is part of its word
          }
          end--;
        }
      } else if (Character.isLetter(text.codePointAt(i))) {
        kind = Token.Kind.FOREIGN;
        end = i;
        while (end < text.length() && Character.isLetter(text.codePointAt(end)) && !isArabic(text.charAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      } else {
        kind = Token.Kind.MARK;
        end = i + Character.charCount(text.codePointAt(i));
      }
      // Marks of direction inside a number turn it round: "5.<RLM>26" is written for 26.5, as "5ر26" is.
      String surface = kind == Token.Kind.NUMBER ? TURNED.matcher(text.substring(i, end)).replaceAll("ر") : text.substring(i, end);
      out.add(new Token(out.size(), new Span(i, end), kind, WordForm.of(surface)));
      i = end;
    }
    return out;
  }

  /// Whether the character is a digit that Arabic news uses: ASCII, Arabic-Indic or extended Arabic-Indic.
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\u06f0' && c <= '\u06f9';
  }

  private static boolean isArabic(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /// Digits with single separators between digits: 1,234.5 and ٢٬٣٤٥ and 26.600 and 3:45 and 85ر3 stay one token, "12." does not keep its
  /// dot.
  private static int numberEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isDigit(c)) {
        end++;
      } else if ((c == ',' || c == '.' || c == '٬' || c == '٫' || c == ':' || c == 'ر') && end + 1 < text.length()
          && isDigit(text.charAt(end + 1))) {
        end += 2;
      } else if ((c == '.' || c == ',') && end + 2 < text.length() && text.charAt(end + 1) == '\u200f' && isDigit(text.charAt(end + 2))) {
        end += 3;
      } else {
        break;
      }
    }
    return end;
  }
}
