package org.isnad.text;

import org.isnad.article.Span;

/// A stretch of text between quotation marks.
///
/// @param span with the marks
/// @param content without them
/// @param closed whether a closing mark was found; an open quotation ends with its paragraph
public record Quotation(Span span, Span content, boolean closed) {
}
