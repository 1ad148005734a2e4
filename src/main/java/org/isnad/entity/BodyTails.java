package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;

/// How far a name goes on behind the noun that opens it: adjectives and tasks after a definite noun, a construct or a proper name after another.
/// All methods return the end of the name, or the index asked about when the noun alone names nothing.
final class BodyTails {

  private static final int MOST_WORDS = 8;

  private final Scan scan;
  private final NameParts parts;
  private final BodyShapes shapes;

  BodyTails(Scan scan, NameParts parts) {
    this.scan = scan;
    this.parts = parts;
    this.shapes = new BodyShapes(scan);
  }

  /// The Xian Y for Z: adjectives with the article, then "ل" and what it is for.
  int definite(int from, Head head) {
    int end = from;
    int words = head.form().contains(" ") && head.type() == Entity.Type.ORG ? 1 : 0; // الهيئة العامة للطيران المدني
    int own = words;
    boolean nisba = false;
    int channel = parts.channel(from);
    if (channel > from) {
      return scan.definite(channel) && scan.nisba(channel) != null ? channel + 1 : channel;
    }
    int number = scan.lists.body.units.contains(BodyNames.key(head)) ? numbered(from) : from;
    if (number > from || head.kind().equals("military_unit")) {
      return number;
    }
    while (scan.word(end) && words < MOST_WORDS) {
      String key = scan.key(end);
      if (scan.lists.body.belonging.contains(key) && (scan.key(end + 1).startsWith("ل") || scan.key(end + 1).equals("الي"))) {
        break; // الهيئة العالمية للتنمية التابعة لرابطة
      }
      if (scan.definite(end) && shapes.adjective(end) && !(nisba && shapes.unlikely(end))) {
        nisba |= scan.nisba(end) != null;
        end++;
        words++;
      } else if (words > 0 && head.type() == Entity.Type.ORG && (key.startsWith("ل") && key.length() > 4 || key.equals("لكره"))
          && forWhat(end) > end
          && (nisba || !scan.lists.body.common.contains(BodyNames.key(head)))) {
        end = forWhat(end);
        words += 2;
        nisba = true;
      } else {
        break;
      }
    }
    if (scan.quote(from)) {
      boolean saying = (head.namesAlone() || parts.said(from)) && !Outlets.KINDS.contains(head.kind());
      return saying ? from : parts.quoted(from); // شبكة «أن بي سي»
    }
    if (words == own) {
      return from;
    }
    if (scan.lists.body.concerned.contains(scan.key(end - 1)) && scan.key(end).startsWith("بال")) {
      end++; // المعنية بالتنمية
    }
    if (!nisba && scan.lists.body.common.contains(BodyNames.key(head))
        && !(words >= 2 && scan.lists.body.toldByTwo.contains(BodyNames.key(head)))
        && !(scan.lists.body.forces.contains(scan.key(from))
            && !(scan.key(from).equals("العسكريه") && BodyNames.key(head).startsWith("قو")) && !BodyNames.key(head).equals("اداره"))) {
      return from;
    }
    if (nisba && scan.nisba(from) != null && scan.key(from - 1).endsWith("ه") && !scan.key(from).endsWith("ه")) {
      return from; // الخارجية العرب
    }
    if (words == own + 1 && nisba && scan.nisba(from) != null) {
      return head.namesAlone() ? end : from;
    }
    if ((head.kind().equals("hospital") || head.kind().equals("prison") || head.kind().equals("city") && scan.key(from).endsWith("ه"))
        && words == 1 && scan.lists.body.calledBy.contains(scan.key(from))) {
      return parts.wholeTail(end); // السجن المركزي بتعز
    }
    if (head.type() == Entity.Type.LOC && !nisba
        || head.kind().equals("ministry") && head.namesAlone() && scan.nisba(from) == null) {
      return from; // الدفاع الصاروخي، المالية العامة
    }
    if (words == 1 && own == 0 && BodyNames.key(head).equals("لجنه") && scan.key(from).endsWith("ه")
        && !scan.lists.body.fleeting.contains(scan.key(from))
        && !scan.lists.body.untold.contains(scan.key(from))) {
      String of = scan.key(end); // اللجنة الإعلامية، اللجنة الفنية بالنادي
      return of.startsWith("بال") && !References.sorts(of.substring(3)).isEmpty() ? end + 1 : end;
    }
    if (words == 1 && head.kind().equals("council") && scan.lists.body.councils.contains(scan.key(from))) {
      return end; // المجلس البلدي
    }
    return nisba || words >= 2 ? end : head.namesAlone() && words >= 1 ? end : from;
  }

  /// "الفرقة السابعة", "اللواء 22 ميكا", "المنطقة العسكرية الأولى": the end of the number and the arm, or `from`.
  private int numbered(int from) {
    int end = from;
    if (scan.in(from) && scan.tokens.get(from).isNumber()) {
      end = from + 1;
    } else if (scan.lists.body.ordinals.contains(scan.key(from)) || scan.lists.body.ordinals.contains(scan.key(from) + "ه")
        || scan.key(from).equals("الاول")) {
      end = scan.key(from + 1).startsWith("عشر") ? from + 2 : from + 1;
    }
    while (end > from && scan.lists.body.arms.contains(scan.key(end))) {
      end++;
    }
    return end;
  }

  /// "لإدارة الكوارث", "للاستعلامات": the end, or `i`.
  private int forWhat(int i) {
    String key = scan.key(i);
    if (Outlets.addressed(scan, i) || scan.lists.body.aims.contains(key)) {
      return i; // "المقاومة الفلسطينية للميادين"
    }
    if (key.startsWith("لل")) {
      TokenTrie.Match<Title> served = scan.lexicon.titles().at(scan.tokens, i);
      if (served != null && !(served.values().get(0).plural() && !scan.key(i - 1).equals("الفني"))
          || headed(i)) {
        return i; // البرلمان اليمني للرئيس
      }
      int end = i + 1;
      while (scan.definite(end) && shapes.adjective(end) && !scan.lists.body.belonging.contains(scan.key(end)) && end - i < 3) {
        end++;
      }
      while (scan.key(end).startsWith("وال") && PersonNames.adjectival(scan.key(end).substring(1))
          && scan.nisba(scan.key(end).substring(1)) == null
          && pairs(end)) {
        end++; // للتدريب التقني والمهني
      }
      if (end == i + 1 && scan.key(end).startsWith("وال") && scan.key(end).length() > 5 && pairs(end)
          && scan.count(scan.key(i).substring(2)) > 3) {
        end++; // للسياحة والآثار
      }
      if (scan.lists.body.also.contains(scan.key(end)) && scan.definite(end + 1)) {
        end += 2; // للأرصاد وحماية البيئة
      }
      return end;
    }
    if (scan.definite(i + 1) && !scan.lists.function.isStop(scan.key(i + 1)) && !scan.lists.function.isStop(key)) {
      int end = i + 2;
      while (scan.definite(end) && shapes.adjective(end) && end - i < 4) {
        end++;
      }
      return end;
    }
    return i;
  }

  /// A noun that opens another name, but for "للدفاع المدني", which tells what a directorate is for.
  private boolean headed(int i) {
    TokenTrie.Match<Head> m = scan.lexicon.heads().at(scan.tokens, i);
    return m != null && !m.values().get(0).kind().equals("civil_defence");
  }

  /// Construct: "وزارة الصحة في غزة", "هيئة شؤون الأسرى والمحررين", "حي الشيخ رضوان", "حزب الله".
  int construct(int from, Head head) {
    if (head.kind().equals("local_office")) {
      TokenTrie.Match<Head> district = scan.in(from) ? scan.lexicon.heads().exactAt(scan.tokens, from) : null;
      int at = district != null && district.values().get(0).type() == Entity.Type.LOC ? district.end() : from;
      int place = parts.place(at);
      return place > at ? place : from; // مرور جدة، تعليم محافظة الطائف
    }
    if (shapes.notOfName(from) || BodyNames.key(head).equals("نظام") && scan.definite(from) && scan.nisba(from) == null
        && scan.words.nameShare(scan.key(from)) < 0.4
        || BodyNames.key(head).equals("حركه") && scan.lists.body.moving.contains(scan.key(from))) {
      return from; // سجن بطرابلس، مصنع للكرتون
    }
    if (scan.quote(from)) {
      int end = parts.said(from) && !Outlets.KINDS.contains(head.kind()) ? from : parts.quoted(from);
      end = end > from && scan.definite(end) && (scan.nisba(end) != null || scan.lists.body.describing.contains(scan.key(end)))
          ? end + 1
          : end;
      return end > from && head.kind().equals("news_agency") && scan.key(end).startsWith("لل") ? forWhat(end) : end; // وكالة "سما" للأنباء
    }
    if (BodyNames.key(head).equals("نظام") && parts.person(from) != null) {
      return from; // نظام معمر القذافي: the person is named
    }
    if (scan.lists.body.onlyDefinite.contains(BodyNames.key(head)) && parts.place(from) == from && scan.count(scan.key(from)) > 12
        && !head.kind().equals("civil_defence")
        || BodyNames.key(head).equals("اسعاف") && parts.place(from) == from
        || BodyNames.key(head).equals("ولايه") && scan.key(from).equals("الفقيه")) {
      return from; // مقاومة الضغوط
    }
    if (parts.numbers(from) > from && (BodyNames.key(head).equals("مجموعه") || BodyNames.key(head).equals("لجنه"))) {
      return parts.numbers(from); // مجموعة 5+1
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
      if (name.type == Entity.Type.PER && name.end - from > 1 && scan.lists.body.owned.contains(BodyNames.key(head))) {
        return from; // حزب بيني غانتس: the person is named
      }
      if (name.type == Entity.Type.ORG && head.kind().equals("district")) {
        return from; // منطقة الحرس الوطني
      }
      if (head.type() == Entity.Type.ORG && name.type == Entity.Type.LOC && scan.lists.body.notOfPlaces.contains(BodyNames.key(head))) {
        return from; // مصلحة الولايات المتحدة
      }
      if (head.type() == Entity.Type.ORG && (name.type != Entity.Type.PER || scan.nisba(end) != null) && scan.definite(end)
          && PersonNames.adjectival(scan.key(end))
          && !scan.lists.office.modifiers.contains(scan.key(end))) {
        end++;
      } else if (BodyWords.SITES.contains(head.kind()) && scan.lists.body.ofSites.contains(scan.key(end))) {
        end++; // متحف البحرين الوطني
      } else if (head.kind().equals("centre") && name.type == Entity.Type.LOC && scan.key(end).startsWith("ل")
          && scan.key(end).length() > 4 || head.kind().equals("exchange") && scan.key(end).startsWith("لل")) {
        end = forWhat(end); // معهد واشنطن لسياسة الشرق الأدنى، بورصة لندن للمعادن
      }
      return end;
    }
    if (scan.lists.place.maghrebOpeners.contains(scan.key(from)) && head.type() == Entity.Type.ORG && scan.word(from + 1)
        && !scan.lists.function.isStop(scan.key(from + 1))) {
      return from + 2; // محكمة سيدي امحمد
    }
    if (scan.lists.body.underSomebody.contains(BodyNames.key(head)) && scan.in(from)) {
      TokenTrie.Match<Head> province = scan.lexicon.heads().exactAt(scan.tokens, from);
      if (province != null && province.values().get(0).type() == Entity.Type.LOC && scan.word(province.end())) {
        int to = construct(province.end(), province.values().get(0));
        if (to > province.end()) {
          return to; // حكومة إقليم زابل
        }
      }
    }
    boolean common = scan.lists.body.common.contains(BodyNames.key(head));
    if (BodyNames.key(head).equals("بحر") && scan.words.placeShare(scan.key(from)) < 0.1 && scan.count(scan.key(from)) > 40) {
      return from; // بحر التحديات
    }
    int buried = head.kind().equals("monument") ? parts.buried(from) : from;
    if (buried > from) {
      return buried;
    }
    int honoured = parts.honoured(from);
    if (honoured > from) {
      return scan.definite(honoured) && PersonNames.adjectival(scan.key(honoured)) ? honoured + 1 : honoured;
    }
    if (head.type() == Entity.Type.LOC && PersonNames.adjectival("ال" + scan.key(from)) && !scan.definite(from)
        && scan.words.nameShare(scan.key(from)) < 0.4 && scan.count(scan.key(from)) > 12
        && (common || BodyNames.key(head).equals("مجمع"))) {
      return from; // طريق جبلي
    }
    if (head.type() == Entity.Type.LOC) {
      boolean opened = BodyNames.key(head).equals("منطقه") && !scan.definite(from + 1) && opensPlace(from); // منطقة بيت نعمان
      end = common && !opened && scan.words.placeShare(scan.key(from)) < 0.2
          && (scan.ordinary(from) || scan.definite(from) && scan.words.nameShare(scan.key(from)) < 0.35)
              ? from
              : placeTail(from);
      while (end > from && scan.lists.body.healed.contains(scan.key(end)) && scan.word(end - 1)) {
        end++; // مستشفى النساء والولادة
      }
      return end;
    }
    if (BodyNames.key(head).equals("مركز") && scan.definite(from) && scan.key(from + 1).startsWith("وال") && scan.key(from + 1).length() > 5
        && scan.lexicon.titles().at(scan.tokens, from + 1) == null) {
      return from + 2; // مركز التحكم والسيطرة
    }
    boolean members = BodyNames.key(head).equals("منتدي") && !scan.definite(from) && scan.definite(from + 1); // منتدى عائلات الأسرى
    boolean national = scan.definite(from) && (head.kind().equals("centre") || head.kind().equals("union"))
        && scan.lexicon.titles().exactAt(scan.tokens, from) == null && scan.definite(from + 1)
        && (scan.nisba(from + 1) != null || scan.definite(from + 2) && scan.nisba(from + 2) != null && shapes.adjective(from + 1)); // مركز الأرصاد التركي
    if (common && !members && !national && scan.in(from) && scan.ordinary(from) && !scan.lists.body.exempt.contains(scan.key(from))
        && !(scan.lists.body.underSomebody.contains(BodyNames.key(head))
            && !(scan.definite(from) && scan.lists.body.toldByLeader.contains(BodyNames.key(head)))
            && scan.lexicon.titles().exactAt(scan.tokens, from) != null)) {
      return from;
    }
    boolean foreign = Outlets.KINDS.contains(head.kind());
    int words = 0;
    boolean closed = false;
    while (scan.word(end) && words < MOST_WORDS) {
      String key = scan.key(end);
      if (scan.lists.function.isStop(key)) {
        break;
      }
      if ((scan.definite(end) || key.startsWith("ال") && key.length() == 4) && !scan.lists.function.verbsInAl.contains(key)) {
        if (closed && (!shapes.adjective(end) || shapes.disagrees(end, from))) {
          break;
        }
        closed = true;
        end++;
      } else if (closed && key.startsWith("وال") && key.length() > 5 && scan.nisba(key.substring(1)) == null && scan.nisba(end - 1) == null
          && !(head.kind().equals("forces") && (key.endsWith("ين") || key.endsWith("ون"))) && pairs(end)) {
        end++;
      } else if (closed && key.startsWith("لل") && key.length() > 5) {
        end++;
      } else if (closed && key.startsWith("ل") && key.length() > 4 && forWhat(end) > end && !scan.ordinary(end)) {
        end = forWhat(end);
      } else if (!closed && words == 0 && head.kind().equals("company") && scan.key(end + 1).startsWith("لل") && shapes.called(end)) {
        return end + 2; // شركة صدارة للكيميائيات
      } else if (!closed && words < 2 && scan.word(end + 1) && scan.definite(end + 1) && !shapes.verbLike(key) && !shapes.pronoun(end)) {
        end++; // a middle link of the construct chain: شؤون، حقوق
      } else if (!closed && words < 2 && !shapes.verbLike(key) && key.length() > 2 && parts.place(end + 1) > end + 1) {
        return parts.place(end + 1); // غرفة تجارة جدة
      } else if (!closed && words == 0
          && (scan.count(key) <= 12 && key.length() > (head.kind().equals("centre") ? 2 : 3) && !shapes.plain(end)
              || foreign && parts.foreign(key))) {
        end++; // an unknown proper name: شركة غوغل
        closed = true;
        while (scan.word(end) && (scan.count(scan.key(end)) <= 12 || foreign && parts.foreign(scan.key(end)))
            && !scan.lists.function.isStop(scan.key(end)) && end - from < 3 && !joinsHead(end)) {
          end++;
        }
        boolean task = head.kind().equals("centre") && scan.key(end).startsWith("ل") && scan.key(end).length() > 4;
        return task ? forWhat(end) : end; // معهد باك لدراسات السلام
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
    TokenTrie.Match<Head> head = scan.lexicon.heads().at(scan.tokens, i);
    boolean another = head != null && !BodyWords.TASKS.contains(head.values().get(0).kind())
        && (head.end() - i > 1 || definite(head.end(), head.values().get(0)) > head.end()); // والبنك المركزي الأوروبي
    return !another && !scan.lists.body.others.contains(scan.key(i)) && scan.lexicon.titles().at(scan.tokens, i) == null;
  }

  /// "وإذاعة أوندا" behind "شبكة كواترو": "و" and the noun that opens the next name.
  private boolean joinsHead(int i) {
    TokenTrie.Match<Head> head = scan.key(i).startsWith("و") ? scan.lexicon.heads().at(scan.tokens, i) : null;
    return head != null && head.clitics() != null;
  }

  private boolean opensPlace(int i) {
    return scan.lists.place.opening.contains(scan.key(i)) && scan.word(i + 1) && !scan.key(i + 1).startsWith("وال")
        && (!scan.ordinary(i + 1) || scan.definite(i + 1) && !shapes.adjective(i + 1));
  }

  private int placeTail(int from) {
    int end = from;
    while (scan.word(end) && end - from < 4) {
      String key = scan.key(end);
      if (scan.lists.function.isStop(key) && !(end == from && opensPlace(end))
          || key.startsWith("و") && end > from && scan.count(key) > 3) {
        break;
      }
      if (end == from) {
        boolean placed = scan.words.placeShare(key) >= 0.2 && scan.lexicon.heads().exactAt(scan.tokens, end) == null
            && !PersonNames.adjectival("ال" + key);
        if (opensPlace(end) && scan.word(end + 1) && !scan.lists.function.isStop(scan.key(end + 1))) {
          return end + 2;
        }
        boolean described = !scan.definite(end) && key.endsWith("يه") && key.length() > 5 && scan.words.placeShare(key) < 0.1
            && scan.words.nameShare(key) < 0.15 && scan.lexicon.entityForms().exactAt(scan.tokens, end) == null;
        if (scan.ordinary(end) && !scan.definite(end) && !placed || shapes.common(end) || described) {
          break; // بلدة حدودية
        }
        end++;
        if (!scan.definite(end - 1) && shapes.rare(end - 1) && shapes.rare(end) && !scan.definite(end)) {
          end++; // أبوت آباد
          break;
        }
        if (!scan.lists.name.particles.contains(key) && !key.equals("الشيخ") && !key.equals("تل") && !key.equals("دير")
            && !key.equals("ام")) {
          if (scan.definite(end) && scan.definite(end - 1) && shapes.adjective(end)) {
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
}
