package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds what a number measures where that is told apart from it: behind it ("ارتفع إلى 29 عدد القتلى"), far before it ("ارتفع عدد شهداء الغارة
/// على المركز إلى 5"), or by the figure that it stands against ("بأغلبية 98 صوتا مقابل 11", "37 قتيلا: 29 في العاصمة").
final class Totals {

  /// How far before the number its total may be told, in tokens.
  private static final int REACH = 32;
  /// How far before the number those harmed may stand, in tokens.
  private static final int HARMED = 14;
  private static final int POLL = 9;
  /// How far before the number the verb of voting may stand, in tokens.
  private static final int VOTE = 7;
  /// How far before a total the noun for it may stand that takes up who was counted, in tokens.
  private static final int RESUMED = 8;
  /// How far before the noun for a total the verb of estimating may stand, in tokens.
  private static final int ESTIMATOR = 8;
  private static final List<String> HIS = List.of("ها", "هم", "ه");
  private static final Set<String> OPPOSED = WordSet.of("مقابل", "فيما", "بينما", "حين", "مقارنه");

  private final Text text;
  private final Measures measures;

  Totals(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// What the total measures that is told behind the number or far before it, or null.
  ///
  /// @param humans whether the number can count persons
  @Nullable
  String of(int first, int end, boolean humans, Sentence sentence) {
    if (total(end)) {
      return counted(end + 1, sentence);
    }
    if (humans && voted(first, end, sentence)) {
      return "votes";
    }
    if (poll(first, sentence)) {
      return "participants";
    }
    boolean passed = verb(first); // "فاق 230"
    boolean estimated = by(first) || by(first - 1); // قدرت عدد القتلى بنحو 1600
    boolean led = text.key(first - 1).equals("الي") || text.key(first - 1).equals("ب") || verb(first - 1) || passed || estimated;
    if (!led && !humans) {
      return null;
    }
    boolean apart = false;
    for (int k = first - 2; k >= Math.max(sentence.first(), first - (led ? REACH : HARMED)); k--) {
      if (text.mark(k, ".؛:") || text.token(k).isNumber() || Particles.that(text.key(k)) && k < first - REACH / 2) {
        return null;
      }
      if (total(k) && !led && !verb(k - 1)) {
        return null;
      }
      if (total(k) && (verb(k - 1) || verb(first - 1) || verb(k - 2) || passed || change(k - 1) || estimated && estimates(k, sentence))) {
        return counted(k + 1, sentence);
      }
      apart |= text.mark(k, "،,") || Particles.RELATIVE.contains(text.key(k));
      boolean reached = verb(k - 1) || led && (verb(first - 1) || passed || change(k - 1));
      if (humans && !apart && reached && k >= first - HARMED && harmed(k) instanceof String harm) {
        return harm;
      }
    }
    return null;
  }

  /// The measure of those harmed whom the token names together without a noun for their number: "ارتفاع قتلى الجيش إلى 20", "القتلى من الجنود بلغ 37".
  private @Nullable String harmed(int i) {
    String key = text.key(i).startsWith("وال") ? text.key(i).substring(1) : text.key(i);
    String by = text.word(i) && !Particles.PREPOSITIONS.contains(text.key(i - 1)) ? measures.noun(key) : null;
    return by != null && Measures.harm(by) && measures.person(key.startsWith("ال") ? key.substring(2) : key) != 1 ? by : null;
  }

  /// "بنحو", "بأكثر".
  private boolean by(int i) {
    return text.key(i).startsWith("ب") && !text.token(i).isNumber() && text.key(i).length() > 3;
  }

  /// Whether a verb of estimating stands before the noun for a total: "قدرت المنظمة عدد القتلى بنحو 1600".
  private boolean estimates(int total, Sentence sentence) {
    for (int k = total - 1; k >= Math.max(sentence.first(), total - ESTIMATOR) && !text.mark(k, ".؛:"); k--) {
      String key = text.key(k);
      if (measures.words("estimating").contains(key) || key.startsWith("و") && measures.words("estimating").contains(key.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun for a total's rise or fall stands at the token: "ارتفاع", "بوصول".
  private boolean change(int i) {
    String key = text.key(i);
    return measures.words("changes").contains(key) || key.length() > 4 && measures.words("changes").contains(key.substring(1));
  }

  /// Whether a noun for a total stands at the token: عدد, حصيلة.
  private boolean total(int i) {
    return text.word(i) && measures.words("totals").contains(text.key(i));
  }

  /// Whether a verb by which a total is told or changes stands at the token.
  private boolean verb(int i) {
    String key = text.key(i);
    return measures.words("reaching").contains(key)
        || key.length() > 3 && (key.startsWith("و") || key.startsWith("ل") || key.startsWith("ف"))
            && measures.words("reaching").contains(key.substring(1));
  }

  /// The measure of those whose total it is: "عدد القتلى", "عدد الجنود الذين قتلوا".
  private @Nullable String counted(int noun, Sentence sentence) {
    String by = owned(text.key(noun));
    if (by != null && Measures.harm(by) && text.key(noun + 1).startsWith("و")
        && owned(text.key(noun + 1).substring(1)) instanceof String other && Measures.harm(other) && !other.equals(by)) {
      return "count"; // عدد القتلى والجرحى
    }
    if (by != null) {
      String next = text.key(noun + 1);
      boolean free = Captives.captive(by) && (next.startsWith("المفرج") || next.startsWith("المحرر") || next.startsWith("المطلق"));
      return Measures.byUnit(by) ? null : free ? "released" : by; // عدد الأسرى المفرج عنهم
    }
    String done = measures.masdars().get(Clitics.withoutArticle(text.key(noun)));
    if (done != null && Measures.harm(done) && text.key(noun).endsWith("ات")) {
      return done; // حصيلة الاعتقالات
    }
    for (int k = noun; k < Math.min(sentence.end(), noun + 3); k++) {
      if (Particles.RELATIVE.contains(text.key(k))) {
        String verb = measures.verbs().get(text.key(k + 1));
        return verb != null ? verb
            : measures.words("deaths").contains(text.key(k + 2)) ? "killed" : measures.event(text.key(k + 1), text.key(k + 2)); // الذين لقوا حتفهم
      }
    }
    return null;
  }

  /// The measure of the noun, of which a pronoun may tell whose they are: "القتلى", "قتلاه", "جرحاها", "أسراهم".
  private @Nullable String owned(String key) {
    String by = measures.noun(key);
    for (int i = 0; by == null && i < HIS.size(); i++) {
      String stem = key.endsWith(HIS.get(i)) ? key.substring(0, key.length() - HIS.get(i).length()) : "";
      by = stem.length() < 3 ? null : measures.noun(stem.endsWith("ا") ? stem.substring(0, stem.length() - 1) + "ي" : stem);
    }
    return by;
  }

  /// Whether a noun right before the number takes up those counted before: "والحصيلة تفوق 21500", "بلغ عددهم 30".
  boolean taken(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 5); k--) {
      if (text.key(k).endsWith("حصيله") || text.key(k).endsWith("عددهم") || text.key(k).endsWith("عددهن")
          || text.key(k).endsWith("العدد")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the number is the total of those whom the figure before counts: "العدد مرشح لبلوغ 1400", "حصيلة أعلى بلغت 1400", "سجلت 432 حالة".
  boolean resumed(NumberExpression number, MeasureFinder.Told told, Sentence sentence) {
    if (told.unit() != null) {
      return told.end() == number.end() + 1 && MeasureFinder.CASES.contains(text.key(number.end())) && recorded(number.first() - 1);
    }
    for (int k = number.first() - 1; k >= Math.max(sentence.first(), number.first() - RESUMED) && text.word(k); k--) {
      if (text.key(k).endsWith("العدد") || text.key(k).endsWith("حصيله") && !text.key(k + 1).startsWith("ال")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a rescue is told some words before the number.
  boolean rescued(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 4) && text.word(k); k--) {
      String key = text.key(k);
      if (measures.words("rescuing").contains(key) || key.startsWith("و") && measures.words("rescuing").contains(key.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun for a total stands between the two: "20 مليون يورو، وأن عدد الواصلين انخفض من 66 ألفا".
  boolean between(int from, int to) {
    for (int k = from; k < to; k++) {
      if (total(k) && text.key(k + 1).startsWith("ال")) {
        return true;
      }
    }
    return false;
  }

  private boolean recorded(int i) {
    return text.key(i).endsWith("سجلت") || text.key(i).endsWith("سجل") || text.key(i).endsWith("احصت") || text.key(i).endsWith("تسجيل");
  }

  /// Whether the number tells those who cast their votes one way: "صوت لصالح المذكرة 137 نائبا", "عارضها 84", "امتنع 19 عن التصويت".
  private boolean voted(int first, int end, Sentence sentence) {
    boolean sides = false;
    for (int k = first - 1; k >= Math.max(sentence.first(), first - VOTE) && !text.token(k).isNumber() && !text.mark(k, "،,.؛:"); k--) {
      String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
      if (Particles.that(key) || Particles.RELATIVE.contains(key)) {
        return false;
      }
      String next = text.key(k + 1);
      boolean verb = measures.words("voting-verbs").contains(key) && !text.key(k - 1).equals("ب");
      if (verb && (k == first - 1
          ? side(end, sentence) || side(end + 1, sentence) || side(end + 2, sentence)
          : side(k + 1, sentence) || Particles.PREPOSITIONS.contains(next))) {
        return true;
      }
      sides |= k >= first - 3 && (measures.words("taking-sides").contains(key) || of(key));
    }
    sides |= measures.words("taking-sides").contains(text.key(end)) || measures.words("taking-sides").contains(text.key(end + 1));
    boolean vote = false;
    for (int k = sentence.first(); sides && k < sentence.end(); k++) {
      vote |= text.key(k).endsWith("التصويت") || text.key(k).endsWith("اصوات") || measures.words("voted-on").contains(text.key(k))
          || measures.words("voting-verbs").contains(text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k));
    }
    return vote;
  }

  /// Whether the verb of taking a side has its object with it: "عارضها", "أيده".
  private boolean of(String key) {
    int cut = key.endsWith("ها") ? 2 : key.endsWith("ه") ? 1 : 0;
    return cut > 0 && measures.words("taking-sides").contains(key.substring(0, key.length() - cut));
  }

  /// Whether the words at the token tell for or against what somebody votes.
  private boolean side(int i, Sentence sentence) {
    String key = text.key(i);
    return i < sentence.end()
        && (key.equals("ضد") || key.equals("مع") || key.startsWith("لصالح") || key.startsWith("بنعم") || key.startsWith("بلا")
            || key.equals("لمصلحه") || key.startsWith("بالموافقه") || key.startsWith("بالرفض"));
  }

  /// Whether the number tells how many a poll asked: "استطلاع شمل 514 شخصا", "أجري على ألفي شخص".
  private boolean poll(int first, Sentence sentence) {
    int k = text.key(first - 1).equals("علي") ? first - 2 : first - 1;
    String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    if (!measures.words("sampling").contains(key)) {
      return false;
    }
    for (int d = k - 1; d >= Math.max(sentence.first(), k - POLL) && !text.mark(d, ".؛"); d--) {
      if (measures.words("polls").stream().anyMatch(text.key(d)::contains)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a bare number goes on with what the figure before it measures: it stands against that figure, or tells a part of it by place.
  boolean goesOn(MeasureFinder.Told before, NumberExpression number, Sentence sentence) {
    int end = number.end();
    boolean place = text.key(end).equals("في") || text.key(end).startsWith("ب") && text.phraseAt(end).isPresent();
    boolean item = text.mark(number.first() - 1, ":،,") || text.key(number.first()).startsWith("و")
        || text.key(number.first() - 1).equals("و");
    if (place && item && (Measures.harm(before.measure()) || before.rule().equals("spread"))) {
      return text.mark(number.first() - 1, ":") || before.rule().equals("spread");
    }
    boolean bare = end >= sentence.end() || !text.word(end) || text.key(end).equals("فقط") || text.key(end).startsWith("ل")
        || Measures.byUnit(before.measure()) && (text.time(end) != null || text.key(end).equals("في") || text.key(end).equals("قبل"));
    for (int k = before.end(); bare && !before.measure().equals("percent") && k < number.first(); k++) {
      if (OPPOSED.contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }
}
