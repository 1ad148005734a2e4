package org.isnad.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Newspapers by their bare names, which mean other things as well: they count in quotation marks («الشرق الأوسط») and, where no place is called so,
/// as the byline's own ("عين اليوم – طرابلس"). Thread-safe.
final class Outlets {

  /// The lexicon's kinds of media.
  static final Set<String> KINDS = WordSet.of("newspaper", "site", "broadcaster", "news_agency");
  private static final Set<String> HEADS = WordSet.of("صحيفة", "جريدة", "موقع", "قناة", "وكالة", "مجلة");

  private static final Set<String> IS = WordSet.of("هو", "هي");

  private final TokenTrie<KnownEntity> bare = new TokenTrie<>();
  /// outlets by their English names
  private final Map<String, KnownEntity> english = new HashMap<>();

  Outlets(Lexicon lexicon) {
    for (KnownEntity e : lexicon.entities().values()) {
      if (KINDS.contains(e.kind())) {
        if (e.en() != null) {
          english.put(e.en().toLowerCase(Locale.ROOT), e);
        }
        for (String form : e.forms()) {
          int space = form.indexOf(' ');
          if (space > 0 && HEADS.contains(form.substring(0, space))) {
            String name = form.substring(space + 1);
            bare.add(name, e);
            int last = name.lastIndexOf(' ');
            if (last > 0 && lexicon.nisbas().containsKey(Clitics.withoutArticle(Folding.key(name.substring(last + 1))))) {
              bare.add(name.substring(0, last), e); // «الوطن» for صحيفة الوطن السعودية
            }
          }
        }
      }
    }
  }

  /// Whether the body is an outlet to whom the words before it were said: "لوكالة رويترز" at the token, "للميادين".
  static boolean addressed(Scan scan, int i, Candidate body) {
    return KINDS.contains(body.sort) && scan.key(i).startsWith("ل") && body.offset > scan.tokens.get(i).span().start();
  }

  /// Whether the token begins an outlet, or a noun for one, to whom words are said: "لفرانس برس", "لوكالة".
  static boolean addressed(Scan scan, int i) {
    if (!scan.word(i) || !scan.key(i).startsWith("ل")) {
      return false;
    }
    TokenTrie.Match<KnownEntity> known = scan.lexicon.entityForms().at(scan.tokens, i);
    if (known != null && known.clitics() != null && known.values().stream().anyMatch(e -> KINDS.contains(e.kind()))) {
      return true;
    }
    TokenTrie.Match<Head> head = scan.lexicon.heads().at(scan.tokens, i);
    return head != null && head.clitics() != null && head.values().stream().anyMatch(h -> KINDS.contains(h.kind()));
  }

  /// The outlet whose bare name the token begins, whatever stands around it; or null.
  TokenTrie.@Nullable Match<KnownEntity> bare(Scan scan, int i) {
    return bare.exactAt(scan.tokens, i);
  }

  /// The outlet of the English name, or null.
  @Nullable
  KnownEntity english(String name) {
    return english.get(name.strip().toLowerCase(Locale.ROOT));
  }

  /// The one outlet that the name can mean; null where several are called so.
  static @Nullable KnownEntity only(TokenTrie.Match<KnownEntity> m) {
    return m.values().stream().distinct().count() == 1 ? m.values().get(0) : null;
  }

  /// The outlet that the token begins, where marks around its name show it; else null.
  TokenTrie.@Nullable Match<KnownEntity> at(Scan scan, int i) {
    boolean quoted = i > 0 && scan.quote(i - 1);
    boolean byline = i > 0 && scan.mark(i - 1, "-–") || scan.mark(i + 2, "-–");
    if (!quoted && !byline) {
      return null;
    }
    TokenTrie.Match<KnownEntity> m = bare.exactAt(scan.tokens, i);
    if (m == null || m.end() > scan.limit) {
      return null;
    }
    if (quoted && scan.quote(m.end())) {
      boolean predicate = scan.key(i - 2).equals("ان") && m.end() == i + 1 && scan.ordinary(i) && scan.word(m.end() + 1)
          && (scan.tokens.get(m.end() + 1).bare().endsWith("ة") || IS.contains(scan.key(m.end() + 1)));
      return predicate ? null : m; // إن "الحوار" ضرورة
    }
    boolean start = i == 0 || scan.mark(i - 1, "-–") || scan.document.sentences().stream().anyMatch(s -> s.first() == i);
    return byline && start && scan.mark(m.end(), "-–") && scan.lexicon.entityForms().exactAt(scan.tokens, i) == null ? m : null;
  }
}
