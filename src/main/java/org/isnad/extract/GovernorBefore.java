package org.isnad.extract;

import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the verb or noun some words before a number that tells what happened to those whom it counts: "اعتقلت قوات الأمن أمس 12", "عدد القتلى 30".
record GovernorBefore(Text text, Measures measures) {

  private static final int REACH = 16;
  /// How far before the number a verb may stand whose preposition its subject parts from it, in tokens.
  private static final int SUBJECT = 8;

  Governors.@Nullable Found of(int first, Sentence sentence) {
    boolean near = true;
    int weight = 0;
    for (int k = first - 1; k >= Math.max(sentence.first(), first - REACH); k--) {
      String key = text.key(k);
      int before = text.mark(k, "،,") ? time(k, sentence) : -1;
      if (before >= 0) {
        k = before; // تظاهر، مساء أمس، 6 آلاف
        continue;
      }
      weight += text.time(k) != null || key.equals("منذ") || text.quoteMark(k) || k >= first - 2 && between(key) ? 0 : 1;
      if (text.mark(k, ".؛:") || Particles.that(key) || Governors.BREAKS.contains(key) || key.startsWith("متنه")
          || measures.words("rescuing").contains(key)
          || key.startsWith("و") && measures.words("rescuing").contains(key.substring(1))) {
        return null;
      }
      if (!text.word(k)) {
        near &= text.quoteMark(k);
        continue;
      }
      boolean indeed = key.equals("فقد") && k < first - 1 && text.word(k + 1) && text.time(k + 1) == null
          && !Particles.PREPOSITIONS.contains(text.key(k + 1)); // فقد كان
      if (!text.name(k) && !indeed) {
        String event = key.endsWith("اجلت") && (text.key(k + 1).startsWith("محكم") || text.key(k + 1).startsWith("المحكم"))
            ? null // أجّلت محكمة
            : measures.event(key, text.key(k + 1));
        String preposition = text.key(first - 1);
        if (event == null && k < first - 2 && first - k <= SUBJECT && (preposition.equals("علي") || preposition.equals("عن"))) {
          event = measures.event(key, preposition); // قبضت دوريات الأمن على 40
        }
        if ("affected".equals(event) && needed(k, first)) {
          return null; // "يحتاج إلى 3 لاعبين": what is needed
        }
        if (event != null && !measures.verbs().containsKey(key) && !key.startsWith("ال") && !key.startsWith("و")
            && k - 2 >= sentence.first() && text.word(k - 1)
            && text.token(k - 2).isNumber()) {
          continue; // "3 فرق إسعاف و12 مسعفا": a noun that the one counted takes for its genitive
        }
        if ("killed".equals(event) && key.endsWith("سقوط") && !victims(k + 1)) {
          continue; // نجا من السقوط أمام ضيفه; عادوا منذ سقوط النظام
        }
        if ("released".equals(event) && list(k, first)) {
          return null; // تسلم كشفا بأسماء 60 محتجزا
        }
        if (event != null && first - k > 1 && measures.verbs().containsKey(key) && (key.endsWith("هم") || key.endsWith("ها"))) {
          return null; // "التي تقتلهم": has its object already
        }
        if (event != null) {
          String graver = text.key(k - 1).equals("او") && k - 2 >= sentence.first() ? measures.event(text.key(k - 2), "او") : null;
          event = graver != null && Measures.harm(graver) ? graver : event; // وفاة أو فقدان
          return new Governors.Found(event, near && weight <= 4);
        }
        if (measures.words("voters").contains(key) && first - k <= 3 && text.key(k - 1).endsWith("عدد")) {
          return new Governors.Found("votes", true); // عدد المصوتين 214 ألف ناخب
        }
        String noun = measures.noun(key.startsWith("لل") ? key.substring(2) : key.startsWith("وال") ? key.substring(1) : key);
        if (noun != null && !Measures.byUnit(noun) && (counted(k, sentence) || listed(k, noun, first))) {
          return new Governors.Found(together(k, noun) ? "count" : noun, true);
        }
        if (k == first - 1 && key.startsWith("و") && !key.startsWith("وال") && key.length() > 3 && !key.startsWith("وعدده")) {
          return null; // "مقتل 5 وتدمير 10": joined to another event, an unknown one
        }
      }
    }
    return null;
  }

  /// Whether the word only opens a range: "ما بين 5 و7".
  private static boolean between(String key) {
    return key.equals("ما") || key.equals("بما") || key.endsWith("بين");
  }

  /// Whether those harmed in another way are counted with those at the token: "عدد القتلى والجرحى".
  private boolean together(int k, String noun) {
    boolean joined = text.key(k).startsWith("وال");
    String other = text.key(joined ? k - 1 : k + 1);
    String bare = other.startsWith("وال") ? other.substring(1) : other;
    return Measures.harm(noun) && (joined || other.startsWith("وال")) && measures.noun(bare) instanceof String by && Measures.harm(by) && !by.equals(noun);
  }

  /// Whether what falls are people: "سقوط 3 قتلى", "سقوط عشرات الضحايا", "سقوط ما لا يقل عن 20".
  private boolean victims(int i) {
    String key = text.key(i);
    return text.token(i).isNumber() || measures.noun(key) != null || measures.human(Clitics.withoutArticle(key)) || measures.words("falling-many").contains(key);
  }

  /// Whether a list of names, and not those named in it, stands between the word and the number.
  private boolean list(int event, int first) {
    for (int k = event + 1; k < first; k++) {
      if (measures.words("lists-of-names").contains(text.key(k))) {
        return true;
      }
    }
    return false;
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
}
