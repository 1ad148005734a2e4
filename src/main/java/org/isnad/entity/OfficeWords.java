package org.isnad.entity;

import java.util.Set;

/// Closed classes of words in and behind titles, as keys without the article.
final class OfficeWords {

  private OfficeWords() {
  }

  /// Titles of those who are sent somewhere.
  static final Set<String> SENT = Set.of("مبعوث", "مبعوثه", "موفد", "موفده", "سفير", "سفيره", "مندوب", "مندوبه", "ممثل", "ممثله");

  /// Titles that "ل" joins to the one whom they serve: النائب الثاني لرئيس مجلس الوزراء.
  static final Set<String> DEPUTIES = Set.of("نايب", "نايبه", "مستشار", "مستشاره", "مساعد", "معاون", "متحدث", "متحدثه", "ناطق",
      "مبعوث", "ممثل", "سكرتير", "مدير");

  /// Titles of those who serve in another country than their own.
  static final Set<String> ABROAD = Set.of("سفير", "سفيره", "قنصل", "مندوب", "مندوبه", "منسق", "منسقه", "ممثل", "ممثله", "سفراء");

  static final Set<String> ACCREDITED = Set.of("المعتمد", "المعتمده", "المعتمدين", "المعتمدون", "المقيمين", "المقيمون");

  /// Parts of bodies that stand between a title and the body: رئيس فرع جهاز الإسعاف.
  static final Set<String> BRANCHES = Set.of("فرع", "قسم", "وحده", "شعبه", "دايره", "قطاع", "ملف", "كتله", "بعثه", "شرطه", "مكتب",
      "فروع", "اقسام", "اداره", "قياده", "امن", "مركز", "برنامج", "مشروع", "طوارئ");

  /// Titles of those who speak for others: مندوب عن المجلس.
  static final Set<String> FOR_OTHERS = Set.of("مندوب", "مندوبه", "ممثل", "ممثله", "نايب", "نايبه", "ممثلين", "ممثلون", "مندوبين",
      "مندوبون", "نواب");

  static final Set<String> SPEAKERS = Set.of("متحدث", "متحدثه", "ناطق", "ناطقه");

  /// Titles of those who lead or serve bodies.
  static final Set<String> LEADERS = Set.of("زعيم", "زعيمه", "قايد", "رييس", "رييسه", "عضو", "قيادي", "امير", "ناطق", "متحدث",
      "متحدثه", "ناطقه", "مدير", "مديره", "موسس", "امين");

  /// Titles of those who govern a place.
  static final Set<String> GOVERNORS = Set.of("رييس بلديه", "رييسه بلديه", "عمده", "حاكم", "محافظ", "والي", "عميد بلديه");

  static final Set<String> ADDRESS = Set.of("سمو", "معالي", "سعاده", "فخامه", "سياده", "دوله", "فضيله", "سماحه");

  static final Set<String> NUMERALS = Set.of("الثلاثه", "الاربعه", "الخمسه", "السته", "السبعه", "الثمانيه", "التسعه", "العشره");

  static final Set<String> MINISTERIAL = Set.of("وزير", "وزيره", "وكيل", "وزراء", "وزيرا", "وزيري");

  /// Heads of titles that a place behind ل never completes: "زيارة ولي العهد لمصر".
  static final Set<String> HEIRS = Set.of("ولي", "عاهل");

  static final Set<String> STATES = Set.of("دول", "دوله", "بلدان");

  static final Set<String> BUILDINGS = Set.of("building", "airport", "street", "square", "stadium", "mosque");

  static final Set<String> MODIFIERS_OF_TASK = Set.of("المكلف", "المكلفه", "المعني", "المعنيه", "الخاص", "الخاصه");
}
