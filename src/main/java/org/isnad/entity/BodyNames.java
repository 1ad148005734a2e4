package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Token;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Names of bodies and places: those of the lexicon, and those that a head noun opens ("الهيئة الوطنية لإدارة الكوارث", "مخيم جباليا").
final class BodyNames {

  /// Kinds of body that are parts of others.
  private static final Set<String> PARTS = WordSet.of("committee", "office", "directorate", "centre");

  private final Scan scan;
  private final NameParts parts;
  private final BodyTails tails;

  BodyNames(Scan scan) {
    this.scan = scan;
    this.parts = new NameParts(scan);
    this.tails = new BodyTails(scan, parts);
  }

  /// The name that begins at the token, or null.
  @Nullable
  Candidate at(int i) {
    if (!scan.word(i) && !(scan.in(i) && scan.tokens.get(i).kind() == Token.Kind.FOREIGN)) {
      return null;
    }
    Candidate known = known(i);
    Candidate headed = headed(i);
    return housed(paper(i, headed == null || known != null && known.end >= headed.end ? known : headed));
  }

  /// Whether the adjective is the name of a state, as the noun before it has no article, with which an adjective would agree: "وزراء خارجية السعودية".
  boolean state(int i) {
    if (!scan.definite(i) || scan.definite(i - 1)) {
      return false;
    }
    Candidate place = at(i);
    return place != null && place.type == Entity.Type.LOC && place.end == i + 1 && place.offset == scan.tokens.get(i).span().start();
  }

  /// "وزارة الصحة في عدن": the place that ends the name of a body is named as well.
  private @Nullable Candidate housed(@Nullable Candidate c) {
    if (c == null || c.type == Entity.Type.PER || c.known != null || !c.inner.isEmpty()) {
      return c; // حركة الجهاد الإسلامي في فلسطين
    }
    for (int k = c.first + 1; k < c.end - 1; k++) {
      Candidate place = scan.key(k).equals("في") ? known(k + 1) : null;
      if (place != null && place.type == Entity.Type.LOC && place.end == c.end) {
        c.inner.add(place);
      }
    }
    return c;
  }

  /// "النيل نيوز", "موقع سودان بوست": a paper by the foreign word that ends its name; else the name given.
  private @Nullable Candidate paper(int i, @Nullable Candidate c) {
    int end = c == null ? i + 1 : c.end;
    if (!scan.lists.media.papers.contains(scan.key(end)) || c != null && c.type == Entity.Type.PER
        || c == null && (!scan.word(i) || scan.key(i).startsWith("و"))
        || scan.lists.function.isStop(scan.key(i)) || c != null && c.kind != Phrase.Kind.NAME) {
      return c;
    }
    Candidate paper = new Candidate(i, end + 1, c == null ? scan.tokens.get(i).span().start() : c.offset, Phrase.Kind.NAME,
        Entity.Type.ORG);
    paper.sort = "newspaper";
    paper.name = scan.span(i, paper.end, paper.offset);
    paper.nameKeys = scan.keys(i, paper.end, paper.offset);
    return paper;
  }

  private @Nullable Candidate known(int i) {
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().at(scan.tokens, i);
    TokenTrie.Match<KnownEntity> club = scan.clubs.at(scan.tokens, i);
    boolean byName = club != null && (m == null || m.end() <= club.end()) && !scan.lists.place.beforeCities.contains(scan.key(i - 1))
        && !(club.clitics() != null && club.clitics().preposition().equals("ب") && m != null);
    TokenTrie.Match<KnownEntity> outlet = scan.outlets == null ? null : scan.outlets.at(scan, i);
    if (outlet != null && (m == null || m.end() <= outlet.end())) {
      byName = true;
      club = outlet;
    }
    TokenTrie.Match<KnownEntity> movement = byName || m != null || scan.movements == null ? null : scan.movements.at(scan, i);
    if (movement != null) {
      byName = true;
      club = movement; // فتح وحماس
    }
    m = byName ? club : m;
    return m == null || m.end() > scan.limit ? null : known(i, m, byName, m == outlet ? outlet : null);
  }

  /// @param byName whether a club or an outlet is met by its bare name
  private @Nullable Candidate known(int i, TokenTrie.Match<KnownEntity> m, boolean byName, TokenTrie.@Nullable Match<KnownEntity> outlet) {
    KnownEntity best = byName ? m.values().get(0) : best(m.values());
    if (best == null) {
      return null;
    }
    List<String> keys = scan.keys(i, m.end(), m.offset());
    if (!keys.isEmpty() && scan.lists.body.platforms.contains(keys.get(keys.size() - 1)) && best.type() == Entity.Type.ORG) {
      return null;
    }
    if (best.type() == Entity.Type.ORG && m.end() == i + 1 && scan.tokens.get(i).bare().equals("آفي")) {
      return null; // آفي is a given name, إفي an agency
    }
    if (scan.key(i).equals("بنين") && !scan.lists.place.beforeCities.contains(scan.key(i - 1))
        && scan.lexicon.titles().exactAt(scan.tokens, Math.max(0, i - 1)) == null) {
      return null; // boys
    }
    if (best.type() == Entity.Type.LOC && m.end() == i + 1 && PlaceSenses.other(scan, i, m.clitics(), best)) {
      return null;
    }
    if (best.type() == Entity.Type.LOC && m.end() == i + 1 && (possessed(i, best) || financial(i) || otherWord(i))) {
      return null;
    }
    if (best.type() == Entity.Type.LOC && m.end() == i + 1 && m.clitics() == null && adjectiveHere(i)) {
      return null; // الطائرة السعودية
    }
    if (keys.size() > 1 && scan.lists.place.directions.contains(keys.get(0))
        && (keys.get(keys.size() - 1).equals("غزه") || keys.get(0).endsWith("ي") && !keys.get(1).endsWith("افريقيا"))) {
      return null; // the north of a place is told of the place
    }
    if (keys.size() > 1 && !best.kind().equals("armed_group")
        && scan.lists.body.collectives.contains(Clitics.withoutArticle(keys.get(0)))) {
      return collective(i, i + 1, m.end(), m.offset()); // not the militias of one movement
    }
    int end = m.end();
    if (best.type() == Entity.Type.ORG && end - i > 1 && scan.definite(end) && scan.nisba(end) != null && scan.nisba(end - 1) == null
        && scan.lexicon.heads().at(scan.tokens, i) != null) {
      end++; // مجلس السيادة السوداني
    } else if (best.type() == Entity.Type.ORG && best.kind().equals("company") && scan.definite(end) && scan.nisba(end) != null
        && scan.key(end).endsWith("يه")) {
      end++; // سابك السعودية
    }
    end = parts.closed(i, end);
    Candidate c = new Candidate(i, end, m.offset(), Phrase.Kind.NAME, best.type());
    c.known = outlet != null ? Outlets.only(outlet) : best;
    c.sort = best.kind();
    c.name = scan.span(i, end, m.offset());
    c.nameKeys = scan.keys(i, end, m.offset());
    return c;
  }

  /// "زواره", his visitors, is not the town of Zuwara: a small place is not spelt without the dots of its last letter.
  private boolean possessed(int i, KnownEntity place) {
    return scan.tokens.get(i).bare().endsWith("ه") && place.weight() <= 20 && place.name().endsWith("ة");
  }

  /// "لحج هذا العام", "في مشهد وصفه": words that are places only in the right company.
  private boolean otherWord(int i) {
    String key = scan.key(i);
    String next = scan.key(i + 1);
    return key.equals("سيول") && scan.tokens.stream().noneMatch(t -> t.key().contains("كوري")) // floods
        || key.equals("لحج")
            && (next.equals("هذا") || next.equals("بيت") || next.equals("عام") || scan.in(i + 1) && scan.tokens.get(i + 1).isNumber())
        || key.equals("مشهد") && !scan.key(i - 1).startsWith("مدين");
  }

  /// "تمويل مالي": financial, not of Mali.
  private boolean financial(int i) {
    if (!scan.key(i).equals("مالي") || !scan.word(i - 1)) {
      return false;
    }
    String before = scan.key(i - 1);
    return !scan.lists.function.isStop(before) && !before.startsWith("ال") && !before.endsWith("ه") && !before.endsWith("ات")
        && scan.lexicon.heads().at(scan.tokens, i - 1) == null && scan.lexicon.titles().at(scan.tokens, i - 1) == null;
  }

  /// Whether the word is the adjective of a noun before it, though a country is called the same.
  private boolean adjectiveHere(int i) {
    if (scan.nisba(i) == null || !scan.key(i).endsWith("يه") || i == 0 || !scan.word(i - 1)) {
      return false;
    }
    if (NoNames.agrees(scan, i)) {
      return true; // الأسهم السعودية
    }
    String before = scan.key(i - 1);
    if (scan.key(i).equals("السعوديه") && parts.place(i - 1) == i) {
      return true; // جدة السعودية
    }
    if (before.startsWith("ال") && before.length() > 4 && scan.word(i - 2) && !scan.definite(i - 2)
        && (scan.key(i - 2).endsWith("ه") || scan.key(i - 2).endsWith("ات")) && !scan.lists.function.isStop(scan.key(i - 2))) {
      return true; // صادرات النحاس السعودية
    }
    int article = before.startsWith("ال")
        ? 2
        : before.length() > 5 && before.startsWith("ال", 1) && "وبفك".indexOf(before.charAt(0)) >= 0
            ? 3
            : before.startsWith("لل") ? 2 : 0;
    return article > 0 && before.length() > article + 2 && (before.endsWith("ه") || before.endsWith("ات"));
  }

  private static @Nullable KnownEntity best(List<KnownEntity> values) {
    KnownEntity best = null;
    for (KnownEntity e : values) {
      if (e.weight() >= 0 && (best == null || e.weight() > best.weight())) {
        best = e;
      }
    }
    return best;
  }

  /// A name opened by a head noun.
  private @Nullable Candidate headed(int i) {
    TokenTrie.Match<Head> m = scan.lexicon.heads().at(scan.tokens, i);
    return m == null || m.end() > scan.limit ? null : headed(i, m);
  }

  private @Nullable Candidate headed(int i, TokenTrie.Match<Head> m) {
    Head head = headDefinite(i, m)
        ? m.values().stream().filter(Head::namesAlone).findFirst().orElse(m.values().get(0))
        : m.values().stream().filter(h -> sense(h, m.end())).findFirst().orElse(m.values().get(0));
    if (m.clitics() == null ? !scan.written(i, head.form()) : scan.tokens.get(i).bare().contains("إ") && head.form().startsWith("أ")) {
      return null; // لإحياء
    }
    if (key(head).equals("غلاف") && scan.key(m.end()).equals("مالي")) {
      return null; // a sum of money
    }
    if (head.form().endsWith("عاصمة") || head.form().endsWith("عاصمه")) {
      return null; // "العاصمة القطرية الدوحة" names Doha
    }
    Clitics.Split clitic = m.clitics();
    if (clitic != null && clitic.preposition().equals("ب")
        && (clitic.rest().equals("رياسه") || clitic.rest().equals("قياده") || clitic.rest().equals("اداره"))) {
      return null; // "برئاسة X": under X, no body
    }
    if (clitic != null && clitic.preposition().equals("ل") && clitic.rest().equals("رياسه")
        && !scan.lists.media.stated.contains(scan.key(i - 1))) {
      return null; // ترشح لرئاسة الاتحاد, not بيان لرئاسة الجمهورية
    }
    if (head.kind().equals("mission") && ("المنتخب".equals(scan.key(m.end())) || "الفريق".equals(scan.key(m.end()))
        || "النادي".equals(scan.key(m.end())) || scan.clubs.exactAt(scan.tokens, Math.min(m.end(), scan.tokens.size() - 1)) != null)) {
      return null; // بعثة المنتخب
    }
    boolean definite = headDefinite(i, m);
    if (NoNames.headed(scan, key(head), definite, m.end())) {
      return null; // ولاية ثامنة
    }
    if (definite && head.type() == Entity.Type.ORG && key(head).equals("سوق")) {
      return null;
    }
    if (definite && head.kind().equals("programme") && (scan.nisba(m.end()) != null || scan.key(m.end()).equals("النووي"))
        && !scan.key(m.end() + 1).startsWith("ل") && !key(head).equals("حمله")) {
      return null; // البرنامج النووي الإيراني
    }
    if (scan.lists.place.several.contains(key(head)) && scan.word(m.end())
        && (scan.lexicon.heads().exactAt(scan.tokens, m.end()) != null || parts.place(m.end()) > m.end()
            || scan.definite(m.end()) && scan.words.nameShare(scan.key(m.end())) < 0.2 && scan.words.placeShare(scan.key(m.end())) < 0.2
                && scan.count(scan.key(m.end())) > 40)) {
      return null; // أحياء مدينة غزة، مدن اليمن
    }
    boolean whole = m.end() - i > 1 && scan.definite(m.end() - 1)
        && (!definite || head.namesAlone() && head.type() == Entity.Type.ORG && !head.kind().equals("national_team"));
    int end = whole && !definite
        ? parts.wholeTail(parts.secondTask(m.end(), head))
        : definite ? tails.definite(m.end(), head) : tails.construct(m.end(), head);
    if (whole && definite && end <= m.end() && head.kind().equals("court")) {
      end = parts.wholeTail(m.end()); // المحكمة العسكرية في سطيف
    } else if (whole && definite && end <= m.end() && head.kind().equals("civil_defence")) {
      end = parts.district(m.end()); // الدفاع المدني بمنطقة مكة المكرمة
    }
    if (definite && head.kind().equals("government") && scan.key(Math.max(end, m.end())).equals("المعترف")
        && scan.key(Math.max(end, m.end()) + 1).equals("بها")) {
      end = Math.max(end, m.end()) + 2; // الحكومة المعترف بها دوليا
      end += scan.key(end).equals("دوليا") ? 1 : 0;
    }
    while (end > (m.end() - i > 1 ? m.end() : m.end() + 1)
        && (scan.lists.body.fleeting.contains(scan.key(end - 1)) || scan.lists.body.participle(scan.key(end - 1), scan.key(end)))) {
      end--;
    }
    if (head.type() == Entity.Type.ORG && (end > m.end() || whole) && scan.key(end).equals("في") && PARTS.contains(head.kind())) {
      end = partOf(end);
    }
    if (end <= m.end() && head.type() == Entity.Type.LOC) {
      end = Math.max(end, JoinedPlaces.first(scan, key(head), m.end()));
    }
    String last = scan.key(end - 1);
    if (end <= m.end() && !whole || end > m.end() && scan.nisba(end - 1) != null && (last.endsWith("تين") || last.endsWith("تان"))
        || scan.lists.body.platforms.contains(scan.quote(end - 1) ? scan.key(end - 2) : last)) {
      return null;
    }
    if (scan.lists.body.collectives.contains(key(head))) {
      if (key(head).equals("معارضه") && !definite) {
        return null; // معارضة نظام القذافي: opposing it
      }
      Candidate group = collective(i, m.end(), end, m.offset());
      boolean one = !definite && scan.lists.body.militias.contains(key(head))
          && (scan.quote(m.end()) || !group.inner.isEmpty() && group.inner.get(0).type != Entity.Type.LOC && group.inner.get(0).end >= end);
      if (!one) {
        return group;
      }
    }
    Candidate c = new Candidate(i, end, m.offset(), Phrase.Kind.NAME, head.type());
    c.sort = head.kind();
    c.name = scan.span(i, end, m.offset());
    c.nameKeys = scan.keys(i, end, m.offset());
    if (head.type() == Entity.Type.LOC && JoinedPlaces.many(scan, key(head)) && end > m.end() && scan.word(m.end())) {
      c.name = scan.span(m.end(), end); // بلدتي كفر حمرة وعندان: each by its own name
      c.nameKeys = scan.keys(m.end(), end, scan.tokens.get(m.end()).span().start());
    }
    c.known = knownAs(c, m.end());
    return c;
  }

  /// "لجنة الصداقة في البرلمان الأردني": the end of the body that a part of it is told with, or the token.
  private int partOf(int i) {
    Candidate whole = scan.word(i + 1) ? at(i + 1) : null;
    return whole != null && whole.type == Entity.Type.ORG && whole.kind == Phrase.Kind.NAME
        && whole.offset == scan.tokens.get(i + 1).span().start() ? whole.end : i;
  }

  /// Whether a noun that opens names of places and of bodies does the one or the other before the token: "قضاء سنجار", "بوابة الموصل", "سوق دبي".
  private boolean sense(Head head, int i) {
    boolean place = head.type() == Entity.Type.LOC;
    return switch (key(head)) {
      case "قضاء" -> place == district(i);
      case "بوابه" -> place == parts.place(i) > i;
      case "مديريه" -> place == district(scan.quote(i) ? i + 1 : i);
      case "محطه" -> place == (parts.letters(i) == i && parts.channel(i) == i && !scan.quote(i) && district(i)
          || scan.quote(i) && parts.quoted(i) > i && scan.key(parts.quoted(i)).startsWith("لل"));
      case "منصه" -> place == (!scan.lists.body.platforms.contains(scan.key(scan.quote(i) ? i + 1 : i)) && scan.gas());
      case "سوق" -> place != (parts.place(i) > i && scan.market());
      default -> true;
    };
  }

  /// "قضاء سنجار", no "قضاء حوائج": whether what follows names a place.
  private boolean district(int i) {
    return parts.place(i) > i || scan.word(i) && (scan.words.placeShare(scan.key(i)) >= 0.2
        || scan.count(scan.key(i)) <= 12 && !scan.tokens.get(i).bare().endsWith("كم"));
  }

  /// Many bodies, and the name that they are told by: "فصائل \"جيش الفتح\"", "سلطات الاحتلال الإسرائيلي".
  private Candidate collective(int i, int from, int end, int offset) {
    Candidate group = new Candidate(i, end, offset, Phrase.Kind.GROUP, Entity.Type.GRP);
    group.plural = true;
    group.groupNames.add(scan.text(scan.span(i, end, offset)));
    int start = scan.quote(from) ? from + 1 : from;
    Candidate of = start < end ? known(start) : null;
    if (of != null && of.kind == Phrase.Kind.NAME && of.end <= end && of.offset == scan.tokens.get(start).span().start()) {
      group.inner.add(of);
    }
    return group;
  }

  private boolean headDefinite(int i, TokenTrie.Match<Head> m) {
    Clitics.Split s = m.clitics();
    String first = s == null ? scan.key(i) : s.rest();
    return first.startsWith("ال");
  }

  /// "مدينة غزة", "حركة \"حماس\"": the head with a known name of its own type is that entry where the lexicon says so.
  private @Nullable KnownEntity knownAs(Candidate c, int tail) {
    int from = scan.quote(tail) ? tail + 1 : tail;
    if (!scan.in(from)) {
      return null;
    }
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().exactAt(scan.tokens, from);
    if (m == null) {
      return null;
    }
    int end = scan.quote(m.end()) ? m.end() + 1 : m.end();
    if (end < c.end && !(scan.nisba(c.end - 1) != null && end == c.end - 1)) {
      return null;
    }
    for (KnownEntity e : m.values()) {
      if (e.type() == c.type && (c.type == Entity.Type.ORG || e.kind().equals(c.sort) || place(e.kind(), c.sort))) {
        return e;
      }
    }
    return null;
  }

  static String key(Head head) {
    return Clitics.withoutArticle(Folding.key(head.form()));
  }

  private static boolean place(String known, String head) {
    return head.equals("city") && (known.equals("city") || known.equals("capital") || known.equals("town"))
        || head.equals("town") && known.equals("city");
  }
}
