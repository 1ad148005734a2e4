package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Contact.Status;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What the word that governs a contact makes of it: "من المقرر أن يلتقي", "رفض فلان استقبال", "أرجأ زيارة", "كان يعتزم لقاء".
record Modality(Text text, ContactCues cues, Participants participants) {

  /// How many words other than names may stand between a noun of contact and the word that governs it.
  private static final int WORDS = 3;
  /// How far "علي" stands behind the verb of a remark.
  private static final int REMARK = 7;
  /// How far before "أن" the word that governs it may stand, in words other than names.
  private static final int BEFORE_THAT = 4;
  /// How far before the aim the word that calls off the journey may stand, in tokens.
  private static final int OFF = 16;
  /// How long a credit between commas may be, in tokens.
  private static final int ASIDE = 9;
  private static final Set<String> WAS = WordSet.of("كان", "كانت", "كانا", "كانوا", "وكان", "وكانت", "فكان");
  private static final Set<String> REQUEST = WordSet.of("طلبا", "الطلب", "طلب", "دعوه", "الدعوه", "دعوات", "عرضا", "عرض", "العرض", "مقترحا",
      "اقتراحا", "مقترح", "فكره",
      "مبدا", "مبادره");
  /// Verbs that with a negation tell what goes on: "لا يزال على تواصل مع".
  private static final Set<String> STILL = WordSet.of("يزال", "تزال", "يزالون", "يزالان", "تزالان", "نزال", "يزل", "تزل", "زال", "زالت",
      "زالوا");
  /// Words that make a contact the time of what their clause tells.
  static final Set<String> WHILE = WordSet.of("خلال", "اثناء", "عقب", "بعد", "قبل", "قبيل", "بعيد", "لدي", "اثر", "غداه", "عشيه", "ابان",
      "هامش");
  /// Verbs of keeping somebody from something, and how far before the noun they and the one kept from it may stand, in tokens.
  private static final Pattern KEEPS = Pattern.compile("[وف]?(?:ي|ت|سي|ست)?منع(?:ت|وا)?");
  private static final int KEPT = 10;
  private static final Pattern AGREE = Pattern.compile("[وف]?(?:ي|ت)?(?:اتفق|تفق|توافق|اتفاق|الاتفاق)(?:ا|ت|تا|وا|ان|ون)?");
  private static final Set<String> BETWEEN = WordSet.of("حتي", "الان", "عن", "من", "في", "علي", "عليه", "عليها", "عليهم");
  /// Words before "أن" that tell of the time, so that the clause behind it may have happened.
  static final Set<String> TIMES = WordSet.of("قبل", "قبيل", "بعد", "منذ", "الي", "حتي", "وقبل", "وبعد");

  /// What the word at the token makes of the contact that it governs; null for any other word.
  @Nullable
  Status at(int k) {
    String key = text.key(k);
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    if (is(Use.CANCELS, key, bare) || postpones(k, bare)) {
      return comments(k, bare) ? null : Status.CANCELLED;
    }
    if (is(Use.REFUSES, key, bare)) {
      return Status.DENIED;
    }
    if (is(Use.DENIES, key, bare) && !text.key(k - 1).equals("او")) { // لا يمكن تأكيد أو نفي زيارة
      return negated(k) ? Status.PLANNED : Status.DENIED; // لا يستبعد
    }
    if (is(Use.EXPECTED, key, bare) || is(Use.INTENDS, key, bare)) {
      return negated(k) ? Status.DENIED : was(k) ? Status.CANCELLED : Status.PLANNED; // لا ينوي; كان من المقرر
    }
    return is(Use.NOT, key, bare) && !denies(k + 1) && !STILL.contains(text.key(k + 1)) ? Status.DENIED : null;
  }

  /// Whether the word written like "for the sake of" is the verb of putting off: "أجل فلان زيارته", but "من أجل".
  private boolean postpones(int k, String bare) {
    String before = text.key(k - 1);
    boolean sake = before.equals("من") || before.length() == 3 && before.endsWith("من"); // ومن أجل
    return bare.equals("اجل") && !sake && !Particles.PREPOSITIONS.contains(before) && text.word(k + 1) && !Particles.that(text.key(k + 1));
  }

  private boolean denies(int k) {
    return is(Use.DENIES, text.key(k), text.key(k));
  }

  private boolean is(Use use, String key, String bare) {
    return cues.is(use, key) || cues.is(use, bare);
  }

  private boolean negated(int k) {
    return cues.is(Use.NOT, text.key(k - 1)) || text.key(k - 1).equals("من") && text.key(k - 2).equals("ليس");
  }

  /// "كان من المقرر", "كان مقررا", "كان الوفد يعتزم": what was to be and did not come.
  private boolean was(int k) {
    int i = k - 1;
    while (i > k - 12 && (text.key(i).equals("من") || text.time(i) != null || participants.inside(i))) {
      i--;
    }
    return WAS.contains(text.key(i));
  }

  /// What governs the verb in the present right behind "أن": to be hoped for unless a word says otherwise; null when "أن" tells of a time.
  @Nullable
  Status subjunctive(int verb, Sentence sentence) {
    if (TIMES.contains(text.key(verb - 2))) {
      return null;
    }
    int words = 0;
    for (int k = verb - 2; k >= sentence.first() && words < BEFORE_THAT && !text.mark(k, "،,؛.:") && !Particles.that(text.key(k)); k--) {
      Status status = at(k);
      if (status != null && !participants.inside(k)) {
        return status;
      }
      words += participants.inside(k) || text.time(k) != null ? 0 : 1;
    }
    return Status.PLANNED;
  }

  /// What governs the noun: the nearest word that does, names and up to three words between; null when there is none.
  @Nullable
  Status noun(int noun, Sentence sentence) {
    int words = 0;
    for (int k = noun - 1; k >= sentence.first() && words < WORDS && !text.mark(k, ".") && !Particles.that(text.key(k)); k--) {
      if (text.mark(k, "،,")) {
        int aside = aside(k, sentence);
        if (aside < 0) {
          return null;
        }
        k = aside;
        continue;
      }
      if (WHILE.contains(text.key(k))) {
        return null; // علق فلان خلال زيارته: the clause is another's
      }
      Status status = at(k);
      if (status == Status.PLANNED && is(Use.DENIES, text.key(k), text.key(k))) {
        return status; // لم يستبعد عقد قمة
      }
      if (status == Status.CANCELLED || status == Status.DENIED) {
        return status;
      }
      boolean request = cues.helper(text.token(k)) != null || REQUEST.contains(text.key(k)); // رفض طلبا أردنيا لعقد لقاء
      words += participants.inside(k) || request ? 0 : 1;
    }
    return null;
  }

  /// The comma before the credit that the comma at the token ends: "لا تعتزم القاهرة، بحسب المصدر، عقد"; -1 when it ends none.
  private int aside(int comma, Sentence sentence) {
    for (int k = comma - 1; k > Math.max(sentence.first(), comma - ASIDE) && !text.mark(k, ".؛"); k--) {
      if (text.mark(k, "،,")) {
        return Particles.CREDITS.contains(text.key(k + 1)) ? k : -1;
      }
    }
    return -1;
  }

  /// Whether a word that tells what becomes of a contact governs the token, with nothing but its subject between: "رفض الرئيس عقد".
  boolean governs(int token, Sentence sentence) {
    int k = governor(token, sentence);
    return k >= 0 && at(k) != null;
  }

  /// What the word before the noun makes of it, with nothing but its subject between: "قرر المدير استقبال المواطنين"; null when it is another word.
  @Nullable
  Status direct(int noun, Sentence sentence) {
    int k = governor(noun, sentence);
    return k >= 0 ? at(k) : null;
  }

  /// Whether somebody asks for the contact whose noun stands at the token, so that it is no contact yet: "طلب فلان زيارة خبراء".
  boolean asked(int noun, Sentence sentence) {
    int k = governor(noun, sentence);
    LightVerb held = k > sentence.first() ? cues.helper(text.token(k)) : null;
    k = held != null && k == noun - 1 ? governor(k, sentence) : k; // طلبت عقد لقاء
    String key = text.key(k);
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return k >= 0 && is(Use.ASKS, key, bare);
  }

  /// Whether two agree on the meeting at the token, of which no genitive says whose it is: "اتفقا على اللقاء مجددا", "اتفق الطرفان على عقد لقاء آخر".
  boolean agreed(int noun, Sentence sentence) {
    boolean held = noun > sentence.first() && cues.helper(text.token(noun - 1)) != null;
    int on = held ? noun - 2 : noun - 1;
    int k = text.key(on).equals("علي") ? governor(on, sentence) : -1;
    String key = text.key(k);
    String next = text.key(noun + 1);
    boolean others = next.startsWith("لل") || next.startsWith("ال") && !text.key(noun).startsWith("ال") && text.time(noun + 1) == null;
    return k >= 0 && !others && !text.key(noun).endsWith("ات") && AGREE.matcher(key).matches();
  }

  /// "علقت الصحيفة على زيارة فلان": whether the word for putting off is the one for remarking on something.
  private boolean comments(int k, String key) {
    if (!key.startsWith("علق") && !key.startsWith("تعليق")) {
      return false;
    }
    for (int on = k + 1; on < k + REMARK && !text.mark(on, "،,؛.:"); on++) {
      if (text.key(on).equals("علي")) {
        return true;
      }
      if (!participants.inside(on) && cues.noun(text.token(on)) != null) {
        return false; // علقت الحكومة زيارة الوزير على خلفية
      }
    }
    return false;
  }

  /// Whether somebody calls for what the noun tells: "دعا فلان إلى اجتماع".
  boolean called(int noun, Sentence sentence) {
    int k = text.key(noun - 1).equals("الي") ? governor(noun - 1, sentence) : -1;
    String key = text.key(k);
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return k >= 0 && is(Use.INVITES, key, bare);
  }

  /// Whether what the contact is the aim of was called off: "ألغى فلان محطة كانت مقررة في روما للقاء فلان".
  boolean calledOff(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - OFF) && !text.mark(k, "،,؛.:") && !Particles.that(text.key(k)); k--) {
      String key = text.key(k);
      if (!participants.inside(k) && is(Use.CANCELS, key, key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key)) {
        return true;
      }
      if (WHILE.contains(key) || !participants.inside(k) && cues.noun(text.token(k)) != null) {
        return false;
      }
    }
    return false;
  }

  /// The one whom somebody keeps from what the noun tells: "منعت السلطات الوزير من السفر إلى القاهرة للقاء فلان"; null when nobody is kept from it.
  @Nullable
  Subject kept(int noun, Sentence sentence) {
    for (int k = noun - 1; k > Math.max(sentence.first(), noun - KEPT) && !text.mark(k, "،,؛.:") && !Particles.that(text.key(k)); k--) {
      Optional<Phrase> p = text.key(k).equals("من") ? text.phraseOver(k - 1) : Optional.empty();
      int first = p.map(Phrase::first).orElse(-1);
      if (first < 0 || participants.phrase(first).isEmpty() || !kept(k + 1, noun)) {
        continue;
      }
      for (int at = first - 1; at >= Math.max(sentence.first(), first - KEPT) && text.word(at); at--) {
        if (KEEPS.matcher(text.key(at)).matches()) {
          return cues.is(Use.NOT, text.key(at - 1)) ? null : new Subject(participants.members(p.orElseThrow()), noun, true);
        }
      }
    }
    return null;
  }

  /// Whether what somebody is kept from is the contact itself, or a journey for it: "من لقاء", "من السفر إلى القاهرة للقاء", not "من التظاهر قرب مقر لقاء".
  private boolean kept(int from, int noun) {
    if (noun <= from + 1) {
      return noun == from || cues.helper(text.token(from)) != null;
    }
    boolean aim = cues.noun(text.token(noun)) instanceof ContactCues.NounHit hit && hit.taken() > 0;
    for (int k = from + 1; aim && k < noun; k++) {
      aim = !WHILE.contains(text.key(k)) && (participants.inside(k) || cues.noun(text.token(k)) == null);
    }
    return aim;
  }

  /// The one who wants, refuses or calls off the contact whose noun stands at the token: "امتنع الرئيس عن استقبال", "أرجأ زيارة"; null when
  /// nobody does.
  @Nullable
  Subject who(int noun, Actors actors, Sentence sentence) {
    Subject kept = kept(noun, sentence);
    if (kept != null) {
      return kept;
    }
    int request = request(noun, sentence);
    int k = governor(request < 0 ? noun : request, sentence);
    k = k > sentence.first() && text.key(k).equals("عدم") ? governor(k, sentence) : k; // اعتذر فلان عن عدم استقبال
    String key = text.key(k);
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    if (k < 0 || !is(Use.INTENDS, key, bare) && !is(Use.REFUSES, key, bare) && !is(Use.CANCELS, key, bare) && !postpones(k, bare)) {
      return null;
    }
    int from = BETWEEN.contains(text.key(k + 1)) ? k + 2 : k + 1;
    Subject behind = from < noun ? participants.list(from, sentence) : null;
    int verb = k;
    while (verb > sentence.first() && (text.key(verb - 1).equals("قد") || WAS.contains(text.key(verb - 1)))) {
      verb--; // أن وفدا إسرائيليا كان قد ألغى زيارة
    }
    return behind != null && behind.end() <= noun ? behind : actors.beside(verb);
  }

  /// Whether somebody turns down a request or an invitation for what the noun tells: "رفض فلان دعوة للقاء".
  boolean turnedDown(int noun, Sentence sentence) {
    int request = request(noun, sentence);
    int k = request < 0 ? -1 : governor(request, sentence);
    String key = text.key(k);
    return k >= 0 && is(Use.REFUSES, key, key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key);
  }

  /// Where the request stands for what the noun tells: "طلبا تركيا لعقد لقاء", "دعوة للقاء"; -1 when none does.
  private int request(int noun, Sentence sentence) {
    int aim = text.key(noun).startsWith("ل") && !text.key(noun).startsWith("لقا")
        ? noun
        : text.key(noun - 1).startsWith("ل") && cues.helper(text.token(Math.max(0, noun - 1))) != null ? noun - 1 : -1;
    for (int k = aim - 1; aim >= 0 && k >= Math.max(sentence.first(), aim - 3) && text.word(k); k--) {
      if (REQUEST.contains(text.key(k))) {
        return k;
      }
    }
    return -1;
  }

  /// The word before the token, prepositions, times and participants between; -1 when there is none.
  private int governor(int token, Sentence sentence) {
    int k = token - 1;
    while (k >= sentence.first()
        && (BETWEEN.contains(text.key(k)) || text.time(k) != null || text.mark(k, "،,") || participants.inside(k) || role(k))) {
      k--;
    }
    return k >= sentence.first() && text.word(k) ? k : -1;
  }

  private boolean role(int k) {
    Optional<Phrase> p = text.phraseOver(k);
    return p.isPresent() || cues.is(Use.LEAD, text.key(k)) || cues.is(Use.BOTH, text.key(k));
  }
}
