package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// Whether somebody can be the subject of a verb as far as gender and number tell. Mutable: it learns which persons feminine verbs had for a
/// subject.
final class Agreement {

  private final Text text;
  private final Set<String> persons;
  private final Set<String> brokenPlurals;
  private final Set<String> masculinePlaces;
  private final Set<String> feminineBodies;
  /// persons whom a feminine verb had for a subject
  private final Set<String> women = new HashSet<>();

  Agreement(Text text) {
    this.text = text;
    this.persons = text.words("many-persons");
    this.brokenPlurals = text.words("broken-plurals");
    this.masculinePlaces = text.words("masculine-places");
    this.feminineBodies = text.words("feminine-bodies");
  }

  /// Notes that a feminine verb has this person for its subject.
  void woman(String id) {
    if (text.entities.entity(id).type() == Entity.Type.PER) {
      women.add(id);
    }
  }

  /// Whether the entity can be the subject of the form as far as gender tells.
  boolean agrees(String id, VerbForm form) {
    Entity e = text.entities.entity(id);
    return switch (form.gender()) {
      case COMMON -> true;
      case FEMININE -> form.number() == VerbForm.Number.PLURAL || feminine(e);
      case MASCULINE -> form.number() == VerbForm.Number.PLURAL ? e.type() == Entity.Type.GRP || e.type() == Entity.Type.PER : !feminine(e);
    };
  }

  /// Whether they are one person whose offices are a man's.
  boolean man(List<String> who) {
    Entity e = text.entities.entity(who.get(0));
    return who.size() == 1 && e.type() == Entity.Type.PER && !e.roles().isEmpty() && !feminine(e);
  }

  /// Whether somebody named before can be who speaks in a verb without subject: it agrees in number too.
  boolean continues(String id, VerbForm form) {
    Entity e = text.entities.entity(id);
    boolean plural = e.type() == Entity.Type.GRP && persons(e);
    return agrees(id, form) && (form.number() == VerbForm.Number.SINGULAR ? !plural : plural);
  }

  /// Whether a masculine plural goes on with the people behind a noun that is none: "قالت مصادر ... وأضافوا", "خرج مئات المتظاهرين، وطالبوا".
  boolean people(String id, VerbForm form) {
    Entity e = text.entities.entity(id);
    if (e.type() != Entity.Type.GRP || form.number() != VerbForm.Number.PLURAL || form.gender() == VerbForm.Gender.FEMININE) {
      return false;
    }
    String first = Folding.key(e.name()).split(" ")[0];
    return text.words("peopled").contains(Clitics.withoutArticle(first)) || text.words("counted-people").contains(first)
        || text.words("counted-people").contains(Clitics.withoutArticle(first));
  }

  /// Whether the group's name is a plural of persons: مسؤولون أميركيون, شهود عيان.
  private boolean persons(Entity e) {
    String first = Clitics.withoutArticle(Folding.key(e.name()).split(" ")[0]);
    return first.length() > 4 && (first.endsWith("ون") || first.endsWith("ين")) || persons.contains(first);
  }

  /// Whether the office is a woman's: "رئيسة", "الدكتوره", "جلالة الملكة", not "نائبه", "فخامة الرئيس", "العلامة".
  private boolean womans(String role) {
    int from = 0;
    while (true) {
      int space = role.indexOf(' ', from);
      String head = Folding.bare(role.substring(from, space < 0 ? role.length() : space));
      if (!head.endsWith("ة") && !head.endsWith("ه")) {
        return false;
      }
      String key = Folding.key(head);
      if (text.words("honours-of-both").contains(Clitics.withoutArticle(key)) && space >= 0) {
        from = space + 1;
        continue; // "سعادة السفيرة"
      }
      return !text.words("honours-of-both").contains(Clitics.withoutArticle(key)) && !key.equals("نظيره")
          && !text.words("offices-of-both").contains(Clitics.withoutArticle(key))
          && (head.startsWith("ال") || head.endsWith("ة") || !text.words("counterparts").contains(key.substring(0, key.length() - 1)));
    }
  }

  private boolean feminine(Entity e) {
    String first = Folding.key(e.name()).split(" ")[0];
    return switch (e.type()) {
      case PER ->
        women.contains(e.id())
            || e.roles().stream().anyMatch(r -> womans(r.text()));
      case LOC -> !masculinePlaces.contains(first);
      case ORG -> first.endsWith("ه") || first.endsWith("ات") || brokenPlurals.contains(Clitics.withoutArticle(first))
          || feminineBodies.contains(first) || e.name().indexOf(' ') < 0 && !first.startsWith("ال");
      case GRP -> first.endsWith("ه") || first.endsWith("ات") || brokenPlurals.contains(Clitics.withoutArticle(first));
    };
  }
}
