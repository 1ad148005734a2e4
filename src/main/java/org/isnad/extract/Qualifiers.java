package org.isnad.extract;

import java.util.List;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads how a number bounds the truth, by the phrases before and after it. A qualifier does not carry over to the next figure.
final class Qualifiers {

  private static final int APART = 12;
  private static final int DENIED = 4;
  /// How many words of what is counted may stand between the number and its qualifier.
  private static final int BEHIND = 6;
  private static final List<String> NOT = List.of("لا", "مالا", "لم", "لن");
  private static final List<String> PASSING = List.of("تجاوز", "تجاوزت", "يتجاوز", "تتجاوز", "تخطي", "تخطت", "يتخطي", "تتخطي", "فاق",
      "فاقت",
      "يفوق", "تفوق", "تعدي", "تعدت", "يتعدي", "تتعدي");
  private static final List<String> NEARING = List.of("ناهز", "ناهزت", "يناهز", "تناهز", "قارب", "قاربت", "يقارب", "تقارب");
  private static final List<String> AMOUNTS = List.of("عدد", "سعر", "قيم", "حجم", "نسب", "حص", "تكلف", "كلف", "مجموع", "اجمال", "مبيعات",
      "انتاج", "مساح", "طول", "ارتفاع", "حصيل", "ايرادات", "ارباح", "خسائر", "درج", "سرع", "معدل", "كمي", "عمق", "رصيد", "دين", "ديون");

  private final Text text;
  private final Measures measures;

  Qualifiers(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// The qualifier of the number `[first, end)`.
  Qualifier of(int first, int end, Sentence sentence) {
    Qualifier found = before(first, sentence);
    if (found == null) {
      found = after(end, sentence);
    }
    if (found == null && approaches(first, sentence)) {
      found = Qualifier.APPROACHING;
    }
    if (found == null) {
      found = apart(first, end, sentence);
    }
    return found == null ? Qualifier.EXACT : denied(found, first, sentence);
  }

  /// "لا يكفي لأكثر من 3 أيام", "لن يقبل بأقل من 20", "لن يتعدى 34": what is more is denied, so the number is the most.
  private Qualifier denied(Qualifier found, int first, Sentence sentence) {
    if (found != Qualifier.MORE_THAN && found != Qualifier.LESS_THAN) {
      return found;
    }
    int from = first - length(first, sentence);
    String phrase = text.key(from);
    boolean fused = phrase.startsWith("ب") || phrase.startsWith("ل");
    for (int k = from - 1; k >= Math.max(sentence.first(), from - (fused ? DENIED : 1)) && text.word(k); k--) {
      String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
      if (key.equals("لا") || key.equals("لم") || key.equals("لن")) {
        return found == Qualifier.MORE_THAN ? Qualifier.AT_MOST : Qualifier.AT_LEAST;
      }
    }
    return found;
  }

  /// The qualifier told right before the token, or null. The article may stand apart between ("يتجاوز الـ40").
  @Nullable
  Qualifier before(int first, Sentence sentence) {
    int at = text.key(first - 1).equals("ال") ? first - 1 : first;
    while (at > sentence.first() && (text.quoteMark(at - 1) || text.mark(at - 1, "("))) {
      at--;
    }
    for (Measures.Phrase p : measures.before()) {
      if (p.qualifier() == Qualifier.AT_MOST && attained(p.keys(), at)) {
        continue;
      }
      if (endsBefore(p.keys(), at, sentence) && !without(p.keys(), at)
          || possessed(at - 1) && verbal(p.keys()) && endsBefore(p.keys(), at - 1, sentence)
          || parted(p.keys(), at, sentence)) {
        return p.qualifier();
      }
    }
    return null;
  }

  /// Whether what is reached is told rather than bounded: "تصل احتياطياته إلى 15 مليارا", "يتوقع أن تصل إلى 4 ملايين", but not "قد تصل قيمتها إلى".
  private boolean attained(List<String> keys, int at) {
    if (keys.size() != 2 || !keys.getLast().equals("الي") || !text.key(at - 1).equals("الي")) {
      return false;
    }
    int verb = possessed(at - 2) ? at - 3 : at - 2;
    String key = text.key(verb).startsWith("و") ? text.key(verb).substring(1) : text.key(verb);
    String before = text.key(verb - 1);
    if (!key.equals("تصل") || before.equals("قد") || before.equals("وقد") || before.equals("ربما")
        || before.equals("ما")) {
      return false;
    }
    return verb < at - 2 || before.equals("ان") && !text.is("able", verb - 2);
  }

  /// Whether the word for less is that for being without or under: "لعبنا من دون 6 من لاعبينا", "انتشلت من تحت 3 مبان".
  private boolean without(List<String> keys, int at) {
    return (keys.getFirst().equals("دون") || keys.getFirst().equals("تحت")) && text.key(at - keys.size() - 1).equals("من");
  }

  /// Whether the token is a noun with a pronoun: "تجاوزت قيمته 38", "يناهز عددهم مليون".
  private boolean possessed(int i) {
    String key = text.key(i);
    return text.word(i) && key.length() > 3 && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم") || key.endsWith("هن"));
  }

  /// Whether the phrase is or ends with a verb, which such a noun may follow.
  private static boolean verbal(List<String> keys) {
    String last = keys.getLast();
    return last.startsWith("ي") || last.startsWith("ت") && !last.equals("تحت");
  }

  /// "لا يقل عددهم عن 20": the noun between the verb and its preposition.
  private boolean parted(List<String> keys, int at, Sentence sentence) {
    return keys.size() > 1 && Particles.PREPOSITIONS.contains(keys.getLast()) && text.key(at - 1).equals(keys.getLast())
        && possessed(at - 2) && endsBefore(keys.subList(0, keys.size() - 1), at - 2, sentence);
  }

  /// How many tokens before the number belong to its qualifier.
  int length(int first, Sentence sentence) {
    for (Measures.Phrase p : measures.before()) {
      if (endsBefore(p.keys(), first, sentence)) {
        return p.keys().size();
      }
    }
    return 0;
  }

  private @Nullable Qualifier after(int end, Sentence sentence) {
    for (int skip = 0; skip <= BEHIND; skip++) {
      for (Measures.Phrase p : measures.after()) {
        boolean all = end + skip + p.keys().size() <= sentence.end();
        for (int k = 0; all && k < p.keys().size(); k++) {
          all = text.key(end + skip + k).equals(p.keys().get(k));
        }
        if (all) {
          return p.qualifier();
        }
      }
      int at = end + skip;
      boolean joined = text.key(at).startsWith("و") && text.key(at + 1).equals("علي");
      if ((text.mark(at, "،,") || joined) && text.key(end + skip + 1).equals("علي") && text.key(end + skip + 2).equals("الاقل")) {
        return Qualifier.AT_LEAST; // 5 أشخاص، على الأقل
      }
      if (end + skip >= sentence.end() || skip > 0 && numbered(at) || Particles.that(text.key(end + skip))
          || text.mark(end + skip, "،,.؛")
          || text.key(end + skip).startsWith("و") && text.key(end + skip).length() > 2) {
        return null;
      }
    }
    return null;
  }

  /// Whether another number begins at the token, in digits or words: its qualifier is its own.
  private boolean numbered(int i) {
    return text.token(i).isNumber() || text.document.numbers().stream().anyMatch(n -> n.first() == i);
  }

  /// A verb and its preposition with the subject between them: "يزيد إنتاج المصنع عن 20", "تبدأ الأسعار من 6".
  private @Nullable Qualifier apart(int first, int end, Sentence sentence) {
    String preposition = text.key(first - 1);
    if (preposition.equals("حول") && measured(end)) {
      return Qualifier.ABOUT; // تدور الأسعار حول 190 يورو
    }
    boolean over = preposition.equals("عن") || preposition.equals("علي");
    if (!over && !Particles.PREPOSITIONS.contains(preposition)) {
      return passing(first, end, sentence);
    }
    if (!over && !preposition.equals("من")) {
      return null;
    }
    for (int k = first - 2; k >= Math.max(sentence.first(), first - APART) && !text.token(k).isNumber() && !text.mark(k, "،,.؛"); k--) {
      String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
      boolean not = NOT.contains(text.key(k - 1).startsWith("و") ? text.key(k - 1).substring(1) : text.key(k - 1));
      if (over && (key.equals("يزيد") || key.equals("تزيد") || key.equals("يربو") || key.equals("تربو"))) {
        return not ? Qualifier.AT_MOST : Qualifier.MORE_THAN;
      }
      if (over && (key.equals("يقل") || key.equals("تقل"))) {
        return not ? Qualifier.AT_LEAST : Qualifier.LESS_THAN;
      }
      if (!over && (key.equals("يبدا") || key.equals("تبدا"))) {
        return Qualifier.AT_LEAST;
      }
    }
    return null;
  }

  /// A verb of passing or nearing and its long subject: "تجاوز عدد اللاجئين في البلاد 8 ملايين", "تناهز حصة مصر السنوية 55".
  private @Nullable Qualifier passing(int first, int end, Sentence sentence) {
    for (int k = text.mark(first - 1, "-–") ? first - 1 : first - 2; k >= Math.max(sentence.first(), first - APART)
        && !text.token(k + 1).isNumber(); k--) {
      k = text.mark(k, "-–") ? opened(k, sentence) : k;
      String key = text.key(k);
      if (!text.word(k)) {
        return null;
      }
      String verb = key.startsWith("و") ? key.substring(1) : key;
      if (Particles.that(verb) || Particles.RELATIVE.contains(key)) {
        return null;
      }
      Qualifier found = PASSING.contains(verb) ? Qualifier.MORE_THAN : NEARING.contains(verb) ? Qualifier.ABOUT : null;
      if (found != null) {
        boolean not = text.key(k - 1).endsWith("لا") || text.key(k - 1).endsWith("لم") || text.key(k - 1).endsWith("لن");
        return not
            ? Qualifier.AT_MOST
            : subject(Particles.WITH_PRONOUN.contains(text.key(k + 1)) ? k + 2 : k + 1) || measured(end) ? found : null;
      }
    }
    return null;
  }

  /// The token before the insertion between dashes that ends at the token: "تفوق قيمتها -بحسب الناطق- تسعة".
  private int opened(int dash, Sentence sentence) {
    for (int k = dash - 1; k > Math.max(sentence.first(), dash - APART / 2); k--) {
      if (text.mark(k, "-–")) {
        return k - 1;
      }
    }
    return dash;
  }

  /// Whether the number has a unit that no actor passes: "ناهزت المشاركة 57%", "يقارب ناتجها السنوي تريليوني دولار".
  private boolean measured(int end) {
    String measure = measures.noun(text.key(end));
    return "money".equals(measure) || "size".equals(measure) || text.mark(end - 1, "%٪") || text.key(end - 1).startsWith("الميه")
        || text.key(end - 1).startsWith("المايه") || text.key(end - 1).startsWith("بالم");
  }

  /// Whether a noun for an amount stands at the token: what passes a number, not who passes a thing.
  private boolean subject(int i) {
    String noun = Clitics.withoutArticle(text.key(i));
    return AMOUNTS.stream().anyMatch(noun::startsWith);
  }

  /// Whether only "تصل إلى" stands before the number, without a word that makes of it a bound: "قد تصل إلى", "ما يصل إلى".
  boolean reached(int first) {
    String before = text.key(first - 3);
    return text.key(first - 1).equals("الي") && (text.key(first - 2).equals("تصل") || text.key(first - 2).equals("يصل"))
        && !before.equals("ما")
        && !before.equals("قد") && !before.equals("ان") && !before.endsWith("ربما");
  }

  private boolean approaches(int first, Sentence sentence) {
    if (!text.key(first - 1).equals("من")) {
      return false;
    }
    for (int k = first - 2; k >= Math.max(sentence.first(), first - 24) && !text.token(k).isNumber(); k--) {
      String key = text.key(k);
      if (key.equals("اقترب") || key.equals("اقتربت") || key.equals("يقترب") || key.equals("تقترب") || key.equals("ليقترب")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the phrase stands right before the token; its first word may carry a clitic.
  private boolean endsBefore(List<String> keys, int first, Sentence sentence) {
    int at = first - keys.size();
    if (at < sentence.first() || keys.isEmpty()) {
      return false;
    }
    for (int k = keys.size() - 1; k >= 0; k--) {
      String key = text.key(at + k);
      if (!key.equals(keys.get(k)) && !(k == 0
          && Clitics.splits(key).stream()
              .anyMatch(s -> s.rest().equals(keys.get(0)) && !(s.preposition().equals("ل") && verbal(keys.subList(0, 1)))))) {
        return false;
      }
    }
    return true;
  }
}
