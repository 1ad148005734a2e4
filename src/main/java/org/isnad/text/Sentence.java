package org.isnad.text;

import org.isnad.article.Span;

/// A sentence of the article proper, or its headline; never page furniture.
///
/// @param span from its first to its last token, closing mark included
/// @param first index of its first token
/// @param end index after its last token
/// @param headline whether it is (part of) the headline
public record Sentence(int index, Span span, int first, int end, boolean headline) {
}
