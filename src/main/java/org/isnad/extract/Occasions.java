package org.isnad.extract;

import java.util.List;

/// Nouns for the occasion or the text in which something is said: كلمة، تصريح، مؤتمر. Stateless.
final class Occasions {

  /// Beginnings of the nouns.
  private static final List<String> NOUNS = List.of("لقاي", "لقاء", "اتصال", "كلمت", "كلمه", "حديث", "تصريح", "بيان", "مقابل", "موتمر",
      "تغريد",
      "منشور", "حوار", "خطاب", "رسال", "وثيق", "حساب", "مداخل", "استقبال", "اجتماع", "ترؤس");

  private Occasions() {
  }

  /// Whether one begins at the token.
  static boolean begins(Text text, int i) {
    return !text.key(i).equals("مقابل") && NOUNS.stream().anyMatch(text.key(i)::startsWith);
  }
}
