package org.isnad.article;

/// One article as it was given to the program.
///
/// @param id unique in a collection: the file name without its ending, or what side-car metadata or the JSON object says
/// @param text the decoded text, page furniture included; never edited, so that every [Span] keeps its meaning
/// @param metadata what is known beside the words
/// @param location where the article was read (`seeds/seed-000.txt`, `all.jsonl:17`), for messages only
public record Article(String id, String text, Metadata metadata, String location) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException(location + ": an article with an empty id");
    }
  }

  /// An article of which nothing is known but its words.
  public static Article of(String id, String text) {
    return new Article(id, text, Metadata.NONE, id);
  }
}
