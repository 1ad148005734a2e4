package org.isnad.entity;

import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Parts the one who meets from the one met where both stand side by side: "استقبل الوزير الفرنسي رئيس البرلمان سالم حسن" is not one person with
/// two offices, since nobody else is met. A rank or a form of address between an office and its holder's name parts nothing.
final class TwoOffices {

  /// How far behind the name the one met may stand, in tokens.
  private static final int REACH = 14;
  /// People without a name who can be nothing but the object of the verb.
  private static final Set<String> OBJECTS = WordSet.of("عددا", "وفدا", "وفودا", "جمعا", "لفيفا", "كلا", "اعضاء", "ممثلين", "وفد");

  private static final Set<String> RECEIVING = WordSet.of("استقبال", "وداع", "توديع", "مستقبلي", "مودعي");

  private final Scan scan;
  private final RoleNames roles;
  private final PersonNames persons;
  private final Set<String> verbs;
  private final PeoplePlurals plurals;

  TwoOffices(Scan scan, RoleNames roles, PersonNames persons, Cues cues, PeoplePlurals plurals) {
    this.scan = scan;
    this.roles = roles;
    this.persons = persons;
    this.verbs = cues.words("meeting-verbs");
    this.plurals = plurals;
  }

  /// The first office alone, when the phrase is two people's; else null.
  @Nullable
  Candidate first(Candidate c) {
    Span name = c.name;
    if (c.roles.isEmpty() || name == null || c.plural || c.first == 0 || !behindVerb(c.first) && !received(c.first)) {
      return null;
    }
    Candidate.Role one = c.roles.get(0);
    int at = behind(c, one);
    if (at < 0 || name.start() <= scan.tokens.get(at).span().start() || !closed(at - 1)) {
      return null;
    }
    TokenTrie.Match<Title> title = scan.lexicon.titles().exactAt(scan.tokens, at);
    boolean office = title != null && title.values().get(0).kind() == Title.Kind.OFFICE;
    String second = Clitics.withoutArticle(scan.key(at));
    boolean prince = scan.lists.office.rulers.contains(one.head()) && scan.lists.office.princes.contains(second)
        && !one.head().equals(second);
    if (!office && !prince || met(c.end)) {
      return null;
    }
    Candidate first = new Candidate(c.first, at, c.offset, Phrase.Kind.ROLE, c.type);
    first.roles.add(one);
    c.inner.stream().filter(in -> in.end <= at).forEach(first.inner::add);
    return first;
  }

  /// Whether the office behind the name of somebody who meets is not his own but that of whom he meets, since nobody else is: "استقبل وزير المالية سالم
  /// حسن رئيس نقابة التجار".
  boolean beside(Candidate person, Candidate role) {
    Span name = person.name;
    if (role.kind != Phrase.Kind.ROLE || role.name != null || role.plural || role.first != person.end || name == null || person.plural
        || person.first == 0 || person.type != Entity.Type.PER || !behindVerb(person.first)
        || role.offset > scan.tokens.get(role.first).span().start()
        || name.end() != scan.tokens.get(person.end - 1).span().end()) {
      return false;
    }
    Candidate.Role office = role.roles.get(0);
    boolean told = !office.countries().isEmpty() || !office.bodies().isEmpty() || office.title().contains(" ");
    return told && !met(role.end) && !with(role.end);
  }

  /// Whether somebody follows whom the verb has behind a preposition, or a place: "التقى سالم حسن رئيس النقابة مع فلان".
  private boolean with(int from) {
    if (!scan.in(from) || scan.mark(from, "،,-–")) {
      return true; // his office between commas
    }
    for (int i = from; i < Math.min(scan.limit, from + REACH) && !scan.mark(i, ".؛:"); i++) {
      String key = scan.key(i);
      boolean object = scan.word(i) && !scan.lists.function.isStop(scan.key(i - 1)) && scan.proposed.containsKey(i)
          && !key.startsWith("ب") && !key.startsWith("ل");
      TokenTrie.Match<Title> title = key.startsWith("ب") ? scan.lexicon.titles().at(scan.tokens, i) : null;
      if (key.equals("مع") || object || title != null && title.clitics() != null) {
        return true;
      }
    }
    return false;
  }

  private boolean behindVerb(int i) {
    String key = scan.key(i - 1);
    return verbs.contains(key) || key.length() > 4 && "وفل".indexOf(key.charAt(0)) >= 0 && verbs.contains(key.substring(1));
  }

  /// Whether somebody is received or seen off by those who follow: "كان في استقبال ولي العهد الأمير سعود الحسن".
  private boolean received(int i) {
    return RECEIVING.contains(scan.key(i - 1)) && (scan.key(i - 2).equals("في") || scan.key(i - 2).equals("مقدمه"));
  }

  /// The token behind the role's words, or -1.
  private int behind(Candidate c, Candidate.Role role) {
    for (int i = c.first; i < c.end - 1; i++) {
      if (scan.tokens.get(i).span().end() == role.span().end()) {
        return i + 1;
      }
    }
    return -1;
  }

  /// Whether an office can end with the token: with the article or an adjective of nationality.
  private boolean closed(int i) {
    return scan.word(i) && (scan.definite(i) || scan.key(i).startsWith("ال") || scan.nisba(i) != null
        || scan.lexicon.entityForms().exactAt(scan.tokens, i) != null);
  }

  /// Whether people without a name stand at the token as an object: "استقبل الأمير فلان أمير المنطقة أمس المهنئين", "عددا من المواطنين".
  private boolean crowd(int i) {
    if (!scan.word(i) || scan.lists.function.isStop(scan.key(i - 1)) && !scan.timed(i - 1)) {
      return false;
    }
    String key = scan.key(i);
    if (!key.startsWith("ال")) {
      return OBJECTS.contains(key) || plurals.construct(key, i + 1); // محافظي المنطقة
    }
    String bare = Clitics.withoutArticle(key);
    return plurals.listed(bare)
        || bare.length() > 5 && bare.endsWith("ين") && scan.timed(i - 1) && !scan.timed(i);
  }

  /// Whether somebody else follows whom the verb may have for its object.
  private boolean met(int from) {
    for (int i = from; i < Math.min(scan.limit, from + REACH) && !scan.mark(i, ".؛:"); i++) {
      Candidate next = scan.word(i) ? roles.at(i) : null;
      if (i == from && next != null && next.kind == Phrase.Kind.ROLE && next.name == null) {
        i = next.end - 1; // his office behind his name
        continue;
      }
      boolean free = next != null && next.offset == scan.tokens.get(i).span().start()
          && (!scan.lists.function.isStop(scan.key(i - 1)) || scan.timed(i - 1));
      if (free || next == null && crowd(i) || next == null && i > from && scan.mark(i - 1, "،,") && persons.free(i) > i + 1) {
        return true;
      }
    }
    return false;
  }
}
