package org.isnad.extract;

import java.util.Set;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the verb or verbal noun that tells what happened to those whom a number counts.
final class Governors {

  private static final int OBJECT_REACH = 6;
  private static final int REACH = 16;
  private static final int DELEGATION = 7;
  private static final int REACH_RIGHT = 9;
  /// How far behind those counted the prison that they are sentenced to may be told, in tokens.
  private static final int SENTENCED = 5;
  /// Words that begin a clause of its own.
  private static final Set<String> BREAKS = Set.of("حيث", "بينما", "فيما", "لكن", "ولكن", "لان", "كما", "علما");

  /// Letters of words that are said of things as well: سقوط، إيقاف، انتشال، غرق، احتجاز
  private static final Set<String> THINGS_TOO = Set.of("سقط", "سقوط", "وقف", "يقاف", "نتش", "غرق", "حتج", "ارتق", "رتق", "اود", "يود",
      "حبس",
      "حيا", "علي", "مات", "موت", "تصفي", "ضبط", "وقيف");

  private final Text text;
  private final Measures measures;

  Governors(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// A governing word.
  ///
  /// @param near whether no other word of weight stands between it and the number
  record Found(String measure, boolean near) {
  }

  /// What governs the number, whose words with qualifier and unit are `[first, end)`; null for nothing known.
  ///
  /// @param humans whether it can count persons
  @Nullable
  Found of(int first, int end, Sentence sentence, boolean humans) {
    if (numbering(first, sentence) instanceof Found named) {
      return named;
    }
    if (delegation(first, sentence)) {
      return new Found("participants", true);
    }
    String direct = directly(first, sentence);
    if (direct != null && together(first, sentence) instanceof String both) {
      return new Found(both, true);
    }
    if ("affected".equals(direct) && !humans && text.key(word(first, sentence)).contains("حتاج")) {
      direct = null; // "تحتاج ثلاثة أضعاف": what is needed
    }
    if (humans && victims(first, end, sentence)) {
      return new Found("killed", true);
    }
    if ("killed".equals(direct) && sentenced(first, sentence)) {
      return new Found("count", true);
    }
    if (direct != null && (fits(direct, humans) || deadly(direct, first, sentence))) {
      return new Found(direct, true);
    }
    Found right = right(end, sentence);
    if (humans && right != null && !right.near() && !Measures.harm(right.measure()) && left(first, sentence) instanceof Found own
        && own.near()
        && Measures.harm(own.measure())) {
      return own; // أوقفت الشرطة 74 شخصا على هامش احتفالات شارك فيها
    }
    if (right != null && right.measure().equals("affected") && left(first, sentence) instanceof Found held && held.near() && humans) {
      return held; // يقبع في السجون 10 آلاف يعانون
    }
    if (right != null && (humans || right.near() || right.measure().equals("participants"))) {
      return new Found(right.measure(), true);
    }
    Found left = left(first, sentence);
    boolean vague = left != null && (left.measure().equals("affected") && !(left.near() && humans)
        || left.measure().equals("participants") && !left.near());
    return left != null && !vague && fits(left.measure(), humans) ? left : null;
  }

  /// Those whose number is told by "البالغ عددهم": "للمشاركات البالغ عددهن 20", "النازحين البالغ عددهم 5 آلاف".
  private @Nullable Found numbering(int first, Sentence sentence) {
    String noun = text.key(first - 3);
    if (first - 3 < sentence.first() || !text.key(first - 1).startsWith("عدده") || !text.key(first - 2).startsWith("البالغ")) {
      return null;
    }
    String kind = measures.noun(noun.startsWith("لل") ? noun.substring(2) : noun);
    return kind == null || Measures.byUnit(kind) ? null : new Found(kind, true);
  }

  /// Those who make up a delegation: "وفد ضم 14 وزيرا", "وفد رسمي من ثمانية مسؤولين".
  private boolean delegation(int first, Sentence sentence) {
    int k = first - 1;
    int low = Math.max(sentence.first(), first - DELEGATION);
    boolean of = false;
    while (k > low && text.word(k) && (text.key(k).equals("من") || measures.words("comprising").contains(text.key(k)))) {
      of = true;
      k--;
    }
    while (of && k > low && text.word(k) && !measures.words("delegations").contains(text.key(k))
        && !Particles.PREPOSITIONS.contains(text.key(k))) {
      k--;
    }
    return of && measures.words("delegations").contains(text.key(k));
  }

  /// "راح نحو 400 شخص ضحايا للفيضانات".
  private boolean victims(int first, int end, Sentence sentence) {
    if (!text.key(word(first, sentence)).endsWith("راح")) {
      return false;
    }
    for (int k = end; k < Math.min(sentence.end(), end + 6) && !text.mark(k, ".،؛"); k++) {
      if (text.key(k).startsWith("ضحاي") || text.key(k).startsWith("ضحيه")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a court hands down what stands before the number: "حكما بإعدام 9", "قضت بإعدام 5".
  private boolean sentenced(int first, Sentence sentence) {
    int k = word(first, sentence);
    for (int i = k - 1; text.key(k).endsWith("اعدام") && i >= Math.max(sentence.first(), k - 3); i--) {
      if (text.key(i).contains("حكم") || text.key(i).contains("قض") || text.key(i).contains("عقوب")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word right before can only be about the living, whatever the noun: "مصرع 18 متمردا", not "سقوط 10 قذائف".
  private boolean deadly(String measure, int first, Sentence sentence) {
    int k = word(first, sentence);
    String key = text.key(k);
    return (measure.equals("killed") || measure.equals("detained") || measure.equals("taken_hostage"))
        && THINGS_TOO.stream().noneMatch(key::contains);
  }

  /// Of "مقتل أو فقدان 2100" the graver, which stands first; "مقتل وإصابة 60" tells neither, so it is a count.
  private @Nullable String together(int first, Sentence sentence) {
    int k = word(first, sentence) - 1;
    if (k >= sentence.first() && text.key(k + 1).startsWith("و") && !measures.verbs().containsKey(text.key(k))) {
      String one = measures.event(text.key(k), text.key(k + 1));
      String other = measures.event(text.key(k + 1), text.key(k + 2));
      if (one != null && other != null && !one.equals(other) && Measures.harm(one) && Measures.harm(other)) {
        return "count";
      }
    }
    return text.key(k).equals("او") && k - 1 >= sentence.first() ? measures.event(text.key(k - 1), "او") : null;
  }

  private static boolean fits(String measure, boolean humans) {
    return humans || !Measures.harm(measure);
  }

  /// The word right before the token, times and quotation marks apart.
  @Nullable
  String directly(int i, Sentence sentence) {
    int k = word(i, sentence);
    if (k < sentence.first() || !text.word(k) || isName(k)) {
      return null;
    }
    if (k > sentence.first() && Set.of("على", "علي", "عن", "سراح", "سبيل").contains(text.key(k)) || text.key(k).startsWith("ب")) {
      String pair = measures.event(text.key(k - 1), text.key(k));
      if (pair != null) {
        return pair;
      }
    }
    return measures.event(text.key(k), text.key(k + 1));
  }

  /// What an active verb some words before tells of its object in the accusative: "اختطف مجهولون أمس عنصرا".
  @Nullable
  String object(int i, Sentence sentence) {
    for (int k = i - 2; k >= Math.max(sentence.first(), i - OBJECT_REACH); k--) {
      if (!text.word(k) && text.time(k) == null || text.token(k).isNumber() || Particles.that(text.key(k))) {
        return null;
      }
      String key = text.key(k).startsWith("و") && measures.verbs().get(text.key(k)) == null ? text.key(k).substring(1) : text.key(k);
      String verb = isName(k) ? null : measures.verbs().get(key);
      if (verb != null) {
        return key.endsWith("ها") || key.endsWith("هم") || key.endsWith("وا") ? null : verb;
      }
    }
    return null;
  }

  /// The last word before the token, times, marks around the number and "عدد" apart.
  private int word(int i, Sentence sentence) {
    int k = i - 1;
    while (k > sentence.first() && (text.time(k) != null || text.quoteMark(k) || text.mark(k, "(") || text.key(k).equals("عدد"))) {
      k--;
    }
    return k;
  }

  private @Nullable Found left(int first, Sentence sentence) {
    boolean near = true;
    int weight = 0;
    for (int k = first - 1; k >= Math.max(sentence.first(), first - REACH); k--) {
      String key = text.key(k);
      int before = text.mark(k, "،,") ? time(k, sentence) : -1;
      if (before >= 0) {
        k = before; // تظاهر، مساء أمس، 6 آلاف
        continue;
      }
      weight += text.time(k) != null || key.equals("منذ") || text.quoteMark(k) ? 0 : 1;
      if (text.mark(k, ".؛:") || Particles.that(key) || BREAKS.contains(key) || key.startsWith("متنه")
          || measures.words("rescuing").contains(key)) {
        return null;
      }
      if (!text.word(k)) {
        near &= text.quoteMark(k);
        continue;
      }
      boolean indeed = key.equals("فقد") && k < first - 1 && text.word(k + 1) && text.time(k + 1) == null
          && !Particles.PREPOSITIONS.contains(text.key(k + 1)); // فقد كان
      if (!isName(k) && !indeed) {
        String event = key.endsWith("اجلت") && (text.key(k + 1).startsWith("محكم") || text.key(k + 1).startsWith("المحكم"))
            ? null // أجّلت محكمة
            : measures.event(key, text.key(k + 1));
        if ("affected".equals(event) && needed(k, first)) {
          return null; // "يحتاج إلى 3 لاعبين": what is needed
        }
        if (event != null && first - k > 1 && measures.verbs().containsKey(key) && (key.endsWith("هم") || key.endsWith("ها"))) {
          return null; // "التي تقتلهم": has its object already
        }
        if (event != null) {
          return new Found(event, near && weight <= 4);
        }
        if (measures.words("voters").contains(key) && first - k <= 3 && text.key(k - 1).endsWith("عدد")) {
          return new Found("votes", true); // عدد المصوتين 214 ألف ناخب
        }
        String noun = measures.noun(key.startsWith("لل") ? key.substring(2) : key.startsWith("وال") ? key.substring(1) : key);
        if (noun != null && !Measures.byUnit(noun) && (counted(k, sentence) || listed(k, noun, first))) {
          return new Found(noun, true);
        }
        if (k == first - 1 && key.startsWith("و") && !key.startsWith("وال") && key.length() > 3) {
          return null; // "مقتل 5 وتدمير 10": joined to another event, an unknown one
        }
      }
    }
    return null;
  }

  /// Whether those harmed stand right before their number, as in a list of tallies: "والإصابات 131", "والجرحى إلى 209".
  private boolean listed(int noun, String measure, int first) {
    String key = text.key(noun);
    boolean next = noun + 1 == first && (key.startsWith("ال") || key.startsWith("وال"))
        || noun + 2 == first && key.startsWith("وال") && text.key(noun + 1).equals("الي");
    return next && Measures.harm(measure) && measures.person(key.substring(key.indexOf("ال") + 2)) != 1;
  }

  /// Whether the number tells what somebody needs.
  private boolean needed(int k, int first) {
    boolean need = text.key(k).contains("حتاج") || text.key(k).contains("حاجه") || text.key(k).contains("حتياج");
    return need && (text.key(first - 1).equals("الي") || text.key(first - 1).equals("ل"));
  }

  /// The comma before an insertion of time that ends with the comma at the token, or -1.
  private int time(int comma, Sentence sentence) {
    int k = comma - 1;
    while (k > sentence.first() && text.time(k) != null) {
      k--;
    }
    return k < comma - 1 && text.mark(k, "،,") ? k : -1;
  }

  /// Whether the noun before a number names those of whom it tells the number: عدد القتلى, من بين الشهداء, في صفوف المصابين.
  private boolean counted(int noun, Sentence sentence) {
    String plural = text.key(noun);
    if (plural.startsWith("ال") && (plural.endsWith("ين") || plural.endsWith("ون")) && text.token(noun + 1).isNumber()) {
      return true; // المتوفين 3 سعوديين
    }
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 3); k--) {
      String key = text.key(k);
      if (key.endsWith("عدد") || key.endsWith("حصيله") || key.endsWith("اعداد") || key.equals("بين") || key.equals("عداد")
          || key.equals("من") && k == noun - 1) {
        return true;
      }
    }
    return false;
  }

  /// A verb after the counted noun ("76 فلسطينيا استشهدوا"), or its object ("12 شخصا مصرعهم", "39 شخصا في عداد المفقودين").
  private @Nullable Found right(int end, Sentence sentence) {
    boolean joined = false;
    int reach = end + REACH_RIGHT;
    for (int k = end; k < Math.min(sentence.end(), reach); k++) {
      String key = text.key(k);
      if (text.mark(k, "،,") && Parts.AMONG_THEM.contains(text.key(k + 1))) {
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
      if (text.token(k).isNumber() && text.key(k - 1).equals("و")) {
        joined = true; // "12 متشددا و5 مدنيين قتلوا"
        continue;
      }
      if (text.mark(k, "،,.؛:()") || text.token(k).isNumber() || Particles.that(key) || BREAKS.contains(key)
          || key.equals("الذين") || key.equals("الذي") || key.equals("التي")) {
        return null;
      }
      if (!text.word(k) || isName(k)) {
        continue;
      }
      String verb = Particles.PREPOSITIONS.contains(text.key(k - 1)) ? null : measures.verbs().get(key);
      if (verb != null) {
        if (Measures.harm(verb) && object(k + 1)) {
          return null; // "1000 مسلح يحتجزون 4 آلاف": those who do it
        }
        boolean plural = key.endsWith("وا") || key.endsWith("ون") || key.startsWith("ي") && key.endsWith("ن"); // said of persons only
        boolean attend = verb.equals("participants") && key.startsWith("ت"); // 16 دولة و20 جهة تشارك
        return joined && !plural && !attend ? null : new Found(verb, plural);
      }
      if (key.equals("بجروح") || key.equals("بجراح") || key.equals("لاصابات") || key.equals("لجروح")) {
        return new Found("injured", false);
      }
      if (k < end + SENTENCED && (key.startsWith("بالسجن") || key.startsWith("بالحبس"))) {
        return new Found("detained", false); // عوقب 269 بالسجن
      }
      if (measures.words("voting").contains(key)) {
        return new Found("votes", false); // أدلى 12 مليون ناخب بأصواتهم
      }
      if (key.endsWith("هم") && measures.event(ofThem(key), "") instanceof String own) {
        return new Found(own, false);
      }
      if (!text.key(k - 1).equals("من") && measures.masdars().get(key + " " + text.key(k + 1)) instanceof String done) {
        return new Found(done, text.key(k - 1).endsWith("وا")); // أربعة أشخاص تم القبض عليهم، أجبروا على النزوح
      }
      if (key.equals("عداد") && measures.noun(text.key(k + 1)) instanceof String lost) {
        return new Found(lost, false);
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

  private boolean isName(int k) {
    return text.phraseOver(k).filter(p -> p.kind() == Phrase.Kind.NAME).isPresent();
  }
}
