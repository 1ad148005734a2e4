package org.isnad.text;

import java.util.List;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// What is article and what is page: headline, body lines, furniture, the credit of a wire agency.
///
/// @param headline the title line, or null
/// @param repeated a further line that repeats the headline: neither body nor furniture
/// @param agency the words that name the wire or outlet credited for the whole ("رويترز" of "المصدر: رويترز"), or null
/// @param agencyLine the line or block that holds the credit, or null; no furniture
/// @param body the paragraphs of the article, in order
/// @param noise the furniture, in order: whole lines, or blocks inside a line
public record Layout(@Nullable Span headline, List<Span> repeated, @Nullable Span agency, @Nullable Span agencyLine, List<Span> body,
    List<Span> noise) {

  public Layout {
    repeated = List.copyOf(repeated);
    body = List.copyOf(body);
    noise = List.copyOf(noise);
  }
}
