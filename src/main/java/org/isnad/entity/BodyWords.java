package org.isnad.entity;

import java.util.Set;

/// Closed classes of words that open or stand inside names of bodies and places, as keys without the article.
final class BodyWords {

  private BodyWords() {
  }

  /// Heads in the plural, before which no name begins where another head follows.
  static final Set<String> SEVERAL = Set.of("احياء", "مدن", "قري", "بلدات", "محافظات", "مناطق", "سواحل", "محيط", "ولايات", "مخيمات",
      "مستشفيات", "شوارع", "بلديات", "دواوير");

  private static final Set<String> LASTING = Set.of("المسلحه", "المتحده", "المركزيه", "المدنيه", "المحليه", "المشتركه", "المستقله",
      "المسيحيه",
      "المغربيه", "المصريه", "المستقبل", "المالحه", "المحمديه", "المكرمه", "المنوره");
  private static final Set<String> PARTICIPLES = Set.of("القريبه", "التابعه", "الواقعه", "المحاذيه", "المحاذي", "المجاور", "الموديه",
      "المودي", "الناشطه", "الداعمه", "العامله", "القادمه",
      "الموالي", "التابع",
      "المناهض");
  private static final Set<String> BACKED = Set.of("المسنوده", "المدعومه", "المعززه", "المدججه", "المسلحه", "المزوده");
  private static final Set<String> AFTER_PARTICIPLE = Set.of("من", "في", "عن", "علي", "الي", "مع", "ضمن", "بين", "ضد");

  /// Whether the word opens a clause about the body instead of ending its name: "المصنفة في عداد", "الموالية للرئيس".
  static boolean participle(String key, String next) {
    return (key.startsWith("الم") && key.endsWith("ه") && !key.endsWith("يه") && !LASTING.contains(key) || key.equals("المواليه")
        || PARTICIPLES.contains(key))
        && (AFTER_PARTICIPLE.contains(next) || BACKED.contains(key) && next.startsWith("ب") || next.startsWith("ل") && next.length() > 3
            || next.startsWith("بال"));
  }

  /// Adjectives that "ب" completes.
  static final Set<String> CONCERNED = Set.of("المعنيه", "الخاصه", "المكلفه", "المختصه");

  /// Adjectives of time that are no part of a name.
  static final Set<String> FLEETING = Set.of("السابق", "السابقه", "الحالي", "الحاليه", "الجديد", "الجديده", "المقبل", "المقبله", "الاسبق",
      "المستقيل",
      "المستقيله", "المكلف", "المكلفه");

  /// Sorts of body that foreign words name without the article.
  static final Set<String> FOREIGN_NAMED = Set.of("broadcaster", "newspaper", "news_agency", "site");

  /// Nouns for many bodies at once: no name.
  static final Set<String> COLLECTIVES = Set.of("سلطات", "فصايل", "معارضه", "قوي", "احزاب", "تقارير", "وسايل",
      "صحف", "ميليشيات", "مليشيات", "وكالات", "قبيله");

  static final Set<String> DIRECTIONS = Set.of("شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي",
      "وسط");

  /// Places where people write: products, no bodies.
  static final Set<String> PLATFORMS = Set.of("اكس", "تويتر", "فيسبوك", "تلغرام", "تليغرام", "تليجرام",
      "يوتيوب", "انستغرام", "واتساب", "سناب");

  /// Heads that are common nouns unless a name or an adjective of nationality follows.
  static final Set<String> COMMON = Set.of("قوات", "جيش", "حكومه", "سلطات", "شرطه", "اداره", "تحالف", "نظام",
      "تنظيم", "فريق", "حمله", "قوه", "مشروع", "منطقه", "جهه", "تجمع", "برنامج", "معارضه", "منتدي",
      "طريق", "سوق", "محور", "خط", "غلاف", "موقع", "سهل", "صاله", "ناحيه", "ممر", "منفذ", "مصلحه", "حقل", "دوار", "معسكر", "مبني",
      "بنك", "مركز", "شبكه", "غرفه", "قضاء", "حشد", "حوزه", "كتيبه", "لواء", "وحده", "قطاع", "دايره", "ساحل", "محيط", "ساحه", "خليه");

  /// What moves without being a movement: حركة المسافرين.
  static final Set<String> MOVING = Set.of("المسافرين", "الرياح", "السير", "المرور", "الطيران", "الملاحه", "التجاره", "النقل", "الركاب",
      "السفر", "الطايرات", "البيع", "السوق", "الاسعار", "البناء", "السفن", "القطارات", "التصدير", "الاسهم", "التداول", "الشراء", "التنقل",
      "المركبات", "السيارات", "السياحه", "الاموال", "البضايع", "العمران", "التاريخ", "الحياه", "الاقتصاد", "المعتمرين", "الحجاج", "الترجمه",
      "الشاحنات", "المشاه", "الوفود", "الزوار", "الحافلات", "نقل", "سير", "مرور", "بيع", "تداول", "تنقل", "المد", "الجسم", "اليد",
      "التنقلات",
      "التاليف", "النشر", "الانتقالات", "التعيينات", "الترقيات", "الاستيراد", "الاعمار", "الطرق", "الاقدام", "الايدي", "الكواكب", "الارض",
      "الهواء",
      "الترقيم", "الانتاج", "الاستثمار", "الاسواق", "النزوح", "اللجوء", "الهجره", "التبادل", "التوظيف");

  static final Set<String> HONOURED = Set.of("الملك", "الملكه", "الامير", "الاميره", "الشيخ", "الامام",
      "السلطان");

  /// Those after whom tombs and temples are called.
  static final Set<String> BURIED = Set.of("الملك", "الملكه", "الامير", "الاميره", "الشيخ", "الامام", "السلطان", "الوزير", "النبيل",
      "الفرعون", "القايد", "الشهيد", "الولي", "السيده", "السيد", "الصحابي", "النبي", "القديس", "القديسه");

  /// Nouns that open a name of a body only with the article, or before the name of a place.
  static final Set<String> ONLY_DEFINITE = Set.of("قوه", "مقاومه", "حمله", "اسعاف");

  /// Adjectives of sites that belong to a name behind the name of a place: ميناء عدن الدولي.
  static final Set<String> OF_SITES = Set.of("الوطني", "الدولي", "العام", "المركزي", "الجامعي", "العسكري", "الجوي", "الجويه", "التجاري",
      "الرياضي",
      "الرياضيه", "الصناعيه", "الصناعي", "البحري", "البحريه", "التعليمي", "الطبي", "الطبيه", "القومي", "المدني", "العسكريه", "الدوليه");

  /// Sites whose names such adjectives end.
  static final Set<String> SITES = Set.of("airport", "port", "hospital", "building", "stadium", "park", "base", "prison", "mosque",
      "settlement");

  /// Adjectives that make a name of a definite noun for a site: المستشفى العسكري، السجن المركزي، المدينة الرياضية.
  static final Set<String> CALLED_BY = Set.of("المركزي", "المدني", "العسكري", "الجامعي", "الصناعيه", "الرياضيه", "الجامعيه", "الطبيه",
      "الشبابيه",
      "الاقتصاديه");

  /// Heads of bodies that no place's name completes.
  static final Set<String> NOT_OF_PLACES = Set.of("مصلحه", "وحده", "مبادره", "مشروع", "حمله", "برنامج", "تجمع", "جبهه");

  /// Bodies that are no name with their leader's name.
  static final Set<String> OWNED = Set.of("حزب", "موقع", "فريق", "كتله");

  /// Bodies that are told by who leads them: إدارة الرئيس.
  static final Set<String> UNDER_SOMEBODY = Set.of("اداره", "حكومه", "نظام", "مكتب", "قوات", "حمله");

  /// What hospitals are for beside the first.
  static final Set<String> HEALED = Set.of("والولاده", "والاطفال", "والتوليد", "والنساء");

  /// Ordinary words that do name a body behind a common head.
  static final Set<String> EXEMPT = Set.of("الاحتلال", "الامن", "تجاره", "التجاره", "عمليات");

  /// Nouns that only point back: دفاع البلدين.
  static final Set<String> COUNTED = Set.of("البلدين", "البلدان", "الدولتين", "الجانبين", "الطرفين", "الجماعتين", "البلاد");

  /// Adjectives that only point back to a committee.
  static final Set<String> UNTOLD = Set.of("المذكوره", "المختصه", "المعنيه", "نفسها", "المكلفه", "المشكله", "الثانيه", "الاولي",
      "الثالثه");

  /// Common heads that two adjectives make a name: الغرفة التجارية الصناعية.
  static final Set<String> TOLD_BY_TWO = Set.of("غرفه", "تجمع", "تحالف");

  /// Adjectives that make a council a body known by name: المجلس البلدي.
  static final Set<String> COUNCILS = Set.of("البلدي", "المحلي", "الولايي", "الجهوي", "الاقليمي", "السياسي", "العسكري", "الشعبي",
      "التشريعي",
      "الرياسي", "الانتقالي", "السيادي", "الدستوري", "القضايي");

  /// Units of an army that are told by number.
  static final Set<String> UNITS = Set.of("فرقه", "فيلق", "فوج", "لواء", "كتيبه", "منطقه عسكريه");

  /// Arms of the forces behind the number of a unit.
  static final Set<String> ARMS = Set.of("ميكا", "مشاه", "مدرع", "مدرعه", "صاعقه", "مظلي", "مظليين", "حرس", "حدود", "عمالقه", "دفاع", "جوي",
      "المدرعه", "المدرع", "مدفعيه", "حمايه", "رياسيه", "المحموله", "جوا");

  /// Words that open names of places in the Maghreb.
  static final Set<String> PLACE_OPENERS = Set.of("سيدي", "مولاي", "بني", "اولاد", "حاسي");

  /// "و" and others than the body told: هيئة الكوارث والجهات المعنية.
  static final Set<String> OTHERS = Set.of("والجهات", "والموسسات", "والاجهزه", "والهييات", "والقوات", "والسلطات", "والدول", "والدواير",
      "والوزارات", "والميليشيات", "والمليشيات", "والفصايل", "والقوي", "والمنظمات", "والشركات", "والاحزاب");

  /// Adjectives that make forces a body known by name: الجيش الوطني، الشرطة العسكرية.
  static final Set<String> FORCES = Set.of("المسلحه", "المركزي", "الوطني", "العسكريه", "القضاييه", "الرياسي", "الجمهوري", "السياحيه",
      "الدينيه", "الاتحاديه", "الحر", "الشعبي", "الفيدراليه", "الجنايييه");

  /// Bodies that are no name before the article of an office: قوات الرئيس is told of the president.
  static final Set<String> TOLD_BY_LEADER = Set.of("حكومه", "نظام", "قوات");

  /// What somebody or something is brought to, told with "ل" behind a body that it is no part of: دفعت البورصة للهبوط.
  static final Set<String> AIMS = Set.of("للصعود", "للهبوط", "للارتفاع", "للتراجع", "للانخفاض", "للاطلاع", "للاعتماد", "للقاء", "للمشاركه",
      "للبحث", "للتباحث", "للمره", "للتاكد", "للحصول", "للوصول", "للتوصل", "للعوده", "للخروج", "للدخول", "للانضمام", "للانسحاب", "للتصويت",
      "للرد", "للتفاوض", "للضغط", "للحد", "للقيام", "للمطالبه", "للتعبير", "للاستفاده", "للتعامل", "للنظر", "للتدخل", "للسيطره",
      "للاحتفال", "للتنديد", "للاحتجاج", "للاستماع", "للوقوف", "للتعليق", "للتغلب", "للفوز", "للتاهل", "للعام", "لليوم", "للاسبوع",
      "للشهر");

  static final Set<String> ORDINALS = Set.of("الاولي", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه",
      "السابعه", "الثامنه", "التاسعه", "العاشره");

  /// Words that open names of places of two words: خان طومان, عين دزاريت, لا كياكا.
  static final Set<String> OPENING = Set.of("خان", "كفر", "عين", "بيت", "دير", "تل", "بير", "راس", "جديده", "اولاد", "بني", "سيدي",
      "سان", "سانتا", "سانت", "لا", "لاس", "لوس", "ال", "نيو", "بورت", "ام", "ابو", "وادي", "ايت", "حاسي", "مولاي", "حمام", "قصر", "برج",
      "خربه", "حصن", "خراب", "نقيل", "جسر", "شيخ", "منيه", "ميت", "نجع", "مرج", "بو", "باب", "ذي", "الشيخ", "اد", "ثلاث", "سبت", "خميس",
      "اربعاء", "احد");

  /// Participles that tell whose a body is.
  static final Set<String> BELONGING = Set.of("التابعه", "التابع", "المنتميه", "المنتمي");

  /// Second tasks in the name of a body.
  static final Set<String> ALSO = Set.of("وحمايه", "وتنميه", "وتطوير", "ورعايه", "واداره", "ومكافحه", "وخدمه", "ودعم", "وتشجيع",
      "وتنظيم", "وتحليه", "وصيانه", "وعلوم", "وتقنيه", "وشوون", "وتعليم", "وثقافه");

  /// Kinds of body told by a task, which may be the second one of another: التربية والتعليم.
  static final Set<String> TASKS = Set.of("local_office", "ministry");
}
