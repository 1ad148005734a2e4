package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;

/// Reads whom somebody goes back to who cites what others have gathered: "يستشهد التقرير بمعطيات المنظمة فيما يتعلق بـ", "استندت اللجنة إلى أرقام
/// رسمية".
record CitedData(Text text, SubjectFinder subjects) {

  /// How far behind the verb the data may stand, and behind them their owner, in tokens.
  private static final int REACH = 8;
  private static final int OWNER = 3;

  /// Whether a verb of citing stands at the token.
  boolean cites(int i) {
    return text.is("citing", i);
  }

  /// Whose data the verb at the token cites, then who cites them; empty where no data follow it before the figure at `token`.
  List<Link> of(int verb, int token, Sentence sentence) {
    for (int k = verb + 1; k < Math.min(token, verb + REACH) && !text.mark(k, ".؛:"); k++) {
      String key = text.key(k);
      boolean fused = key.startsWith("ب") && SourcePhrases.data(key.substring(1));
      int data = fused ? k : (key.equals("الي") || key.equals("علي")) && SourcePhrases.data(text.key(k + 1)) ? k + 1 : -1;
      if (data < 0) {
        continue;
      }
      List<Link> out = new ArrayList<>(List.of(whose(data, fused ? 1 : 0, token)));
      Subject after = subjects.after(verb, sentence);
      Subject who = after != null && after.end() <= k ? after : subjects.before(verb, sentence);
      if (who != null) {
        out.addAll(Credits.links(text, who.entities()));
      }
      return out;
    }
    return List.of();
  }

  /// The owner named behind the data, else the data with the word that describes them.
  private Link whose(int data, int taken, int token) {
    for (int k = data + 1; k < Math.min(token, data + OWNER); k++) {
      int at = text.quoteMark(k) ? k + 1 : k;
      Phrase owner = text.phraseAt(at).orElse(null);
      if (owner != null) {
        Link named = Credits.link(text, owner.entities().get(0));
        return new Link(text.words(owner.span()).replaceAll("\\s+", " "), owner.span(), named.entity(), named.kind());
      }
    }
    boolean described = data + 1 < token && text.word(data + 1) && !Particles.PREPOSITIONS.contains(text.key(data + 1));
    Span span = new Span(text.token(data).span().start() + taken, text.token(described ? data + 1 : data).span().end());
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
  }
}
