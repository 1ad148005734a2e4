package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.Scope;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.claim.TimeExpression;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Where, when and by whose word a clause tells something.
final class Circumstances {

  /// Words before a stretch of time in which something happened or will.
  private static final Set<String> WITHIN = WordSet.of("خلال", "وخلال", "غضون", "في");

  /// Words for several talks in a row, before what they are rounds of.
  /// Verbal nouns of aim before talks that were begun before.
  private static final Set<String> RESUMING = WordSet.of("لاستكمال", "لاستيناف", "لمواصله", "لمتابعه");
  private static final Set<String> ROUNDS = WordSet.of("جوله", "جولات", "سلسله");

  /// How many adjectives may stand between a noun of contact and its relative clause.
  private static final int ADJECTIVES = 2;

  /// How far before a statement the one may end that told to which outlet its speaker speaks, in characters.
  private static final int NEAR = 300;

  private final Text text;
  private final List<Statement> statements;
  private final @Nullable ContactCues cues;
  private final @Nullable DayOfAnother other;

  Circumstances(Text text, List<Statement> statements) {
    this(text, statements, null);
  }

  /// @param cues the words of contacts, where the times of contacts are asked for
  Circumstances(Text text, List<Statement> statements, @Nullable ContactCues cues) {
    this.text = text;
    this.statements = statements;
    this.cues = cues;
    this.other = cues == null ? null : new DayOfAnother(text, cues);
  }

  /// The place of the clause `[first, end)`: a place after "في" or "ب", nearest to the token.
  Contact.@Nullable Place place(int first, int end, int near, Set<Integer> taken) {
    Phrase best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = first; i < end; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isEmpty() || taken.contains(i) || text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.LOC) {
        continue;
      }
      String before = text.key(i - 1);
      boolean in = before.equals("في")
          || (before.equals("العاصمه") || before.equals("مدينه")) && text.key(i - 2).equals("في")
          || text.key(i).startsWith("ب") && p.get().span().start() == text.token(i).span().start() + 1;
      if (in && Math.abs(i - near) + (i < near ? 3 : 0) < distance) {
        distance = Math.abs(i - near) + (i < near ? 3 : 0);
        best = p.get();
      }
    }
    return best == null ? null : new Contact.Place(best.span(), best.entities().get(0));
  }

  /// The time of the clause: the expression nearest to the token.
  @Nullable
  TimeExpression time(int first, int end, int near) {
    DateTimeExpression best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = first; i < end; i++) {
      DateTimeExpression t = text.time(i);
      if (t == null || t.first() != i || !tells(t) || i > near && foreign(near, i) || elsewhere(i > near ? near : first - 1, i)
          || counted(t) || i < near && other != null && other.is(t, first, near)) {
        continue;
      }
      if (Math.abs(i - near) < distance) {
        distance = Math.abs(i - near);
        best = t;
      }
    }
    return best == null ? null : new TimeExpression(best.span(), best.from(), best.until());
  }

  /// Whether the time at the token behind the cue is that of something else: of what a relative clause tells about one who took part, or of what it
  /// has been since ("الذي وصل أمس", "منذ توليه منصبه في فبراير", "حتى الأحد").
  private boolean foreign(int cue, int at) {
    boolean other = text.key(at - 1).equals("حتي");
    for (int k = cue + 1; k < at; k++) {
      String key = text.key(k);
      if (text.mark(k, "،,()-–")) {
        other = false;
      } else if (key.equals("منذ") && k + 1 < at || Particles.RELATIVE.contains(key) && text.phraseOver(k - 1).isPresent()) {
        other = true;
      }
    }
    return other;
  }

  /// Whether the time at the token, somewhere behind the other token, is that of what a relative clause tells and what is no contact: "الجريمة التي وقعت
  /// في أبها أمس", but "الاجتماع الذي عقد أمس".
  private boolean elsewhere(int from, int at) {
    if (cues == null) {
      return false;
    }
    boolean other = false;
    for (int k = Math.max(from + 1, 1); k < at; k++) {
      if (text.mark(k, "،,()-–")) {
        other = false;
      } else if (Particles.RELATIVE.contains(text.key(k)) && text.word(k + 1)) {
        other = k + 1 < at && cues.helper(text.token(k + 1)) == null && cues.verb(text.token(k + 1)) == null && !contact(k, cues);
      }
    }
    return other;
  }

  /// Whether a noun of contact stands right before the token, adjectives apart: "المحادثات الثنائية التي".
  private boolean contact(int relative, ContactCues cues) {
    for (int k = relative - 1; k >= 0 && k >= relative - 1 - ADJECTIVES && text.word(k); k--) {
      if (cues.noun(text.token(k)) != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether the year only names or counts something: "للعام الدراسي 1436", "من عام 2013 حتى".
  private boolean counted(DateTimeExpression t) {
    String before = text.key(t.first() - 1);
    return cues != null && cues.is(ContactCues.Use.TERM, before)
        || t.kind() == DateTimeExpression.Kind.YEAR && before.equals("من");
  }

  /// The time of what is only planned: a bare weekday that the dateline took for the last one is the next one.
  @Nullable
  TimeExpression ahead(@Nullable TimeExpression time, Contact.Status status) {
    if (time == null || status != Contact.Status.PLANNED || time.from() == null || time.until() == null) {
      return time;
    }
    DateTimeExpression told = text.time(text.tokenAt(time.span().start()));
    LocalDate day = Document.dateline(text.document.article()).orElse(null);
    boolean past = told != null && told.kind() == DateTimeExpression.Kind.WEEKDAY && day != null && time.until().isBefore(day)
        && time.until().isAfter(day.minusDays(8));
    return past ? new TimeExpression(time.span(), time.from().plusWeeks(1), time.until().plusWeeks(1)) : time;
  }

  /// The words of the clause that tell of a contact: up to the first comma, "أن" or purpose behind its actors, place and time.
  Span evidence(int[] clause, int actorsEnd, Contact.@Nullable Place place, @Nullable TimeExpression time) {
    int told = text.token(Math.min(clause[1], Math.max(actorsEnd, clause[0] + 1)) - 1).span().end();
    told = Math.max(told, place == null ? 0 : place.span().end());
    told = Math.max(told, time == null ? 0 : time.span().end());
    int end = clause[0] + 1;
    while (end < clause[1] && (text.token(end).span().start() < told || !(text.mark(end, "،,") || text.clause(end)
        || text.key(end).startsWith("ل") && text.key(end).length() > 4 && text.phraseOver(end).isEmpty()))) {
      end++;
    }
    return new Span(text.token(clause[0]).span().start(), text.token(end - 1).span().end());
  }

  /// Whether words of aim stand before the noun of contact, or before the verbal noun by which it is held: "بهدف لقاء", "من أجل عقد اجتماع".
  boolean aimed(int noun, boolean held) {
    int k = held ? noun - 2 : noun - 1;
    int round = text.key(noun - 1).equals("من") ? noun - 2 : noun - 1;
    while (round > noun - 4 && !ROUNDS.contains(text.key(round))) {
      round--;
    }
    if (ROUNDS.contains(text.key(round)) && Whereabouts.AIM.contains(text.key(round - 1))) {
      return true; // لعقد جولة جديدة من المحادثات
    }
    if (!held && RESUMING.contains(text.key(k))) {
      return true; // وصل لاستكمال المفاوضات مع
    }
    return cues != null && cues.is(ContactCues.Use.AIMING, text.key(k));
  }

  private boolean tells(DateTimeExpression t) {
    return switch (t.kind()) {
      case DAY, WEEKDAY, PERIOD, YEAR -> true;
      case WINDOW -> WITHIN.contains(text.key(t.first() - 1)); // سيزور دمشق خلال اليومين المقبلين
      case CLOCK, AGE -> false;
    };
  }

  /// The bounds of the clause around a token: sentence marks and verbs of saying do not matter, commas before a new finite clause do.
  int[] clause(int at, Sentence sentence) {
    int first = at;
    while (first > sentence.first() && !text.mark(first - 1, "؛.:") && !(text.clause(first - 1) && (first < at
        || text.key(first - 1).endsWith("انه") || text.key(first - 1).endsWith("انها") || text.key(first - 1).endsWith("انهم")))) {
      first--;
    }
    int end = at;
    while (end < sentence.end() && !text.mark(end, "؛.") && !(end > at + 3
        && ((text.key(end).equals("حيث") || text.key(end).equals("بينما") || text.key(end).equals("فيما")) && text.mark(end - 1, "،,")
            || text.key(end).equals("فيما") && (text.key(end + 1).startsWith("سي") || text.key(end + 1).startsWith("ست"))))) {
      end++;
    }
    return new int[]{first, end};
  }

  /// Those in whose words the claim stands, and who mean themselves there by "I" and "we"; none outside anybody's words.
  List<String> speaking(Span at) {
    Statement inner = around(at);
    return inner == null ? List.of() : inner.speakers();
  }

  /// Those who say the words before which the token stands, behind their verb: "قال في مؤتمر صحفي عقب اجتماع مع فلان إن"; none elsewhere.
  List<String> saying(int token) {
    int at = text.token(token).span().start();
    for (Statement s : statements) {
      Span cue = s.cue();
      if (cue != null && cue.end() <= at && at < s.content().start() && s.evidence().start() <= at) {
        return s.speakers();
      }
    }
    return List.of();
  }

  private @Nullable Statement around(Span at) {
    Statement inner = null;
    for (Statement s : statements) {
      if (s.content().contains(at) && (inner == null || s.content().length() < inner.content().length())) {
        inner = s;
      }
    }
    return inner;
  }

  /// The chain that a claim at the token inherits: the speaker in whose words it stands, and the outlet that passed it on.
  Attribution attribution(Span at) {
    List<Link> links = new ArrayList<>();
    Statement inner = around(at);
    if (inner == null) {
      return Attribution.NONE;
    }
    for (String id : inner.speakers()) {
      links.add(Credits.link(text, id));
    }
    links.addAll(inner.attribution().chain());
    if (cues != null && inner.attribution().chain().isEmpty() && outlet(inner) instanceof Link told) {
      links.add(told);
    }
    if (links.size() == 1) {
      Statement outer = null;
      for (Statement s : statements) {
        if (s != inner && s.content().contains(inner.evidence()) && !s.speakers().equals(inner.speakers())
            && (outer == null || s.content().length() < outer.content().length())) {
          outer = s;
        }
      }
      if (outer != null && outer.speakers().size() == 1) {
        links.add(Credits.link(text, outer.speakers().get(0)));
      }
    }
    return new Attribution(links, Scope.DIRECT);
  }

  /// The outlet to which the speaker of the statement spoke in one before it that this carries on: "قال فلان لصحيفة كذا إن ... وأضاف أن"; null when there
  /// is none, or somebody else spoke between.
  private @Nullable Link outlet(Statement inner) {
    Link told = null;
    for (Statement s : statements) {
      if (s.evidence().start() >= inner.evidence().start() || inner.evidence().start() - s.evidence().end() > NEAR) {
        continue;
      }
      Link here = null;
      for (Link link : s.attribution().chain()) {
        here = link.kind() == Attribution.OriginKind.OUTLET ? link : here;
      }
      told = !s.speakers().equals(inner.speakers()) ? null : here != null ? here : told;
    }
    return told;
  }
}
