package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.WordSet;

/// How far a name goes on behind the noun that opens it: adjectives and tasks after a definite noun, a construct or a proper name after another.
/// All methods return the end of the name, or the index asked about when the noun alone names nothing.
final class BodyTails {

  private static final int MOST_WORDS = 8;
  /// Words of the name of who leads a body, and how often they must stand in names: the one on "ي" with the article needs less.
  private static final int MOST_NAMES = 4;
  private static final double NAMED = 0.4;
  private static final double FAMILY = 0.15;
  /// How often a further word of it with the article may stand in the newspapers.
  private static final double SELDOM = 60;
  /// Kinds of body that a long construct tells: مركز عمليات طوارئ الصحة.
  private static final Set<String> CHAINED = WordSet.of("centre", "directorate", "office", "agency");
  /// Letters that a conjunction, a preposition or a verb may begin with: a word on one of them is not surely a noun.
  private static final String UNSURE = "وبلكيس";

  private final Scan scan;
  private final NameParts parts;
  private final BodyShapes shapes;
  private final DefiniteTails definite;
  private final PlaceTails places;

  BodyTails(Scan scan, NameParts parts) {
    this.scan = scan;
    this.parts = parts;
    this.shapes = new BodyShapes(scan);
    this.definite = new DefiniteTails(scan, parts, shapes);
    this.places = new PlaceTails(scan, shapes);
  }

  /// The Xian Y for Z: adjectives with the article, then "ل" and what it is for.
  int definite(int from, Head head) {
    return definite.end(from, head);
  }

  /// Construct: "وزارة الصحة في غزة", "هيئة شؤون الأسرى والمحررين", "حي الشيخ رضوان", "حزب الله".
  int construct(int from, Head head) {
    if (head.kind().equals("local_office")) {
      TokenTrie.Match<Head> district = scan.in(from) ? scan.lexicon.heads().exactAt(scan.tokens, from) : null;
      int at = district != null && district.values().get(0).type() == Entity.Type.LOC ? district.end() : from;
      int place = parts.place(at);
      return place > at ? place : from; // مرور جدة، تعليم محافظة الطائف
    }
    if (head.type() == Entity.Type.ORG && shapes.described(from - 1, from)) {
      return from; // محكمة مصرية القيادي
    }
    int letters = parts.letters(from);
    if (letters > from) {
      return letters; // بنك آي إن جي
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
      return end > from && (head.kind().equals("news_agency") || head.kind().equals("line")) && scan.key(end).startsWith("لل")
          ? definite.forWhat(end)
          : end; // وكالة "سما" للأنباء
    }
    int bracketed = head.type() == Entity.Type.ORG ? parts.bracketed(from) : from;
    if (bracketed > from && !scan.lists.body.common.contains(BodyNames.key(head))) {
      return bracketed; // صحيفة (كيهان)، شبكة (سي.إن.إن)
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
        end = definite.forWhat(end); // معهد واشنطن لسياسة الشرق الأدنى، بورصة لندن للمعادن
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
    int led = scan.lists.body.led.contains(BodyNames.key(head)) ? led(from) : from;
    if (led > from) {
      return led;
    }
    boolean forces = BodyNames.key(head).equals("قوات") && scan.lists.body.forced.contains(scan.key(from));
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
      boolean opened = BodyNames.key(head).equals("منطقه") && !scan.definite(from + 1) && places.opened(from); // منطقة بيت نعمان
      end = common && !opened && scan.words.placeShare(scan.key(from)) < 0.2
          && (scan.ordinary(from) || scan.definite(from) && scan.words.nameShare(scan.key(from)) < 0.35)
              ? from
              : places.end(from);
      while (end > from && scan.lists.body.healed.contains(scan.key(end)) && scan.word(end - 1)) {
        end++; // مستشفى النساء والولادة
      }
      return end;
    }
    if (BodyNames.key(head).equals("مركز") && scan.definite(from) && scan.key(from + 1).startsWith("وال") && scan.key(from + 1).length() > 5
        && scan.lexicon.titles().at(scan.tokens, from + 1) == null) {
      return from + 2; // مركز التحكم والسيطرة
    }
    boolean members = BodyNames.key(head).equals("منتدي") && !scan.definite(from) && scan.definite(from + 1) // منتدى عائلات الأسرى
        || head.kind().equals("centre") && chained(from); // مركز عمليات طوارئ الصحة
    boolean national = scan.definite(from) && (head.kind().equals("centre") || head.kind().equals("union"))
        && scan.lexicon.titles().exactAt(scan.tokens, from) == null && scan.definite(from + 1)
        && (scan.nisba(from + 1) != null || scan.definite(from + 2) && scan.nisba(from + 2) != null && shapes.adjective(from + 1)); // مركز الأرصاد التركي
    if (common && !members && !national && scan.in(from) && scan.ordinary(from) && !scan.lists.body.exempt.contains(scan.key(from))
        && !forces
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
        if (closed && (!shapes.adjective(end) || shapes.disagrees(end, from)
            || forces && !key.endsWith("ي") && !key.endsWith("يه") && !scan.lists.body.lasting.contains(key))) {
          break; // دخلت قوات الجيش المدينة
        }
        closed = true;
        end++;
      } else if (closed && key.startsWith("وال") && key.length() > 5 && scan.nisba(key.substring(1)) == null && scan.nisba(end - 1) == null
          && !(head.kind().equals("forces") && (key.endsWith("ين") || key.endsWith("ون"))) && definite.pairs(end)) {
        end++;
      } else if (closed && key.startsWith("لل") && key.length() > 5 && !Outlets.addressed(scan, end)) {
        end++;
      } else if (closed && key.startsWith("ل") && key.length() > 4 && definite.forWhat(end) > end && !scan.ordinary(end)) {
        end = definite.forWhat(end);
      } else if (!closed && words == 0 && head.kind().equals("company") && scan.key(end + 1).startsWith("لل") && shapes.called(end)) {
        return end + 2; // شركة صدارة للكيميائيات
      } else if (!closed && words < 2 && scan.word(end + 1) && scan.definite(end + 1) && !shapes.verbLike(key) && !shapes.pronoun(end)) {
        end++; // a middle link of the construct chain: شؤون، حقوق
      } else if (!closed && words == 0 && CHAINED.contains(head.kind()) && chained(end)) {
        end++; // غرفة عمليات إغاثة المتضررين
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
        return task ? definite.forWhat(end) : end; // معهد باك لدراسات السلام
      } else {
        break;
      }
      words++;
    }
    if (!closed || end == from + 1 && BodyNames.key(head).equals("قوات") && scan.lists.body.armed.contains(scan.key(from))) {
      return from; // قوات الجيش: the army told before, if any
    }
    if (head.kind().equals("ministry") && scan.key(end).equals("في")) {
      TokenTrie.Match<KnownEntity> m = scan.in(end + 1) ? scan.lexicon.entityForms().exactAt(scan.tokens, end + 1) : null;
      if (m != null && m.values().get(0).type() == Entity.Type.LOC && scan.nisba(end - 1) == null) {
        return m.end();
      }
    }
    return end;
  }

  /// "حكومة هادي", "إدارة العبادي": the end of the bare name of who leads a body, or the token.
  private int led(int i) {
    String key = scan.key(i);
    if (!scan.word(i) || key.length() < 3 || scan.nisba(i) != null || scan.lists.function.isStop(key)
        || scan.lists.office.modifiers.contains(key) || scan.lexicon.titles().exactAt(scan.tokens, i) != null) {
      return i;
    }
    double least = scan.definite(i) && key.endsWith("ي") ? FAMILY : NAMED;
    if (scan.words.nameShare(key) < least) {
      return i;
    }
    int end = i + 1;
    while (end < i + MOST_NAMES && scan.word(end) && !scan.key(end).startsWith("و") && scan.nisba(end) == null
        && (scan.words.nameShare(scan.key(end)) >= NAMED
            || scan.definite(end) && scan.count(scan.key(end)) <= SELDOM && scan.words.nameShare(scan.key(end)) >= FAMILY)) {
      end++;
    }
    return scan.definite(end) && scan.key(end).endsWith("يه") && !scan.lists.office.modifiers.contains(scan.key(end)) ? end + 1 : end;
  }

  /// "عمليات طوارئ الصحة": two ordinary nouns without the article before one with it.
  private boolean chained(int i) {
    return scan.definite(i + 2) && link(i) && link(i + 1);
  }

  private boolean link(int i) {
    String key = scan.key(i);
    return scan.word(i) && key.length() > 2 && !scan.definite(i) && scan.count(key) > 12 && !scan.lists.function.isStop(key)
        && scan.words.nameShare(key) < 0.2 && scan.nisba(i) == null && !shapes.verbLike(key) && !shapes.pronoun(i)
        && !key.endsWith("ا") && !scan.tokens.get(i).bare().endsWith("ي") && shapes.called(i) && UNSURE.indexOf(key.charAt(0)) < 0
        && !(key.startsWith("ت") && key.length() < 5)
        && scan.lexicon.titles().exactAt(scan.tokens, i) == null && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null;
  }

  /// "وإذاعة أوندا" behind "شبكة كواترو": "و" and the noun that opens the next name.
  private boolean joinsHead(int i) {
    TokenTrie.Match<Head> head = scan.key(i).startsWith("و") ? scan.lexicon.heads().at(scan.tokens, i) : null;
    return head != null && head.clitics() != null;
  }
}
