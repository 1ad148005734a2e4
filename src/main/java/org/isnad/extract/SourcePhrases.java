package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds sources that are no persons or bodies and speak in a verb of saying: "تقديرات الجيش تشير إلى", "ذكرت تقارير أن".
final class SourcePhrases {

  private static final List<String> NOUNS = List.of("تقديرات", "تقدير", "بيانات", "احصاءات", "احصاييات", "ارقام", "تقارير",
      "انباء", "معلومات",
      "استطلاع", "استطلاعات", "دراسه", "دراسات", "نتايج", "تحقيقات", "توقعات", "شهادات", "تقرير", "احصاييه", "احصاءيه", "مسح", "استبيان",
      "بحث", "سجلات", "وثايق", "وثيقه", "مسودات", "ابحاث", "حسابات", "قرار", "معطيات");
  private static final Set<String> RUMOURS = WordSet.of("تقارير", "انباء", "معلومات", "شهادات", "توقعات", "قرار");
  private static final Set<String> THIS = WordSet.of("هذه", "هذا", "تلك", "ذلك");
  private static final int LONGEST = 4;
  private static final int BEHIND = 9;
  /// How far behind those who expect it a figure may stand, in tokens.
  private static final int EXPECTED = 6;
  private static final Set<String> SAMPLING = WordSet.of("شمل", "شملت", "اجري", "اجريت");

  private final Text text;
  private final Cues cues;
  private final Measures measures;
  private final CreditedWorks works;
  private final Set<String> containing;
  /// the fullest phrase so far by its noun, for "تلك التقديرات"
  private final Map<String, Link> told = new HashMap<>();

  SourcePhrases(Text text, Cues cues, Measures measures) {
    this.measures = measures;
    this.works = new CreditedWorks(text, measures);
    this.containing = measures.words("containing");
    this.text = text;
    this.cues = cues;
  }

  /// A source.
  ///
  /// @param links the work, and its maker behind it where the text tells one
  /// @param verb the token of the verb of which it is the subject
  record Source(List<Link> links, int verb) {
  }

  /// The source nearest before the token, not before `from`; null when there is none.
  @Nullable
  Source before(int token, int from, Sentence sentence) {
    for (int k = token - 1; k >= Math.max(sentence.first(), from - 8); k--) {
      if (text.mark(k, ".؛") || text.key(k).equals("حين") && text.key(k - 1).endsWith("في")) {
        return null;
      }
      String noun = noun(text.key(k));
      if (noun == null
          || noun.equals("بحث") && (text.key(k - 1).contains("تناول") || text.key(k + 1).contains("تناول")
              || text.key(k + 1).startsWith("ال") || text.phraseAt(k + 1).isPresent())
          || Particles.CREDITS.contains(text.key(k - 1)) || text.is("having", k - 1)) {
        continue;
      }
      if (measures.words("forecasters").contains(text.key(k + 1)) && (text.key(k).contains("توقع") || text.key(k).contains("تقدير"))
          && k + 1 < token
          && token - k <= EXPECTED && !measures.words("beating").contains(text.key(k - 1))) {
        return new Source(List.of(new Link(text.words(text.token(k + 1).span()), text.token(k + 1).span(), null,
            OriginKind.ANONYMOUS)), -1); // "مقابل توقعات المحللين بربح قدره 2.4 مليار"
      }
      boolean relative = Particles.RELATIVE.contains(text.key(k + 1));
      boolean first = !text.word(k - 1) || !verb(k - 1);
      CreditedWorks.Made made = relative || first ? works.of(k, sentence) : null;
      if (made != null && (relative || made.source()) && made.maker().end() < token
          && verbBehind(made.maker().end(), token) instanceof Integer told) {
        return new Source(relative ? List.of(link(made.maker())) : links(noun, k, k + 1, token, sentence), told); // "لكن البيانات التي نشرتها المصلحة على موقعها تشير إلى"
      }
      int end = k + 1;
      boolean definite = text.key(k).startsWith("ال") || text.key(k).startsWith("وال");
      while (end < token && end < k + LONGEST && text.word(end) && !verb(end)
          && (!definite || text.key(end).startsWith("ال") && text.key(end).length() > 3)
          && !Set.of("ما", "نحو", "حوالي", "اكثر").contains(text.key(end)) && !Particles.that(text.key(end))
          && !Particles.PREPOSITIONS.contains(text.key(end)) && !measures.words("totals").contains(text.key(end))) {
        end++;
      }
      int named = text.phraseOver(end - 1).map(Phrase::end).orElse(end);
      end = named <= token ? Math.max(end, named) : end; // not half of a name
      int owned = text.words("studies").contains(noun) ? -1 : owned(k, token);
      if (owned > 0) {
        return new Source(List.of(link(text.phraseAt(owned).orElseThrow())), text.tokenAt(owner(owned).end())); // "تقرير لشركة «النيل» أفاد بأن"
      }
      int told = THIS.contains(text.key(k - 1)) ? k - 2 : k - 1; // "تشير هذه الدراسة إلى"
      if (told >= sentence.first() && text.word(told) && verb(told) && !taken(told)) {
        return new Source(links(noun, k, end, token, sentence), told);
      }
      end = from(k, end, token);
      int next = text.quoteMark(end) ? end + 1 : end;
      if (next < token && verb(next)) {
        return new Source(List.of(link(noun, k, end)), next);
      }
    }
    return null;
  }

  /// Whether the verb takes a side on what follows it: "أيد القرار 13 عضوا".
  private boolean taken(int at) {
    String verb = text.key(at).startsWith("و") ? text.key(at).substring(1) : text.key(at);
    return measures.words("taking-sides").contains(verb);
  }

  /// The index behind whom the work came from, "تقرير من المفوضية", else the end of its own words.
  private int from(int work, int end, int token) {
    Optional<Phrase> p = end == work + 1 && text.key(end).equals("من") ? text.phraseAt(end + 1) : Optional.empty();
    return p.isPresent() && p.get().end() < token && verb(p.get().end()) ? p.get().end() : end;
  }

  /// The index of the phrase for whose work the noun at the token is, with "ل" and a verb of telling right behind it; -1 when there is none.
  private int owned(int noun, int token) {
    for (int i = noun + 1; i < Math.min(token, noun + 3) && text.word(i); i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && text.key(i).startsWith("ل") && p.get().span().start() > text.token(i).span().start()) {
        int end = text.tokenAt(owner(i).end());
        return end < token && text.word(end) && verb(end) ? i : -1;
      }
    }
    return -1;
  }

  /// The span of the owner at the token, with a name in quotation marks behind it.
  private Span owner(int i) {
    Span span = text.phraseAt(i).orElseThrow().span();
    Quotation name = text.opens(text.tokenAt(span.end()));
    Span whole = name == null ? span : span.union(name.span());
    int end = text.tokenAt(whole.end());
    return text.quoteMark(end) ? whole.union(text.token(end).span()) : whole;
  }

  /// The first verb of saying between the two tokens; null when there is none.
  private @Nullable Integer verbBehind(int from, int token) {
    for (int k = from; k < token; k++) {
      if (text.word(k) && verb(k)) {
        return k;
      }
    }
    return null;
  }

  /// The work at the token and who made it, as far as the text tells.
  private List<Link> links(String noun, int work, int end, int token, Sentence sentence) {
    CreditedWorks.Made made = works.of(work, sentence);
    if (made != null && made.maker().end() <= token) {
      Link maker = link(made.maker());
      return made.source() ? List.of(link(noun, work, Math.min(made.end(), work + LONGEST)), maker) : List.of(maker);
    }
    for (int k = work + 1; k < Math.min(token, work + BEHIND) && !text.mark(k, "،,.؛:") && !Particles.that(text.key(k)); k++) {
      String key = text.key(k);
      boolean from = text.is("issued", k) && (text.key(k + 1).equals("عن") || text.key(k + 1).equals("من"));
      if (from && text.phraseAt(k + 2).isPresent()) {
        return List.of(link(text.phraseAt(k + 2).orElseThrow()));
      }
    }
    return List.of(link(noun, work, end));
  }

  private Link link(Phrase p) {
    Link entity = Credits.link(text, p.entities().get(0));
    return new Link(text.words(p.span()).replaceAll("\\s+", " "), p.span(), entity.entity(), entity.kind());
  }

  /// Whether the number at the token tells how many were asked: "استطلاع شمل 14 محللا".
  boolean sample(int token, Sentence sentence) {
    for (int k = token - 1; k >= Math.max(sentence.first(), token - 3); k--) {
      String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
      if (SAMPLING.contains(key)) {
        for (int d = k - 1; d >= Math.max(sentence.first(), k - BEHIND); d--) {
          if (noun(text.key(d)) != null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Link link(String noun, int first, int end) {
    Link earlier = told.get(noun);
    if (end == first + 1 && earlier != null && !text.is("the-same", end) && !text.is("same", first - 1)) {
      return earlier; // but "التقرير ذاته" is called so
    }
    int skip = text.key(first).startsWith("و") ? 1 : 0;
    Span span = new Span(text.token(first).span().start() + skip, text.token(end - 1).span().end());
    Link link = new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
    told.put(noun, link);
    return link;
  }

  private static @Nullable String noun(String key) {
    String bare = Clitics.withoutArticle(key.startsWith("و") ? key.substring(1) : key);
    String plain = bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) : bare; // "استطلاعا"
    return NOUNS.contains(bare) ? bare : NOUNS.contains(plain) ? plain : null;
  }

  /// Whether the word is a noun for data, with what is written to it.
  static boolean data(String key) {
    String bare = key.startsWith("لل") ? key.substring(2) : key;
    return noun(bare) != null || bare.startsWith("ل") && noun(bare.substring(1)) != null;
  }

  /// Whether the word is a noun for data that go on for sentences, not for what is rumoured or witnessed.
  static boolean dataOfRecord(String key) {
    return data(key) && !RUMOURS.contains(Clitics.withoutArticle(key));
  }

  private boolean verb(int i) {
    String key = text.key(i);
    if (containing.contains(key) || key.startsWith("و") && containing.contains(key.substring(1))) {
      return true;
    }
    if (measures.words("estimating").contains(key) || key.startsWith("و") && measures.words("estimating").contains(key.substring(1))) {
      return true;
    }
    Cues.Hit hit = i < text.size() ? cues.at(text.token(i)) : null;
    return hit != null && hit.finite() && hit.cue().form().aspect() != VerbForm.Aspect.FUTURE; // "القرار سيرفع الكلفة"
  }
}
