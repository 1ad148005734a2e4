package org.isnad.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Whether two office phrases of one article mean the same office: "المتحدث باسم الجيش" after "الناطق الرسمي باسم الجيش السوداني".
final class OfficeMatch {

  /// The same office by its full name.
  private static final Map<String, String> SAME_OFFICE = Map.ofEntries(Map.entry("رييس حكومه", "رييس وزراء"),
      Map.entry("رييس مجلس وزراء", "رييس وزراء"), Map.entry("رييس جمهوريه", "رييس"), Map.entry("رييس دوله", "رييس"),
      Map.entry("رييس منتخب", "رييس"), Map.entry("رييس موقت", "رييس"), Map.entry("رييس انتقالي", "رييس"),
      Map.entry("خادم حرمين شريفين", "ملك"), Map.entry("خادم حرمين", "ملك"), Map.entry("عاهل", "ملك"),
      Map.entry("رييس مجلس نواب", "رييس برلمان"), Map.entry("رييس مجلس شعب", "رييس برلمان"),
      Map.entry("رييس دبلوماسيه", "وزير خارجيه"), Map.entry("مدير عام", "مدير"), Map.entry("مديره عامه", "مدير"));
  /// First words for the same task.
  private static final Map<String, String> SAME_TASK = Map.of("ناطق", "متحدث", "ناطقه", "متحدث", "موفد", "مبعوث", "موفده", "مبعوث");
  /// Adjectives with which an office is the same.
  private static final Set<String> ATTRIBUTES = WordSet.of("رسمي", "رسميه");
  private static final String ENVOY = "مبعوث";
  private static final String DEPUTY = "نايب ";

  private final OfficeWords words;

  OfficeMatch(OfficeWords words) {
    this.words = words;
  }

  /// How well role `r` takes up role `q` of a person: 0 not at all, 1 perhaps, 2 with the same title or country, 3 with both.
  int fit(Candidate.Role r, Candidate.Role q) {
    String rt = common(r.title());
    String qt = common(q.title());
    if (envoy(rt) && envoy(qt)) {
      return envoys(r, q);
    }
    if (rt.equals("نايب") && qt.equals("عضو") && q.bodies().stream().anyMatch(b -> b.sort.equals("parliament"))
        && (r.countries().isEmpty() || q.countries().isEmpty() || r.countries().stream().anyMatch(q.countries()::contains))) {
      return 2; // النائب, who was called عضو مجلس النواب
    }
    String noun = reference(r);
    String said = noun == null ? r.title() : withoutReference(r.title());
    rt = common(said);
    if (noun == null && (ofBody(r, q) || ofBody(q, r))) {
      return 2; // مدير الجامعة, who was called مدير جامعة الملك فهد, or the other way round
    }
    boolean sameTitle = rt.equals(qt);
    boolean shortened = r.bodies().isEmpty() && !words.longerIsOther.contains(said)
        && (qt.startsWith(rt + " ") || q.title().startsWith(said + " ") || said.equals("رييس مجلس") && qt.equals("رييس برلمان"));
    if (!sameTitle && !shortened) {
      return 0;
    }
    boolean sameCountry = r.countries().stream().anyMatch(q.countries()::contains);
    if (!r.countries().isEmpty() && !q.countries().isEmpty() && !sameCountry) {
      return 0;
    }
    Draft rb = body(r);
    Draft qb = body(q);
    if (rb != null && qb != null && rb != qb) {
      return 0;
    }
    if (rb == null && qb != null && noun != null) {
      return takenUp(noun, qb) ? 2 : 0;
    }
    int value = 1 + (sameTitle ? 1 : 0) + (sameCountry || rb != null && rb == qb ? 1 : 0);
    if (rb == null == (qb == null)) {
      return value;
    }
    if (r.countries().isEmpty() && r.bodies().isEmpty()) {
      return 1;
    }
    // another office of the same title: told bodies or fields must not be missing on one side
    if (words.byBody.contains(rt)) {
      return 0;
    }
    return rb == null && !r.countries().isEmpty() || qb == null && !q.countries().isEmpty() ? value : 0;
  }

  /// Envoys are told apart by who sends them and where to: "المبعوث الأممي" is the one of the United Nations, by whatever words.
  private int envoys(Candidate.Role r, Candidate.Role q) {
    boolean un = unitedNations(r);
    boolean unBefore = unitedNations(q);
    Set<String> senders = senders(r);
    Set<String> before = senders(q);
    if (un && !before.isEmpty() || unBefore && !senders.isEmpty()
        || !senders.isEmpty() && !before.isEmpty() && senders.stream().noneMatch(before::contains)) {
      return 0;
    }
    Set<Draft> where = sentTo(r);
    Set<Draft> whereBefore = sentTo(q);
    if (!where.isEmpty() && !whereBefore.isEmpty() && where.stream().noneMatch(whereBefore::contains)) {
      return 0;
    }
    boolean sameSender = un && unBefore || !senders.isEmpty() && !before.isEmpty();
    boolean told = un || unBefore || !senders.isEmpty() || !before.isEmpty();
    if (un != unBefore && !senders.equals(before) && where.isEmpty() && !r.title().equals(ENVOY) && un) {
      return 0; // المبعوث الأممي after an envoy of nobody knows whom
    }
    return sameSender ? 3 : told ? 1 : 2;
  }

  private boolean envoy(String title) {
    return title.equals(ENVOY) || title.startsWith(ENVOY + " ")
        && Arrays.stream(title.substring(ENVOY.length() + 1).split(" "))
            .allMatch(w -> words.ofEnvoys.contains(w) || w.startsWith("لل"));
  }

  private boolean unitedNations(Candidate.Role r) {
    return Arrays.stream(r.title().split(" ")).anyMatch(words.unitedNations::contains)
        || r.bodies().stream().anyMatch(b -> b.sort.equals("un_body"));
  }

  /// The countries that send him: not "اليمن" of "المبعوث الأممي الخاص لليمن".
  private static Set<String> senders(Candidate.Role r) {
    Set<String> out = new HashSet<>(r.countries());
    r.bodies().forEach(b -> {
      if (b.known != null && b.known.country() != null) {
        out.remove(b.known.country());
      }
    });
    return out;
  }

  private static Set<Draft> sentTo(Candidate.Role r) {
    Set<Draft> out = new HashSet<>();
    r.bodies().stream().filter(b -> b.known != null && b.known.kind().equals("country")).forEach(b -> out.addAll(b.drafts));
    return out;
  }

  /// The noun by which a role takes up a body told before, "جيش" of "المتحدث باسم الجيش", or null.
  private static @Nullable String reference(Candidate.Role r) {
    if (!r.bodies().isEmpty()) {
      Candidate first = r.bodies().get(0);
      return first.kind == Phrase.Kind.REFERENCE && !first.nameKeys.isEmpty() ? first.nameKeys.get(0) : null;
    }
    String last = r.title().substring(r.title().lastIndexOf(' ') + 1);
    String noun = last.startsWith("لل") ? last.substring(2) : "";
    return References.sorts(noun).isEmpty() ? null : noun;
  }

  /// Whether the short office ends with a noun for the body that the long one names in full: "وكيل الوزارة" and "وكيل وزارة العمل".
  private static boolean ofBody(Candidate.Role brief, Candidate.Role full) {
    Draft body = full.bodies().isEmpty() ? null : body(full);
    if (body == null || body.keys.size() < 2) {
      return false;
    }
    if (!brief.bodies().isEmpty()) {
      Candidate first = brief.bodies().get(0);
      return first.kind == Phrase.Kind.REFERENCE && first.drafts.isEmpty() && !first.nameKeys.isEmpty()
          && common(brief.title()).equals(common(full.title())) && takenUp(first.nameKeys.get(0), body);
    }
    int space = brief.title().lastIndexOf(' ');
    return space > 0 && Clitics.withoutArticle(body.keys.get(0)).equals(brief.title().substring(space + 1))
        && common(brief.title().substring(0, space)).equals(common(full.title()))
        && (brief.countries().isEmpty() || brief.countries().stream().anyMatch(full.countries()::contains));
  }

  private static String withoutReference(String title) {
    int space = title.lastIndexOf(' ');
    return space > 0 && title.startsWith("لل", space + 1) ? title.substring(0, space) : title;
  }

  private static boolean takenUp(String noun, Draft body) {
    return !body.keys.isEmpty() && Clitics.withoutArticle(body.keys.get(0)).equals(noun) || References.sorts(noun).contains(body.sort)
        || body.known != null && References.sorts(noun).contains(body.known.kind());
  }

  /// The title by its usual words, its first without the feminine ending.
  private static String common(String given) {
    List<String> said = new ArrayList<>(List.of(given.split(" ")));
    said.subList(1, said.size()).removeIf(ATTRIBUTES::contains);
    String plain = String.join(" ", said);
    String title = plain.startsWith(DEPUTY)
        ? DEPUTY + SAME_OFFICE.getOrDefault(plain.substring(DEPUTY.length()), plain.substring(DEPUTY.length()))
        : SAME_OFFICE.getOrDefault(plain, plain);
    int space = title.indexOf(' ');
    String first = space < 0 ? title : title.substring(0, space);
    String rest = title.substring(first.length());
    String task = SAME_TASK.get(first);
    if (task != null) {
      return task + rest;
    }
    return first.length() > 4 && first.endsWith("ه") ? first.substring(0, first.length() - 1) + rest : title;
  }

  /// The body of the office, if it is more than a country.
  private static @Nullable Draft body(Candidate.Role r) {
    if (r.bodies().isEmpty() || r.bodies().get(0).drafts.isEmpty()) {
      return null;
    }
    Candidate first = r.bodies().get(0);
    return first.known != null && first.known.kind().equals("country") ? null : first.drafts.get(0);
  }
}
