package org.isnad.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.article.Span;

/// One article as a text: all layers of the language, each pointing into [Article#text()].
///
/// @param layout article and page told apart
/// @param tokens all tokens, furniture included
/// @param sentences headline first if there is one, then the body
/// @param quotations outer quotations of headline and body, in order
/// @param numbers numbers of the whole text, in order
/// @param times times of the whole text, in order
public record Document(Article article, Layout layout, List<Token> tokens, List<Sentence> sentences, List<Quotation> quotations,
    List<NumberExpression> numbers, List<DateTimeExpression> times) {

  /// Reads the article's language layers. A pure function; never throws for any text.
  public static Document of(Article article) {
    String text = article.text();
    List<Token> tokens = Tokenizer.tokens(text);
    Layout layout = LayoutReader.layout(text);
    List<Quotation> quotations = Quotations.in(text, layout);
    List<Sentence> sentences = Sentences.in(text, tokens, layout, quotations);
    List<DateTimeExpression> times = DateTimeReader.times(tokens, dateline(article));
    List<NumberExpression> numbers = NumberReader.numbers(tokens, times);
    return new Document(article, layout, tokens, sentences, quotations, numbers, times);
  }

  /// The day on which the article was published, if its metadata tell it.
  public static Optional<LocalDate> dateline(Article article) {
    return article.metadata().get(Metadata.Field.DATE).map(d -> d.length() >= 10 ? d.substring(0, 10) : d).flatMap(Document::day);
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException _) {
      return Optional.empty(); // a year or a month alone
    }
  }

  public String text() {
    return article.text();
  }

  /// The words of a span.
  public String text(Span span) {
    return span.of(article.text());
  }

  /// The words from the first to before the end token.
  public Span span(int firstToken, int endToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(endToken - 1).span().end());
  }
}
