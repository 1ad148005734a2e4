package org.isnad.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of months: Gregorian as written in Egypt and the Gulf, in the Levant, in the Maghreb; and Hijri ones, which give no days.
final class Months {

  /// A month of the text.
  ///
  /// @param number 1 to 12
  /// @param hijri whether of the Islamic calendar
  record Month(int end, int start, int number, boolean hijri) {
  }

  private record Name(int number, boolean hijri, boolean weak) {
  }

  private static final Map<String, Name> SINGLE = new HashMap<>();
  private static final Map<String, Name> DOUBLE = new HashMap<>();
  private static final Set<String> DOUBLE_FIRST;
  private static final Set<String> INTRODUCERS = TimeWords.keys("في شهر منذ خلال حتى شهري أشهر مطلع منتصف نهاية أواخر أوائل بداية");

  static {
    add(1, "يناير", "جانفي", "ينائر");
    add(2, "فبراير", "شباط", "فيفري", "فبرير");
    add(3, "آذار");
    add(4, "أبريل", "نيسان", "أفريل", "ابريل");
    add(5, "مايو", "أيار");
    add(6, "يونيو", "حزيران", "يونية", "يونيه");
    add(7, "يوليو", "تموز", "جويلية", "يولية", "يوليوز");
    add(8, "أغسطس", "غشت", "اغسطوس");
    add(9, "سبتمبر", "أيلول", "شتنبر", "سيبتمبر");
    add(10, "أكتوبر", "اكتوبر");
    add(11, "نوفمبر", "نونبر");
    add(12, "ديسمبر", "دجنبر", "دسمبر");
    weak(3, false, "مارس");
    weak(5, false, "ماي", "ماية");
    weak(6, false, "جوان");
    weak(8, false, "آب", "أوت");
    weak(1, true, "محرم", "المحرم");
    weak(2, true, "صفر");
    weak(7, true, "رجب");
    weak(8, true, "شعبان");
    weak(9, true, "رمضان");
    weak(10, true, "شوال");
    weak(11, true, "ذوالقعده");
    weak(12, true, "ذوالحجه");
    for (String first : new String[]{"الاول", "اول", "1"}) {
      DOUBLE.put("كانون " + first, new Name(12, false, false));
      DOUBLE.put("تشرين " + first, new Name(10, false, false));
      DOUBLE.put("ربيع " + first, new Name(3, true, false));
    }
    for (String second : new String[]{"الثاني", "ثاني", "ثان", "2"}) {
      DOUBLE.put("كانون " + second, new Name(1, false, false));
      DOUBLE.put("تشرين " + second, new Name(11, false, false));
      DOUBLE.put("ربيع " + second, new Name(4, true, false));
    }
    DOUBLE.put("ربيع الاخر", new Name(4, true, false));
    for (String fifth : new String[]{"الاولي", "الاول"}) {
      DOUBLE.put("جمادي " + fifth, new Name(5, true, false));
    }
    for (String sixth : new String[]{"الثانيه", "الاخره", "الاخر", "الثاني"}) {
      DOUBLE.put("جمادي " + sixth, new Name(6, true, false));
    }
    for (String of : new String[]{"ذو", "ذي", "ذا"}) {
      DOUBLE.put(of + " القعده", new Name(11, true, false));
      DOUBLE.put(of + " الحجه", new Name(12, true, false));
    }
    DOUBLE_FIRST = DOUBLE.keySet().stream().map(pair -> pair.substring(0, pair.indexOf(" "))).collect(Collectors.toUnmodifiableSet());
  }

  private final NumberScanner in;

  Months(NumberScanner in) {
    this.in = in;
  }

  /// The first words of the names of months.
  static Set<String> first() {
    Set<String> out = new HashSet<>(SINGLE.keySet());
    out.addAll(DOUBLE_FIRST);
    return out;
  }

  private static void add(int number, String... names) {
    for (String name : names) {
      SINGLE.put(Folding.key(name), new Name(number, false, false));
    }
  }

  private static void weak(int number, boolean hijri, String... names) {
    for (String name : names) {
      SINGLE.put(Folding.key(name), new Name(number, hijri, true));
    }
  }

  /// The month that begins at the token, its second name with it ("تشرين الأول/أكتوبر", "مايو (أيار)"), or null.
  ///
  /// @param certain whether the place already says that a month must follow, as after the number of a day
  @Nullable
  Month at(int i, boolean certain) {
    Month month = one(i, certain);
    if (month == null) {
      return null;
    }
    String mark = in.key(month.end());
    if (mark.equals("/") || mark.equals("-") || mark.equals("(") || mark.equals("\\") || mark.equals("–")) {
      Month second = one(month.end() + 1, true);
      if (second != null && second.number() == month.number()) {
        int end = mark.equals("(") && in.key(second.end()).equals(")") ? second.end() + 1 : second.end();
        return new Month(end, month.start(), month.number(), month.hijri());
      }
    }
    return month;
  }

  private @Nullable Month one(int i, boolean certain) {
    Token token = in.token(i);
    if (token == null || !token.isWord()) {
      return null;
    }
    Month whole = named(i, token, token.key(), 0, certain);
    if (whole != null) {
      return whole;
    }
    for (Clitics.Split split : Clitics.splits(token.key())) {
      Month month = named(i, token, split.rest(), split.taken(), certain);
      if (month != null) {
        return month;
      }
    }
    return null;
  }

  private @Nullable Month named(int i, Token token, String key, int taken, boolean certain) {
    Name pair = DOUBLE_FIRST.contains(key) ? DOUBLE.get(key + " " + in.key(i + 1)) : null;
    if (pair != null) {
      return new Month(i + 2, start(token, taken), pair.number(), pair.hijri());
    }
    Name name = SINGLE.get(key);
    if (name == null) {
      return null;
    }
    boolean year = Years.plain(in, i + 1) > 0;
    if (name.weak() && !certain && !year) {
      boolean introduced = taken == 0 && INTRODUCERS.contains(in.key(i - 1)) && !(key.equals("اب") && !token.bare().startsWith("آ"))
          || in.key(i + 1).equals("/") || TimeWords.TURNS.containsKey(in.key(i + 1)) && !key.equals("رجب") && !key.equals("شعبان");
      if (!introduced) {
        return null;
      }
    }
    return new Month(i + 1, start(token, taken), name.number(), name.hijri());
  }

  private static int start(Token token, int taken) {
    return Math.min(token.span().start() + taken, token.span().end() - 1);
  }
}
