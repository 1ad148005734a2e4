package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds who reports a figure that stands in nobody's statement: the subject of a verb of reporting, counting or recording that governs the
/// figure's clause ("وثق المرصد إلقاء 20 برميلا", "وكانت الوزارة أعلنت عن إجراءات لقطاع يشغل 400 عامل").
final class Reporters {

  /// Verbs of saying whose object is what is reported; of others ("جددت قصفها", "رفض") it is what somebody does.
  private static final Set<String> REPORTING = Set.of("say", "announce", "affirm", "add", "clarify", "point-out", "mention", "declare",
      "report", "warn", "expect", "stress", "reveal", "note", "claim", "estimate", "indicate", "predict", "assert", "disclose",
      "make-plain",
      "explain", "testify", "admit", "deem-likely", "deny");
  private static final Set<String> APART = Set.of("فيما", "بينما", "حين", "لكن", "ولكن", "غير", "كما");
  private static final int REACH = 45;

  private final Text text;
  private final Cues cues;
  private final Measures measures;
  private final List<Statement> statements;
  private final SubjectFinder subjects;

  Reporters(Text text, Cues cues, Measures measures, List<Statement> statements) {
    this.text = text;
    this.cues = cues;
    this.measures = measures;
    this.statements = statements;
    this.subjects = new SubjectFinder(text);
  }

  /// Whoever reports the figure whose number begins at the token; empty when nobody does.
  List<Link> of(int token, String measure, Sentence sentence) {
    for (int k = token - 1; k >= Math.max(sentence.first(), token - REACH); k--) {
      if (text.mark(k, ".؛") || APART.contains(text.key(k))) {
        return List.of();
      }
      if (!text.word(k) || text.phraseOver(k).isPresent()) {
        continue;
      }
      Subject who = reporter(k, token, measure, sentence);
      if (who != null) {
        return who.end() <= token ? Credits.links(text, who.entities()) : List.of();
      }
      Link office = office(k, token);
      if (office != null) {
        return List.of(office);
      }
      if (finite(k)) {
        return List.of(); // whose words follow is known, or nobody is named
      }
    }
    return List.of();
  }

  private boolean finite(int k) {
    Cues.Hit hit = cues.at(text.token(k));
    return hit != null && hit.finite();
  }

  private @Nullable Subject reporter(int k, int token, String measure, Sentence sentence) {
    String key = text.key(k);
    String bare = key.startsWith("و") && key.length() > 3 && !measures.words("tallies").contains(key) ? key.substring(1) : key;
    if (measures.words("recording").contains(key) && text.key(k - 1).equals("من")) {
      Optional<Phrase> p = text.phraseOver(k - 2);
      return p.isPresent() && p.get().end() == k - 1 && source(p.get()) ? new Subject(List.of(p.get().entities().get(0)), k, true) : null;
    }
    if (text.key(k - 1).equals("لم") || text.key(k - 1).equals("لن")) {
      return null;
    }
    if (cases(bare, token) || measures.words("tallies").contains(bare) && !measure.equals("money")
        || measures.words("estimating").contains(bare)) {
      Optional<Phrase> p = text.phraseAt(k + 1);
      return p.isPresent() && !subjects.clitic(p.get()) && source(p.get()) && !text.key(p.get().end()).equals("علي")
          ? subjects.after(k, sentence)
          : null;
    }
    if (!reports(k)) {
      return null;
    }
    Subject after = subjects.after(k, sentence);
    return after != null ? after : subjects.before(k, sentence);
  }

  /// A body without a name that counts or records: "سجلت مراكز حقوقية 133 حالة".
  private @Nullable Link counting(int k, int token) {
    String key = text.key(k).startsWith("و") && text.key(k).length() > 4 ? text.key(k).substring(1) : text.key(k);
    boolean counts = measures.words("tallies").contains(key) || cases(key, token);
    if (!counts || text.phraseOver(k + 1).isPresent() || !measures.credited(text.key(k + 1)) || k + 1 >= token) {
      return null;
    }
    int end = k + 2;
    while (end < token && end < k + 4 && text.word(end) && !Particles.PREPOSITIONS.contains(text.key(end)) && text.time(end) == null) {
      end++;
    }
    Span span = text.document.span(k + 1, end);
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
  }

  private boolean cases(String verb, int token) {
    return verb.startsWith("سجل") && measures.words("cases").contains(text.key(token + 1));
  }

  /// Whether a verb of reporting stands at the token whose words are no statement yet.
  private boolean reports(int k) {
    Cues.Hit hit = cues.at(text.token(k));
    return hit != null && hit.finite() && REPORTING.contains(hit.cue().cue().id()) && !hit.cue().form().object()
        && hit.cue().form().aspect() != VerbForm.Aspect.FUTURE && !told(k);
  }

  /// Whether the verb's words are a statement already, whose end is known.
  private boolean told(int k) {
    Span at = text.token(k).span();
    return statements.stream().anyMatch(s -> s.cue() instanceof Span cue && cue.overlaps(at));
  }

  private boolean source(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() != Entity.Type.LOC || p.kind() == Phrase.Kind.NAME;
  }

  /// An office without a name of its own in the text: "أعلنت الوزارة", "وكانت الشرطة أعلنت".
  private @Nullable Link office(int k, int token) {
    if (!reports(k)) {
      return counting(k, token);
    }
    int noun = text.key(k + 1).startsWith("ال") ? k + 1 : k - 1;
    String key = text.key(noun);
    if (noun >= token || !key.startsWith("ال") || !measures.credited(key) || text.phraseOver(noun).isPresent()
        || noun == k - 1 && !text.key(k - 2).endsWith("كانت") && !text.key(k - 2).endsWith("كان")) {
      return null;
    }
    int end = noun + 1;
    while (noun > k && end < token && end < noun + 3 && text.key(end).startsWith("ال") && text.time(end) == null) {
      end++;
    }
    Span span = text.document.span(noun, end);
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
  }
}
