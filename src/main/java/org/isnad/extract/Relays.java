package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Attribution.Scope;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds who speaks where an outlet passes the words on: "نقلت صحيفة X عن مسؤول قوله إن", "كشفت قناة X، نقلا عن مسؤول، أن".
final class Relays {

  /// How far behind the verb the one quoted may be named, in tokens.
  private static final int REACH = 12;
  /// How far behind the outlet what brings in its own report may come.
  private static final int NEAR = 6;
  /// How many characters a quotation beside a name may have and still describe it: مصدر «رفيع المستوى».
  private static final int ASIDE = 25;
  private static final Set<String> OF_HIM = WordSet.of("عنه", "عنها", "عنهم");

  private final Text text;
  private final Cues cues;
  private final SubjectFinder subjects;

  Relays(Text text, Cues cues, SubjectFinder subjects) {
    this.text = text;
    this.cues = cues;
    this.subjects = subjects;
  }

  /// The statement of a verb of passing on: the one after عن speaks, the outlet passes it on. Null when it brings in no words.
  @Nullable
  Statement relayed(Sentence sentence, Cues.Hit hit, @Nullable Subject outlet, int from, Contents contents, Speakers speakers) {
    for (int i = from; i < Math.min(sentence.end(), from + REACH); i++) {
      if (Particles.that(text.key(i))) {
        break;
      }
      if (!text.key(i).equals(hit.cue().cue().takes(Complement.OF) ? "من" : hit.cue().cue().takes(Complement.OBJECT) ? "الي" : "عن")) {
        continue;
      }
      Subject who = named(i + 1, sentence);
      if (who == null) {
        return null;
      }
      int at = worded(described(who.end()), sentence);
      Cues.Hit noun = at < sentence.end() && text.phraseAt(at).isEmpty() ? cues.at(text.token(at)) : null;
      boolean saying = text.key(at).equals("القول") && text.that(at + 1); // "نقل عن مسؤول القول إن"
      Contents.Content content = saying || noun != null && noun.masdar() && noun.cue().form().object()
          ? contents.after(saying || noun == null ? hit : noun, at + 1, sentence)
          : contents.after(hit, at, sentence);
      if (content == null) {
        return null;
      }
      List<String> medium = outlet == null ? speakers.medium(hit.cue().form(), this) : outlet.entities();
      speakers.speaks(who.entities());
      int document = outlet == null ? Sayers.document(text, hit.token()) : -1;
      Attribution relay = document > 0 ? paper(document) : medium.isEmpty() ? Attribution.NONE : Credits.chain(text, medium, i);
      return new Statement(who.entities(), content.form(), StatementReader.cueSpan(text, hit), content.span(), relay,
          content.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/relay", 1);
    }
    int of = outlet != null ? from : hit.token() + 2;
    boolean behind = OF_HIM.contains(text.key(of)) && (outlet != null || text.key(of - 1).startsWith("ال")); // "ونقل التلفزيون عنه قوله إن"
    boolean his = OF_HIM.contains(text.key(hit.token() + 1)) || behind; // "كما نقلت عنه صحيفة X أن"
    boolean man = text.key(behind ? of : hit.token() + 1).equals("عنه");
    List<String> him = !his ? List.of() : speakers.last().isEmpty() && man ? speakers.person(hit.token(), hit.token()) : speakers.last();
    if (!him.isEmpty()) {
      int at = behind ? of + 1 : from;
      Cues.Hit saying = at < sentence.end() && text.phraseAt(at).isEmpty() ? cues.at(text.token(at)) : null;
      boolean noun = saying != null && saying.masdar() && saying.cue().form().object();
      Contents.Content words = noun && saying != null ? contents.after(saying, at + 1, sentence) : contents.right(hit, at, sentence);
      return words == null
          ? null
          : new Statement(him, words.form(), StatementReader.cueSpan(text, hit), words.span(),
              outlet == null ? Attribution.NONE : Credits.chain(text, outlet.entities(), hit.token()),
              words.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/relay", 1);
    }
    boolean learnt = hit.cue().cue().takes(Complement.OF) && outlet != null && outlet(outlet); // "علمت الجريدة أن"
    Contents.Content own = outlet == null || hit.cue().cue().takes(Complement.OF) && !learnt || hit.cue().cue().takes(Complement.OBJECT)
        ? null
        : contents.after(hit, from, sentence);
    if (own == null || own.introducer() > from + NEAR || outlet == null || !own.by().equals("that")) {
      return null;
    }
    speakers.speaks(outlet.entities());
    return new Statement(outlet.entities(), own.form(), StatementReader.cueSpan(text, hit), own.span(), Attribution.NONE,
        own.evidence(StatementReader.cueSpan(text, hit), sentence), "statement/relay-own", 1);
  }

  /// The document that passes words on, as the text calls it: "ونقل البيان عن فلان".
  private Attribution paper(int noun) {
    Span span = text.token(noun).span();
    return new Attribution(List.of(new Link(text.words(span), span, null, OriginKind.OFFICE)), Scope.DIRECT);
  }

  /// Whom the outlet quotes, told between the verb and the words: "كشفت قناة X، نقلا عن مسؤول، أن". Null when nobody is.
  ///
  /// @param outlet the subject of the verb, null when it names none
  @Nullable
  Subject inserted(int from, Sentence sentence, @Nullable Subject outlet) {
    int i = from;
    while (i < sentence.end() && (text.mark(i, "،,-–") || text.time(i) != null && text.phraseAt(i).isEmpty()
        || Particles.ADVERBS.contains(text.key(i)))) {
      i++;
    }
    boolean rests = text.key(i).equals("نقلا") && text.key(i + 1).equals("عن")
        || text.is("resting-on", i) && text.key(i + 1).equals("الي");
    if (text.key(i).equals("علي") && text.key(i + 1).equals("لسان")) {
      Subject told = named(i + 2, sentence); // "تعهدت الحكومة، على لسان نائب الرئيس، بـ"
      return told != null ? told : person(i + 2, sentence);
    }
    boolean after = (i == from || text.mark(i - 1, "،,")) && text.key(i).equals("عن") && outlet != null && outlet(outlet);
    Subject who = rests ? named(i + 2, sentence) : after ? named(i + 1, sentence) : null;
    if (after && who != null && !text.that(text.mark(who.end(), "،,") ? who.end() + 1 : who.end())) {
      return null; // what is revealed
    }
    return who == null || outlet != null && !outlet(outlet) ? null : unnamed(who); // an official who cites somebody still speaks himself
  }

  /// The source with the clause behind it that says that it was not named: "نقلا عن مصادر لم تسمها أن".
  private Subject unnamed(Subject who) {
    int end = who.end();
    for (int k = end + 1; text.key(end).equals("لم") && k < end + NEAR && text.word(k); k++) {
      if (text.that(k)) {
        return new Subject(who.entities(), k, who.explicit());
      }
    }
    return who;
  }

  /// The person named behind words on his office: "مدير مركزها الإعلامي فلان". Null when none is.
  private @Nullable Subject person(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + NEAR) && text.word(k); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && p.get().kind() == Phrase.Kind.NAME && !subjects.clitic(p.get())
          && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER) {
        return new Subject(p.get().entities(), p.get().end(), true);
      }
    }
    return null;
  }

  /// Whether a medium is among them.
  boolean outlet(Subject who) {
    return who.entities().stream().anyMatch(this::outlet);
  }

  /// Whether the entity is a medium or speaks for one.
  boolean outlet(String id) {
    Entity e = text.entities.entity(id);
    return text.entities.media().contains(id)
        || e.type() != Entity.Type.PER && (Credits.outlet(text, e.name()) || e.name().startsWith("مراسل"));
  }

  /// Who is named at the token, in quotation marks, or as the one whose statement or report stands there.
  @Nullable
  Subject named(int i, Sentence sentence) {
    int at = text.quoteMark(i) || i < text.size() && text.token(i).isNumber() ? i + 1 : i; // "عن 3 مصادر"
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isEmpty() && text.is("given-out", at)) {
      p = text.phraseAt(at + 1).filter(q -> !subjects.clitic(q) || text.key(at + 1).startsWith("ل"));
      return p.isPresent() ? subjects.joint(p.get(), sentence) : new Documents(text, subjects).publisher(at, sentence);
    }
    return p.isPresent() ? subjects.joint(p.get(), sentence) : null;
  }

  /// The index of "قوله" and the like behind a clause that says who the source is ("مصدر وصفته بأنه مطلع قوله إن"), else the index itself.
  private int worded(int from, Sentence sentence) {
    Cues.Hit clause = from >= sentence.end() || text.phraseAt(from).isPresent() ? null : cues.at(text.token(from));
    boolean told = clause != null && clause.finite() && (clause.cue().form().object() || text.is("sources-do", from))
        || text.is("sources-do", from) || Particles.RELATIVE.contains(text.key(from));
    for (int k = from + 1; told && k < Math.min(sentence.end(), from + REACH) && !text.mark(k, ".؛:"); k++) {
      Cues.Hit noun = text.phraseAt(k).isPresent() ? null : cues.at(text.token(k));
      if (noun != null && noun.masdar() && noun.taken() == 0 && noun.cue().form().object()) {
        return k;
      }
    }
    return from;
  }

  /// The index after a short quotation that describes the one named before, or the index itself.
  private int described(int end) {
    Quotation q = text.opens(end);
    return q != null && q.content().length() <= ASIDE ? text.tokenAt(q.span().end()) : end;
  }
}
