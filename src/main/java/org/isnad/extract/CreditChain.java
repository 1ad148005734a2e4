package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads the credits beside a figure, nearest origin first: "بحسب حصيلة أعدتها وكالة فرانس برس استنادا إلى أرقام إسرائيلية رسمية".
final class CreditChain {

  private static final Set<String> DEEPER = Set.of("استنادا", "نقلا", "بناء", "مستنده", "مستندا");
  /// Beginnings of words that only bring in the origin: "حصيلة أعدتها", "ما أعلنت", "بيانات".
  private static final List<String> OPENING = List.of("حصيل", "اعلن", "ذكر", "افاد", "اورد", "نقل", "قال", "احصا", "احدث", "تقرير", "بيان",
      "تصريح", "كلام", "حديث", "روايه", "شهاده",
      "تقديرات", "اكد", "نشر", "صرح", "مصدر في", "كشف", "ما", "اعد");

  /// A sentence of a credit alone is no longer than this, in tokens.
  private static final int ALONE = 9;

  private final Text text;
  private final Measures measures;

  CreditChain(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// A credit.
  ///
  /// @param token where it begins
  /// @param links at least one
  /// @param far whether another clause stands between the figure and the credit: it covers the figure only where nobody else tells it
  record Credit(int token, List<Link> links, boolean far) {
  }

  /// The credit of the figure at the token: the first one after it in its sentence, else one that opens the sentence.
  @Nullable
  Credit of(int token, Sentence sentence) {
    boolean far = false;
    for (int i = token; i < sentence.end(); i++) {
      far |= meanwhile(i);
      List<Link> links = at(i, sentence);
      if (!links.isEmpty()) {
        if (opensClause(i, sentence)) {
          break; // of what follows it
        }
        return new Credit(i, links, far);
      }
    }
    boolean same = true;
    for (int i = token - 1; i >= sentence.first(); i--) {
      same &= !meanwhile(i);
      List<Link> links = same || i < sentence.first() + 4 ? at(i, sentence) : List.of();
      if (!links.isEmpty() && (i < sentence.first() + 4 || opensClause(i, sentence) || inserted(i, links, sentence))) {
        return new Credit(i, links, false);
      }
    }
    return behind(sentence);
  }

  private boolean meanwhile(int i) {
    String key = text.key(i).startsWith("و") ? text.key(i).substring(1) : text.key(i);
    return key.equals("فيما") || key.equals("بينما") || key.equals("حين") && text.key(i - 1).endsWith("في")
        || key.equals("وقت") && text.key(i - 1).endsWith("في") && !text.key(i + 1).startsWith("سابق") && !text.key(i + 1).startsWith("لاحق")
            && !text.key(i + 1).startsWith("متاخر") && !text.key(i + 1).startsWith("مبكر");
  }

  /// Whether the credit opens a clause of its own within the sentence: "... وهو بحسب الفاو أدنى مستوى", "..., وبحسب مصادر فإن".
  private boolean opensClause(int i, Sentence sentence) {
    return i > sentence.first() && (text.key(i).startsWith("وب") || text.key(i).startsWith("وو") || text.key(i).startsWith("وطب")
        || CLAUSE.contains(text.key(i - 1)));
  }

  private static final Set<String> CLAUSE = Set.of("وهو", "وهي", "وهم", "والتي", "والذي");

  /// Whether the credit stands between commas: "كما خلفت، وفقا للشبكة، أضرارا".
  private boolean inserted(int i, List<Link> links, Sentence sentence) {
    int end = text.tokenAt(links.getLast().span().end());
    return text.mark(i - 1, "،,") && end < sentence.end() && text.mark(end, "،,") && end > i;
  }

  /// A credit that stands alone behind the sentence: "... في تعز. وفقا لوكالة رويترز."
  private @Nullable Credit behind(Sentence sentence) {
    List<Sentence> all = text.document.sentences();
    if (sentence.index() + 1 >= all.size()) {
      return null;
    }
    Sentence next = all.get(sentence.index() + 1);
    int first = text.mark(next.first(), ".-–") ? next.first() + 1 : next.first();
    List<Link> links = next.end() - first <= ALONE && !next.headline() ? at(first, next) : List.of();
    boolean more = false;
    for (int k = first + 1; k < next.end(); k++) {
      more |= text.mark(k, "،,") || Particles.that(text.key(k)) || text.key(k).equals("فان") || text.key(k).equals("فقد");
    }
    return links.isEmpty() || more ? null : new Credit(first, links, false);
  }

  private List<Link> at(int i, Sentence sentence) {
    if (!Particles.CREDITS.contains(text.key(i)) || text.phraseOver(i).isPresent()) {
      return List.of();
    }
    Link first = link(i + 1, sentence);
    if (first == null) {
      return List.of();
    }
    List<Link> out = new ArrayList<>();
    int from = text.tokenAt(first.span().end());
    for (int k = i + 2; k < Math.min(sentence.end(), Math.max(from, i) + 12) && !text.mark(k, ".؛"); k++) {
      if (DEEPER.contains(text.key(k))) {
        Link deeper = link(k + 1, sentence);
        if (deeper != null) {
          out.add(deeper);
        }
        break;
      }
    }
    out.add(first);
    return out;
  }

  private @Nullable Link link(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.end() && (Set.of("ما", "الي", "عن", "علي", "بيان", "لبيان").contains(text.key(i)) || text.quoteMark(i)
        || text.time(i) != null && text.phraseAt(i).isEmpty())) {
      i++;
    }
    for (int k = i; k < Math.min(sentence.end(), i + 5) && !text.mark(k, "،,.؛"); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent()) {
        if (k > i && !opens(i)) {
          return raw(i, p.get().end(), sentence); // "أرقام وزارة الصحة" is words of its own
        }
        Link named = Credits.link(text, p.get().entities().get(0));
        Span words = p.get().span();
        boolean fused = text.key(k).startsWith("لل") && words.start() == text.token(k).span().start() + 1; // "للمرصد"
        String name = (fused ? "ا" : "") + text.words(words).replaceAll("\\s+", " ");
        return new Link(name, words, named.entity(), named.kind());
      }
    }
    return measures.credited(text.key(i)) ? raw(i, i + 4, sentence) : agency(i, sentence);
  }

  private boolean opens(int i) {
    String key = text.key(i);
    return OPENING.stream().anyMatch(o -> key.startsWith(o) || key.startsWith("ل" + o));
  }

  /// An agency called by its nationality, at the end of a credit: "وفقا للألمانية."
  private @Nullable Link agency(int i, Sentence sentence) {
    String key = text.key(i);
    Link link = (key.startsWith("لل") || key.startsWith("ال")) && key.endsWith("يه") && !text.word(i + 1) ? raw(i, i + 1, sentence) : null;
    return link == null ? null : new Link(link.name(), link.span(), null, OriginKind.OUTLET);
  }

  /// The words themselves, without a fused "ل".
  private @Nullable Link raw(int i, int to, Sentence sentence) {
    if (i >= sentence.end() || !text.word(i)) {
      return null;
    }
    int end = i;
    boolean definite = text.key(i).startsWith("ال") || text.key(i).startsWith("لل");
    while (end < sentence.end() && text.word(end) && end < to && text.time(end) == null
        && (end == i || !definite || text.key(end).startsWith("ال") || text.key(end).equals("باسم") || text.phraseOver(end).isPresent())
        && (end == i
            || !Particles.PREPOSITIONS.contains(text.key(end)) && !Particles.that(text.key(end)) && !text.key(end).equals("فان"))) {
      end++;
    }
    int start = text.token(i).span().start();
    int last = text.token(end - 1).span().end();
    String key = text.key(i);
    String name;
    if (key.startsWith("لل") && key.length() > 4) {
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
}
