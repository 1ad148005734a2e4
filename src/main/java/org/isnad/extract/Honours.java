package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Folding;

/// Whom an honorific with a pronoun takes up: "سموه" a prince, "معاليه" a minister, "جلالته" a king, whoever was named last in between.
record Honours(Text text) {

  /// The list of titles and offices that each honorific goes with.
  private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("سموه", "honour-highness"),
      Map.entry("سموها", "honour-highness"),
      Map.entry("معاليه", "honour-excellency"), Map.entry("معاليها", "honour-excellency"), Map.entry("سعادته", "honour-esteem"),
      Map.entry("سعادتها", "honour-esteem"), Map.entry("فضيلته", "honour-learning"), Map.entry("سماحته", "honour-learning"),
      Map.entry("جلالته", "honour-majesty"), Map.entry("فخامته", "honour-presidency"), Map.entry("دولته", "honour-premiership"));
  private static final String HIGHNESS = "honour-highness";
  /// How many words of titles may stand before a name.
  private static final int BEFORE = 5;

  /// Whom the honorific takes up: the one it goes with who spoke last, else whoever acted or was named so before the token; empty when there is none.
  List<String> of(String honorific, int token, List<List<String>> spoke, List<String> acted) {
    if (!TITLES.containsKey(honorific)) {
      return List.of();
    }
    for (List<String> who : spoke) {
      if (fit(who, honorific)) {
        return who;
      }
    }
    return fit(acted, honorific) ? acted : before(token, honorific);
  }

  /// Whether it can be said of them: one person whose titles it goes with.
  private boolean fit(List<String> who, String honorific) {
    String titles = TITLES.get(honorific);
    if (titles == null || who.size() != 1 || text.entities.entity(who.get(0)).type() != Entity.Type.PER) {
      return false;
    }
    Entity e = text.entities.entity(who.get(0));
    return has(e, titles) && (titles.equals(HIGHNESS) || titles.equals("honour-majesty") || !has(e, HIGHNESS));
  }

  /// The person with such a title named last before the token, as somebody who acts where there is one; empty when there is none.
  private List<String> before(int token, String honorific) {
    List<String> governed = List.of();
    for (int i = token - 1; i >= 0; i--) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isEmpty() || !fit(p.get().entities(), honorific)) {
        continue;
      }
      boolean acts = p.get().span().start() == text.token(i).span().start() && !Particles.PREPOSITIONS.contains(text.key(i - 1));
      if (acts) {
        return p.get().entities();
      }
      governed = governed.isEmpty() ? p.get().entities() : governed;
    }
    return governed;
  }

  private boolean has(Entity e, String titles) {
    for (Entity.Mention role : e.roles()) {
      for (String word : Folding.key(role.text()).split(" ")) {
        if (text.words(titles).contains(word)) {
          return true;
        }
      }
    }
    for (Span place : e.places()) {
      int at = text.tokenAt(place.start());
      for (int k = at; k >= Math.max(0, at - BEFORE) && (k == at || text.word(k) && !other(k, e)); k--) {
        if (text.words(titles).contains(text.key(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether somebody else is named at the token.
  private boolean other(int k, Entity e) {
    return text.phraseOver(k).filter(p -> !p.entities().contains(e.id())).isPresent();
  }
}
