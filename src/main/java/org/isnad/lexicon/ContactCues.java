package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.isnad.text.TokenMemo;
import org.isnad.text.WordMap;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The verbs and nouns that tell of contacts, by their forms. Immutable but for what it remembers of words; thread-safe.
public final class ContactCues {

  private final WordMap<Verb> verbs;
  private final WordMap<Noun> nouns;
  private final WordMap<LightVerb> helpers;
  private final WordMap<Verb> ours;
  private final WordSet[] words;
  private final TokenMemo<Word> known = new TokenMemo<>(this::word);

  /// What a word may be in telling of contacts; the hits as if it were the first of a text.
  private record Word(@Nullable VerbHit verb, @Nullable NounHit noun, @Nullable LightVerb helper) {
  }

  /// Of the words of a language.
  ///
  /// @param verbs by key of the inflected form
  /// @param nouns by key of the form without the article
  /// @param helpers verbs that stand beside a noun of contact, by key of the inflected form
  /// @param words further words that decide about contacts, as keys, by what they do
  /// @param ours verbs of contact in the first person, by key: سألتقي، اجتمعنا
  public ContactCues(Map<String, Verb> verbs, Map<String, Noun> nouns, Map<String, LightVerb> helpers, Map<Use, Set<String>> words,
      Map<String, Verb> ours) {
    this.verbs = WordMap.copyOf(verbs);
    this.nouns = WordMap.copyOf(nouns);
    this.helpers = WordMap.copyOf(helpers);
    this.ours = WordMap.copyOf(ours);
    this.words = new WordSet[Use.values().length];
    for (Use use : Use.values()) {
      this.words[use.ordinal()] = WordSet.copyOf(words.getOrDefault(use, Set.of()));
    }
  }

  private Word word(String key) {
    return new Word(verb(key), noun(key), helper(key));
  }

  /// What a further word does.
  public enum Use {
    /// a noun that مع or بين may complete, so that what follows is no side of a contact: العلاقات مع
    RELATION,
    /// several people by what they are: أعضاء، مشايخ
    SEVERAL,
    /// says that people met though not in one place: افتراضيا، المرئي
    REMOTE,
    /// belongs to sport, where meeting is playing
    SPORT,
    /// says before a contact that it is expected, wanted or possible: من المقرر، يعتزم
    EXPECTED,
    /// says after a contact that it is to come: المقبل
    COMING,
    /// calls a contact off: إلغاء
    CANCELS,
    /// denies a contact: لم
    NOT,
    /// opens the name of a medium
    OUTLET,
    /// journalists
    PRESS,
    /// a group of people sent somewhere: وفد، بعثة
    TEAM,
    /// opens the name of a place that cannot act: قطاع، مطار
    REGION,
    /// may stand before the first of those who take part: كل من، معالي
    LEAD,
    /// is completed by من or عن and those who take part: عدد من
    SOME,
    /// brings in examples out of a number: من بينها
    AMONG,
    /// one of the same office: نظيره
    COUNTERPART,
    /// those who go with somebody, with his pronoun; من brings in who they are: حلفائهم
    ALLIES,
    /// stands in for the one whom ل brings in: نائب
    DEPUTY,
    /// brings in one more who takes part: إلى جانب، بحضور
    ALONGSIDE,
    /// brings in those who take part in what was told: بحضور
    JOINING,
    /// what several do together, other than meeting: عملية، تحالف
    UNDERTAKES,
    /// stands for the body or country that sent them: ممثلو، وفد
    DELEGATE,
    /// opens a role that ends with the name of another: مستشار الرئيس فلان
    AIDE,
    /// brings in those at the head of a delegation: ترأسه، يتقدمهم
    HEADS,
    /// brings in those of whom a delegation consists: ضم، المكون من
    MEMBERS,
    /// a group that says nothing until a genitive completes it: قادة، مسؤولي
    HEADLESS,
    /// a group that is called by the name of a relative: عائلة، ذوو
    FAMILY,
    /// one whose office is to keep in touch, so that "اتصال" behind it tells of nobody: ضابط
    LIAISON,
    /// verbs by which a contact takes place: لن تتم
    HAPPENS,
    /// a verb whose object or clause did not happen: نفى
    DENIES,
    /// does not do what follows, or is kept from it: رفض، امتنع عن، منع من
    REFUSES,
    /// what is said to be so, or not to be so: لا صحة ل، ليس صحيحا
    TRUE,
    /// says of meetings that each was held alone: منفصلة
    SEPARATE,
    /// says of meetings that no more than two sides took part in each: ثنائية
    BILATERAL,
    /// whom the foreign ministry of his hosts may summon: سفير
    DIPLOMAT,
    /// what nobody has who says that no contact is to come: لا موعد، لا توجد خطط
    PLAN,
    /// what is reported or rumoured, and may be denied behind it: أنباء عن، ما تردد عن
    REPORTS,
    /// those told last, by number: الطرفان
    BOTH,
    /// a kind of place where people meet: فندق، قصر
    HOUSE,
    /// a kind of place that only what is done, not who does it, can be said to be in: قصر، مكتب
    HALL,
    /// a body that is also the building where it sits: الكرملين
    SEAT,
    /// tells that an amount follows: يبلغ عدد
    AMOUNT,
    /// invites: what it is aimed at is no contact yet: دعوة
    INVITES,
    /// a form of address with a pronoun that stands for the one spoken of: سموه
    HONOUR,
    /// wants, decides or calls off the contact that follows, of the one who acts: يعتزم، نيته، ألغى
    INTENDS,
    /// ends a minister's title: وزير الدفاع
    PORTFOLIO,
    /// brings in the company of a visitor: رافقه
    COMPANY,
    /// goes with a visitor who is named behind it: يرافق فلانا
    ESCORTS,
    /// is at the head of a delegation named behind it: يرأس الوفد
    COMMANDS,
    /// was there when what follows took place: شهد اللقاء
    WATCHES,
    /// says that somebody is in a place just now: الموجود
    PRESENT,
    /// a blessing after a name: حفظه الله
    BLESSING,
    /// brings in the one whom a tour leads somewhere: قادت
    LEADS,
    /// brings in the stops of a tour: تشمل
    STOPS,
    /// a place of work or a unit that is visited, but that nobody who meets is said to be in: قسم، شركة
    SITE,
    /// people who are visited without a name, where they are: جرحى، عائلات
    VISITED,
    /// takes somebody somewhere, with a pronoun for him: أقلته
    CARRIES,
    /// His being somewhere, with his pronoun: "وجوده".
    BEING,
    /// Those in a hospital whom one calls on.
    PATIENTS,
    /// tells right behind a contact what it was about or came to, so that it took place: تركزت، تناولت
    OUTCOME,
    /// an occasion: what follows happens at the same time as the clause: خلال، على هامش
    OCCASION,
    /// tells how or in what company it took place: سرا, انفراد
    MANNER,
    /// behind من: by whom something was done: لدن، طرف
    AGENT,
    /// says that one contact came after the other: أعقبه
    FOLLOWS,
    /// the same, behind what it belongs to: نفسه
    SELF,
    /// a unit of time, which those who take part do not complete: خلال أسبوع
    STRETCH,
    /// behind عبر, by what means people talk from afar: الهاتف، تقنية
    LINE,
    /// asks for what follows: طلب
    ASKS,
    /// what people guess, so that it need not be: تكهنات، شائعات
    GUESSES,
    /// tells how long a visit lasts: تستغرق
    LASTS,
    /// says that what takes place is told to the public, so that it is no contact: مقابلة صحفية
    PUBLIC,
    /// a noun of an office: who holds it
    OFFICE,
    /// how a noun or adjective begins that looks like a verb in the future
    NO_FUTURE,
    /// by which one told before becomes the first to do something
    BECOMES,
    /// what is given or signed at a meeting, so that those who were there were at the meeting: مأدبة، حفل
    OCCURS,
    /// joins a meeting that goes on: انضم
    JOINS,
    /// stands for a side at a meeting: مثّل
    REPRESENTS,
    /// makes the year behind it a school year, a budget or a season: الدراسي
    TERM,
    /// tells that somebody went to stay, to study or to join others, so that his journey is no visit: للالتحاق
    STAYS,
    /// says that what follows cannot be or is hard: المستحيل
    CANNOT,
    /// says how much what follows matters: أهمية
    MATTERS,
    /// beginning, going on with or holding what follows: استئناف
    GOES_ON,
    /// what kind of round or visit is made as a matter of routine or for pleasure: تفتيشية
    ROUTINE,
    /// talking something over, as what somebody goes somewhere for: لبحث
    TALKING,
    /// with the aim of what follows: بهدف
    AIMING,
    /// opens the name of a medium and of no other body: إذاعة
    MEDIUM,
    /// people who go somewhere on no visit, by the hundred or each for himself: اللاجئين
    MOVING,
    /// bodies of troops, which go somewhere to fight
    TROOPS,
    /// what is received and nobody: news, a decision
    NEWS,
    /// words before an arrival that nobody made: ways of access to something
    ACCESS
  }

  /// Whether the key is a word of that use.
  public boolean is(Use use, String key) {
    return words[use.ordinal()].contains(key);
  }

  /// How a noun names the sides.
  public enum Telling {
    /// after مع, بين, or as its genitive
    PLAIN,
    /// the guest as its genitive: "استقباله فلانا"
    RECEIVING,
    /// counts only where it says who took part
    EVENT
  }

  /// What a helping verb makes of its subject or object.
  public enum Help {
    /// the subject holds the meeting: عقد، أجرى
    HOLD,
    /// the meeting itself is the subject: جرى، انعقد
    RUN,
    /// the object takes part: ضم، جمع
    GATHER,
    /// the subject takes part: حضر، شارك
    ATTEND,
    /// the subject is the place or the host: استضاف
    HOST,
    /// the other side comes after من: تلقى
    GET
  }

  /// A noun of contact.
  public record Noun(Contact.Kind kind, Telling telling) {
  }

  /// One form of a verb that stands beside a noun of contact.
  ///
  /// @param ours whether it is of the first person: سنعقد
  public record LightVerb(Help help, VerbForm form, boolean ours) {

    /// A form of the third person.
    public LightVerb(Help help, VerbForm form) {
      this(help, form, false);
    }
  }

  /// One form of a verb of contact.
  public record Verb(String id, Contact.Kind kind, Set<Partner> partners, VerbForm form) {
    public Verb {
      partners = Set.copyOf(partners);
    }
  }

  /// A verb of contact in a text.
  ///
  /// @param taken how many characters of the token are a clitic
  /// @param ours whether it is of the first person, so that the one who speaks is its subject
  public record VerbHit(int token, int taken, Verb verb, boolean ours) {
  }

  /// A noun of contact in a text.
  ///
  /// @param suffix whether a possessive pronoun is attached ("لقائه")
  /// @param definite whether it has the article
  public record NounHit(int token, int taken, Noun noun, boolean suffix, boolean definite) {
    public Contact.Kind kind() {
      return noun.kind();
    }
  }

  /// The helping verb at the token, whole or after و, ف, or - the verbal noun - ب or ل; null when there is none.
  public @Nullable LightVerb helper(Token token) {
    return token.isWord() ? known.of(token).helper() : null;
  }

  private @Nullable LightVerb helper(String key) {
    LightVerb whole = helpers.get(key);
    if (whole != null) {
      return whole;
    }
    for (Clitics.Split s : Clitics.splits(key)) {
      LightVerb h = s.article() ? null : helpers.get(s.rest());
      if (h != null && (s.preposition().isEmpty() || h.form().aspect() == VerbForm.Aspect.MASDAR
          || s.preposition().equals("ل") && h.form().aspect() == VerbForm.Aspect.PRESENT)) {
        return h;
      }
      if (h != null && h.form().aspect() == VerbForm.Aspect.PAST && h.form().number() == VerbForm.Number.SINGULAR && !h.form().object()) {
        // بعقد: the verbal noun where it is written like the verb
        return new LightVerb(h.help(), new VerbForm(VerbForm.Aspect.MASDAR, VerbForm.Gender.COMMON, VerbForm.Number.SINGULAR, false));
      }
    }
    return null;
  }

  /// The finite verb of contact at the token, or null.
  public @Nullable VerbHit verb(Token token) {
    VerbHit hit = token.isWord() ? known.of(token).verb() : null;
    return hit == null ? null : new VerbHit(token.index(), hit.taken(), hit.verb(), hit.ours());
  }

  private @Nullable VerbHit verb(String key) {
    Verb whole = verbs.get(key);
    if (whole != null && whole.form().finite()) {
      return new VerbHit(0, 0, whole, false);
    }
    for (Clitics.Split s : Clitics.splits(key)) {
      Verb v = s.article() || s.preposition().equals("ب") || s.preposition().equals("ك") ? null : verbs.get(s.rest());
      if (v != null && v.form().finite() && (s.preposition().isEmpty() || v.form().aspect() == VerbForm.Aspect.PRESENT)) {
        return new VerbHit(0, s.taken(), v, false);
      }
    }
    int and = ours.containsKey(key) || !key.startsWith("و") && !key.startsWith("ف") ? 0 : 1;
    Verb own = ours.get(key.substring(and));
    return own == null ? null : new VerbHit(0, and, own, true);
  }

  /// The noun of contact at the token, or null.
  public @Nullable NounHit noun(Token token) {
    NounHit hit = token.isWord() ? known.of(token).noun() : null;
    return hit == null ? null : new NounHit(token.index(), hit.taken(), hit.noun(), hit.suffix(), hit.definite());
  }

  private @Nullable NounHit noun(String key) {
    NounHit whole = noun(key, 0);
    if (whole != null) {
      return whole;
    }
    for (Clitics.Split s : Clitics.splits(key)) {
      NounHit hit = noun(s.rest(), s.taken());
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "ه", "نا", "ي");

  private @Nullable NounHit noun(String key, int taken) {
    String bare = Clitics.withoutArticle(key);
    boolean definite = !bare.equals(key);
    Noun kind = nouns.get(bare);
    if (kind == null && bare.endsWith("ا") && bare.length() > 3) {
      kind = nouns.get(bare.substring(0, bare.length() - 1)); // اجتماعا
    }
    if (kind != null) {
      return new NounHit(0, taken, kind, false, definite);
    }
    for (String pronoun : PRONOUNS) {
      if (bare.endsWith(pronoun) && bare.length() > pronoun.length() + 2 && !(pronoun.equals("ي") && !bare.endsWith("تي")
          && !bare.endsWith("ايي"))) { // زيارتي، لقائي, not الاجتماعي
        String stem = bare.substring(0, bare.length() - pronoun.length());
        Noun held = nouns.get(stem);
        if (held == null) {
          String cut = stem.substring(0, stem.length() - 1);
          held = nouns.get(stem.endsWith("ت") ? cut + "ه" : stem.endsWith("اي") || stem.endsWith("او") ? cut + "ء" : stem); // زيارته, لقائه, لقاؤه
        }
        if (held != null) {
          return new NounHit(0, taken, held, true, true);
        }
      }
    }
    return null;
  }
}
