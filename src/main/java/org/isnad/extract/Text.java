package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.entity.Entities;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.isnad.text.Quotations;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// An article under the claim readers: tokens, phrases, times and quotations by token.
final class Text {

  final Document document;
  final Entities entities;
  private final Cues cues;
  // arrays, as they are asked for every token many times
  private final Token[] tokens;
  private final @Nullable DateTimeExpression[] times;
  private final @Nullable Quotation[] opening;
  private final @Nullable Quotation[] over;

  Text(Document document, Entities entities, Cues cues) {
    this.document = document;
    this.entities = entities;
    this.cues = cues;
    this.tokens = document.tokens().toArray(Token[]::new);
    this.times = new DateTimeExpression[tokens.length];
    this.opening = new Quotation[tokens.length];
    this.over = new Quotation[tokens.length];
    for (DateTimeExpression t : document.times()) {
      for (int i = t.first(); i < t.end(); i++) {
        times[i] = t;
      }
    }
    int i = 0;
    for (Quotation q : document.quotations()) {
      while (i < size() && token(i).span().start() < q.span().start()) {
        i++;
      }
      if (i < size() && token(i).span().start() == q.span().start()) {
        opening[i] = q;
      }
      for (int k = i; k < size() && token(k).span().start() < q.span().end(); k++) {
        over[k] = q;
      }
    }
  }

  int size() {
    return tokens.length;
  }

  Token token(int i) {
    return tokens[i];
  }

  String key(int i) {
    return i >= 0 && i < tokens.length ? tokens[i].key() : "";
  }

  /// The closed set of words of that name in `ontology/cues.ttl`.
  Set<String> words(String set) {
    return cues.words(set);
  }

  /// Whether the word at the token is one of the set.
  boolean is(String set, int i) {
    return cues.words(set).contains(key(i));
  }

  /// Whether the word at the token is one of the set behind the letters written to its front.
  boolean is(String set, int i, int letters) {
    return key(i).length() > letters && cues.words(set).contains(key(i).substring(letters));
  }

  /// Whether a finite verb of saying stands at the token.
  boolean says(int i) {
    return i >= 0 && i < size() && cues.at(token(i)) instanceof Cues.Hit said && said.finite();
  }

  boolean word(int i) {
    return i >= 0 && i < size() && token(i).isWord();
  }

  boolean mark(int i, String marks) {
    return i >= 0 && i < size() && token(i).kind() == Token.Kind.MARK && !token(i).bare().isEmpty() && marks.contains(token(i).bare());
  }

  /// Whether the token is "أن" or one of its kind; "إلا" (except) is none, though "ألا" (that not) is.
  boolean that(int i) {
    return Particles.that(key(i)) && !token(i).bare().startsWith("إلا");
  }

  /// Whether a clause opens with the token, "أن" or one of its kind, which is no part of a name: not "بان كي مون".
  boolean clause(int i) {
    return Particles.that(key(i)) && phraseOver(i).isEmpty();
  }

  /// Whether the token is the single letter of a title: "د", "م".
  boolean initial(int i) {
    return word(i) && (key(i).length() == 1 || key(i).length() == 2 && key(i).startsWith("و"));
  }

  boolean quoteMark(int i) {
    return i >= 0 && i < size() && token(i).kind() == Token.Kind.MARK && !token(i).bare().isEmpty()
        && Quotations.isMark(token(i).bare().charAt(0));
  }

  @Nullable
  DateTimeExpression time(int i) {
    return i >= 0 && i < tokens.length ? times[i] : null;
  }

  /// The quotation that opens at the token.
  @Nullable
  Quotation opens(int i) {
    return i >= 0 && i < tokens.length ? opening[i] : null;
  }

  /// The quotation that the token is in, marks included.
  @Nullable
  Quotation quotation(int i) {
    return i >= 0 && i < tokens.length ? over[i] : null;
  }

  Optional<Phrase> phraseAt(int i) {
    return entities.at(i);
  }

  Optional<Phrase> phraseOver(int i) {
    return entities.over(i);
  }

  /// The phrase that begins at the token, also one inside another: the newspaper of "استطلاع أجرته صحيفة".
  Optional<Phrase> innerAt(int i) {
    Optional<Phrase> whole = phraseOver(i);
    return whole.isEmpty() || whole.get().first() == i
        ? whole
        : whole.get().inner().stream().filter(p -> p.first() == i).findFirst();
  }

  /// The index of the first token at or after the offset.
  int tokenAt(int offset) {
    int lo = 0;
    int hi = size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (token(mid).span().start() < offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  String words(Span span) {
    return document.text(span);
  }

  /// Whether a name covers the token.
  boolean name(int i) {
    return phraseOver(i).filter(p -> p.kind() == Phrase.Kind.NAME).isPresent();
  }
}
