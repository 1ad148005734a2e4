package org.isnad.entity;

import java.util.List;
import org.isnad.article.Span;

/// A noun phrase that denotes entities: a name with the roles around it, a role alone, a group, a reference by noun.
///
/// @param first index of its first token (which may carry a clitic)
/// @param end index after its last token
/// @param span its words without a leading clitic
/// @param entities ids of the entities meant, in order; several for co-ordinated adjectives ("مسؤولين أميركيين وإسرائيليين") and "ممثلو X وY"
/// @param inner phrases inside it that denote something else (the Mossad in "رئيس الموساد")
public record Phrase(int first, int end, Span span, Kind kind, List<String> entities, List<Phrase> inner) {

  public Phrase {
    entities = List.copyOf(entities);
    inner = List.copyOf(inner);
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
