package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// The holder of an office told at any length between a verb of saying and what brings in the words said: the name stands right before that ("وقال
/// رئيس قسم العظام في مستشفى المدينة التعليمي سامر الحجار إن").
final class FramedHolders {

  /// How far an office may go on, in tokens.
  private static final int REACH = 22;
  private static final int MOST_WORDS = 6;
  private static final int RARE = 12;
  private static final int OFTEN = 750;

  private final Scan scan;
  private final Cues cues;
  private final BodyNames bodies;
  private final WordShapes shapes;
  private final NameClitics clitics;

  FramedHolders(Scan scan, Cues cues, BodyNames bodies) {
    this.scan = scan;
    this.cues = cues;
    this.bodies = bodies;
    this.shapes = new WordShapes(scan);
    this.clitics = new NameClitics(scan, new GivenNames(scan));
  }

  /// The office with the name of its holder, or the office as it is.
  Candidate whole(Candidate office) {
    if (!nameless(office) || office.first == 0 || !scan.in(office.end) || opens(office.end)) {
      return office;
    }
    Cues.Hit verb = cues.at(scan.tokens.get(office.first - 1));
    if (verb == null || !verb.finite() || verb.cue().form().object()) {
      return office;
    }
    int opener = opener(office.end);
    int to = opener > 0 && scan.mark(opener - 1, "،,-–") ? opener - 1 : opener;
    int from = to < 0 ? to : begin(office.end, to);
    if (from <= office.end) {
      return office;
    }
    List<Candidate> within = within(office.end, from);
    return within == null ? office : holder(office, from, to, within);
  }

  private boolean nameless(Candidate c) {
    if (c.name != null || c.plural || !c.members.isEmpty() || c.groupNames.size() > 1) {
      return false;
    }
    if (c.kind == Phrase.Kind.ROLE) {
      return true;
    }
    TokenTrie.Match<Title> title = c.kind == Phrase.Kind.GROUP ? scan.lexicon.titles().at(scan.tokens, c.first) : null;
    return title != null && title.values().stream().allMatch(t -> t.kind() == Title.Kind.OFFICE && !t.plural());
  }

  private boolean opens(int i) {
    return scan.mark(i, ":") || scan.word(i)
        && (scan.lists.function.that.contains(scan.key(i))
            || scan.key(i).equals("الي") && scan.lists.function.that.contains(scan.key(i + 1)));
  }

  /// What brings in the words said, or -1 where something else comes first.
  private int opener(int from) {
    int commas = 0;
    int told = -1;
    for (int k = from; scan.in(k) && k < from + REACH; k++) {
      if (opens(k)) {
        return told < 0 ? k : told;
      }
      if (told < 0 && (scan.key(k).equals("ل") || Outlets.addressed(scan, k)) && k > from) {
        told = k; // أركان الطرموز لـ«الوطن» إن
      }
      if (scan.mark(k, "،,-–")) {
        commas++;
      }
      boolean said = scan.word(k) && !scan.definite(k) && cues.at(scan.tokens.get(k)) instanceof Cues.Hit hit && hit.finite()
          && scan.words.nameShare(scan.key(k)) < 0.3;
      if (commas > 2 || scan.mark(k, ".؛؟!(") || said || scan.lists.function.relatives.contains(scan.key(k))
          || told < 0 && Outlets.addressed(scan, k)) {
        return -1;
      }
    }
    return -1;
  }

  /// Where the name that ends at the token begins, or -1.
  private int begin(int least, int to) {
    int from = -1;
    for (int k = to - 1; k >= least && k >= to - MOST_WORDS; k--) {
      if (!may(k)) {
        break;
      }
      if (k <= to - 2 && first(k)) {
        from = k;
      }
    }
    if (from < 0 || !scan.in(from - 1)) {
      return -1;
    }
    String before = scan.key(from - 1);
    if (scan.lists.name.particles.contains(before) || scan.words.nameShare(before) >= 0.5 || scan.key(from - 2).equals("عبد")
        || scan.key(from).equals("بن") || scan.key(from + 1).equals("بن") && to - from < 3) {
      return -1; // within a longer name
    }
    for (int k = least; k < from; k++) {
      boolean inName = scan.key(k - 1).equals("ما") || scan.definite(k + 1) && scan.nisba(k + 1) != null; // ما بعد الحرب، قبل الجامعي
      if (!inName && cues.words("meanwhile").contains(scan.key(k))) {
        return -1; // "أكد الوزير خلال لقائه السفير الياباني كين تاناكا أن"
      }
    }
    boolean sure = false;
    for (int k = from; k < to; k++) {
      sure |= scan.words.nameShare(scan.key(k)) >= 0.35 || scan.lexicon.givenNames().getOrDefault(scan.key(k), 0) >= 10;
    }
    TokenTrie.Match<Title> title = scan.word(from - 1) ? scan.lexicon.titles().exactAt(scan.tokens, from - 1) : null;
    boolean office = title != null && title.values().get(0).kind() == Title.Kind.OFFICE;
    boolean ranked = title != null && !office && scan.definite(from - 1);
    return sure && !office && !governed(from) && !(ranked && governed(from - 1)) ? from : -1;
  }

  /// Whether what stands at the token belongs to the word before it and not to the office: "رئيس الحزب بعد اغتيال سالم حسن".
  private boolean governed(int i) {
    if (!scan.word(i - 1)) {
      return false;
    }
    return governor(i - 1) || WordShapes.owned(scan.tokens.get(i - 1).bare())
        || !scan.definite(i - 1) && (scan.lexicon.heads().at(scan.tokens, i - 1) != null
            || governor(i - 2) && scan.lexicon.entityForms().at(scan.tokens, i - 1) == null
                && scan.lexicon.titles().exactAt(scan.tokens, i - 1) == null && scan.nisba(i - 1) == null);
  }

  /// Whether a preposition stands at the token, "على" among them though it is written like a given name.
  private boolean governor(int i) {
    return scan.lists.function.isStop(scan.key(i)) || scan.word(i) && scan.tokens.get(i).bare().equals("على");
  }

  private boolean first(int i) {
    String key = scan.key(i);
    return !scan.definite(i) && !clitics.fused(i) && !scan.lists.name.particles.contains(key) && !clitics.joinsNext(key)
        && (scan.lexicon.givenNames().containsKey(key) || scan.words.nameShare(key) >= 0.35
            || scan.count(key) <= RARE && !key.startsWith("و"))
        || scan.lists.name.kunya.contains(key);
  }

  private boolean may(int i) {
    if (!scan.word(i)) {
      return false;
    }
    String key = scan.key(i);
    if (scan.lists.name.particles.contains(key) || scan.words.nameShare(key) >= 0.35) {
      return true;
    }
    if (scan.lists.function.isStop(key) || scan.lists.name.wishes.contains(key) || scan.lists.office.modifiers.contains(key)
        || shapes.glued(key) || shapes.possessed(i) || shapes.nameless(i) || scan.future(i) || scan.timed(i) || scan.nisba(i) != null
        || key.endsWith("ات") || key.endsWith("ين") && scan.definite(i)) {
      return false;
    }
    if (scan.definite(i)) {
      return key.endsWith("ي") ? scan.count(key) <= 170 : scan.count(key) <= RARE;
    }
    if (scan.lexicon.givenNames().getOrDefault(key, 0) >= 10 && scan.count(key) <= OFTEN && !scan.lists.name.noGiven.contains(key)) {
      return true; // سلطان عيد
    }
    var place = scan.lexicon.entityForms().at(scan.tokens, i);
    return (place == null || place.values().get(0).type() == Entity.Type.PER) && !scan.ordinary(i) && !clitics.fused(i)
        && scan.lexicon.titles().exactAt(scan.tokens, i) == null;
  }

  /// The bodies and places between office and name, or null where one of them goes on into the name.
  private @Nullable List<Candidate> within(int from, int to) {
    List<Candidate> out = new ArrayList<>();
    for (int k = from; k < to; k++) {
      Candidate body = scan.word(k) ? bodies.at(k) : null;
      if (body != null && body.end > to) {
        return null;
      }
      if (body != null) {
        out.add(body);
        k = body.end - 1;
      }
    }
    return out;
  }

  private Candidate holder(Candidate office, int from, int to, List<Candidate> within) {
    Candidate holder = new Candidate(office.first, to, office.offset, Phrase.Kind.ROLE, Entity.Type.PER);
    holder.inner.addAll(office.inner);
    holder.inner.addAll(within);
    Candidate.Role told = office.roles.isEmpty() ? null : office.roles.get(0);
    List<Candidate> held = new ArrayList<>(told == null ? List.of() : told.bodies());
    within.stream().filter(c -> c.type == Entity.Type.ORG).forEach(held::add);
    int end = from;
    TokenTrie.Match<Title> rank = scan.lexicon.titles().exactAt(scan.tokens, from - 1);
    if (rank != null && from - 1 > office.end) {
      end--;
      Span span = scan.span(end, from);
      String head = Clitics.withoutArticle(scan.key(end));
      holder.roles.add(new Candidate.Role(span, head, head, List.of(), List.of()));
    }
    end = scan.mark(end - 1, "،,-–") ? end - 1 : end;
    String head = told == null ? Clitics.withoutArticle(scan.key(office.first)) : told.head();
    String title = told == null ? String.join(" ", scan.keys(office.first, office.end, office.offset)) : told.title();
    holder.roles.add(0, new Candidate.Role(scan.span(office.first, end, office.offset), head, title,
        told == null ? List.of() : told.countries(), held));
    office.roles.stream().skip(1).forEach(holder.roles::add);
    holder.name = scan.span(from, to);
    holder.nameKeys = scan.keys(from, to, scan.tokens.get(from).span().start());
    return holder;
  }
}
