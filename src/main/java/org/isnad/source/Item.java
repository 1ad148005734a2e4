package org.isnad.source;

import org.isnad.article.Article;

/// What a source hands on, in the order of the input. Sealed: whoever takes articles also takes what went wrong.
public sealed interface Item {

  /// Where it was met: `seeds/seed-000.txt`, `all.jsonl:17`, `index.csv:3`.
  String location();

  /// An article to read.
  record Found(Article article) implements Item {
    @Override
    public String location() {
      return article.location();
    }
  }

  /// The same article again (equal id, equal text): counted once.
  ///
  /// @param first where it was met before
  record Repeated(String location, String first) implements Item {
  }

  /// Something that is not read.
  ///
  /// @param message what is wrong and what to do, without the location, in one line
  record Rejected(String location, Reason reason, String message) implements Item {
  }

  /// Something worth saying that costs no article.
  record Note(String location, String message) implements Item {
  }

  /// Why something is not read, as a summary counts it.
  enum Reason {
    EMPTY("empty"), TOO_SHORT("too short"), TOO_LARGE("over the size limit"), NOT_ARABIC("not in Arabic"), BINARY("not text"), BAD_ENCODING(
        "not in the expected encoding"), MALFORMED("malformed"), SAME_ID("id taken by another text"), NOTHING_FOUND(
            "no articles in it"), UNREADABLE("cannot be read");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /// A few words for a summary ("not in Arabic").
    public String label() {
      return label;
    }

    /// Whether an input as a whole is missing or broken, in distinction from an article that is left out.
    public boolean isFault() {
      return this == UNREADABLE || this == NOTHING_FOUND;
    }
  }
}
