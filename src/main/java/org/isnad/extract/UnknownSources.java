package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.text.WordSet;

/// Sources that no entity of the article stands for, as the text calls them, where an outlet passes on what they say: "نقلت الوكالة عن صيادين في المرفأ
/// قولهم إن", "أبلغ صياد في المرفأ وكالة رويترز بأن".
final class UnknownSources {

  /// Verbs that have the one who is told something for their object.
  private static final Set<String> TELLING = WordSet.of("ابلغ", "ابلغت", "ابلغا", "ابلغوا", "اخبر", "اخبرت", "اخبرا", "اخبروا", "افاد",
      "افادت",
      "افادوا");
  /// How far behind the verb the source may stand, and how many words it has that are kept, in tokens.
  private static final int REACH = 12;
  private static final int LONGEST = 4;
  /// How far behind the source its words may begin.
  private static final int WORDS = 14;

  private final Text text;
  private final Cues cues;

  UnknownSources(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// The source and who passes it on, where the verb at the token tells the figure at `token` so; empty where it does not, or the source is known.
  List<Link> at(int verb, int token) {
    Cues.Hit hit = cues.at(text.token(verb));
    if (hit == null || !hit.finite()) {
      return List.of();
    }
    if (TELLING.contains(text.key(verb))) {
      return informed(verb, token);
    }
    return hit.cue().cue().takes(Complement.RELAY) ? passedOn(verb, token) : List.of();
  }

  private List<Link> passedOn(int verb, int token) {
    int of = verb + 1;
    while (of < Math.min(token, verb + REACH) && !text.key(of).equals("عن") && !text.mark(of, ".؛:") && !text.that(of)) {
      of++;
    }
    if (!text.key(of).equals("عن") || of + 1 >= token || text.phraseAt(of + 1).isPresent() || text.phraseAt(of + 2).isPresent()
        || !noun(of + 1) || text.key(of + 1).equals("طريق") || text.key(of + 1).equals("قرب")) {
      return List.of();
    }
    int end = of + 2;
    while (end < Math.min(token, of + 1 + LONGEST) && text.word(end) && !said(end)) {
      end++;
    }
    int words = end;
    while (words < Math.min(token, of + WORDS) && !said(words) && !text.mark(words, ".؛:")) {
      words++;
    }
    if (words >= token || !said(words)) {
      return List.of();
    }
    List<Link> out = new ArrayList<>(List.of(raw(of + 1, end)));
    Optional<Phrase> by = text.phraseAt(text.quoteMark(verb + 1) ? verb + 2 : verb + 1);
    by.ifPresent(p -> out.addAll(Credits.links(text, List.of(p.entities().get(0)))));
    return out;
  }

  /// Who has told the outlet behind the verb, in the words before it: "غير أن صيادا في المرفأ أبلغ وكالة رويترز بأن".
  private List<Link> informed(int verb, int token) {
    Optional<Phrase> outlet = text.phraseAt(verb + 1).filter(p -> Credits.outlet(text, p));
    int first = verb - 1;
    while (first > verb - LONGEST && text.word(first) && !text.that(first)) {
      first--;
    }
    if (outlet.isEmpty() || outlet.get().end() >= token || !text.that(outlet.get().end()) || !text.that(first) || !noun(first + 1)
        || text.phraseAt(first + 1).isPresent()) {
      return List.of();
    }
    List<Link> out = new ArrayList<>(List.of(raw(first + 1, verb)));
    out.addAll(Credits.links(text, List.of(outlet.get().entities().get(0))));
    return out;
  }

  /// Whether the token may name somebody: no preposition, time or relative "ما" with what is written to it.
  private boolean noun(int i) {
    return text.word(i) && text.key(i).length() > 2 && !Particles.PREPOSITIONS.contains(text.key(i)) && !text.key(i).startsWith("ما")
        && text.time(i) == null;
  }

  /// Whether what the source says begins at the token: "قولهم إن", "أن".
  private boolean said(int i) {
    Cues.Hit hit = text.that(i) || !text.word(i) ? null : cues.at(text.token(i));
    return text.that(i) || hit != null && hit.masdar() && hit.cue().form().object();
  }

  private Link raw(int first, int end) {
    Span span = text.document.span(first, end);
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.ANONYMOUS);
  }
}
