package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads one credit from its particle on: who is credited, whom he passes on ("وفق ما نقله الموقع عن مسؤولين"), who passed him on ("على ما قال
/// مصدر طبي لوكالة رويترز").
final class CreditPhrase {

  /// How far behind a verb or a noun of talking the outlet may be named, in tokens.
  private static final int TALK = 6;
  /// How many words may tell where whoever passed something on was, before the one he has it from.
  private static final int PLACE = 3;
  /// How long what a source asked for may be, in tokens.
  private static final int CONDITIONS = 12;
  /// How many words a name has that nobody knows.
  private static final int NAME = 2;

  private final Text text;
  private final Cues cues;
  private final Measures measures;
  private final CreditedWorks works;
  private final CreditedName names;
  private final SomeSources some;
  private final CreditParticles particles;

  CreditPhrase(Text text, Cues cues, Measures measures) {
    this.text = text;
    this.cues = cues;
    this.measures = measures;
    this.works = new CreditedWorks(text, measures);
    this.names = new CreditedName(text, measures);
    this.some = new SomeSources(text, measures);
    this.particles = new CreditParticles(text, cues, measures, works);
  }

  /// The links of the credit that begins at the token, nearest origin first; empty when there is none.
  List<Link> at(int i, Sentence sentence) {
    if (!particles.begins(i, sentence) || text.phraseOver(i).isPresent()) {
      return List.of();
    }
    if (own(i + 1)) {
      return List.of();
    }
    Link himself = himself(i, sentence);
    if (himself != null) {
      return List.of(himself);
    }
    if (ownData(i + 1)) {
      Link owner = owner(i, sentence);
      return owner == null ? List.of() : List.of(owner);
    }
    int noun = source(i + 1, sentence);
    CreditedWorks.Made made = works.of(noun > i + 1 && bulletin(noun - 1) ? noun - 1 : noun, sentence); // "بيان أصدرته الوزارة"
    if (made != null) {
      return made(i, noun, made, sentence);
    }
    int verb = verb(i, sentence);
    Link outlet = verb < 0 ? null : addressee(skipTimes(verb + 1, sentence));
    Link first = outlet == null ? link(i + 1, sentence) : link(text.tokenAt(outlet.span().end()), sentence);
    first = verb < 0 || first == null ? first : named(verb, first, sentence);
    if (first == null) {
      return outlet == null ? List.of() : List.of(outlet);
    }
    List<Link> out = new ArrayList<>();
    int end = text.tokenAt(first.span().end());
    Link deeper = deeper(i, end, verb, sentence);
    if (deeper != null) {
      out.add(deeper);
    }
    out.add(first);
    Link relay = outlet != null ? outlet : relay(end, verb >= 0 || !text.is("words-given", i + 1) ? verb : i + 1, sentence);
    if (relay != null) {
      out.add(relay);
    }
    return out;
  }

  /// The person who holds both offices of which the link is the first: "صرحت به مساعدة الوكيل والناطقة باسم المحكمة فلانة"; else the link itself.
  private Link named(int verb, Link first, Sentence sentence) {
    int end = text.tokenAt(first.span().end());
    if (!text.key(end).startsWith("وال")) {
      return first;
    }
    Subject who = new SubjectFinder(text).named(verb, sentence);
    if (who == null || who.end() <= end || text.entities.entity(who.entities().get(0)).type() != Entity.Type.PER) {
      return first;
    }
    int name = who.end() - 1;
    return text.phraseOver(name).map(names::link).orElse(first);
  }

  /// The links of a work and its maker, with whom he goes back to and who passed him on.
  private List<Link> made(int i, int noun, CreditedWorks.Made made, Sentence sentence) {
    Link maker = names.link(made.maker());
    int end = made.maker().end();
    int from = end;
    while (from < end + PLACE && text.word(from) && !text.key(from).equals("عن")) {
      from++; // "نقلها مراسل الجزيرة في كابل عن مزارع"
    }
    Link of = text.key(from).equals("عن") ? link(from + 1, sentence) : deeper(i, end, -1, sentence);
    Link work = of != null ? of : made.passedOn() || made.source() ? work(noun, made, sentence) : null;
    List<Link> out = new ArrayList<>();
    if (work != null) {
      out.add(work);
    }
    out.add(maker);
    Link relay = relay(end, noun, sentence);
    if (relay != null && !relay.name().equals(maker.name())) {
      out.add(relay);
    }
    return out;
  }

  /// The work itself, or whose it is: "تقديرات للأمم المتحدة", "بيان لوزارة الصحة".
  private @Nullable Link work(int noun, CreditedWorks.Made made, Sentence sentence) {
    for (int k = noun; k < made.end(); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && (k == noun || opens(noun))) {
        return names.link(p.get());
      }
    }
    boolean told = made.passedOn() && made.end() > noun + 1 && !measures.words("tally-nouns").contains(text.key(noun));
    return made.source() || told ? names.raw(noun, made.end(), sentence) : null;
  }

  /// The verb of the credit ("بحسب ما أعلنت"), or -1.
  private int verb(int i, Sentence sentence) {
    boolean what = text.key(i + 1).equals("ما") || text.key(i + 1).equals("لما");
    int k = text.key(i).equals("علي") || what ? i + 2 : i + 1;
    boolean told = what || text.key(k - 1).equals("ما") || text.key(i).equals("حسبما") || text.key(i).equals("وفقما");
    return told && k < sentence.end() && finite(k) ? k : -1;
  }

  private boolean finite(int k) {
    Cues.Hit hit = k < text.size() ? cues.at(text.token(k)) : null;
    return hit != null && hit.finite();
  }

  private int skipTimes(int from, Sentence sentence) {
    int k = from;
    while (k < sentence.end() && (text.time(k) != null && text.phraseAt(k).isEmpty() || besideTime(k, from)
        || k == from && Particles.WITH_PRONOUN.contains(text.key(k)))) {
      k++; // "أفاد به للتلفزيون", "أعلنته، صباح الاثنين، نشرية"
    }
    return k;
  }

  /// Whether the token is a comma before or behind a time that is put in.
  private boolean besideTime(int k, int from) {
    return text.mark(k, "،,") && (text.time(k + 1) != null || k > from && text.time(k - 1) != null) && text.word(k + 1);
  }

  /// The outlet that the one credited spoke to, where it stands at the token: "لوكالة رويترز".
  private @Nullable Link addressee(int k) {
    Optional<Phrase> p = text.phraseAt(k);
    if (p.isPresent() && text.key(k).startsWith("ل") && p.get().span().start() > text.token(k).span().start()
        && Credits.outlet(text, p.get())) {
      Link to = names.link(p.get());
      return new Link(to.name(), to.span(), to.entity(), OriginKind.OUTLET);
    }
    return text.key(k).startsWith("ل") && Credits.addressee(text, k).chain() instanceof List<Link> to && !to.isEmpty() ? to.get(0) : null;
  }

  /// Who passed the one credited on: the outlet after a verb of saying, or the subject of "نقل عنه", "التي نقلتها".
  private @Nullable Link relay(int end, int verb, Sentence sentence) {
    int k = behindConditions(skipTimes(end, sentence), sentence);
    Link told = told(k, verb >= 0, sentence);
    if (told != null) {
      return told;
    }
    if (verb >= 0 && k < sentence.end()) {
      Link to = addressee(k);
      Optional<Phrase> p = text.phraseAt(k);
      if (to != null || p.isPresent() && p.get().first() == end && finite(verb) && Credits.outlet(text, p.get())) {
        return to != null ? to : names.link(p.orElseThrow());
      }
    }
    int by = text.key(end).equals("التي") || text.key(end).equals("الذي") ? end + 1 : end;
    int subject = text.is("carried", by) ? by + 1 : passed(by) ? by + 2 : -1;
    return subject < 0 || subject >= sentence.end() ? null : text.phraseAt(subject).map(names::link).orElse(null);
  }

  /// The index behind what the source asked for, put in between commas: "مسؤول، طلب عدم ذكر اسمه، لوكالة رويترز"; else the index itself.
  private int behindConditions(int k, Sentence sentence) {
    if (!text.mark(k, "،,-–") || !text.word(k + 1)) {
      return k;
    }
    if (text.key(k + 1).equals("في") && text.is("talks", k + 2)) {
      return k + 1; // "فلان، أمين النقابة، في تصريحات لصحيفة"
    }
    int end = k + 1;
    while (end < Math.min(sentence.end(), k + CONDITIONS) && !text.mark(end, "،,-–.")) {
      end++;
    }
    boolean told = text.mark(end, "،,-–") && (addressee(end + 1) != null || text.key(end + 1).equals("في") && text.is("talks", end + 2));
    return told && (text.is("sources-do", k + 1) || text.key(k + 1).startsWith("ال") || text.phraseAt(k + 1).isPresent()) ? end + 1 : k;
  }

  /// The outlet that he spoke to, told by a verb or a noun of its own: "تحدث إلى الميادين", "الذي قال لرويترز", "في تصريح خاص للأناضول".
  private @Nullable Link told(int from, boolean saying, Sentence sentence) {
    int k = from;
    while (k < from + 2 && (Particles.RELATIVE.contains(text.key(k)) || text.mark(k, "،,"))) {
      k++;
    }
    boolean speaks = finite(k);
    boolean talk = saying && text.key(from).equals("في");
    for (int i = k + 1; (speaks || talk) && i < Math.min(sentence.end(), k + TALK) && !text.mark(i, "،,.؛") && !text.that(i); i++) {
      Link to = addressee(i);
      if (to == null && (text.key(i).equals("الي") || text.key(i).equals("مع"))) {
        to = text.phraseAt(text.quoteMark(i + 1) ? i + 2 : i + 1).filter(p -> Credits.outlet(text, p)).map(names::link).orElse(null);
      }
      if (to != null) {
        return speaks || text.is("talks", k + 1) ? to : null;
      }
    }
    return null;
  }

  private boolean passed(int k) {
    return (text.key(k).equals("نقل") || text.key(k).equals("نقلت")) && text.key(k + 1).startsWith("عنه");
  }

  /// Whom the one credited goes back to: "استنادا إلى أرقام رسمية", "نقلا عن مصادر", "ما نقلته عن مسؤول".
  private @Nullable Link deeper(int i, int end, int verb, Sentence sentence) {
    int of = text.quoteMark(end) ? end + 1 : end; // نقلته "الوكالة" عن
    if (verb >= 0 && measures.words("relaying").stream().anyMatch(text.key(verb)::startsWith) && text.key(of).equals("عن")) {
      return link(of + 1, sentence);
    }
    if (verb >= 0 && text.is("learning", verb) && text.key(of).equals("من")) {
      return link(of + 1, sentence); // "حسبما علمت الصحيفة من مصدر أمني"
    }
    for (int k = i + 2; k < Math.min(sentence.end(), Math.max(end, i) + 12) && !text.mark(k, ".؛"); k++) {
      if (measures.words("resting").contains(text.key(k))) {
        return link(k + 1, sentence);
      }
    }
    return null;
  }

  /// The link of "بحسب قوله": the person or body named last before it in the sentence.
  private @Nullable Link himself(int i, Sentence sentence) {
    int noun = CreditedWords.at(text, i);
    if (noun < 0 || !CreditedWords.own(text, noun) || !text.key(noun).endsWith("ه") && !text.key(noun).endsWith("ها")) {
      return null; // بحسب زعمهم: several, who need not be named
    }
    for (int k = i - 1; k >= sentence.first(); k--) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER
          && p.get().span().start() == text.token(k).span().start() && !Particles.PREPOSITIONS.contains(text.key(k - 1))) {
        Link named = names.link(p.get());
        return new Link(named.name(), text.token(noun).span(), named.entity(), named.kind());
      }
    }
    return null;
  }

  /// Whether data of whoever was named before stand at the token: "وفق أرقامه", "بحسب معطياتها".
  private boolean ownData(int i) {
    String key = text.key(i);
    int cut = key.endsWith("ها") || key.endsWith("هم") ? 2 : key.endsWith("ه") && !text.token(i).bare().endsWith("ة") ? 1 : 0;
    return cut > 0 && key.length() - cut > 4 && SourcePhrases.data(key.substring(0, key.length() - cut));
  }

  /// The body or person named last before the token in the sentence, not behind a preposition.
  private @Nullable Link owner(int i, Sentence sentence) {
    for (int k = i - 1; k >= sentence.first(); k--) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && p.get().span().start() == text.token(k).span().start() && !Particles.PREPOSITIONS.contains(text.key(k - 1))
          && text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.LOC) {
        Link named = names.link(p.get());
        return new Link(named.name(), text.token(i + 1).span(), named.entity(), named.kind());
      }
    }
    return null;
  }

  /// The index of the first word of the source, behind what leads to it.
  private int source(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.end() && (stated(i) || measures.words("before-source").contains(text.key(i)) || text.quoteMark(i) || bulletin(i)
        || (text.key(i - 1).equals("ما") || text.key(i - 1).endsWith("حسبما") || text.key(i - 1).endsWith("وفقما")) && finite(i)
        || text.time(i) != null && text.phraseAt(i).isEmpty() || i > from && besideTime(i, from))) {
      i++;
    }
    return i;
  }

  /// Whether the token only tells that a statement was given out or that something stands in one: "بيان صادر عن الوزارة", "ما جاء في بيان للوزارة".
  private boolean stated(int i) {
    boolean given = text.is("issued", i) && (text.key(i + 1).equals("عن") || text.key(i + 1).equals("من"))
        && measures.words("bulletins").contains(text.key(i - 1));
    boolean from = text.key(i).equals("من") && measures.words("bulletins").contains(text.key(i - 1)); // "بيان من وزارته"
    boolean stands = from || text.is("stands-in", i) && text.key(i + 1).equals("في")
        || text.key(i).equals("في") && text.is("stands-in", i - 1);
    return given || stands;
  }

  private @Nullable Link link(int from, Sentence sentence) {
    int i = source(from, sentence);
    if (text.is("same", i) && text.is("documents", i + 1)) {
      return names.raw(i + 1, i + 2, sentence); // "حسب ذات المصدر"
    }
    if (text.is("same", i) && text.key(i + 1).startsWith("ال") && text.phraseOver(i + 1).isEmpty() && some.teller(i + 1)) {
      return names.raw(i, i + 2, sentence); // "حسب ذات المصالح"
    }
    int many = some.noun(i);
    if (many > i) {
      return names.raw(text.key(many - 1).equals("من") ? many : i, many + 2, sentence); // "بحسب كثير من الإحصائيات", "وفقا لأحد الأسرى"
    }
    if (measures.words("no-sources").contains(text.key(i))) {
      return null; // "وفق شروط أهمها"
    }
    if (measures.words("bulletins").contains(text.key(i))) {
      return names.raw(i, i + 2, sentence); // بيان مشترك
    }
    for (int k = i; k < Math.min(sentence.end(), i + 5) && !text.mark(k, "،,.؛"); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && k > i + 1 && text.is("words-given", i) && addressee(k) != null) {
        return names.raw(i + 1, k, sentence); // "رواية أحد الناجين لوكالة رويترز"
      }
      Optional<Phrase> owner = p.isPresent() && k == i && SourcePhrases.data(text.key(i)) ? text.phraseAt(p.get().end()) : Optional.empty();
      if (owner.isPresent() && text.key(owner.get().first()).startsWith("ل")
          && owner.get().span().start() > text.token(owner.get().first()).span().start()) {
        return names.link(owner.get()); // "بيانات رسمية للمصرف المركزي"
      }
      if (p.isPresent()) {
        if (k > i + 2 && passed(k - 2) || k > i + 1 && (text.key(k - 1).startsWith("نقل") && text.key(k - 1).endsWith("ها"))) {
          return names.raw(i, passed(k - 2) ? k - 2 : k - 1, sentence); // "ناج نقل عنه مسؤول", "رواية ناجين نقلتها السلطات"
        }
        return k > i && !opens(i) ? names.raw(i, p.get().end(), sentence) : names.joint(p.get()); // "أرقام وزارة الصحة" is words of its own
      }
    }
    if (text.is("the-same", i + 1) && text.word(i)) {
      return names.raw(i, i + 1, sentence); // "بحسب نجوى نفسها"
    }
    if (unknown(i)) {
      return names.raw(i, i + NAME, sentence);
    }
    if (i == from + 1 && bulletin(from) && text.key(i).startsWith("ل") && !measures.credited(text.key(i).substring(1))) {
      return names.raw(from, i + 1, sentence); // "بيان للسراي"
    }
    return measures.credited(text.key(i)) ? names.raw(i, i + 4, sentence) : names.agency(i, sentence);
  }

  /// Whether a name that nobody knows stands between the particle and the clause that it is credited with: "بحسب فلان، فقد".
  private boolean unknown(int i) {
    int end = i;
    while (end <= i + NAME && text.word(end) && !text.key(end).startsWith("ال") && !SourcePhrases.data(text.key(end))) {
      end++;
    }
    return end > i && end <= i + NAME && text.key(i).length() > 2 && text.mark(end, "،,") && text.is("credited-clause", end + 1);
  }

  /// Whether the credit at the token tells that somebody told it to whoever tells it: "بحسب ما أبلغه به المدير".
  boolean toldHim(int i, Sentence sentence) {
    int verb = verb(i, sentence);
    Cues.Hit hit = verb < 0 ? null : cues.at(text.token(verb));
    return hit != null && (text.is("telling", hit.token()) || text.is("to-him", verb + 1));
  }

  /// Whether a word for a statement only brings in who made it: "بيان لوزارة الصحة", not "بيان مشترك".
  private boolean bulletin(int i) {
    return measures.words("bulletins").contains(text.key(i)) && !measures.words("bulletin-kinds").contains(text.key(i + 1));
  }

  /// Whether a statement given out by whoever speaks anyway follows: "وفق البيان الصادر عنها", "بحسب بيانها".
  private boolean own(int i) {
    int k = text.key(i).equals("ل") ? i + 1 : i;
    boolean paper = measures.words("bulletins").contains(Clitics.withoutArticle(text.key(k))) || text.key(k).equals("للبيان");
    return paper && text.key(k + 1).contains("صادر") && (text.key(k + 2).equals("عنها") || text.key(k + 2).equals("عنه"));
  }

  private boolean opens(int i) {
    String key = text.key(i);
    return measures.words("opening-source").stream().anyMatch(o -> key.startsWith(o) || key.startsWith("ل" + o));
  }
}
