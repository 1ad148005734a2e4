package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Clitics;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Steps over what may stand between a word of contact and those who take part, whatever the word: time ("أول من أمس"), place ("في الكرملين"،
/// "بمكتبه"), manner ("على انفراد") and circumstance ("للمرة الثانية خلال أسبوع"، "فور وصوله إلى مطار القاهرة"), in any order and number,
/// between commas or not.
final class Adjuncts {

  /// Prepositions that open an adjunct; مع, بين and من bring in those who take part.
  private static final Set<String> OPENING = WordSet.of("في", "فى", "علي", "خلال", "عقب", "بعد", "قبل", "قبيل", "بعيد", "لدي", "اثناء",
      "عبر",
      "ضمن", "عند", "داخل", "قرب", "فور", "اثر", "وسط", "امام", "منذ", "وفق", "حسب", "رغم", "طوال", "عشيه", "غداه", "صبيحه");
  private static final Set<String> DEMONSTRATIVES = WordSet.of("ذلك", "تلك");
  /// Behind من, on whose part something is done.
  private static final Set<String> SIDES = WordSet.of("جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته", "ناحيتها");
  /// Before a stretch of time, which part of it.
  private static final Set<String> PARTS = WordSet.of("مطلع", "بدايه", "اوايل", "منتصف", "اواسط", "اواخر", "نهايه", "ختام");
  private static final Set<String> GUARDED = WordSet.of("بحفظ", "بسلامه", "بعنايه", "برعايه", "بعون", "بحمد", "بفضل", "باذن", "بمشييه");
  private static final Set<String> GUARDING = WordSet.of("ورعايته", "وعنايته", "وتوفيقه", "وحفظه", "وفضله", "ومشييته", "وعونه");
  private static final Set<String> NEAR = WordSet.of("بعد", "كثب", "قرب");
  private static final Set<String> ABOUT = WordSet.of("نحو", "حوالي", "قرابه", "زهاء", "اكثر", "ازيد", "اقل", "مده");
  private static final Set<String> NUMERALS = WordSet.of("ثلاث", "ثلاثه", "اربع", "اربعه", "خمس", "خمسه", "ست", "سته", "سبع", "سبعه",
      "ثماني",
      "ثمانيه", "تسع", "تسعه", "عشر", "عشره", "عده", "بضع", "بضعه");
  private static final int DEPTH = 6;

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;

  Adjuncts(Text text, ContactCues cues, Participants participants) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
  }

  /// The token behind all adjuncts that begin at the token, and behind the comma that ends them; the token itself when none begins there.
  int after(int from, Sentence sentence) {
    int k = from;
    int last = from;
    while (k < sentence.end()) {
      int at = text.mark(k, "،,-–") ? k + 1 : k;
      int next = one(at, sentence);
      if (next <= at || next > sentence.end()) {
        break;
      }
      k = next;
      last = k;
    }
    return last > from && text.mark(last, "،,-–") ? last + 1 : last;
  }

  /// Where those who take part begin behind the adjuncts at the token; -1 when no adjuncts stand there or nobody follows them.
  int actor(int from, Sentence sentence) {
    int at = after(from, sentence);
    if (at == from) {
      return -1;
    }
    int first = participants.lead(at, sentence);
    return first >= 0 && !participants.clitic(participants.phrase(first).orElseThrow()) ? at : -1;
  }

  /// Where a preposition brings in those who take part behind the adjuncts at the token: مع, بين, or ب written to one of them; the token itself
  /// when no adjuncts stand there or none follows them.
  int side(int from, Sentence sentence) {
    int at = after(from, sentence);
    String key = text.key(at);
    boolean by = key.startsWith("ب") && at > from && !house(key) && (participants.led(key, "ب") || participants.phrase(at)
        .filter(p -> participants.clitic(p) && participants.type(p) != Entity.Type.LOC).isPresent());
    return by || key.equals("مع") || key.equals("بين") || key.equals("من")
        || at > from && cues.helper(text.token(Math.min(at, text.size() - 1))) != null ? at : from;
  }

  /// The token behind the one adjunct at the token, or the token.
  private int one(int k, Sentence sentence) {
    String key = text.key(k);
    DateTimeExpression time = text.time(k);
    if (time != null && participants.phrase(k).isEmpty()) {
      int end = Math.max(time.end(), k + 1);
      return cues.is(Use.SELF, text.key(end)) ? end + 1 : end; // مساء اليوم نفسه
    }
    if (key.equals("يومي") && text.time(k + 1) instanceof DateTimeExpression day) {
      DateTimeExpression next = text.time(day.end());
      return next != null && text.key(day.end()).startsWith("و") ? next.end() : day.end(); // يومي الخميس والجمعة
    }
    if (PARTS.contains(key) && text.key(k + 1).startsWith("ال") && cues.is(Use.STRETCH, text.key(k + 1).substring(2))) {
      return adjectives(k + 2, sentence); // مطلع الأسبوع
    }
    if (GUARDED.contains(key) && text.key(k + 1).equals("الله")) {
      return GUARDING.contains(text.key(k + 2)) ? k + 3 : k + 2; // وصل - بحفظ الله ورعايته - الملك
    }
    if (key.equals("عن") && NEAR.contains(text.key(k + 1))) {
      return k + 2; // عن بعد
    }
    if (key.equals("من") && SIDES.contains(text.key(k + 1))) {
      return k + 2; // من جهته
    }
    if (key.equals("من") && days(k) > k) {
      return days(k);
    }
    if (key.equals("اول") && text.key(k + 1).equals("من") && text.key(k + 2).equals("امس")) {
      return k + 3;
    }
    if (cues.is(Use.MANNER, key) && (text.key(k + 1).equals("عن") || text.key(k + 1).equals("علي"))) {
      return noun(k + 2, 0, sentence); // بعيدا عن الإعلام، بناء على طلبه
    }
    if (cues.is(Use.MANNER, key) && text.key(k + 1).startsWith("ل") && text.key(k + 1).length() > 3) {
      return Math.max(k + 1, noun(k + 1, 0, sentence)); // تلبية لدعوته
    }
    if (OPENING.contains(key) && DEMONSTRATIVES.contains(text.key(k + 1)) && !text.key(k + 2).startsWith("ال")) {
      return k + 2; // عشية ذلك، قبل ذلك
    }
    if (cues.is(Use.MANNER, key) || Particles.ADVERBS.contains(key) && !OPENING.contains(key) && participants.phrase(k).isEmpty()) {
      return k + 1;
    }
    if (key.startsWith("كل") && text.key(k + 1).equals("علي") && text.key(k + 2).equals("حده")) {
      return k + 3;
    }
    if (OPENING.contains(key) && (!key.equals("علي") || text.phraseAt(k).isEmpty())) {
      int end = text.key(k + 1).equals("راس") ? k : inside(k + 1, noun(k + 1, 0, sentence), sentence);
      boolean part = end > k + 1 && text.key(end).equals("من") && text.word(end + 1) && cues.noun(text.token(end + 1)) != null
          && suffixed(end + 1); // في ختام اليوم الثاني من زيارته
      return part ? noun(end + 1, 1, sentence) : end > k + 1 ? end : k;
    }
    if (key.equals("للمره") || key.equals("لاول") || key.equals("لمده")) {
      return noun(k, 0, sentence);
    }
    int lasted = stretch(k);
    if (lasted > k) {
      return lasted;
    }
    Optional<Phrase> p = participants.phrase(k);
    if (p.isPresent()) {
      boolean there = key.startsWith("ب") && participants.clitic(p.get())
          && (participants.type(p.get()) == Entity.Type.LOC || participants.type(p.get()) == Entity.Type.ORG && house(key));
      return there ? places(p.get().end()) : k;
    }
    if (!key.startsWith("ب") || key.length() < 4 || text.phraseOver(k).isPresent() || participants.lead(k, sentence) >= 0) {
      return k;
    }
    if (cues.is(Use.STRETCH, key.substring(1)) && (DEMONSTRATIVES.contains(text.key(k - 1)) || text.key(k - 1).endsWith("ه"))) {
      return text.key(k + 1).startsWith("واحد") || text.key(k + 1).startsWith("قليل") ? k + 2 : k + 1; // بعد ذلك بيوم واحد
    }
    if (cues.is(Use.MANNER, key.substring(1))) {
      return text.word(k + 1) && participants.lead(k + 1, sentence) < 0 ? k + 2 : k + 1; // بشكل منفصل
    }
    return house(key) ? inside(k, noun(k, 0, sentence), sentence) : k;
  }

  /// The token behind where somebody's house or office lies: "مكتبه بالإمارة", "قصره بمدينة جدة"; the end given when it is no such house or nothing
  /// tells.
  private int inside(int house, int end, Sentence sentence) {
    String key = text.key(house);
    boolean his = suffixed(house) && end == house + 1 && (house(key) || house("ب" + key));
    if (!his || !text.key(end).startsWith("ب")) {
      return end;
    }
    Optional<Phrase> p = text.phraseAt(end);
    if (p.isPresent()) {
      return participants.clitic(p.get()) && participants.type(p.get()) != Entity.Type.PER ? places(p.get().end()) : end;
    }
    boolean there = house(text.key(end)) || text.key(end).equals("برياسه"); // مكتبه برئاسة الوزراء
    return text.key(end).startsWith("بال") ? adjectives(end + 1, sentence) : there ? noun(end, 1, sentence) : end;
  }

  /// Behind how long something lasted, "ثلاث ساعات", "ساعتين", "لأكثر من ساعة"; the token when it does not say so there.
  private int stretch(int k) {
    String key = text.key(k);
    boolean led = key.startsWith("ل") && key.length() > 3 && !key.equals("لعقد");
    String bare = led ? key.substring(1) : key;
    int at = k;
    if (ABOUT.contains(bare)) {
      at = text.key(k + 1).equals("من") ? k + 2 : k + 1;
      bare = text.key(at);
      led = true;
    }
    if (!text.word(at) && (at >= text.size() || !text.token(at).isNumber())) {
      return k;
    }
    if (text.token(at).isNumber() || NUMERALS.contains(bare)) {
      return cues.is(Use.STRETCH, text.key(at + 1)) ? at + 2 : k;
    }
    return cues.is(Use.STRETCH, bare) && text.time(at) == null && (led || bare.endsWith("ين") && !bare.endsWith("سنين")) ? at + 1 : k;
  }

  /// Behind "من 12 إلى 15 سبتمبر"; the token when no such days stand there.
  private int days(int k) {
    for (int to = k + 2; to < k + 6 && (text.time(k + 1) != null || k + 1 < text.size() && text.token(k + 1).isNumber()); to++) {
      if (text.key(to).equals("الي") || text.key(to).equals("حتي")) {
        int last = to + 1;
        while (text.time(last) != null || last == to + 1 && last < text.size() && text.token(last).isNumber()) {
          last++;
        }
        return last > to + 1 ? last : k;
      }
    }
    return k;
  }

  /// Whether the word tells a place behind ب: "بمقر", "بمكتبه", "بالقصر", "بالعاصمة".
  private boolean house(String key) {
    String bare = Clitics.withoutArticle(key.substring(1));
    return cues.is(Use.HOUSE, bare) || bare.equals("عاصمه")
        || bare.length() > 3 && (bare.endsWith("ه") || bare.endsWith("ها")) && cues.is(Use.HOUSE, bare.substring(0, bare.lastIndexOf('ه')));
  }

  /// The token behind the noun phrase at the token, with its genitives and adjectives; the token itself when none stands there.
  private int noun(int k, int depth, Sentence sentence) {
    if (depth > DEPTH || k >= sentence.end()) {
      return k;
    }
    DateTimeExpression time = text.time(k);
    if (time != null) {
      return Math.max(time.end(), k + 1);
    }
    Optional<Phrase> p = text.phraseAt(k);
    if (p.isPresent()) {
      int end = p.get().end();
      return participants.type(p.get()) == Entity.Type.LOC ? places(end) : adjectives(end, sentence);
    }
    if (text.token(k).isNumber() && text.word(k + 1)) {
      return k + 2;
    }
    if (!text.word(k) || Particles.that(text.key(k)) || Particles.RELATIVE.contains(text.key(k))
        || OPENING.contains(text.key(k)) || text.key(k).equals("من") || text.key(k).equals("مع")) {
      return k;
    }
    int j = k + 1;
    if (DEMONSTRATIVES.contains(text.key(k))) {
      return text.word(j) && definite(j) && cues.noun(text.token(j)) != null ? j + 1 : j; // بعد ذلك اللاعبون; خلال هذا اللقاء
    }
    if (definite(k)) {
      int end = adjectives(j, sentence);
      return text.key(k).endsWith("عاصمه") || text.key(k).endsWith("مدينه") ? places(end) : end;
    }
    if (suffixed(k)) {
      return going(k, adjectives(j, sentence), sentence);
    }
    int goal = Destination.behind(text, cues, k);
    if (goal > k) {
      return Math.max(goal, going(k, goal, sentence)); // زيارة لم يعلن عنها لطرابلس
    }
    if (cues.is(Use.MANNER, text.key(k)) || cues.is(Use.STRETCH, text.key(k)) || tanwin(k) || !text.word(j) || OPENING.contains(text.key(j))
        || Particles.PREPOSITIONS.contains(text.key(j))) {
      return j;
    }
    Optional<Phrase> owner = text.phraseAt(j);
    if (owner.isPresent()) {
      return participants.clitic(owner.get()) ? j : genitive(owner.get(), sentence);
    }
    if (text.key(j).startsWith("و") && text.key(j).length() > 4) {
      return j;
    }
    if (qualified(k, j)) {
      int end = j + 1;
      while (qualified(k, end) && text.phraseAt(end).isEmpty()) {
        end++;
      }
      return end;
    }
    return text.time(j) != null ? j : noun(j, depth + 1, sentence);
  }

  /// The genitive, and the name of the one whose office it is.
  private int genitive(Phrase p, Sentence sentence) {
    Optional<Phrase> name = text.phraseAt(p.end());
    boolean holder = name.isPresent() && !participants.clitic(name.get()) && p.kind() == Phrase.Kind.ROLE
        && name.get().entities().equals(p.entities());
    int end = holder ? name.orElseThrow().end() : p.end();
    return participants.type(p) == Entity.Type.LOC ? places(end) : adjectives(end, sentence);
  }

  /// "وصوله إلى مطار القاهرة", "مغادرته بغداد": where a journey goes, and whom a contact was with.
  private int going(int noun, int from, Sentence sentence) {
    int blessed = blessed(from);
    if (blessed > from) {
      return going(blessed - 1, blessed, sentence); // وصوله -حفظه الله- مطار القاهرة
    }
    boolean contact = cues.noun(text.token(noun)) != null;
    if (text.key(from).equals("الي") || text.key(from).equals("من") || contact && text.key(from).equals("مع")) {
      Subject with = contact && text.key(from).equals("مع") ? participants.list(from + 1, sentence) : null;
      return with != null ? with.end() : noun(from + 1, 1, sentence);
    }
    Optional<Phrase> p = text.phraseAt(from);
    boolean place = p.isPresent() && participants.type(p.get()) == Entity.Type.LOC
        && (from == noun + 1 || contact && participants.clitic(p.get()) && text.key(from).startsWith("ل"));
    if (place) {
      return places(p.orElseThrow().end());
    }
    boolean aim = from == noun + 1 && (text.key(from).equals("مطار") || text.key(from).equals("مدينه"));
    Subject met = contact && from == noun + 1 ? participants.list(from, sentence) : null;
    return aim ? noun(from, 1, sentence) : met != null ? met.end() : from;
  }

  /// The token behind a blessing between dashes, "- حفظه الله -"; the token itself when none stands there.
  int blessed(int from) {
    int end = from;
    boolean blessing = false;
    while (text.mark(end, "-–ـ") || cues.is(Use.BLESSING, text.key(end))) {
      blessing |= text.word(end);
      end++;
    }
    return blessing ? end : from;
  }

  /// The token behind a place's name in apposition: "العاصمة الروسية موسكو".
  private int places(int end) {
    Optional<Phrase> next = text.phraseAt(end);
    return next.isPresent() && participants.type(next.get()) == Entity.Type.LOC && !participants.clitic(next.get())
        ? next.get().end()
        : end;
  }

  private int adjectives(int from, Sentence sentence) {
    int k = from;
    while (k < sentence.end() && text.word(k) && definite(k) && text.key(k).startsWith("ال") && text.phraseAt(k).isEmpty()
        && !Particles.RELATIVE.contains(text.key(k)) && participants.lead(k, sentence) < 0 && text.time(k) == null) {
      k++;
    }
    return k;
  }

  private boolean definite(int k) {
    String key = text.key(k);
    return (key.startsWith("ال") || key.startsWith("لل") || key.startsWith("بال")) && key.length() > 4;
  }

  private boolean suffixed(int k) {
    if (k >= text.size()) {
      return false; // the text ends with its preposition
    }
    String bare = text.token(k).bare();
    return bare.length() > 3 && (bare.endsWith("ه") || bare.endsWith("ها") || bare.endsWith("هما") || bare.endsWith("هم"));
  }

  private boolean tanwin(int k) {
    return text.token(k).bare().endsWith("ا") && text.key(k).length() > 3;
  }

  /// Whether the word is an indefinite adjective of the noun: "جلسة مغلقة", "لقاء ثنائي".
  private boolean qualified(int noun, int k) {
    String key = text.key(k);
    return text.word(k) && key.length() > 3 && !key.startsWith("ال") && !Particles.PREPOSITIONS.contains(key)
        && (text.token(noun).bare().endsWith("ة") ? text.token(k).bare().endsWith("ة") : key.endsWith("ي"));
  }
}
