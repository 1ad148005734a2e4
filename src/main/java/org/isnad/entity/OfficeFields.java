package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;

/// The field of work that a title governs: "الخارجية والمغتربين" of a minister, "لشؤون الشرق الأوسط" of an envoy.
final class OfficeFields {

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;
  private final String head;

  /// @param head the first word of the title, as a key without the article
  OfficeFields(Scan scan, BodyNames bodies, PersonNames persons, String head) {
    this.scan = scan;
    this.bodies = bodies;
    this.persons = persons;
    this.head = head;
  }

  /// The field of an office: "الخارجية والمغتربين", "لشؤون الشرق الأوسط", "الأمن القومي". Returns its end, or `i`.
  ///
  /// @param title the title so far, as keys
  /// @param definite whether the title itself has the article: it governs no noun then
  /// @param fields how many fields were read before it
  /// @param open whether no body, place or country was read yet
  int end(int i, String title, boolean definite, int fields, boolean open) {
    String key = scan.key(i);
    if (Outlets.addressed(scan, i) && !scan.lists.media.withOutlets.contains(head)) {
      return i;
    }
    TokenTrie.Match<Title> address = scan.lexicon.titles().exactAt(scan.tokens, i);
    if (address != null && address.values().get(0).kind() == Title.Kind.OFFICE && !address.values().get(0).plural() && scan.definite(i)
        && scan.definite(i - 1) && !PersonNames.adjectival(key)) {
      return i; // ولي العهد النائب الثاني: another office
    }
    boolean group = address != null && address.values().get(0).kind() == Title.Kind.GROUP && !definite && scan.definite(i); // عضو الوفد
    if (definite && fields == 0 && open && PersonNames.adjectival(key) && scan.key(i + 1).startsWith("ل") && served(i + 1)) {
      return i + 1; // المستشار الاقتصادي لرئيس الحكومة
    }
    if (address != null && address.values().get(0).kind() != Title.Kind.OFFICE && !group) {
      return i; // وزير الخارجية الأستاذ عادل
    }
    if (key.equals("لشوون") || key.equals("للشوون") || key.equals("لشيون") || key.equals("للشيون") || key.equals("شوون")
        || key.equals("شيون") || key.equals("المكلف")
        || key.equals("باسم") && (open || scan.lists.office.speakers.contains(head)) && scan.words.nameShare(scan.key(i + 1)) < 0.5) {
      int end = i + 1;
      while (scan.definite(end) && !persName(end) && end - i < 5 || scan.key(end).startsWith("وال") && end > i + 1) {
        end++;
      }
      if (end == i + 1 && scan.word(end) && !scan.lists.function.isStop(scan.key(end)) && scan.definite(end + 1)) {
        end += 2; // لشؤون حقوق الإنسان
      }
      return end;
    }
    if (key.startsWith("لل") && key.length() >= 5) {
      TokenTrie.Match<Title> served = scan.lexicon.titles().at(scan.tokens, i);
      return open && bodies.at(i) == null && (served == null || served.values().get(0).kind() == Title.Kind.RANK) ? i + 1 : i;
    }
    if (key.startsWith("ل") && key.length() > 4 && scan.definite(i + 1) && fields + (open ? 0 : 1) > 0 && scan.count(key.substring(1)) > 6
        && scan.words.nameShare(key) < 0.3 && scan.lexicon.titles().at(scan.tokens, i) == null) {
      return i + 2; // لحقوق الإنسان
    }
    if (!open || head.startsWith("نظير")) {
      return i;
    }
    if (definite && fields == 0 && object(i)) {
      return i; // بحث الوزير الأزمة
    }
    if (fields == 0 && !definite && key.length() == 4 && key.startsWith("ال") && scan.lists.office.ministerial.contains(head)
        && scan.count(key) > 12 && scan.tokens.get(i).bare().startsWith("ال") && !scan.lists.function.isStop(key)) {
      return i + 1; // وزير الحج, وزير الري
    }
    if (scan.definite(i) && (!persName(i) || scan.definite(i - 1) && PersonNames.adjectival(key) && scan.words.nameShare(key) < 0.2
        && persons.afterTitle(i + 1) > i + 2)) {
      return i + 1; // السفير البابوي باولو بورجيا
    }
    if ((fields > 0 || ministerial(title) || title.split(" ").length > 2) && key.startsWith("وال") && key.length() > 5
        && scan.nisba(key.substring(1)) == null
        && scan.lexicon.titles().at(scan.tokens, i) == null && bodies.at(i) == null) {
      return i + 1;
    }
    if (fields == 0 && !definite && !scan.definite(i - 1) && scan.lists.office.branches.contains(key) && scan.word(i + 1)) {
      Candidate whole = bodies.at(i + 1);
      if (whole != null && whole.type == Entity.Type.ORG && whole.offset == scan.tokens.get(i + 1).span().start() && bodies.at(i) == null) {
        return i + 1; // رئيس فرع جهاز الإسعاف
      }
    }
    if (fields == 0 && !definite && !scan.definite(i - 1) && !scan.lists.function.isStop(key) && scan.definite(i + 1) && scan.ordinary(i)
        && !persName(i)
        && !persName(i + 1)) {
      return i + 2; // منسق عمليات الإغاثة
    }
    return i;
  }

  /// Whether the definite noun is no adjective of a title with the article, but what its holder deals with.
  private boolean object(int i) {
    String key = scan.key(i);
    return scan.definite(i) && !key.endsWith("ي") && !PersonNames.adjectival(key) && !key.startsWith("الم") && scan.ordinary(i)
        && (key.endsWith("ه") && !head.endsWith("ه") || key.endsWith("ات") || scan.count(key) > 200);
  }

  /// Whether an adjective of relation stands at the token that nobody is called by: "دفاعي".
  boolean relation(int i) {
    String key = scan.key(i);
    return key.endsWith("ي") && key.length() > 4 && scan.words.nameShare(key) < 0.2 && !scan.lists.function.isStop(key)
        && bodies.at(i) == null && scan.lexicon.titles().exactAt(scan.tokens, i) == null;
  }

  /// Whether the token is "ل" with the family's name of whom an office serves, and a full name follows.
  boolean ofSomebody(int i) {
    String key = scan.key(i);
    return key.startsWith("ل") && key.length() > 4 && scan.words.nameShare(key.substring(1)) >= 0.5
        && scan.count(key.substring(1)) > 3 * scan.count(key) && !scan.lexicon.givenNames().containsKey(key)
        && persons.afterTitle(i + 1) > i + 2;
  }

  /// Whether the office that another serves stands at the token behind "ل".
  private boolean served(int i) {
    TokenTrie.Match<Title> of = scan.lists.office.deputies.contains(head) ? scan.lexicon.titles().at(scan.tokens, i) : null;
    return of != null && of.clitics() != null && of.values().get(0).kind() == Title.Kind.OFFICE && !of.values().get(0).plural();
  }

  /// "وزير المياه والكهرباء": a title with its field, to which a second field may be joined.
  boolean ministerial(String title) {
    return title.indexOf(" ") > 0 && scan.lists.office.ministerial.contains(head);
  }

  /// Whether the word is rather part of a name of somebody.
  boolean persName(int i) {
    return scan.words.nameShare(scan.key(i)) >= 0.35 || persons.uncommon.articled(i)
        || scan.count(scan.key(i)) <= 4 && scan.definite(i) && !scan.key(i).endsWith("يه") && !scan.key(i).endsWith("ات");
  }
}
