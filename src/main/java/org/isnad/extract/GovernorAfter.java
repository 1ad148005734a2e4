package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the verb or words behind those whom a number counts that tell what happened to them: "76 فلسطينيا استشهدوا", "12 شخصا مصرعهم".
record GovernorAfter(Text text, Measures measures) {

  private static final int REACH_RIGHT = 9;
  /// "And" with a qualifier, before a further number of those counted.
  private static final Set<String> JOINING = WordSet.of("ونحو", "وحوالي", "وقرابه", "وزهاء");
  /// How far behind those counted the prison that they are sentenced to may be told, in tokens.
  private static final int SENTENCED = 5;

  /// A verb after the counted noun ("76 فلسطينيا استشهدوا"), or its object ("12 شخصا مصرعهم", "39 شخصا في عداد المفقودين").
  Governors.@Nullable Found of(int first, int end, Sentence sentence) {
    boolean joined = false;
    int reach = end + REACH_RIGHT;
    for (int k = end; k < Math.min(sentence.end(), reach); k++) {
      String key = text.key(k);
      if (text.mark(k, "،,") && inserted(k + 1)) {
        int close = comma(k + 1, sentence); // "7 أشخاص، بينهم شرطيان، أصيبوا": only a plural verb can be theirs
        if (close < 0) {
          return null;
        }
        reach += close - k;
        k = close;
        joined = true;
        continue;
      }
      if (text.mark(k, "،,") && k == end && text.key(k + 1).endsWith("وا")) {
        joined = true; // "نحو مليون شخص، اضطروا إلى الفرار"
        continue;
      }
      if (Parts.AMONG_THEM.contains(key) && k + 2 < sentence.end() && text.token(k + 1).isNumber()) {
        if (!opens(first, sentence) || measures.verbs().containsKey(text.key(k + 2))) {
          return null; // "يعمل فيه 40 موظفا بينهم 5 أجانب أصيبوا", "40 شخصا بينهم 5 أصيبوا": the part
        }
        reach += 3;
        k++;
        joined = true; // "14 شخصا بينهم 5 أطفال استشهدوا"
        continue;
      }
      if (text.token(k).isNumber() && (text.key(k - 1).equals("و") || JOINING.contains(text.key(k - 1)))) {
        joined = true; // "12 متشددا و5 مدنيين قتلوا"
        continue;
      }
      if (text.mark(k, "،,.؛:()") || text.token(k).isNumber() || Particles.that(key) || Governors.BREAKS.contains(key)
          || key.equals("الذين") || key.equals("الذي") || key.equals("التي")) {
        return null;
      }
      if (!text.word(k) || text.name(k)) {
        continue;
      }
      String verb = Particles.PREPOSITIONS.contains(text.key(k - 1)) ? null : measures.verbs().get(key);
      if (verb != null) {
        if (Parts.OF_THEM.contains(text.key(k + 1))) {
          return null; // "1071 حالة توفي منها 471": a part of them
        }
        if (Measures.harm(verb) && object(k + 1)) {
          return null; // "1000 مسلح يحتجزون 4 آلاف": those who do it
        }
        boolean plural = key.endsWith("وا") || key.endsWith("ون") || key.startsWith("ي") && key.endsWith("ن"); // said of persons only
        boolean attend = verb.equals("participants") && key.startsWith("ت"); // 16 دولة و20 جهة تشارك
        return joined && !plural && !attend ? null : new Governors.Found(verb, plural);
      }
      if (predicate(k) instanceof String state) {
        return new Governors.Found(state, true); // ما زالوا محتجزين
      }
      if (key.equals("بجروح") || key.equals("بجراح") || key.equals("لاصابات") || key.equals("لجروح")) {
        return new Governors.Found("injured", false);
      }
      if (k < end + SENTENCED && (key.startsWith("بالسجن") || key.startsWith("بالحبس"))) {
        return new Governors.Found("detained", false); // عوقب 269 بالسجن
      }
      if (measures.words("found-dead").contains(key) && !text.key(k - 1).equals("من")) {
        return new Governors.Found("killed", true); // عثر على 17 مهاجرا أمواتا
      }
      if (measures.words("voting").contains(key)) {
        return new Governors.Found("votes", false); // أدلى 12 مليون ناخب بأصواتهم
      }
      if (key.endsWith("هم") && measures.event(ofThem(key), "") instanceof String own) {
        return new Governors.Found(own, false);
      }
      if (!text.key(k - 1).equals("من") && measures.masdars().get(key + " " + text.key(k + 1)) instanceof String done) {
        return new Governors.Found(done, text.key(k - 1).endsWith("وا")); // أربعة أشخاص تم القبض عليهم، أجبروا على النزوح
      }
      if (key.equals("عداد") && measures.noun(text.key(k + 1)) instanceof String lost) {
        return new Governors.Found(lost, false);
      }
      if (key.startsWith("و") && key.length() > 3) {
        if (measures.event(key, text.key(k + 1)) != null) {
          return null;
        }
        joined = true; // "17 فردا من المتمردين وقوات صالح قتلوا": only a plural verb can be theirs
      }
    }
    return null;
  }

  /// Whether the number with its qualifier opens a clause, so that a verb behind it is its own: "إن ما لا يقل عن 14 شخصا".
  private boolean opens(int first, Sentence sentence) {
    if (first == sentence.first() || text.mark(first - 1, "،,:") || text.that(first - 1) || text.that(first - 2)) {
      return true;
    }
    return (text.key(first - 1).equals("عن") || text.key(first - 1).equals("من"))
        && (text.that(first - 3) || text.that(first - 4) || text.that(first - 5));
  }

  /// Whether an insertion about those counted begins at the token, behind its comma: "7 أشخاص، بينهم شرطيان، أصيبوا", "30 مليونا، أي ثلثا السكان، يحتاجون".
  private boolean inserted(int i) {
    return Parts.AMONG_THEM.contains(text.key(i)) || text.key(i).equals("من") && Parts.AMONG_THEM.contains(text.key(i + 1))
        || measures.words("inserting").contains(text.key(i));
  }

  /// What those counted are told to be still or now, in the plural without the article: "ما زالوا محتجزين", "باتوا مفقودين", "لا يزالون في السجن"; null for
  /// other words.
  private @Nullable String predicate(int k) {
    String key = text.key(k);
    if (!measures.words("states-of-people").contains(text.key(k - 1))) {
      return null;
    }
    if (key.equals("في") || key.equals("داخل")) {
      return measures.words("prisons").contains(text.key(k + 1)) ? "detained" : null;
    }
    boolean plural = (key.endsWith("ين") || key.endsWith("ون")) && !key.startsWith("ال");
    String state = plural ? measures.noun(key) : null;
    return state == null || !Measures.harm(state) ? null : key.startsWith("محتجز") ? "detained" : state;
  }

  /// Whether an object stands at the token, behind an active verb.
  private boolean object(int i) {
    return i < text.size() && (text.token(i).isNumber() || text.word(i) && measures.person(text.key(i)) >= 0);
  }

  /// The comma that ends the insertion beginning at the token, or -1.
  private int comma(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + REACH_RIGHT) && !text.mark(k, ".؛"); k++) {
      if (text.mark(k, "،,")) {
        return k;
      }
    }
    return -1;
  }

  /// مصرعهم → مصرع, وفاتهم → وفاه.
  private static String ofThem(String key) {
    String stem = key.substring(0, key.length() - 2);
    return stem.endsWith("ات") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
  }
}
