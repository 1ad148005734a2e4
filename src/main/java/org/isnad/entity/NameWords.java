package org.isnad.entity;

import java.util.Set;

/// Closed classes of words inside names of persons, as keys.
final class NameWords {

  private NameWords() {
  }

  /// Particles that open a name behind a title whatever follows.
  static final Set<String> BEGIN = Set.of("بن", "ابو", "ايت", "ولد");

  /// First parts of names that "الله" completes.
  static final Set<String> OF_GOD = Set.of("حسب", "جار", "عطا", "فضل", "فتح", "نصر", "سعد", "عوض", "ضيف", "جاد", "خير", "حبيب",
      "هبه", "عنايه", "امان", "رزق", "مال", "خلف", "وهب", "لطف", "شكر", "عبيد", "دفع", "منه", "حفيظ", "حمد", "عون", "اسد", "سيف");

  /// Countries that families are called by.
  static final Set<String> HOMES = Set.of("EG", "IQ", "MA", "YE", "SD", "TN", "DZ", "LY", "SY", "PS", "JO", "KW", "BH", "OM", "SE");

  /// Particles that any definite noun completes.
  static final Set<String> KUNYA = Set.of("ابو", "ابي", "ابا");

  /// Second words of given names: سيف الإسلام.
  static final Set<String> COMPOUND = Set.of("الاسلام", "الدين", "الله", "الحق", "الزمان", "الاله", "الهدي");

  /// Titles that are given names as well.
  static final Set<String> TITLES = Set.of("قايد", "مشرف", "رايد", "امين", "مختار", "سلطان", "امير", "سيد", "امام", "نجم", "حاكم", "عميد",
      "مرشد", "وكيل", "مساعد", "نقيب", "وزير", "عاهل", "حكم", "خبير", "شيخ", "ملك");
}
