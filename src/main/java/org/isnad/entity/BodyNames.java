package org.isnad.entity;

import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// Names of bodies and places: those of the lexicon, and those that a head noun opens ("الهيئة الوطنية لإدارة الكوارث", "مخيم جباليا").
final class BodyNames {

  private static final int MOST_WORDS = 8;
  private final Scan scan;
  private final NameParts parts;

  BodyNames(Scan scan) {
    this.scan = scan;
    this.parts = new NameParts(scan);
  }

  /// The name that begins at the token, or null.
  @Nullable
  Candidate at(int i) {
    if (!scan.word(i) && !(scan.in(i) && scan.tokens.get(i).kind() == Token.Kind.FOREIGN)) {
      return null;
    }
    Candidate known = known(i);
    Candidate headed = headed(i);
    if (headed == null || known != null && known.end >= headed.end) {
      return known;
    }
    return headed;
  }

  private @Nullable Candidate known(int i) {
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().at(scan.tokens, i);
    TokenTrie.Match<KnownEntity> club = scan.clubs.at(scan.tokens, i);
    boolean byName = club != null && (m == null || m.end() <= club.end()) && !Clubs.placeBefore(scan.key(i - 1))
        && !(club.clitics() != null && club.clitics().preposition().equals("ب") && m != null);
    m = byName ? club : m;
    if (m == null || m.end() > scan.limit) {
      return null;
    }
    KnownEntity best = byName ? m.values().get(0) : best(m.values());
    if (best == null) {
      return null;
    }
    List<String> keys = scan.keys(i, m.end(), m.offset());
    if (!keys.isEmpty() && BodyWords.PLATFORMS.contains(keys.get(keys.size() - 1)) && best.type() == Entity.Type.ORG) {
      return null;
    }
    if (keys.size() > 1 && BodyWords.DIRECTIONS.contains(keys.get(0))
        && (keys.get(keys.size() - 1).equals("غزه") || keys.get(0).endsWith("ي") && !keys.get(1).endsWith("افريقيا"))) {
      return null; // the north of a place is told of the place
    }
    if (keys.size() > 1 && BodyWords.COLLECTIVES.contains(Clitics.withoutArticle(keys.get(0)))) {
      return collective(i, m.end(), m.offset());
    }
    int end = m.end();
    if (best.type() == Entity.Type.ORG && end - i > 1 && scan.definite(end) && scan.nisba(end) != null && scan.nisba(end - 1) == null
        && scan.lexicon.heads().at(scan.tokens, i) != null) {
      end++; // مجلس السيادة السوداني
    }
    Candidate c = new Candidate(i, end, m.offset(), Phrase.Kind.NAME, best.type());
    c.known = best;
    c.sort = best.kind();
    c.name = scan.span(i, end, m.offset());
    c.nameKeys = scan.keys(i, end, m.offset());
    return c;
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
    if (m == null || m.end() > scan.limit) {
      return null;
    }
    Head head = m.values().get(0);
    if (m.clitics() == null && !scan.written(i, head.form())) {
      return null;
    }
    if (head.form().endsWith("عاصمة") || head.form().endsWith("عاصمه")) {
      return null; // "العاصمة القطرية الدوحة" names Doha
    }
    Clitics.Split clitic = m.clitics();
    if (clitic != null && clitic.preposition().equals("ب")
        && (clitic.rest().equals("رياسه") || clitic.rest().equals("قياده") || clitic.rest().equals("اداره"))) {
      return null; // "برئاسة X": under X, no body
    }
    if (clitic != null && clitic.preposition().equals("ل") && clitic.rest().equals("رياسه")) {
      return null; // ترشح لرئاسة الاتحاد
    }
    boolean definite = headDefinite(i, m);
    if (BodyWords.SEVERAL.contains(key(head)) && scan.word(m.end()) && scan.lexicon.heads().exactAt(scan.tokens, m.end()) != null) {
      return null; // أحياء مدينة غزة
    }
    boolean whole = !definite && m.end() - i > 1 && scan.definite(m.end() - 1);
    int end = whole ? parts.wholeTail(m.end()) : definite ? definiteTail(m.end(), head) : constructTail(m.end(), head);
    while (end > m.end() + 1
        && (BodyWords.FLEETING.contains(scan.key(end - 1)) || BodyWords.participle(scan.key(end - 1), scan.key(end)))) {
      end--;
    }
    String last = scan.key(end - 1);
    if (end <= m.end() && !whole || end > m.end() && scan.nisba(end - 1) != null && (last.endsWith("تين") || last.endsWith("تان"))
        || BodyWords.PLATFORMS.contains(scan.quote(end - 1) ? scan.key(end - 2) : last)) {
      return null;
    }
    if (BodyWords.COLLECTIVES.contains(key(head))) {
      return collective(i, end, m.offset());
    }
    Candidate c = new Candidate(i, end, m.offset(), Phrase.Kind.NAME, head.type());
    c.sort = head.kind();
    c.name = scan.span(i, end, m.offset());
    c.nameKeys = scan.keys(i, end, m.offset());
    c.known = knownAs(c, m.end());
    return c;
  }

  private Candidate collective(int i, int end, int offset) {
    Candidate group = new Candidate(i, end, offset, Phrase.Kind.GROUP, Entity.Type.GRP);
    group.plural = true;
    group.groupNames.add(scan.text(scan.span(i, end, offset)));
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

  private static String key(Head head) {
    return Clitics.withoutArticle(org.isnad.text.Folding.key(head.form()));
  }

  private static boolean place(String known, String head) {
    return head.equals("city") && (known.equals("city") || known.equals("capital") || known.equals("town"))
        || head.equals("town") && known.equals("city");
  }

  /// The Xian Y for Z: adjectives with the article, then "ل" and what it is for.
  private int definiteTail(int from, Head head) {
    int end = from;
    int words = head.form().contains(" ") && head.type() == Entity.Type.ORG ? 1 : 0; // الهيئة العامة للطيران المدني
    int own = words;
    boolean nisba = false;
    int channel = parts.channel(from);
    if (channel > from) {
      return scan.definite(channel) && scan.nisba(channel) != null ? channel + 1 : channel;
    }
    while (scan.word(end) && words < MOST_WORDS) {
      String key = scan.key(end);
      if (scan.definite(end) && adjective(end)) {
        nisba |= scan.nisba(end) != null;
        end++;
        words++;
      } else if (words > 0 && head.type() == Entity.Type.ORG && key.startsWith("ل") && key.length() > 4 && forWhat(end) > end) {
        end = forWhat(end);
        words += 2;
        nisba = true;
      } else {
        break;
      }
    }
    if (scan.quote(from)) {
      return parts.quoted(from);
    }
    if (words == own) {
      return from;
    }
    if (BodyWords.CONCERNED.contains(scan.key(end - 1)) && scan.key(end).startsWith("بال")) {
      end++; // المعنية بالتنمية
    }
    if (!nisba && BodyWords.COMMON.contains(key(head)) && !scan.key(from).equals("المسلحه")
        && !scan.key(from).equals("المركزي")) {
      return from;
    }
    if (words == own + 1 && nisba && scan.nisba(from) != null) {
      return head.namesAlone() ? end : from;
    }
    if (head.type() == Entity.Type.LOC && !nisba) {
      return from;
    }
    return nisba || words >= 2 ? end : head.namesAlone() && words >= 1 ? end : from;
  }

  /// "لإدارة الكوارث", "للاستعلامات": the end, or `i`.
  private int forWhat(int i) {
    String key = scan.key(i);
    if (key.startsWith("لل")) {
      if (scan.lexicon.titles().at(scan.tokens, i) != null || scan.lexicon.heads().at(scan.tokens, i) != null) {
        return i; // البرلمان اليمني للرئيس
      }
      int end = i + 1;
      while (scan.definite(end) && adjective(end) && end - i < 3) {
        end++;
      }
      return end;
    }
    if (scan.definite(i + 1) && !FunctionWords.isStop(scan.key(i + 1)) && !FunctionWords.isStop(key)) {
      int end = i + 2;
      while (scan.definite(end) && adjective(end) && end - i < 4) {
        end++;
      }
      return end;
    }
    return i;
  }

  /// Construct: "وزارة الصحة في غزة", "هيئة شؤون الأسرى والمحررين", "حي الشيخ رضوان", "حزب الله".
  private int constructTail(int from, Head head) {
    if (scan.quote(from)) {
      int end = parts.quoted(from);
      return end > from && scan.definite(end) && scan.nisba(end) != null ? end + 1 : end;
    }
    if (key(head).equals("نظام") && parts.person(from) != null) {
      return from; // نظام معمر القذافي: the person is named
    }
    Candidate name = null;
    if (scan.in(from)) {
      TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().exactAt(scan.tokens, from);
      if (m != null && m.end() <= scan.limit && !m.values().isEmpty()) {
        name = new Candidate(from, m.end(), 0, Phrase.Kind.NAME, m.values().get(0).type());
      }
    }
    int end = from;
    if (name != null) {
      end = name.end;
      if (name.type == Entity.Type.ORG && head.kind().equals("district")) {
        return from; // منطقة الحرس الوطني
      }
      if (head.type() == Entity.Type.ORG && name.type == Entity.Type.LOC && BodyWords.NOT_OF_PLACES.contains(key(head))) {
        return from; // مصلحة الولايات المتحدة
      }
      if (head.type() == Entity.Type.ORG && scan.definite(end) && PersonNames.adjectival(scan.key(end))
          && !FunctionWords.MODIFIERS.contains(scan.key(end))) {
        end++;
      }
      return end;
    }
    boolean common = BodyWords.COMMON.contains(key(head));
    int honoured = parts.honoured(from);
    if (honoured > from) {
      return scan.definite(honoured) && PersonNames.adjectival(scan.key(honoured)) ? honoured + 1 : honoured;
    }
    if (head.type() == Entity.Type.LOC && PersonNames.adjectival("ال" + scan.key(from)) && !scan.definite(from)
        && scan.words.nameShare(scan.key(from)) < 0.4 && scan.count(scan.key(from)) > 12 && (common || key(head).equals("مجمع"))) {
      return from; // طريق جبلي
    }
    if (head.type() == Entity.Type.LOC) {
      return common && (scan.ordinary(from) || scan.definite(from) && scan.words.nameShare(scan.key(from)) < 0.35) ? from : placeTail(from);
    }
    if (common && scan.in(from) && scan.ordinary(from) && !scan.key(from).equals("الاحتلال") && !scan.key(from).equals("الامن")
        && !(BodyWords.UNDER_SOMEBODY.contains(key(head)) && scan.lexicon.titles().exactAt(scan.tokens, from) != null)) {
      return from;
    }
    boolean foreign = BodyWords.FOREIGN_NAMED.contains(head.kind());
    int words = 0;
    boolean closed = false;
    while (scan.word(end) && words < MOST_WORDS) {
      String key = scan.key(end);
      if (FunctionWords.isStop(key)) {
        break;
      }
      if (key.startsWith("ال") && key.length() > 3 && !FunctionWords.VERBS_IN_AL.contains(key)) {
        if (closed && !adjective(end)) {
          break;
        }
        closed = true;
        end++;
      } else if (closed && key.startsWith("وال") && key.length() > 5 && scan.nisba(key.substring(1)) == null && pairs(end)) {
        end++;
      } else if (closed && key.startsWith("لل") && key.length() > 5) {
        end++;
      } else if (closed && key.startsWith("ل") && key.length() > 4 && forWhat(end) > end && !scan.ordinary(end)) {
        end = forWhat(end);
      } else if (!closed && words < 2 && scan.word(end + 1) && scan.definite(end + 1) && !verbLike(key)) {
        end++; // a middle link of the construct chain: شؤون، حقوق
      } else if (!closed && words < 2 && !verbLike(key) && key.length() > 2 && parts.place(end + 1) > end + 1) {
        return parts.place(end + 1); // غرفة تجارة جدة
      } else if (!closed && words == 0 && (scan.count(key) <= 12 && key.length() > 3 || foreign && parts.foreign(key))) {
        end++; // an unknown proper name: شركة غوغل
        closed = true;
        while (scan.word(end) && (scan.count(scan.key(end)) <= 12 || foreign && parts.foreign(scan.key(end)))
            && !FunctionWords.isStop(scan.key(end)) && end - from < 3) {
          end++;
        }
        return end;
      } else {
        break;
      }
      words++;
    }
    if (!closed) {
      return from;
    }
    if (head.kind().equals("ministry") && scan.key(end).equals("في")) {
      TokenTrie.Match<KnownEntity> m = scan.in(end + 1) ? scan.lexicon.entityForms().exactAt(scan.tokens, end + 1) : null;
      if (m != null && m.values().get(0).type() == Entity.Type.LOC && scan.nisba(end - 1) == null) {
        return m.end();
      }
    }
    return end;
  }

  /// "التربية والتعليم": a second definite noun joined to the first inside a name.
  private boolean pairs(int i) {
    return scan.lexicon.heads().exactAt(scan.tokens, i) == null && scan.lexicon.titles().at(scan.tokens, i) == null;
  }

  private int placeTail(int from) {
    int end = from;
    while (scan.word(end) && end - from < 4) {
      String key = scan.key(end);
      if (FunctionWords.isStop(key) || key.startsWith("و") && end > from && scan.count(key) > 3) {
        break;
      }
      if (end == from) {
        if (scan.ordinary(end) && !scan.definite(end)) {
          break;
        }
        end++;
        if (!FunctionWords.NAME_PARTICLES.contains(key) && !key.equals("الشيخ") && !key.equals("تل") && !key.equals("دير")
            && !key.equals("ام")) {
          if (scan.definite(end) && scan.definite(end - 1) && adjective(end)) {
            end++;
          } else if (scan.word(end) && scan.words.nameShare(scan.key(end)) >= 0.6 && scan.words.nameShare(key) >= 0.4) {
            end++;
          }
          break;
        }
      } else {
        end++;
        break;
      }
    }
    return end;
  }

  /// A definite word that can be an adjective: a nisba, or with the shape of one.
  private boolean adjective(int i) {
    String key = scan.key(i);
    if (FunctionWords.isStop(key) || BodyWords.ORDINALS.contains(key)) {
      return false;
    }
    if (scan.nisba(i) != null || FunctionWords.MODIFIERS.contains(key)) {
      return true;
    }
    return key.endsWith("يه") || key.endsWith("ي") || key.endsWith("ه") || key.equals("الاعلي") || key.equals("العليا")
        || key.equals("الاحمر") || key.equals("المتحده") || key.equals("الحر") || key.equals("المركزي")
        || key.equals("الوطني") || key.equals("الشامل") || key.equals("المستقل") || key.equals("العربي");
  }

  private boolean verbLike(String key) {
    return scan.count(key) > 20 && (key.startsWith("ي") || key.startsWith("ت")) && key.length() == 4;
  }
}
