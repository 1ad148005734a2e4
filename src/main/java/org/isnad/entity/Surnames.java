package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the last names of persons whom the article names in full, standing alone: "وقال رشوان".
final class Surnames {

  /// Words that close a name of two words.
  private static final Set<String> CLOSING = WordSet.of("الله", "الدين");

  /// How often the newspapers have a word in ten million, up to which it is a name behind words that lead to nouns too.
  private static final double RATHER_RARE = 300;

  private final Scan scan;
  private final Map<String, Draft> bySurname = new HashMap<>();
  /// surnames of two words: الحمد الله, أبو الخير, بن دغر
  private final Map<String, Draft> byPair = new HashMap<>();
  /// last names that several persons of the article bear
  private final Set<String> shared = new HashSet<>();

  Surnames(Scan scan, List<Draft> drafts) {
    this.scan = scan;
    for (Draft d : drafts) {
      if (d.type == Entity.Type.PER) {
        d.nicknames.forEach(n -> bySurname.putIfAbsent(n, d));
      }
      if (d.type != Entity.Type.PER || d.keys.size() < 2) {
        continue;
      }
      String last = d.keys.get(d.keys.size() - 1);
      String beforeLast = d.keys.get(d.keys.size() - 2);
      if (d.keys.size() > 2) {
        byPair.putIfAbsent(beforeLast + " " + last, d); // أبو الخير, كيسادا موندراغا
      }
      if (last.length() < 3 || beforeLast.equals("عبد") || CLOSING.contains(last)) {
        continue;
      }
      if (bySurname.putIfAbsent(last, d) != null) {
        shared.add(last);
      }
      if (last.startsWith("عبدال") && last.length() > 7) {
        bySurname.putIfAbsent(last.substring(3), d); // الزوبعي for عبدالزوبعي
      }
    }
    shared.forEach(bySurname::remove);
  }

  /// Whether the candidate is a speaker taken for unknown who bears the last name of a person in the article.
  boolean known(Candidate c) {
    scan.limit = scan.tokens.size();
    boolean office = c.name == null && (c.kind == Phrase.Kind.ROLE || c.kind == Phrase.Kind.GROUP) && !scan.definite(c.first)
        && c.end - c.first == 1 && bySurname.containsKey(scan.key(c.first)) && speaks(c.first); // وأضاف وزيري
    if (!c.sort.equals(UnknownSpeakers.UNKNOWN) && !office) {
      return false;
    }
    if (shared.contains(scan.key(c.first)) || bySurname.containsKey(scan.key(c.first))) {
      return true; // "وطالب المصري الناس بـ": who is asked follows
    }
    return at(c.first, true) != null && (c.end - c.first == 1 || c.end - c.first == 2 && pair(c.first) != null);
  }

  /// Gives to roles without a name the surname that stands behind them or that they have swallowed: "الوزير الأصبحي".
  void behindRoles(List<Candidate> all) {
    scan.limit = scan.tokens.size();
    for (Candidate c : all) {
      if (c.kind != Phrase.Kind.ROLE && !addressed(c) || c.name != null || c.plural || !c.members.isEmpty() || c.end - c.first < 2) {
        continue;
      }
      Draft d = scan.definite(c.end - 1) ? bySurname.get(scan.key(c.end - 1)) : null;
      if (d == null || scan.nisba(c.end - 1) != null && !ranked(c, d) || c.inner.stream().anyMatch(in -> in.end == c.end)) {
        continue;
      }
      if (c.roles.isEmpty()) {
        String head = Clitics.withoutArticle(scan.keys(c.first, c.first + 1, c.offset).get(0));
        c.roles.add(new Candidate.Role(scan.span(c.first, c.first + 1, c.offset), head, head, List.of(), List.of()));
      }
      c.name = scan.span(c.end - 1, c.end);
      c.nameKeys = List.of(scan.key(c.end - 1));
      c.type = Entity.Type.PER;
      Candidate.Role r = c.roles.get(0);
      String title = r.title().endsWith(" " + Clitics.withoutArticle(scan.key(c.end - 1)))
          ? r.title().substring(0, r.title().lastIndexOf(' '))
          : r.title();
      c.roles.set(0, new Candidate.Role(scan.span(c.first, c.end - 1, c.offset), r.head(), title, r.countries(), r.bodies()));
      d.roles.addAll(c.roles);
      c.drafts.add(d);
    }
  }

  /// "الدكتور العربي": a form of address or rank with a word that no list knows for a name, taken for an unknown speaker.
  private boolean addressed(Candidate c) {
    TokenTrie.Match<Title> title = c.kind == Phrase.Kind.GROUP && c.sort.equals(UnknownSpeakers.UNKNOWN) && c.end - c.first == 2
        ? scan.lexicon.titles().at(scan.tokens, c.first)
        : null;
    return title != null && title.end() == c.first + 1
        && (title.values().get(0).kind() == Title.Kind.RANK || title.values().get(0).kind() == Title.Kind.HONORIFIC);
  }

  /// "اللواء التركي": whether the person of that surname was told with the same rank or form of address, so that no nationality is meant.
  private boolean ranked(Candidate c, Draft d) {
    TokenTrie.Match<Title> title = scan.lexicon.titles().at(scan.tokens, c.first);
    if (title == null || title.end() != c.end - 1 || title.values().get(0).kind() == Title.Kind.OFFICE) {
      return false;
    }
    String head = Clitics.withoutArticle(scan.keys(c.first, c.first + 1, c.offset).get(0));
    return d.roles.stream().anyMatch(r -> r.head().equals(head));
  }

  /// The surnames that stand alone where no phrase was found.
  ///
  /// @param speakers tokens at which somebody speaks
  List<Candidate> find(List<Candidate> found, Set<Integer> speakers) {
    Set<Integer> taken = new HashSet<>();
    for (Candidate c : found) {
      for (int i = c.first; i < c.end; i++) {
        taken.add(i);
      }
    }
    List<Candidate> out = new ArrayList<>();
    for (Sentence s : scan.document.sentences()) {
      scan.limit = s.end();
      for (int i = s.first(); i < s.end(); i++) {
        Candidate c = taken.contains(i) ? null : at(i, speakers.contains(i));
        if (c != null && (c.end == i + 1 || !taken.contains(i + 1))) {
          out.add(c);
          i = c.end - 1;
        }
      }
    }
    return out;
  }

  private @Nullable Candidate at(int i, boolean speaker) {
    if (!scan.word(i)) {
      return null;
    }
    String key = scan.key(i);
    if (!byPair.isEmpty() && scan.word(i + 1)) {
      Candidate pair = pair(i);
      if (pair != null) {
        return pair;
      }
    }
    Draft d = bySurname.get(key);
    if (d == null && speaker) {
      d = bySurname.get(Clitics.withoutArticle(key)); // الخنكار for خنكار
    }
    int taken = 0;
    if (d == null) {
      for (Clitics.Split split : Clitics.splits(key)) {
        Draft by = bySurname.get(split.rest());
        if (by != null && !ordinary(split.rest())) {
          d = by;
          taken = split.taken();
          key = split.rest();
          break;
        }
      }
    }
    if (d == null || ordinary(key) && !speaker && !speaks(i) && !acts(i, taken)) {
      return null;
    }
    int offset = scan.tokens.get(i).span().start() + taken;
    int end = i + 1;
    Candidate c = new Candidate(i, end, offset, Phrase.Kind.NAME, Entity.Type.PER);
    c.name = new Span(offset, scan.tokens.get(i).span().end());
    c.nameKeys = List.of(key);
    c.drafts.add(d);
    return c;
  }

  private @Nullable Candidate pair(int i) {
    String key = scan.key(i);
    int taken = 0;
    Draft d = byPair.get(key + " " + scan.key(i + 1));
    if (d == null && key.length() > 2 && "ولبف".indexOf(key.charAt(0)) >= 0) {
      taken = 1;
      d = byPair.get(key.substring(1) + " " + scan.key(i + 1));
    }
    if (d == null) {
      return null;
    }
    Candidate c = new Candidate(i, i + 2, scan.tokens.get(i).span().start() + taken, Phrase.Kind.NAME, Entity.Type.PER);
    c.name = scan.span(i, i + 2, c.offset);
    c.nameKeys = scan.keys(i, i + 2, c.offset);
    c.drafts.add(d);
    return c;
  }

  private boolean ordinary(String key) {
    return scan.count(key) > (PersonNames.adjectival(key) && scan.nisba(key) == null ? 150 : 40) && scan.words.nameShare(key) < 0.25;
  }

  /// An everyday word is a name only right after a verb of saying.
  private boolean speaks(int i) {
    String before = scan.key(i - 1);
    return i > 0 && (before.endsWith("قال") || before.endsWith("اضاف") || before.endsWith("اوضح") || before.endsWith("اكد")
        || before.endsWith("اشار") || before.endsWith("تابع") || before.endsWith("ذكر"));
  }

  /// Whether an everyday word with the article stands where a person's name does: "التقى الشرع", "مباحثات مع الشرع". What many texts talk of is none
  /// behind "with": "مع السلام".
  private boolean acts(int i, int taken) {
    String before = scan.key(i - 1);
    if (i == 0 || taken > 0 || !scan.definite(i) || scan.nisba(i) != null && before.equals("مع")) {
      return false;
    }
    String verb = before.startsWith("و") || before.startsWith("ف") ? before.substring(1) : before;
    return scan.lists.name.acting.contains(before) || scan.lists.name.acting.contains(verb)
        || scan.lists.name.leading.contains(before) && scan.count(scan.key(i)) < RATHER_RARE;
  }
}
