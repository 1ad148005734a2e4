package org.isnad.extract;

import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The links that the words of a credit make: of a phrase that names somebody, of those joined to it, and of words in which nobody is named.
record CreditedName(Text text, Measures measures) {

  /// A name in quotation marks is no longer than this, in characters.
  private static final int NAME = 25;

  Link link(Phrase p) {
    Link named = Credits.link(text, p.entities().get(0));
    boolean fused = text.key(p.first()).startsWith("لل") && p.span().start() == text.token(p.first()).span().start() + 1; // "للمرصد"
    boolean lam = fused && lam(p.first()) && p.end() > p.first() + 1; // "للجنة الاقتراع"
    String name = (fused && !lam ? lam(p.first()) ? "ال" : "ا" : "") + text.words(p.span()).replaceAll("\\s+", " ");
    return new Link(name, p.span(), named.entity(), named.kind());
  }

  /// The link of the phrase and of those whom "و" joins to it, who are one origin: "مسؤول محلي وسكان".
  Link joint(Phrase p) {
    Link first = link(p);
    StringBuilder name = new StringBuilder(first.name());
    Span span = first.span();
    Optional<Phrase> next = text.phraseAt(p.end());
    while (next.isPresent() && text.key(next.get().first()).startsWith("و")
        && next.get().span().start() == text.token(next.get().first()).span().start() + 1) {
      name.append(" و").append(text.words(next.get().span()).replaceAll("\\s+", " "));
      span = new Span(span.start(), next.get().span().end());
      next = text.phraseAt(next.get().end());
    }
    return new Link(name.toString(), span, first.entity(), first.kind());
  }

  /// Whether "لل" at the token is a preposition before a noun that begins with "ل".
  private boolean lam(int i) {
    String noun = text.key(i).substring(1);
    return measures.words("credited-with-lam").stream().anyMatch(noun::startsWith);
  }

  /// An agency called by its nationality, at the end of a credit: "وفقا للألمانية."
  @Nullable
  Link agency(int i, Sentence sentence) {
    String key = text.key(i);
    Link link = (key.startsWith("لل") || key.startsWith("ال")) && key.endsWith("يه") && !text.word(i + 1) ? raw(i, i + 1, sentence) : null;
    return link == null ? null : new Link(link.name(), link.span(), null, OriginKind.OUTLET);
  }

  /// The words themselves, without a fused "ل".
  @Nullable
  Link raw(int i, int to, Sentence sentence) {
    if (i >= sentence.end() || !text.word(i)) {
      return null;
    }
    int end = i;
    boolean definite = text.key(i).startsWith("ال") || text.key(i).startsWith("لل");
    while (end < sentence.end() && (text.word(end) || quoted(end) || end > i && text.quoteMark(end) && text.phraseOver(end).isPresent())
        && end < to && text.time(end) == null
        && (end == i || !definite || text.key(end).startsWith("ال") || text.key(end).equals("باسم") || text.phraseOver(end).isPresent())
        && (end == i
            || !Particles.PREPOSITIONS.contains(text.key(end)) && !Particles.that(text.key(end)) && !text.key(end).equals("فان"))) {
      Quotation name = end > i ? text.opens(end) : null;
      end = name == null ? end + 1 : Math.max(end + 1, text.tokenAt(name.span().end()));
    }
    if (end == i) {
      return null;
    }
    int start = text.token(i).span().start();
    int last = text.token(end - 1).span().end();
    String key = text.key(i);
    String name;
    if (key.startsWith("لل") && key.length() > 4 && lam(i)) {
      start++;
      name = text.words(new Span(start, last));
    } else if (key.startsWith("لل") && key.length() > 4) {
      name = "ال" + text.words(new Span(start + 2, last));
      start += 2;
    } else if (key.startsWith("ل") && key.length() > 3 && Clitics.splits(key).stream().anyMatch(s -> s.preposition().equals("ل"))) {
      start++;
      name = text.words(new Span(start, last));
    } else {
      name = text.words(new Span(start, last));
    }
    return name.isBlank() ? null : new Link(name.replaceAll("\\s+", " "), new Span(start, last), null, OriginKind.OFFICE);
  }

  /// Whether a quotation mark before a name stands at the token: "أرقام «الأونروا»", "إحصاءات موقع «يوتيوب»".
  private boolean quoted(int k) {
    Quotation q = text.opens(k);
    return q != null && q.content().length() <= NAME && text.is("named-in-quotes", k - 1)
        || text.quoteMark(k) && text.phraseAt(k + 1).filter(p -> p.kind() == Phrase.Kind.NAME
            && p.span().start() == text.token(k + 1).span().start()).isPresent();
  }
}
