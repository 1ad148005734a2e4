package org.isnad.entity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;

/// A noun phrase that denotes entities: a name with the roles around it, a role alone, a group, a reference by noun.
///
/// @param first index of its first token (which may carry a clitic)
/// @param end index after its last token
/// @param span its words without a leading clitic
/// @param entities ids of the entities meant, in order; several for co-ordinated adjectives ("مسؤولين أميركيين وإسرائيليين") and "ممثلو X وY"
/// @param inner phrases inside it that denote something else (the Mossad in "رئيس الموساد")
/// @param nations codes of the countries whose offices it tells, but for those that are held abroad (ambassadors)
/// @param plural whether it tells offices or people in the plural or dual
public record Phrase(int first, int end, Span span, Kind kind, List<String> entities, List<Phrase> inner, Set<String> nations,
    boolean plural) {

  public Phrase {
    entities = List.copyOf(entities);
    inner = List.copyOf(inner);
    nations = Set.copyOf(nations);
  }

  /// Whether the other tells offices of other countries, so that no one holds both: "الرئيس الروسي", "وزير الخارجية الإيراني".
  public boolean elsewhere(Phrase other) {
    return !nations.isEmpty() && !other.nations.isEmpty() && Collections.disjoint(nations, other.nations);
  }

  /// What the phrase is made of.
  public enum Kind {
    /// a name, perhaps with a role, rank or form of address
    NAME,
    /// a role alone: رئيس الوزراء القطري
    ROLE,
    /// holders without a name: مسؤولون أميركيون، مصدر مطلع
    GROUP,
    /// a definite noun that takes up an earlier name: الوزارة، الحركة، القطاع
    REFERENCE
  }
}
