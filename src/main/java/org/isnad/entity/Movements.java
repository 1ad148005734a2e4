package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Movements by their bare names, which are everyday words elsewhere: "فتح وحماس", "القيادي في فتح", "حزب الله وأمل". Thread-safe.
final class Movements {

  private static final String HEAD = "حركة ";
  /// How many words the name of the other movement may have.
  private static final int LONGEST = 4;
  /// "عن أمل وحماس كبيرين": hope and zeal.
  private static final Set<String> EVERYDAY = Set.of("حركه امل");
  private static final Set<String> KINDS = Set.of("party", "armed_group");

  private final Lexicon lexicon;
  private final TokenTrie<KnownEntity> bare = new TokenTrie<>();

  Movements(Lexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> names = lexicon.words("body-bare-movements");
    for (KnownEntity e : lexicon.entities().values()) {
      for (String form : e.forms()) {
        if (form.startsWith(HEAD) && names.contains(Folding.key(form.substring(HEAD.length())))) {
          bare.add(form.substring(HEAD.length()), e);
        }
      }
    }
  }

  /// The movement that the token names without its noun; null where the word means something else.
  TokenTrie.@Nullable Match<KnownEntity> at(Scan scan, int i) {
    TokenTrie.Match<KnownEntity> m = bare.at(scan.tokens, i);
    return m != null && (beside(scan, i, m) || led(scan, i) || m.clitics() == null && speaks(scan, i)) ? m : null;
  }

  /// "فتح وحماس", "حماس وفتح": whether another movement or party is joined to it.
  private boolean beside(Scan scan, int i, TokenTrie.Match<KnownEntity> m) {
    for (int k = i - 1; m.clitics() != null && scan.key(i).startsWith("و") && ends(scan, i + 1) && k >= Math.max(0, i - LONGEST); k--) {
      if (party(lexicon.entityForms().at(scan.tokens, k), i)) {
        return true;
      }
    }
    return !EVERYDAY.contains(Folding.key(m.values().get(0).name())) && scan.word(i + 1) && scan.key(i + 1).startsWith("و")
        && party(lexicon.entityForms().at(scan.tokens, i + 1), 0) && lexicon.entityForms().exactAt(scan.tokens, i + 1) == null;
  }

  /// Whether no noun follows that would be opened: "إسرائيل وحماس وفتح معبر رفح".
  private static boolean ends(Scan scan, int i) {
    String key = scan.key(i);
    return !scan.word(i) || scan.lists.function.isStop(key) || scan.lists.function.that.contains(key) || key.startsWith("و") || scan.says.test(i)
        || scan.timed(i) || key.endsWith("تين") || key.endsWith("تان") || key.length() > 3 && (key.startsWith("ل") || key.startsWith("ب"));
  }

  private static boolean party(TokenTrie.@Nullable Match<KnownEntity> m, int end) {
    return m != null && (end == 0 || m.end() == end)
        && m.values().stream().anyMatch(e -> e.type() == Entity.Type.ORG && KINDS.contains(e.kind()));
  }

  /// "باسم فتح", "القيادي في فتح", "حركتي فتح".
  private static boolean led(Scan scan, int i) {
    String before = scan.key(i - 1);
    return i > 1 && (scan.lists.body.beforeMovements.contains(before) && !scan.definite(i + 1)
        || (before.equals("في") || before.equals("عن")) && scan.lists.body.ofMovements.contains(scan.key(i - 2)) && !scan.definite(i + 1));
  }

  /// "قالت فتح إن": the subject of a feminine verb, which the verbal noun "opening" cannot be.
  private static boolean speaks(Scan scan, int i) {
    String next = scan.key(i + 1);
    return i > 0 && scan.says.test(i - 1) && scan.key(i - 1).endsWith("ت")
        && (scan.lists.function.that.contains(next) || scan.mark(i + 1, "،,:") || next.equals("في") && scan.lists.media.stated.contains(scan.key(i + 2)));
  }
}
