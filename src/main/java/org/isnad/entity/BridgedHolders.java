package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Somebody whose name stands behind all that his office is for, where no rule of offices reads it to its end: "وأوضح المشرف على المتطوعين المسجلين في
/// البرنامج فهد الدوسري أن", "وفق رئيس الأركان سابقا محمود الزوي". Nothing but what completes an office may stand between the two.
record BridgedHolders(Scan scan, Cues cues) {

  /// The most words between the office and the name that no name covers.
  private static final int REACH = 9;
  /// Prepositions that tell what an office is over, for or at.
  private static final Set<String> TIES = WordSet.of("في", "من", "علي", "لدي", "باسم", "الي", "عن");
  /// Adverbs of having an office no longer, or since lately.
  private static final Set<String> TERMS = WordSet.of("سابقا", "حاليا", "حديثا", "انذاك", "حينها", "موقتا", "بالانابه", "بالتكليف");
  /// Verbs that have the person for their object to whom something is said or of whom it is.
  private static final Set<String> ADDRESSED = WordSet.of("inform", "brief", "assure", "promise", "ask-2", "recall", "accuse", "thank",
      "congratulate", "criticise", "praise", "call", "invite", "ask", "demand");

  /// The holder made of the office told last and the name, or null; what stands between them is taken from the list.
  ///
  /// @param found what was found before, in order
  /// @param sentence the first token of the sentence
  @Nullable
  Candidate of(List<Candidate> found, Candidate name, int sentence) {
    if (name.type != Entity.Type.PER || name.kind != Phrase.Kind.NAME || name.name == null || !strong(name)) {
      return null;
    }
    int at = found.size() - 1;
    while (at >= 0 && found.get(at).first >= sentence && name.first - found.get(at).end <= REACH && place(found.get(at))) {
      at--;
    }
    Candidate role = at < 0 ? null : found.get(at);
    if (role == null || role.first < sentence || name.first == role.end || name.first - role.end > 2 * REACH || !nameless(role)
        || !governed(role, name, sentence)) {
      return null;
    }
    List<Candidate> within = found.subList(at + 1, found.size());
    boolean quoted = scan.quote(name.first - 1) && scan.quote(name.end); // في الجوف «سياف الخالدي»
    if (!bridge(role.end, quoted ? name.first - 1 : name.first, within)) {
      return null;
    }
    Candidate holder = holder(role, name, within, quoted ? name.first - 1 : name.first);
    within.clear();
    return holder;
  }

  /// Whether the name is surely one: of a given name and more, or behind a form of address or rank, not behind another office.
  private boolean strong(Candidate name) {
    if (name.offset != scan.tokens.get(name.first).span().start()) {
      return false;
    }
    TokenTrie.Match<Title> title = name.roles.isEmpty() ? null : scan.lexicon.titles().exactAt(scan.tokens, name.first);
    boolean office = title != null && title.values().get(0).kind() == Title.Kind.OFFICE;
    return !office && (!name.roles.isEmpty() || name.nameKeys.size() > 1);
  }

  /// Whether it may be what the office is over: a body or place, or many people behind a preposition or joined in the genitive.
  private boolean place(Candidate c) {
    if (c.type == Entity.Type.GRP && c.plural && c.name == null) {
      String first = scan.key(c.first);
      return TIES.contains(scan.key(c.first - 1)) || first.endsWith("ين") && first.length() > 6 || first.startsWith("لل");
    }
    return c.type != Entity.Type.PER && (c.kind == Phrase.Kind.NAME && c.type != Entity.Type.GRP || c.kind == Phrase.Kind.REFERENCE);
  }

  private boolean nameless(Candidate c) {
    if (c.name != null || c.plural || !c.members.isEmpty() || c.groupNames.size() > 1) {
      return false;
    }
    if (c.kind == Phrase.Kind.ROLE) {
      return true;
    }
    String first = scan.key(c.first);
    TokenTrie.Match<Title> title = scan.lexicon.titles().at(scan.tokens, c.first);
    boolean agent = title == null ? first.startsWith("الم") : title.values().get(0).kind() != Title.Kind.GROUP; // المشرف, not الجانب
    return c.kind == Phrase.Kind.GROUP && agent && scan.lexicon.heads().at(scan.tokens, c.first) == null && !first.endsWith("ون")
        && !first.endsWith("ين")
        && !first.endsWith("ات") && !scan.lists.people.some.contains(first);
  }

  /// Whether nobody else can be meant by the name: somebody speaks and his words follow, or the office is itself behind a preposition.
  private boolean governed(Candidate role, Candidate name, int sentence) {
    if (role.offset > scan.tokens.get(role.first).span().start() && !scan.key(role.first).startsWith("و")) {
      return true;
    }
    Cues.Hit verb = role.first > sentence ? cues.at(scan.tokens.get(role.first - 1)) : null;
    String after = scan.key(name.end);
    boolean that = scan.lists.function.that.contains(after) || after.equals("ان") || scan.mark(name.end, ":");
    if (verb != null && verb.finite() && !verb.cue().form().object()) {
      return that || !ADDRESSED.contains(verb.cue().cue().id());
    }
    return that && (role.first == sentence || scan.lists.function.isStop(scan.key(role.first - 1)))
        || role.first > sentence && (TIES.contains(scan.key(role.first - 1)) || cues.words("with-him").contains(scan.key(role.first - 1)));
  }

  /// Whether the words complete the office and nothing else: adjectives and nouns with the article, what a preposition governs, "سابقا".
  private boolean bridge(int from, int to, List<Candidate> named) {
    boolean tied = false;
    boolean open = false;
    for (int k = from; k < to; k++) {
      int token = k;
      if (named.stream().anyMatch(c -> c.first <= token && token < c.end)) {
        tied = false;
        continue;
      }
      String key = scan.key(k);
      if (scan.quote(k)) {
        open = !open;
        continue;
      }
      if (!scan.word(k) || said(k) || scan.future(k) || WordShapes.owned(scan.tokens.get(k).bare()) || scan.timed(k)) {
        return false;
      }
      if (TIES.contains(key)) {
        tied = true;
        continue;
      }
      boolean joined = key.startsWith("و")
          && (key.startsWith("وال") && key.length() > 5 || scan.definite(k + 1) && scan.count(key.substring(1)) > 12)
          && scan.lexicon.titles().at(scan.tokens, k) == null && !scan.lexicon.givenNames().containsKey(key.substring(1));
      boolean construct = tied && !scan.lists.function.isStop(key) && scan.definite(k + 1);
      boolean clitic = (key.startsWith("بال") || key.startsWith("لل")) && key.length() > 5
          || key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل")) && scan.definite(k + 1);
      if (!(scan.definite(k) && !scan.lists.function.isStop(key)) && !joined && !construct && !clitic && !TERMS.contains(key)) {
        return false;
      }
      tied = false;
    }
    return !tied && !open;
  }

  private boolean said(int i) {
    Cues.Hit hit = scan.definite(i) ? null : cues.at(scan.tokens.get(i));
    return hit != null && hit.finite();
  }

  private Candidate holder(Candidate role, Candidate name, List<Candidate> within, int to) {
    Candidate holder = new Candidate(role.first, name.end, role.offset, Phrase.Kind.ROLE, Entity.Type.PER);
    holder.inner.addAll(role.inner);
    holder.inner.addAll(within);
    holder.inner.addAll(name.inner);
    List<Candidate> bodies = new ArrayList<>(role.roles.isEmpty() ? List.of() : role.roles.get(0).bodies());
    within.stream().filter(c -> c.type == Entity.Type.ORG).forEach(bodies::add);
    Candidate.Role told = role.roles.isEmpty() ? null : role.roles.get(0);
    String head = told == null ? Clitics.withoutArticle(scan.key(role.first)) : told.head();
    String title = told == null ? String.join(" ", scan.keys(role.first, role.end, role.offset)) : told.title();
    holder.roles.add(new Candidate.Role(scan.span(role.first, to, role.offset), head, title,
        told == null ? List.of() : told.countries(), bodies));
    role.roles.stream().skip(1).forEach(holder.roles::add);
    holder.roles.addAll(name.roles);
    holder.name = name.name;
    holder.nameKeys = name.nameKeys;
    holder.known = name.known;
    holder.aliases.addAll(name.aliases);
    return holder;
  }
}
