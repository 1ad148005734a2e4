package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;

/// What a title governs: "وزير [الخارجية والمغتربين اللبناني]", "المتحدث باسم [الجيش الإسرائيلي]". Holds the findings for one title.
final class Complements {

  /// Titles that need no place to be whole.
  private static final Set<String> WHOLE = WordSet.of("رييس", "ملك", "امير", "وزير", "سلطان");

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;
  private final StringBuilder title;
  private final String head;
  private final OfficeFields work;
  private final NameLimits limits;
  /// whether the title itself has the article: it governs no noun then
  private boolean definite;
  /// codes of the countries that adjectives and places tell
  final List<String> countries = new ArrayList<>();
  /// bodies and places named
  final List<Candidate> held = new ArrayList<>();

  /// @param title the title's own words as keys without articles
  Complements(Scan scan, BodyNames bodies, PersonNames persons, String title) {
    this.scan = scan;
    this.bodies = bodies;
    this.persons = persons;
    this.title = new StringBuilder(title);
    this.head = title.split(" ", 2)[0];
    this.work = new OfficeFields(scan, bodies, persons, head);
    this.limits = new NameLimits(scan);
  }

  /// Whatever a title governs: adjectives, bodies and places, fields of work, further titles. Returns its end.
  int read(int from) {
    definite = scan.key(from - 1).startsWith("ال") && title.indexOf(" ") < 0;
    int governed = governed(from);
    return governed > from ? read(governed, 0) : read(from, 0);
  }

  /// "رئيس بلدية إيرابيترا", "حاكم بيلغورود": a place that no list knows behind the title of who governs one. Its end, or `i`.
  private int governed(int i) {
    if (!scan.lists.office.governors.contains(title.toString()) || !scan.word(i) || scan.key(i - 1).startsWith("ال")
        || scan.count(scan.key(i)) > 40
        || scan.lists.function.isStop(scan.key(i)) || scan.nisba(i) != null || bodies.at(i) != null
        || scan.lexicon.heads().at(scan.tokens, i) != null || scan.lexicon.titles().at(scan.tokens, i) != null
        || scan.words.nameShare(scan.key(i)) >= 0.35) {
      return i;
    }
    Candidate place = new Candidate(i, i + 1, scan.tokens.get(i).span().start(), Phrase.Kind.NAME, Entity.Type.LOC);
    place.name = scan.span(i, i + 1);
    place.nameKeys = scan.keys(i, i + 1, place.offset);
    place.sort = "city";
    held.add(place);
    return i + 1;
  }

  /// The token behind a body in quotation marks whose office it is: "الأمين العام لـ«الناتو»"; the token itself where none follows, or an outlet, to
  /// which words are said.
  private int given(int k) {
    Candidate body = scan.key(k).equals("ل") && !definite && held.isEmpty() && scan.quote(k + 1) ? bodies.at(k + 2) : null;
    if (body == null || body.type != Entity.Type.ORG || Outlets.KINDS.contains(body.sort) || !scan.quote(body.end)) {
      return k;
    }
    held.add(body);
    return body.end + 1;
  }

  /// The first word of the title.
  String head() {
    return head;
  }

  /// The whole title with the titles and fields that it governs, as keys without articles: "مستشار رييس", "وزير حج".
  String title() {
    return title.toString();
  }

  private int read(int from, int depth) {
    int end = from;
    int fields = 0;
    while (scan.in(end) && end - from < 14) {
      if (scan.quote(end)) {
        Candidate quoted = bodies.at(end + 1);
        if (quoted != null && (scan.quote(quoted.end) || quoted.end > end + 2 && scan.quote(end + 2))) {
          held.add(quoted); // «الخارجية» الروسية
          end = scan.quote(quoted.end) ? quoted.end + 1 : quoted.end;
          continue;
        }
        Candidate unknown = scan.lists.office.leaders.contains(head) && held.isEmpty() ? new QuotedBodies(scan).at(end) : null;
        if (unknown != null) {
          held.add(unknown); // زعيم «جند الأرض» النيجيري
          end = unknown.end + 1;
          continue;
        }
        return end;
      }
      if (!scan.word(end)) {
        return end;
      }
      Candidate patron = held.isEmpty() && fields == 0 || scan.key(end - 1).equals("مكتب") ? Served.at(scan, bodies, head, end) : null;
      if (patron != null) {
        held.add(patron); // مبعوث ترامب
        end = patron.end;
        continue;
      }
      if (limits.famed(end) > end) {
        return end; // رئيسة الوزراء الإيطالية جورجيا ميلوني
      }
      if (scan.definite(end - 1) && scan.time(end)) {
        return end; // زار وزير الخارجية الأسبوع الماضي
      }
      String key = scan.key(end);
      Nisba nisba = scan.nisba(end);
      boolean agrees = scan.definite(end) || !scan.definite(end - 1); // المدرب البرتغالي جورجي جيسوس: no Georgian
      if (nisba != null && agrees && (scan.words.nameShare(key) < 0.5 || !work.persName(end + 1)) && !(!definite && bodies.state(end))) {
        countries.add(scan.country(nisba));
        end++;
        continue;
      }
      if (!definite && end > from && WordShapes.objectBehind(scan, end)) {
        return end; // طالب مسؤول فلسطيني الأمم المتحدة
      }
      if (scan.lists.office.modifiers.contains(key) || scan.lists.office.terms.contains(key) || accusative(from, key)) {
        end++;
        continue;
      }
      if (!definite && !scan.definite(end) && scan.lists.office.any.contains(head) && !head.equals("وزير") && held.isEmpty()
          && (scan.lists.people.qualities.contains(key) || accusative(from, key)
              || scan.key(from - 1).endsWith("ا") && key.endsWith("ا")
                  && scan.lists.people.qualities.contains(key.substring(0, key.length() - 1))
              || end == from && work.relation(end))) {
        end++; // مسؤول دفاعي أمريكي مطلع
        continue;
      }
      boolean served = key.startsWith("ل") && key.length() > 3 && held.isEmpty() && scan.lists.office.deputies.contains(head)
          && scan.lists.office.address.contains(key.substring(1)); // المستشار الخاص لسمو أمير المنطقة
      if ((served || scan.lists.office.address.contains(key) && !scan.definite(end - 1)) && scan.word(end + 1)
          && scan.lexicon.titles().exactAt(scan.tokens, end + 1) != null) {
        end++; // مساعد سمو رئيس الهيئة
        continue;
      }
      if ((key.equals("لدي") || key.equals("في") && scan.lists.office.abroad.contains(head)) && scan.key(end + 1).equals("المملكه")
          && scan.nisba(end + 2) == null && !scan.key(end + 2).equals("المتحده")) {
        Candidate kingdom = References.at(scan, end + 1);
        if (kingdom != null) {
          held.add(kingdom);
        }
        end += 2; // السفير لدى المملكة
        continue;
      }
      if (scan.lists.office.accredited.contains(key) && (scan.key(end + 1).equals("لدي") || scan.key(end + 1).equals("في"))) {
        end++; // السفراء المعتمدين لدى المملكة
        continue;
      }
      if (scan.lists.office.numerals.contains(key)) {
        return end + 1; // الوزراء الثلاثة
      }
      int given = given(end);
      if (given > end) {
        end = given;
        continue;
      }
      if (key.equals("عن") && scan.lists.office.forOthers.contains(head) && held.isEmpty() && scan.word(end + 1)) {
        Candidate whom = bodies.at(end + 1);
        if (whom == null) {
          whom = References.at(scan, end + 1);
        }
        if (whom == null || whom.type == Entity.Type.PER || whom.offset > scan.tokens.get(end + 1).span().start()) {
          return end;
        }
        held.add(whom);
        end = whom.end;
        continue;
      }
      if ((key.equals("في") || key.equals("لدي") || key.equals("من") && depth == 0 && fields == 0) && held.isEmpty()
          && countries.isEmpty() && fields == 0) {
        int at = scan.quote(end + 1) ? end + 2 : end + 1;
        Candidate in = bodies.at(at);
        if (in != null && at > end + 1) {
          if (in.type != Entity.Type.ORG || !scan.quote(in.end)) {
            return end;
          }
          held.add(in); // القيادي في «داعش»
          end = in.end + 1;
          continue;
        }
        boolean whole = title.indexOf(" ") > 0 || definite && WHOLE.contains(head);
        if (in != null && OfficeWords.BUILDINGS.contains(in.sort) && whole && !head.startsWith("مدير") && !head.startsWith("مسوول")) {
          return end; // وزير الدفاع في قصر اليمامة
        }
        if (in != null && in.type == Entity.Type.LOC && key.equals("في") && scan.lists.office.heirs.contains(head)) {
          return end; // اجتمع ولي العهد في جدة مع فلان
        }
        if (in != null && in.type != Entity.Type.PER && in.offset == scan.tokens.get(end + 1).span().start()
            && (!key.equals("من") || in.type == Entity.Type.LOC && head.startsWith("نظير"))) { // نظيره من النيجر
          held.add(in);
          note(in);
          end = in.end;
          continue;
        }
        Candidate taken = in == null && key.equals("في") && title.indexOf(" ") < 0 && scan.word(end + 1)
            ? References.at(scan, end + 1)
            : null;
        if (taken != null && taken.offset == scan.tokens.get(end + 1).span().start()) {
          held.add(taken); // مسؤول في الوزارة
          end = taken.end;
          continue;
        }
        return end;
      }
      if (key.equals("في") || key.equals("لدي")) {
        Candidate in = bodies.at(end + 1);
        if (in != null && in.type != Entity.Type.PER && (named(in.end) || scan.lists.office.abroad.contains(head) || housed(in))) {
          held.add(in);
          end = in.end;
          continue;
        }
        return end;
      }
      if (key.equals("الي") && scan.lists.office.sent.contains(head)) {
        Candidate to = bodies.at(end + 1);
        if (to == null || to.type != Entity.Type.LOC || to.offset > scan.tokens.get(end + 1).span().start()
            || SentGoals.reached(scan, head, end, to, named(to.end) || place(to.end))) {
          return end;
        }
        held.add(to);
        end = to.end; // مبعوث الأمم المتحدة إلى اليمن
        continue;
      }
      if (scan.lists.function.isStop(key)) {
        Candidate part = end == from && scan.lists.place.directions.contains(key) && !scan.definite(end - 1) ? bodies.at(end) : null;
        if (part == null || part.type != Entity.Type.LOC || part.end - end < 2) {
          return end;
        }
        held.add(part); // محافظ شمال سيناء
        end = part.end;
        continue;
      }
      if (end > from && scan.lists.office.modifiersOfTask.contains(scan.key(end - 1)) && (key.startsWith("بال") || key.startsWith("لل"))
          && key.length() > 5) {
        say(end, end + 1);
        end++;
        while (scan.definite(end) && PersonNames.adjectival(scan.key(end)) && !work.persName(end)) {
          end++;
        }
        continue;
      }
      if (scan.medium(end) && !head.startsWith("مراسل") && (key.startsWith("ل") || !held.isEmpty())) {
        return end; // "أفادت المتحدثة باسم خفر السواحل وكالة رويترز"
      }
      TokenTrie.Match<Title> nested = scan.lists.office.deputies.contains(head) && key.startsWith("ل") && held.isEmpty()
          ? scan.lexicon.titles().at(scan.tokens, end)
          : scan.lexicon.titles().exactAt(scan.tokens, end);
      boolean apposed = scan.definite(end - 1) && (nested == null || nested.clitics() == null); // نائب الرئيس رئيس الحكومة
      if (nested != null && !apposed && nested.end() <= scan.limit && !scan.key(nested.end()).equals("بن")
          && (nested.values().get(0).kind() == Title.Kind.OFFICE && !nested.values().get(0).plural()
              || scan.key(from - 1).endsWith("كبير"))
          && held.isEmpty() && !(nested.end() == end + 1 && persons.afterTitle(end) > end + 1)) { // أمير قطب
        say(end, nested.end());
        end = read(nested.end(), depth + 1);
        int holder = persons.afterTitle(end);
        if (holder > end && (scan.lists.office.modifiers.contains(scan.key(holder)) || scan.key(holder).startsWith("لل")
            || scan.key(holder).equals("لشوون"))) {
          end = holder; // مستشار الرئيس بايدن الرئيسي: the president's name is part of the role
        }
        fields++;
        continue;
      }
      if (scan.lists.office.states.contains(key) && (bodies.at(end + 1) != null || scan.nisba(end + 1) != null) && bodies.at(end) == null) {
        end++; // وزراء خارجية دول مجلس التعاون
        continue;
      }
      Candidate body = bodies.at(end);
      if (body != null && body.type != Entity.Type.PER && joins(end, body) && persons.free(end) <= body.end) { // صلاح الدين زكي
        held.add(body);
        note(body);
        end = body.end;
        continue;
      }
      if (body == null && scan.key(end - 1).equals("باسم") && held.isEmpty()) {
        Candidate spokenFor = References.at(scan, end);
        if (spokenFor != null && spokenFor.offset == scan.tokens.get(end).span().start()) {
          spokenFor.agent = true; // المتحدث باسم المركز
          held.add(spokenFor);
          end = spokenFor.end;
          continue;
        }
        if (!scan.definite(end) && scan.definite(end + 1) && scan.words.nameShare(key) < 0.35) {
          say(end, end + 2); // المتحدث باسم عائلات المفقودين
          fields++;
          end += 2;
          continue;
        }
      }
      if (scan.lists.office.deputies.contains(head) && held.isEmpty() && work.ofSomebody(end)) {
        end++; // المبعوث الخاص لماكرون فرانسوا دولاتر
        fields++;
        continue;
      }
      int field = work.end(end, title(), definite, fields, held.isEmpty() && countries.isEmpty());
      if (field > end) {
        fields++;
        say(end, field);
        end = field;
        continue;
      }
      return end;
    }
    return end;
  }

  /// "مسؤول ملف اليمن في الخارجية", "أعضاء السفارة السعودية في القاهرة": where an office is, told behind what it is over.
  private boolean housed(Candidate in) {
    Candidate last = held.isEmpty() ? null : held.get(held.size() - 1);
    if (last == null) {
      return false;
    }
    boolean over = (head.startsWith("مسوول") || head.startsWith("مدير")) && last.type == Entity.Type.LOC && in.type == Entity.Type.ORG;
    return over || last.sort.equals("mission") && in.type == Entity.Type.LOC;
  }

  /// "نائبا سابقا", "مسؤولا أمنيا كبيرا": an adjective in the accusative behind a title in it.
  private boolean accusative(int from, String key) {
    String noun = scan.key(from - 1);
    if (key.length() < 5 || !key.endsWith("ا") || !noun.endsWith("ا") || noun.startsWith("ال")) {
      return false;
    }
    String adjective = key.substring(0, key.length() - 1);
    return scan.lists.office.modifiers.contains(adjective) || adjective.endsWith("ي") && scan.words.nameShare(key) < 0.2;
  }

  /// Whether a name of two words or a known person stands at the token, perhaps after a comma.
  private boolean named(int i) {
    int at = scan.mark(i, "،,") ? i + 1 : i;
    int end = persons.afterTitle(at);
    Candidate known = scan.word(at) ? bodies.at(at) : null;
    return end - at >= 2 || known != null && known.type == Entity.Type.PER;
  }

  private boolean place(int i) {
    return scan.word(i) && bodies.at(i) instanceof Candidate next && next.type == Entity.Type.LOC;
  }

  /// Whether the body is governed by the title: it stands in construct or after ل or ب, not after "و".
  private boolean joins(int i, Candidate body) {
    String key = scan.key(i);
    if (Outlets.addressed(scan, i, body) && !scan.lists.media.withOutlets.contains(head)) {
      return false; // "قال مسؤول أوكراني لوكالة"
    }
    if (key.startsWith("ل") && body.offset > scan.tokens.get(i).span().start()
        && (work.ministerial(title()) || title.indexOf(" ") > 0 && scan.lists.office.heirs.contains(head))
        && body.type == Entity.Type.LOC) {
      return false; // زيارة وزير الدفاع للأردن، زيارة ولي العهد لمصر
    }
    boolean clitic = body.offset > scan.tokens.get(i).span().start();
    if (!clitic && body.type == Entity.Type.LOC && body.known != null && scan.definite(i - 1)
        && (scan.nisba(i - 1) != null || PersonNames.adjectival(scan.key(i - 1)))) {
      return false; // زار وزير الخارجية القطري بغداد: an adjective with the article ends the construct
    }
    if (key.startsWith("ب") && definite && title.indexOf(" ") < 0 && body.type == Entity.Type.LOC && WHOLE.contains(head)) {
      return false; // استقبل الملك بقصر اليمامة
    }
    return !clitic || (key.startsWith("ل") || key.startsWith("ب"));
  }

  private void note(Candidate body) {
    if (body.known != null && body.known.kind().equals("country") && body.known.country() != null) {
      countries.add(body.known.country());
    }
  }

  private void say(int from, int end) {
    for (int i = from; i < end; i++) {
      title.append(' ').append(Clitics.withoutArticle(scan.key(i)));
    }
  }
}
