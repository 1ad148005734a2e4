package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Holders without a name: "مسؤولين أميركيين وإسرائيليين" is two groups, "ممثلو قطر ومصر" is Qatar and Egypt themselves.
final class Groups {

  private static final Map<String, String> SIDES = Map.of("الجانبين", "الجانب", "الجانبان", "الجانب", "الطرفين",
      "الطرف",
      "الطرفان", "الطرف", "الوفدين", "الوفد", "الوفدان", "الوفد", "وفدين", "وفد", "وفدان", "وفد");

  private final Scan scan;
  private final BodyNames bodies;

  Groups(Scan scan, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
  }

  /// The group, or null where the noun alone denotes nobody.
  @Nullable
  Candidate group(int i, TokenTrie.Match<Title> m, Title title) {
    Candidate c = new Candidate(i, m.end(), m.offset(), Phrase.Kind.GROUP, Entity.Type.GRP);
    c.plural = title.plural();
    String head = m.clitics() == null ? scan.key(i) : m.clitics().rest();
    int end = m.end();
    List<String> adjectives = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    int headEnd = end;
    boolean told = false;
    String lastQuality = "";
    while (scan.word(end) && end - m.end() < 9 && (scan.lists.media.withOutlets.contains(head) || !Outlets.addressed(scan, end))) {
      String key = scan.key(end);
      Nisba nisba = scan.nisba(end);
      Nisba joined = adjectives.isEmpty() && lastQuality.isEmpty() ? null : scan.conjoinedNisba(end);
      if (end == m.end() && title.plural() && !head.startsWith("ال") && scan.lists.people.joined.contains(key)
          && (scan.definite(end + 1) || bodies.at(end + 1) != null)) {
        end++; // ضباط وأفراد الحرس الوطني
        headEnd = end;
        continue;
      }
      if (nisba != null && end == m.end() && bodies.state(end)) {
        nisba = null; // سفراء السعودية: the state
      }
      if (nisba != null) {
        adjectives.add(scan.text(scan.span(end, end + 1)));
        countries.add(scan.country(nisba));
        end++;
      } else if (adjectives.size() == 1 && key.equals("واخر") && stands(head) && scan.nisba(end + 1) instanceof Nisba other) {
        adjectives.add(scan.text(scan.span(end + 1, end + 2))); // وفد قطري وآخر مصري
        countries.add(scan.country(other));
        end += 2;
      } else if (joined != null
          || !lastQuality.isEmpty() && key.startsWith("و") && quality(key.substring(1)) && !bare(end).startsWith("إ", 1)
          || !adjectives.isEmpty() && key.startsWith("و") && key.length() > 4 && quality(key.substring(1))) {
        if (adjectives.isEmpty()) {
          adjectives.add(lastQuality);
          headEnd = end - 1;
        }
        adjectives.add(scan.text(scan.span(end, end + 1)).substring(1));
        if (joined != null) {
          countries.add(scan.country(joined));
        }
        end++;
      } else if (!adjectives.isEmpty() && key.equals("واجانب")) {
        adjectives.add(scan.text(scan.span(end, end + 1)).substring(1));
        end++;
      } else if (scan.lists.office.modifiers.contains(key) || quality(key)
          || source(head) && end == m.end() && (describes(head, key) || end == i + 1 && participle(head, end))
          || title.plural() && end == m.end() && agrees(head, key) && scan.nisba(end) == null
          || (end == m.end() || told && adjectives.isEmpty()) && sent(head, key)) {
        lastQuality = adjectives.isEmpty() ? scan.text(scan.span(end, end + 1)) : "";
        end++;
        told = true;
        headEnd = adjectives.isEmpty() ? end : headEnd;
      } else {
        boolean apart = !adjectives.isEmpty() && scan.nisba(end - 1) != null; // زار المسؤول العراقي قصر السلام
        Candidate body = end > i + 1 && scan.medium(end) ? null : body(end, head); // "أفاد مصدر محلي الجزيرة نت"
        if (body != null && key.equals("في") && body.type == Entity.Type.LOC && whole(head, end > m.end(), !adjectives.isEmpty())) {
          break; // التقى مسؤولين مصريين في شرم الشيخ: where he met them
        }
        body = apart && body != null && body.first == end && body.offset == scan.tokens.get(end).span().start() ? null : body;
        int in = source(head) ? inside(end) : end;
        if (body == null && source(head) && key.equals("علي") && scan.key(end - 1).startsWith("مطلع") && scan.definite(end + 1)) {
          end += 2; // مصادر مطلعة على القضية
          break;
        }
        if (body == null && end == m.end() && title.plural() && head.endsWith("و") && scan.word(end) && !scan.lists.function.isStop(key)) {
          end++; // مسؤولو أمن
          headEnd = end;
          continue;
        }
        if (body == null && in > end && scan.word(in) && !scan.lists.function.isStop(scan.key(in))) {
          end = house(in, end); // مصدر في الإسعاف والطوارئ
          break;
        }
        if (body == null) {
          int origin = (title.plural() || stands(head)) && c.inner.isEmpty() ? new GroupOrigins(scan).end(end, stands(head)) : end;
          if (origin > end) {
            end = origin; // قيادات من ثلاثة فصائل, ممثلين عن نقابات الصحة
            told = true;
            break;
          }
          if (adjectives.isEmpty() && c.inner.isEmpty() && field(end, head)) {
            end++;
            headEnd = end;
            continue;
          }
          if (end == m.end() && title.plural() && branch(end, head)) {
            end += 2; // قيادات فروع الأحزاب
            headEnd = end;
            while (scan.definite(end) && PersonNames.adjectival(scan.key(end)) && scan.nisba(end) == null) {
              end++;
            }
          }
          break;
        }
        body.agent = scan.lists.people.sources.contains(Clitics.withoutArticle(head));
        c.inner.add(body);
        end = body.end;
        if (stands(head) || key.equals("من") && title.plural()) {
          end = more(c, end);
        } else if (body.type == Entity.Type.LOC && scan.lists.people.ofStates.contains(head) && body.first == m.end()) {
          end = each(c, i, end, m.offset());
        } else if (title.plural() && adjectives.isEmpty() && body.first == m.end()) {
          end = SharedHeads.read(scan, bodies, c, body); // قادة الجيش والمقاومة
        }
        int first = end;
        while (title.plural() && scan.nisba(first - 1) != null && scan.definite(first - 1) && scan.conjoinedNisba(end) != null) {
          if (c.groupNames.isEmpty()) {
            c.groupNames.add(scan.text(scan.span(i, first, m.offset()))); // مسؤولو الاستخبارات المصرية والإسرائيلية
          }
          c.groupNames.add(scan.text(scan.span(i, first - 1, m.offset())) + " " + scan.text(scan.span(end, end + 1)).substring(1));
          end++;
        }
        break;
      }
    }
    if (end == m.end() && title.plural() && scan.in(end) && scan.tokens.get(end).isNumber() && !head.startsWith("ال")) {
      end = new GroupOrigins(scan).counted(end); // قادة 7 دول أفريقية, ممثلين عن 18 مؤسسة اقتصادية
      headEnd = end;
      told = end > m.end();
    }
    if (end == m.end() && scan.quote(end) && !head.startsWith("ال")) {
      Candidate quoted = bodies.at(end + 1);
      if (quoted != null && quoted.type == Entity.Type.ORG && scan.quote(quoted.end)) {
        c.inner.add(quoted); // مفاوضي «أنصار الله»
        end = quoted.end + 1;
      }
    }
    if (end == m.end() && !head.startsWith("ال") && title.plural() && scan.key(end).equals("دول") && scan.word(end + 1)
        && scan.key(end + 1).endsWith("ه") && !scan.definite(end + 1) && !scan.lists.function.isStop(scan.key(end + 1))) {
      end += 2; // مسؤولي دول شقيقة
      told = true;
    }
    int tail = stands(head) || head.startsWith("ال") ? end : new GroupTails(scan, bodies).end(c, end);
    told |= tail > end;
    end = tail;
    if (scan.lists.people.bound.contains(Clitics.withoutArticle(head)) && adjectives.isEmpty() && c.inner.isEmpty() && !told) {
      return null;
    }
    c.end = end;
    String headText = scan.text(scan.span(i, headEnd, m.offset()));
    headText = SIDES.getOrDefault(headText, headText);
    String whole = scan.text(scan.span(i, end, m.offset()));
    if (adjectives.size() < 2) {
      if (c.groupNames.isEmpty()) {
        c.groupNames.add(whole);
      }
    } else {
      for (String a : adjectives) {
        c.groupNames.add(headText + " " + a);
      }
    }
    c.roles.add(
        new Candidate.Role(scan.span(i, end, m.offset()), Clitics.withoutArticle(head), Clitics.withoutArticle(head), countries, c.inner));
    boolean local = !c.inner.isEmpty()
        && c.inner.stream().allMatch(b -> !b.nameKeys.isEmpty() && scan.lists.place.settled.contains(b.nameKeys.get(0)));
    c.sort = !local && !settled(c) && (stands(head) || title.plural() && !head.endsWith("مصادر") && scan.key(m.end()).equals("من"))
        ? "members"
        : "";
    return c;
  }

  /// Whether the words tell who the people are without the place that follows, which is where they are met then.
  private boolean whole(String head, boolean more, boolean nation) {
    return !scan.lists.people.bound.contains(Clitics.withoutArticle(head))
        && (nation || !source(head) && (more || head.startsWith("ال") && !head.endsWith("وسطاء")));
  }

  /// Whether they come from a town rather than stand for a state or a body: "تجار من مدينة عدن".
  private static boolean settled(Candidate c) {
    return !c.inner.isEmpty() && c.inner.stream().allMatch(in -> in.type == Entity.Type.LOC
        && (in.known == null || !in.known.kind().equals("country")));
  }

  /// The index after a preposition that tells where a source belongs ("في", "داخل", "من داخل"), or the index itself.
  private int inside(int i) {
    String key = scan.key(i);
    if (key.equals("في") || key.equals("داخل") || key.equals("لدي")) {
      return i + 1;
    }
    return key.equals("من") ? scan.key(i + 1).equals("داخل") ? i + 2 : scan.definite(i + 1) ? i + 1 : i : i;
  }

  /// The end of the definite noun phrase at the token, with the definite words that describe it; `none` when there is none.
  private int house(int i, int none) {
    int to = i;
    if (scan.key(i).startsWith("بيان") || scan.key(i).startsWith("تصريح") || scan.key(i).startsWith("حديث")) {
      return none; // مصادر محلية في بيان
    }
    while (to < i + 3 && scan.word(to) && !scan.definite(to) && !scan.lists.function.isStop(scan.key(to))) {
      to++;
    }
    if (!scan.definite(to)) {
      return none;
    }
    to++;
    while (to < i + 7 && scan.word(to) && !scan.medium(to) && !Outlets.addressed(scan, to)
        && (scan.definite(to) || scan.key(to).startsWith("لل") || scan.key(to).startsWith("وال"))) {
      to++;
    }
    return to;
  }

  /// "مصر وقطر والولايات المتحدة": further bodies and places joined to the first.
  private int more(Candidate c, int from) {
    int end = from;
    while (scan.word(end) && scan.key(end).startsWith("و")) {
      Candidate next = bodies.at(end);
      if (next == null || next.type == Entity.Type.PER || next.offset == scan.tokens.get(end).span().start()) {
        break;
      }
      c.inner.add(next);
      end = next.end;
    }
    return end;
  }

  /// Those of each country on their own: "سفراء السعودية وقطر ومصر". Returns the end.
  private int each(Candidate c, int first, int from, int offset) {
    int end = more(c, from);
    if (end > from) {
      String head = scan.text(scan.span(first, first + 1, offset));
      for (Candidate in : c.inner) {
        c.groupNames.add(head + " " + scan.text(scan.span(in.first, in.end, in.offset)));
      }
    }
    return end;
  }

  private static boolean stands(String head) {
    String h = Clitics.withoutArticle(head);
    return h.startsWith("ممثل") || h.startsWith("مندوب") || h.equals("وفد") || h.equals("وفود") || h.equals("وفدا") || h.equals("وفدي")
        || h.equals("فريق")
        || h.equals("فريقا");
  }

  private @Nullable Candidate body(int i, String head) {
    String key = scan.key(i);
    int at = key.equals("في") || key.equals("من") || key.equals("لدي") || key.equals("عن") || key.equals("باسم") || key.equals("داخل")
        ? i + 1
        : i;
    if (!scan.word(at) && !scan.quote(at)) {
      return null;
    }
    boolean quoted = scan.quote(at);
    Candidate c = bodies.at(quoted ? at + 1 : at);
    if (c == null && at > i && scan.word(at) && !scan.lists.function.isStop(scan.key(at)) && scan.word(at + 1)) {
      c = bodies.at(at + 1); // مصادر في مستشفيات غزة
      if (c != null && c.offset > scan.tokens.get(at + 1).span().start()) {
        c = null;
      }
    }
    if (c == null && !quoted) {
      c = References.at(scan, at); // مسؤول في الوزارة، وفد المملكة
    }
    if (c == null || c.type == Entity.Type.PER || at == i && !quoted && head.startsWith("ال") && c.kind == Phrase.Kind.REFERENCE) {
      return null; // "وطالب المتظاهرون الحكومة بالاستقالة"
    }
    if (at == i && c.offset > scan.tokens.get(i).span().start() && !(source(head) && key.startsWith("ب") && c.type == Entity.Type.ORG
        || source(head) && key.startsWith("ب") && c.sort.equals("hospital"))) {
      return null; // but مصدر بوزارة المالية
    }
    if (quoted && scan.quote(c.end)) {
      c.end++;
    }
    return c;
  }

  /// "مسؤولي الاستخبارات", "عائلات الأسرى": what the group is a group of, when it stands in construct.
  private boolean field(int i, String head) {
    return scan.definite(i) && !head.startsWith("ال") && !scan.lists.function.isStop(scan.key(i)) && !scan.medium(i) && !closed(i - 1);
  }

  /// Whether the word is an adjective without the article, which no definite noun completes: "منظمات حقوقية الاعتقالات".
  private boolean closed(int i) {
    return !scan.definite(i) && (scan.lists.body.described.contains(scan.key(i)) || scan.nisba(i) != null && scan.key(i).endsWith("يه")
        || scan.key(i).endsWith("ون") && scan.key(i).length() > 5); // متظاهرون الرئيس: the ن would fall before a genitive
  }

  /// "فروع الأحزاب", "شؤون المناطق": an indefinite noun in construct with a definite one, behind a plural in construct with both.
  private boolean branch(int i, String head) {
    String key = scan.key(i);
    return !head.startsWith("ال") && !scan.definite(i) && scan.definite(i + 1) && scan.ordinary(i) && !scan.lists.function.isStop(key)
        && !key.endsWith("ين") && !key.endsWith("ون") && scan.nisba(i) == null && "وبلفك".indexOf(key.charAt(0)) < 0
        && "يت".indexOf(key.charAt(0)) < 0 && bodies.at(i) == null && scan.lexicon.titles().at(scan.tokens, i) == null
        && !(key.endsWith("ت") && !key.endsWith("ات"));
  }

  private String bare(int i) {
    return scan.tokens.get(i).bare();
  }

  private boolean source(String head) {
    return scan.lists.people.sources.contains(Clitics.withoutArticle(head));
  }

  /// Whether the word is an adjective that agrees with the source: "مصادر تجارية", "مسؤول نقابي".
  private static boolean describes(String head, String key) {
    return key.length() > 4 && key.startsWith("ال") == head.startsWith("ال")
        && (head.endsWith("مصادر")
            ? key.endsWith("يه")
            : head.endsWith("ان")
                ? key.endsWith("يان")
                : head.endsWith("ون")
                    ? key.endsWith("يون")
                    : head.endsWith("ين")
                        ? key.endsWith("يين")
                        : !head.endsWith("شهود") && key.endsWith("ي"));
  }

  /// "مصادر معارضة", "مصادر مقربة": a participle in the feminine, which governs nothing ("أكدت مصادر مغادرة الوفد").
  private boolean participle(String head, int i) {
    String key = scan.key(i);
    return head.equals("مصادر") && key.startsWith("م") && scan.tokens.get(i).bare().endsWith("ة") && key.length() > 4
        && !scan.definite(i + 1)
        && (!scan.word(i + 1) || scan.lists.function.isStop(scan.key(i + 1)));
  }

  /// "وفدا برلمانيا", "وفد تجاري", "بعثة تجارية": an adjective of relation behind a delegation.
  private static boolean sent(String head, String key) {
    String bare = Clitics.withoutArticle(head);
    boolean alike = key.length() > 4 && key.startsWith("ال") == head.startsWith("ال");
    return alike && (bare.endsWith("ا") ? key.endsWith("يا") : bare.endsWith("ه") ? key.endsWith("يه") : key.endsWith("ي"))
        && (bare.startsWith("وفد") || bare.startsWith("فريق") || bare.equals("بعثه"));
  }

  /// "زعماء سياسيين": an adjective of relation in the plural of persons.
  private static boolean agrees(String head, String key) {
    return key.length() > 5 && key.startsWith("ال") == head.startsWith("ال") && (key.endsWith("يين") || key.endsWith("يون"));
  }

  private boolean quality(String key) {
    String bare = key.length() > 4 && key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
    return scan.lists.people.qualities.contains(key) || scan.lists.people.qualities.contains(bare)
        || scan.lists.office.modifiers.contains(bare); // وفدا برلمانيا
  }

  /// The name of a group without articles and case endings, so that "المصادر" meets "مصادر أمنية".
  static String normal(String name) {
    List<String> out = new ArrayList<>();
    for (String word : Folding.key(name).split(" ")) {
      String bare = Clitics.withoutArticle(word);
      out.add(bare.endsWith("ون") && bare.length() > 4 ? bare.substring(0, bare.length() - 2) + "ين" : bare);
    }
    return String.join(" ", out);
  }
}
