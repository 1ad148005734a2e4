package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Statement;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The speakers of statements as links of a chain, each with the outlet that he spoke to or that passed his words on.
final class SpeakerChains {

  /// How long the words before a verb that tell to whom somebody speaks may be, in tokens.
  private static final int FRONTED = 14;

  private final Text text;
  private final Set<String> carryingOn;
  private final Map<Statement, List<Link>> relays = new HashMap<>();

  SpeakerChains(Text text, List<Statement> statements) {
    this.text = text;
    this.carryingOn = text.words("carrying-on");
    List<Statement> inOrder = statements.stream().sorted(Comparator.comparing(Statement::content)).toList();
    List<String> speakers = List.of();
    List<Link> outlet = List.of();
    Statement before = null;
    for (Statement s : inOrder) {
      List<Link> own = relay(s);
      if (own.isEmpty() && s.speakers().equals(speakers) && (carried(s) || goesOn(s))) {
        own = passedOn(s, before, outlet);
      } else {
        speakers = s.speakers();
        outlet = told(s) ? own : List.of();
      }
      relays.put(s, own.isEmpty() && before != null ? wrapped(s, before, inOrder) : own);
      before = s;
    }
  }

  /// The outlet of the statement that goes on from the one before it: the one that the speaker has told just now; not what he adds after that in a
  /// sentence of its own.
  private List<Link> passedOn(Statement s, @Nullable Statement before, List<Link> outlet) {
    boolean participle = s.rule().contains("participle");
    boolean next = before != null && before.speakers().equals(s.speakers()) && !relay(before).isEmpty();
    List<Link> on = next || participle ? outlet : List.of();
    if (on.isEmpty() && before != null && (participle ? follows(before, s) : next && before.rule().contains("relay"))) {
      return relays.getOrDefault(before, List.of()); // "نقلت الوكالة عن الوزير قوله إن ...، لافتا إلى أن", "... وأضاف أن"
    }
    return on;
  }

  /// Whoever tells the words of the statement before, which this one goes on with beyond his own: "قال الناطق إن الوزير شدد على ...، داعيا إلى".
  private List<Link> wrapped(Statement s, Statement before, List<Statement> all) {
    if (!s.rule().contains("participle") || !s.speakers().equals(before.speakers()) || !(before.cue() instanceof Span inner)
        || !follows(before, s)) {
      return List.of();
    }
    Statement teller = null;
    for (Statement o : all) {
      if (o != before && o.form() == Statement.Form.INDIRECT && !o.rule().endsWith("trailing-credit") && o.content().contains(inner)
          && !o.speakers().equals(s.speakers())
          && !o.content().contains(s.content()) && (teller == null || o.content().length() < teller.content().length())) {
        teller = o;
      }
    }
    List<Link> out = new ArrayList<>();
    if (teller != null) {
      add(out, document(teller) instanceof Link paper ? List.of(paper) : Credits.links(text, teller.speakers()));
      add(out, relays.getOrDefault(teller, List.of()));
    }
    return out;
  }

  /// The speakers, each with the outlet that he spoke to.
  ///
  /// @param verb the token of a cue whose subject is a source told already, or -1
  List<Link> said(List<Statement> around, int verb) {
    List<Link> out = new ArrayList<>();
    for (Statement s : around) {
      Span cue = s.cue();
      boolean told = verb >= 0 && cue != null && text.token(verb).span().overlaps(cue);
      if (!told) {
        Link document = document(s);
        add(out, document == null ? Credits.links(text, s.speakers()) : List.of(document));
      }
      add(out, relays.getOrDefault(s, List.of()));
    }
    return out;
  }

  /// The document in whose words the statement is told, as the text calls it: "وأضاف البيان أن". Null where its author is named with it.
  private @Nullable Link document(Statement s) {
    int verb = s.cue() instanceof Span cue ? token(text, cue) : -1;
    int next = verb >= 0 && text.is("same", verb + 1) ? verb + 2 : verb + 1;
    if (verb >= 0 && (text.is("taking-up-sources", next) || text.is("one-of-them", next))) {
      String known = s.speakers().isEmpty() || text.is("one-of-them", next) ? null : s.speakers().get(0);
      return new Link(text.words(text.token(next).span()), text.token(next).span(), known, OriginKind.ANONYMOUS); // "وأضافت المصادر ذاتها أن"
    }
    int noun = verb < 0 ? -1 : Sayers.document(text, verb);
    if (noun < 0 || !text.words("papers").contains(Clitics.withoutArticle(text.key(noun))) || s.speakers().isEmpty()
        || Documents.clause(text, noun + 1)) {
      return null;
    }
    Link author = Credits.link(text, s.speakers().get(0));
    return new Link(text.words(text.token(noun).span()), text.token(noun).span(), author.entity(), author.kind());
  }

  /// The outlet that the statement was made to, or that passed it on.
  private List<Link> relay(Statement s) {
    Span cue = s.cue();
    if (!s.attribution().chain().isEmpty() || cue == null || cue.start() >= s.content().start()) {
      return s.attribution().chain();
    }
    List<Link> to = Credits.addressee(text, token(text, cue), text.tokenAt(s.content().start())).chain();
    return to.isEmpty() ? fronted(token(text, cue)) : to;
  }

  /// The outlet to which the words before the verb say that somebody spoke: "وفي حديث إلى الميادين، أوضح فلان أن".
  private List<Link> fronted(int verb) {
    int first = text.mark(verb - 1, "،,") ? verb - 2 : -1;
    while (first > verb - FRONTED && !text.mark(first, "،,.؛:") && !(in(first) && text.is("talks", first + 1))) {
      first--;
    }
    boolean talk = first >= 0 && in(first) && (first == 0 || text.key(first).equals("وفي") || !text.word(first - 1) || opens(first));
    for (int k = first + 2; talk && k < verb - 1; k++) {
      List<Link> to = Credits.addressee(text, k).chain();
      if (!to.isEmpty()) {
        return to;
      }
    }
    return List.of();
  }

  private boolean in(int i) {
    return text.key(i).equals("في") || text.key(i).equals("وفي");
  }

  private boolean opens(int i) {
    return text.document.sentences().stream().anyMatch(s -> s.first() == i);
  }

  /// Whether the later statement stands in the sentence of the earlier one.
  private boolean follows(Statement earlier, Statement later) {
    int end = later.cue() instanceof Span cue ? token(text, cue) : text.tokenAt(later.content().start());
    for (int k = text.tokenAt(earlier.content().end()); k < end - 1; k++) { // "... الموعد. مثمنا دور"
      if (text.mark(k, ".؛")) {
        return false;
      }
    }
    return true;
  }

  /// Whether the statement goes on from the one before it: "وأضاف", "مشيرا إلى".
  static boolean carried(Statement s) {
    return s.rule().contains("carried") || s.rule().contains("participle");
  }

  /// Whether the speaker himself spoke to the outlet, rather than the outlet passing on what he said elsewhere.
  private boolean told(Statement s) {
    int end = text.tokenAt(s.content().start());
    for (int k = s.cue() instanceof Span cue ? token(text, cue) : end; k < end; k++) {
      if (text.is("carried", k)) {
        return false;
      }
    }
    return s.attribution().chain().isEmpty() || !s.rule().contains("relay");
  }

  /// Whether its verb goes on with what was said before: "وتابع بارز".
  private boolean goesOn(Statement s) {
    Span cue = s.cue();
    String key = cue == null ? "" : text.key(token(text, cue));
    return carryingOn.contains(key.startsWith("و") && !key.startsWith("واصل") ? key.substring(1) : key);
  }

  static void add(List<Link> chain, List<Link> more) {
    for (Link link : more) {
      if (chain.stream().noneMatch(l -> l.name().equals(link.name()) || l.entity() != null && l.entity().equals(link.entity())
          || l.entity() == null && l.name().contains(link.name()) // "استطلاع لمركز X" and the centre itself
          || takesUp(l.name(), link.name()) || takesUp(link.name(), l.name()))) {
        chain.add(link);
      }
    }
  }

  /// Whether the one is a definite noun that takes up the other: "البعثة" and "بعثة الأمم المتحدة".
  private static boolean takesUp(String name, String earlier) {
    String noun = Folding.key(name);
    String full = Folding.key(earlier);
    return noun.startsWith("ال") && noun.indexOf(' ') < 0 && full.startsWith(noun.substring(2) + " ");
  }

  /// The token of the cue, which may begin inside it, after a conjunction.
  static int token(Text text, Span cue) {
    return text.tokenAt(cue.end()) - 1;
  }
}
