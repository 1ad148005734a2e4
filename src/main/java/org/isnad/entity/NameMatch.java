package org.isnad.entity;

import java.util.List;
import org.isnad.text.Clitics;

/// Whether two forms of a name can mean the same within one article.
final class NameMatch {

  private NameMatch() {
  }

  /// Whether the shorter form of a person's name can stand for the longer one. Both are keys of the name's words.
  static boolean person(List<String> shorter, List<String> longer) {
    if (shorter.equals(longer)) {
      return true;
    }
    if (shorter.size() == 1) {
      String x = shorter.get(0);
      if (longer.size() == 1) {
        return alike(x, longer.get(0));
      }
      if (longer.size() > 2 && longer.get(longer.size() - 1).equals("اوغلو") && alike(x, longer.get(longer.size() - 2))
          || longer.contains("بن") && longer.indexOf("بن") == 1 && x.equals(longer.get(0))) {
        return true; // تشاووش أوغلو; the princes: سلمان بن عبدالعزيز
      }
      return alike(x, longer.get(longer.size() - 1)) || longer.size() > 3 && alike(x, longer.get(longer.size() - 2)) && x.length() > 3;
    }
    if (shorter.size() == 2 && (shorter.get(0).equals("ال") || shorter.get(0).equals("ابو") || shorter.get(0).equals("بن"))) {
      return endsWith(longer, shorter);
    }
    return alike(shorter.get(0), longer.get(0)) && within(shorter, longer) || endsWith(longer, shorter);
  }

  private static boolean endsWith(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size() && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }

  /// Whether the words of the one are found in the other in the same order.
  private static boolean within(List<String> shorter, List<String> longer) {
    int k = 0;
    for (String word : longer) {
      if (k < shorter.size() && alike(shorter.get(k), word)) {
        k++;
      }
    }
    return k == shorter.size();
  }

  /// Two spellings of one name: equal but for the article, long vowels or one letter of a long foreign name.
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String x = Clitics.withoutArticle(a);
    String y = Clitics.withoutArticle(b);
    if (x.equals(y)) {
      return true;
    }
    String sx = skeleton(x);
    return sx.length() >= 3 && sx.equals(skeleton(y)) && Math.min(x.length(), y.length()) >= 4;
  }

  /// Whether the words spell one foreign name: equal but for long vowels, the first letter aside.
  static boolean spelt(String a, String b) {
    String skeleton = skeleton(a);
    return skeleton.length() >= 3 && skeleton.equals(skeleton(b));
  }

  private static String skeleton(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != 'ا' && c != 'و' && c != 'ي' || i == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
