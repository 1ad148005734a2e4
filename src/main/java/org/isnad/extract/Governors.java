package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the verb or verbal noun that tells what happened to those whom a number counts.
final class Governors {

  private static final int OBJECT_REACH = 6;
  private static final int DELEGATION = 7;
  /// Words that begin a clause of its own.
  static final Set<String> BREAKS = WordSet.of("حيث", "بينما", "فيما", "لكن", "ولكن", "لان", "كما", "علما");

  /// Words that tell a measure together with the one before them.
  private static final Set<String> PAIRED = WordSet.of("علي", "عن", "سراح", "سبيل", "ارواح");

  private final Text text;
  private final Measures measures;
  private final Set<String> saidOfThings;
  private final GovernorBefore before;
  private final GovernorAfter after;

  Governors(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
    this.saidOfThings = measures.words("said-of-things");
    this.before = new GovernorBefore(text, measures);
    this.after = new GovernorAfter(text, measures);
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
    if (humans && text.key(first - 1).equals("مصير")) {
      return new Found("missing", true); // لا يعرف مصير 17 آخرين
    }
    if (humans && gang(first, sentence)) {
      return new Found("detained", true);
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
    if ("affected".equals(direct) && !humans && text.key(word(first, sentence)).contains("ضرر")) {
      return null; // تضرر 4 سيارات
    }
    Found right = direct == null || direct.equals("participants") ? after.of(first, end, sentence) : null;
    if (direct != null && right != null && humans && Measures.harm(right.measure())) {
      return right; // برفقة 6 سياح أفرج عنهم
    }
    if ("participants".equals(direct) && accompanied(first, sentence) instanceof String own) {
      return new Found(own, true);
    }
    if (direct != null && (fits(direct, humans) || deadly(direct, first, sentence))) {
      return new Found(direct, true);
    }
    right = right == null && direct != null ? after.of(first, end, sentence) : right;
    if (humans && right != null && !right.near() && !Measures.harm(right.measure()) && before.of(first, sentence) instanceof Found own
        && own.near()
        && Measures.harm(own.measure())) {
      return own; // أوقفت الشرطة 74 شخصا على هامش احتفالات شارك فيها
    }
    if (right != null && right.measure().equals("affected") && before.of(first, sentence) instanceof Found held && held.near() && humans) {
      return held; // يقبع في السجون 10 آلاف يعانون
    }
    if (right != null && (humans || right.near() || right.measure().equals("participants"))) {
      return new Found(right.measure(), true);
    }
    Found left = before.of(first, sentence);
    if (left != null && left.measure().equals("participants") && humans && joined(first)) {
      return left; // يرافقه الوزير سالم الهاشمي وثلاثة من القادة
    }
    boolean vague = left != null && (left.measure().equals("affected") && !(left.near() && humans)
        || left.measure().equals("participants") && !left.near());
    return left != null && !vague && fits(left.measure(), humans) ? left : null;
  }

  /// Those whose number is told by "البالغ عددهم" or "وعددهم": "للمشاركات البالغ عددهن 20", "الموقوفين، وعددهم أربعة،".
  private @Nullable Found numbering(int first, Sentence sentence) {
    String noun = text.key(first - 3);
    boolean reaching = text.key(first - 1).startsWith("عدده") && text.key(first - 2).startsWith("البالغ");
    boolean numbered = text.key(first - 1).startsWith("وعدده");
    boolean apart = numbered && text.mark(first - 2, "،,(-–");
    if (first - 3 < sentence.first() || !reaching && !numbered) {
      return null;
    }
    if (numbered && !apart) {
      noun = text.key(first - 2); // الموظفين الموقوفين وعددهم 17
    }
    String kind = measures.noun(noun.startsWith("لل") ? noun.substring(2) : noun);
    return kind == null || Measures.byUnit(kind) ? null : new Found(kind, true);
  }

  /// What happened to the one whose companions the number counts: "أوقف الكاتب ومعه 12 من أصدقائه"; null where nothing did.
  private @Nullable String accompanied(int first, Sentence sentence) {
    int k = word(first, sentence);
    if (!measures.words("accompanied").contains(text.key(k))) {
      return null;
    }
    for (k--; k >= sentence.first() && !text.mark(k, ".؛") && !text.token(k).isNumber(); k--) {
      String event = text.word(k) && !text.name(k) ? measures.event(text.key(k), text.key(k + 1)) : null;
      if (event != null && Measures.harm(event)) {
        return event;
      }
    }
    return null;
  }

  /// Whether "و" or "إلى جانب" joins the number at the token to those told before.
  private boolean joined(int first) {
    return text.key(first).startsWith("و") && text.key(first).length() > 2 || text.key(first - 1).equals("و")
        || text.key(first - 2).equals("الي") && text.key(first - 1).equals("جانب");
  }

  /// Those who make up a delegation: "وفد ضم 14 وزيرا", "وفد رسمي من ثمانية مسؤولين".
  private boolean delegation(int first, Sentence sentence) {
    return members("delegations", first, sentence) >= 0;
  }

  /// Whether the number counts those who attend, whoever they are: "وفد من 45 شركة", "شارك فيها 11 بلدا".
  boolean attended(int first, Sentence sentence) {
    return delegation(first, sentence) || "participants".equals(directly(first, sentence));
  }

  /// Those of a band that is caught: "الإطاحة بعصابة مكونة من خمسة", "ضبط خلية تضم 9 عناصر".
  private boolean gang(int first, Sentence sentence) {
    int band = members("gangs", first, sentence);
    for (int k = band - 1; band >= 0 && k >= Math.max(sentence.first(), band - DELEGATION) && text.word(k); k--) {
      String key = text.key(k);
      if (measures.words("catching").contains(key)
          || (key.startsWith("و") || key.startsWith("ب")) && measures.words("catching").contains(key.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /// The word of the list whose members the number tells, or -1: "وفد ضم 14 وزيرا", "عصابة مؤلفة من ستة أشخاص".
  private int members(String bodies, int first, Sentence sentence) {
    int k = first - 1;
    int low = Math.max(sentence.first(), first - DELEGATION);
    boolean of = false;
    while (k > low && text.word(k) && (text.key(k).equals("من") || comprising(text.key(k)))) {
      of = true;
      k--;
    }
    while (of && k > low && text.word(k) && !measures.words(bodies).contains(text.key(k))
        && (!Particles.PREPOSITIONS.contains(text.key(k))
            || text.key(k).equals("من") && measures.words(bodies).contains(text.key(k - 1)))) {
      k--;
    }
    return of && measures.words(bodies).contains(text.key(k)) ? k : -1;
  }

  private boolean comprising(String key) {
    return measures.words("comprising").contains(key) || key.startsWith("و") && measures.words("comprising").contains(key.substring(1));
  }

  /// "راح نحو 400 شخص ضحايا للفيضانات".
  private boolean victims(int first, int end, Sentence sentence) {
    boolean parting = text.key(word(first, sentence)).contains("فارق"); // فارق اثنان من المصابين الحياة
    if (!parting && !text.key(word(first, sentence)).endsWith("راح")) {
      return false;
    }
    for (int k = end; k < Math.min(sentence.end(), end + 6) && !text.mark(k, ".،؛"); k++) {
      if (parting ? text.key(k).equals("الحياه") : text.key(k).startsWith("ضحاي") || text.key(k).startsWith("ضحيه")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a court hands down what stands before the number: "حكما بإعدام 9", "قضت بإعدام 5".
  private boolean sentenced(int first, Sentence sentence) {
    int k = word(first, sentence);
    k = text.key(k).equals("علي") ? k - 1 : k; // أحكام بالإعدام على 9
    for (int i = k - 1; text.key(k).endsWith("اعدام") && i >= Math.max(sentence.first(), k - 3); i--) {
      if (text.key(i).contains("حكم") || text.key(i).contains("احكام") || text.key(i).contains("قض") || text.key(i).contains("عقوب")) {
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
        && saidOfThings.stream().noneMatch(key::contains);
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
    if (k < sentence.first() || !text.word(k) || text.name(k)) {
      return null;
    }
    if (k > sentence.first() && PAIRED.contains(text.key(k)) || text.key(k).startsWith("ب")) {
      String own = text.key(k).startsWith("ب") ? measures.event(text.key(k), text.key(k + 1)) : null;
      String pair = own != null ? own : measures.event(text.key(k - 1), text.key(k));
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
      String verb = text.name(k) ? null : measures.verbs().get(key);
      if (verb != null) {
        return key.endsWith("ها") || key.endsWith("هم") || key.endsWith("وا") ? null : verb;
      }
    }
    return null;
  }

  /// The last word before the token, times, marks around the number and "عدد" apart.
  private int word(int i, Sentence sentence) {
    int k = i - 1;
    while (k > sentence.first() && (text.time(k) != null || text.quoteMark(k) || text.mark(k, "(") || text.key(k).equals("عدد")
        || Particles.WITH_PRONOUN.contains(text.key(k)))) {
      k--;
    }
    return k;
  }
}
