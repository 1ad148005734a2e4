package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.TokenTrie;
import org.jspecify.annotations.Nullable;

/// Parts of names of bodies and places: quoted names, numbers of channels, places and persons inside a name.
final class NameParts {

  /// Tokens of a name of letters, with the full stops between them.
  private static final int LETTERS = 9;

  private final Scan scan;

  NameParts(Scan scan) {
    this.scan = scan;
  }

  /// "الملك سعود", "الأمير محمد بن فهد" inside the name of a university, hospital, street: the end, or `i`.
  int honoured(int i) {
    if (!scan.lists.body.honoured.contains(scan.key(i)) || !scan.word(i + 1) || scan.words.nameShare(scan.key(i + 1)) < 0.4) {
      return i;
    }
    int end = i + 2;
    while (scan.word(end) && end - i < 7) {
      String key = scan.key(end);
      if ((key.equals("بن") || key.equals("ال") || key.equals("عبد")) && scan.word(end + 1)) {
        end += 2;
      } else if (scan.key(end - 1).equals("عبد") || scan.lexicon.givenNames().containsKey(key) && scan.words.nameShare(key) >= 0.6
          && !scan.key(end).startsWith("ال")) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /// "الملك سيتي الأول", "الوزير مريروكا" behind the noun for a tomb or temple: the end, or `i`. Nobody need know the name.
  int buried(int i) {
    if (!scan.lists.body.buried.contains(scan.key(i)) || !scan.word(i + 1) || scan.lists.function.isStop(scan.key(i + 1))) {
      return i;
    }
    int end = i + 2;
    while (scan.word(end) && end - i < 5
        && (scan.key(end).equals("بن") || scan.key(end - 1).equals("بن") || scan.lists.body.ordinals.contains(
            scan.key(end) + "ه") || scan.key(end).equals("الاول")
            || scan.words.nameShare(scan.key(end)) >= 0.5 && !scan.key(end).startsWith("و"))) {
      end++;
    }
    return end;
  }

  /// The end of a known place at the token, or the token.
  int place(int i) {
    TokenTrie.Match<KnownEntity> m = scan.in(i) ? scan.lexicon.entityForms().exactAt(scan.tokens, i) : null;
    return m != null && m.end() <= scan.limit && m.values().get(0).type() == Entity.Type.LOC ? m.end() : i;
  }

  /// The end of two names of letters or more, with an unknown word behind them: "آي إن جي", "تي بي مازيمبي"; or `i`.
  int letters(int i) {
    int end = i;
    int sure = 0;
    while (scan.word(end) && scan.lists.body.letters.contains(scan.key(end)) && end - i < LETTERS) {
      sure += scan.lists.function.isStop(scan.key(end)) ? 0 : 1;
      end++;
      if (scan.mark(end, ".") && scan.word(end + 1) && scan.lists.body.letters.contains(scan.key(end + 1))) {
        end++; // سي.إن.إن
      }
    }
    while (end > i && scan.lists.function.isStop(scan.key(end - 1)) && !scan.mark(end - 2, ".")) {
      end--; // إن
    }
    if (end - i < 2 || sure == 0) {
      return i;
    }
    return scan.word(end) && scan.count(scan.key(end)) <= 3 && !scan.definite(end) && !scan.lists.function.isStop(scan.key(end))
        ? end + 1
        : end;
  }

  /// The end of a quoted name of at most five words, closing mark included; or `from`.
  int quoted(int given) {
    int from = scan.quote(given + 1) ? given + 1 : given; // ''
    for (int k = from + 1; k < scan.limit && k <= from + 6; k++) {
      if (scan.quote(k)) {
        return k > from + 1 ? from > given && scan.quote(k + 1) ? k + 2 : k + 1 : given;
      }
      if (scan.mark(k, ".؟!،:؛")) {
        return given;
      }
    }
    return given;
  }

  /// The end of a name of at most four words that brackets hold, or `from`: "(كيهان)", "(سي.إن.إن)".
  int bracketed(int from) {
    if (!scan.mark(from, "(") || !scan.word(from + 1) || scan.lists.function.isStop(scan.key(from + 1))) {
      return from;
    }
    int letters = letters(from + 1);
    int to = letters > from + 1 ? letters : from + 1;
    while (scan.word(to) && to - from < 5) {
      to++;
    }
    if (!scan.mark(to, ")") || letters == from + 1 && to == from + 2 && !scan.definite(from + 1)
        && (scan.ordinary(from + 1) || scan.nisba(from + 1) != null)) {
      return from; // حزب (معارض)
    }
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().exactAt(scan.tokens, from + 1);
    boolean known = m != null && m.end() == to; // جماعة (حماس): that name is told
    return !known ? to + 1 : from;
  }

  /// Whether what is quoted there are words said and no name: الجيش "لم يقصف السوق".
  boolean said(int quote) {
    for (int k = quote + 1; scan.in(k) && k <= quote + 6 && !scan.quote(k); k++) {
      String key = scan.key(k);
      boolean verb = k == quote + 1 && key.length() > 3 && "يت".indexOf(key.charAt(0)) >= 0 && scan.count(key) > 3
          && scan.words.organisationShare(key) < 0.2;
      if (verb || scan.word(k) && scan.lists.function.isStop(key) && !key.equals("في") && !key.equals("من") && !key.equals("ضد")) {
        return true;
      }
    }
    return false;
  }

  /// The end of a name with the mark that closes what was opened inside it: حركة المقاومة الإسلامية «حماس».
  int closed(int i, int end) {
    int quotes = 0;
    int brackets = 0;
    for (int k = i + 1; k < end; k++) {
      quotes += scan.quote(k) ? 1 : 0;
      brackets += scan.mark(k, "(") ? 1 : scan.mark(k, ")") ? -1 : 0;
    }
    return quotes % 2 == 1 && scan.quote(end) || brackets > 0 && scan.mark(end, ")") ? end + 1 : end;
  }

  /// "5+1": the end of numbers joined by a plus sign, or `i`.
  int numbers(int i) {
    if (scan.mark(i, "(") && numbers(i + 1) > i + 1 && scan.mark(numbers(i + 1), ")")) {
      return numbers(i + 1) + 1;
    }
    return scan.in(i + 2) && scan.tokens.get(i).isNumber() && scan.mark(i + 1, "+") && scan.tokens.get(i + 2).isNumber() ? i + 3 : i;
  }

  /// "القناة 12", "القناة الـ13", "القناة الثالثة عشرة": the end of the number, or `from`.
  int channel(int from) {
    if (!scan.key(from - 1).endsWith("القناه")) {
      return from;
    }
    if (scan.in(from) && scan.tokens.get(from).isNumber()) {
      return from + 1;
    }
    if (scan.key(from).equals("ال") && scan.in(from + 1) && scan.tokens.get(from + 1).isNumber()) {
      return from + 2;
    }
    return scan.key(from + 1).equals("عشره") ? from + 2 : scan.lists.body.ordinals.contains(scan.key(from)) ? from + 1 : from;
  }

  /// A word without the article that mostly stands in names: نيوز.
  boolean foreign(String key) {
    return !key.startsWith("ال") && key.length() > 2 && scan.words.nameShare(key) >= 0.5;
  }

  /// A known person named with two words or more at the token.
  @Nullable
  KnownEntity person(int i) {
    TokenTrie.Match<KnownEntity> m = scan.in(i) ? scan.lexicon.entityForms().exactAt(scan.tokens, i) : null;
    return m != null && m.end() - i > 1 && m.values().get(0).type() == Entity.Type.PER ? m.values().get(0) : null;
  }

  /// "والتعليم" behind "وزارة التربية": the end of the second task, or `i`.
  int secondTask(int i, Head head) {
    String key = scan.key(i);
    return head.kind().equals("ministry") && key.startsWith("وال") && scan.lists.body.secondTasks.contains(key.substring(1)) ? i + 1 : i;
  }

  /// "بالعاصمة المقدسة", "بمحافظة جدة" behind a body: the end, or `from`.
  int district(int from) {
    if (scan.key(from).equals("بالعاصمه")) {
      return scan.key(from + 1).equals("المقدسه") ? from + 2 : from;
    }
    var district = scan.word(from) && scan.key(from).startsWith("ب") ? scan.lexicon.heads().at(scan.tokens, from) : null;
    if (district != null && district.clitics() != null && district.values().get(0).type() == Entity.Type.LOC
        && place(district.end()) > district.end()) {
      return place(district.end()); // إدارة التعليم بمحافظة جدة
    }
    return from;
  }

  /// After a head that is a name by itself ("وزارة الصحة"): an adjective of nationality, or "في" and a place.
  int wholeTail(int from) {
    if (scan.definite(from) && scan.nisba(from) != null) {
      return from + 1;
    }
    if (scan.word(from) && scan.key(from).startsWith("ب") && scan.lexicon.entityForms().exactAt(scan.tokens, from) == null) {
      TokenTrie.Match<KnownEntity> in = scan.lexicon.entityForms().at(scan.tokens, from);
      if (in != null && in.clitics() != null && in.end() <= scan.limit && in.values().get(0).type() == Entity.Type.LOC) {
        return in.end(); // وزارة الصحة بغزة
      }
    }
    if (scan.key(from).equals("المشتركه") && !scan.definite(from - 2)) {
      return from + 1; // غرفة العمليات المشتركة
    }
    int district = district(from);
    if (district > from) {
      return district;
    }
    TokenTrie.Match<KnownEntity> place = scan.key(from).equals("في") && scan.in(from + 1)
        ? scan.lexicon.entityForms().exactAt(scan.tokens, from + 1)
        : null;
    return place != null && place.end() <= scan.limit && place.values().get(0).type() == Entity.Type.LOC ? place.end() : from;
  }
}
