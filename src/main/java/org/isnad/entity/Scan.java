package org.isnad.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.tagger.Tagged;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.TokenTrie;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Clitics;
import org.isnad.text.Document;
import org.isnad.text.Folding;
import org.isnad.text.Quotations;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// A document under the scanners: its tokens with bounds of the sentence at hand, and small tests on them.
final class Scan {

  /// How many prepositions with their own last letter show that the article tells them from the name.
  private static final int PREPOSITIONS = 3;

  final Document document;
  final Lexicon lexicon;
  final WordStats words;
  final WordLists lists;
  final List<Token> tokens;
  private final String[] keys;
  /// no phrase runs over this token index
  int limit;
  /// the tokens at which a time begins that the article tells, "الأسبوع المقبل"; null before anybody asks
  private @Nullable BitSet times;
  private @Nullable BitSet timed;
  /// clubs by their bare names, where the document is about sport
  TokenTrie<KnownEntity> clubs = new TokenTrie<>();
  /// outlets by their bare names, or null where they are not asked for
  @Nullable
  Outlets outlets;
  /// movements by their bare names, or null where they are not asked for
  @Nullable
  Movements movements;
  /// whether the article speaks of Palestine or Israel; null before anybody asks
  @Nullable
  Boolean palestine;
  private @Nullable Boolean ali;
  private @Nullable Boolean market;
  private @Nullable Boolean gas;
  /// who wrote the article, by first token
  final Map<Integer, Candidate> writers = new HashMap<>();
  /// keys of nouns for acts of saying with a pronoun: "تأكيده", "امتنانها"
  Set<String> sayings = Set.of();
  /// whether a finite verb of saying, not in the plural and without a pronoun, stands at the token
  IntPredicate says = i -> false;
  /// what the tagger proposes, by first token
  final Map<Integer, Tagged> proposed = new HashMap<>();

  Scan(Document document, Lexicon lexicon, WordStats words, WordLists lists) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.lists = lists;
    this.tokens = document.tokens();
    this.keys = tokens.stream().map(Token::key).toArray(String[]::new);
    this.limit = tokens.size();
  }

  /// Whether the article speaks of gas or oil, where "منصة" is a rig.
  boolean gas() {
    if (gas == null) {
      gas = tokens.stream().map(Token::key).anyMatch(lists.topic.gas::contains);
    }
    return gas;
  }

  /// Whether the article speaks of an exchange, where "سوق دبي" is one.
  boolean market() {
    if (market == null) {
      market = tokens.stream().map(Token::key).anyMatch(lists.topic.market::contains);
    }
    return market;
  }

  /// Whether the article writes the preposition "على" with its own last letter and often enough, so that "علي" is a man's name in it.
  boolean tellsAli() {
    if (ali == null) {
      ali = tokens.stream().filter(t -> t.bare().equals("على") || t.bare().equals("وعلى")).limit(PREPOSITIONS).count() == PREPOSITIONS;
    }
    return ali;
  }

  boolean in(int i) {
    return i >= 0 && i < limit;
  }

  String key(int i) {
    return i < limit && i >= 0 ? keys[i] : "";
  }

  boolean word(int i) {
    return in(i) && tokens.get(i).isWord();
  }

  boolean mark(int i, String marks) {
    return in(i) && tokens.get(i).kind() == Token.Kind.MARK && marks.contains(tokens.get(i).bare());
  }

  boolean quote(int i) {
    return in(i) && tokens.get(i).kind() == Token.Kind.MARK && !tokens.get(i).bare().isEmpty()
        && (Quotations.isMark(tokens.get(i).bare().charAt(0)) || tokens.get(i).bare().equals("'"));
  }

  boolean definite(int i) {
    return word(i) && key(i).startsWith("ال") && key(i).length() > 4 && "أإآ".indexOf(tokens.get(i).bare().charAt(0)) < 0
        && !lists.function.verbsInAl.contains(key(i));
  }

  /// Whether a time of more than a bare unit begins at the definite token: "الأسبوع المقبل", "الليلة الماضية", "الأحد".
  boolean time(int i) {
    if (times == null) {
      times = new BitSet(tokens.size());
      document.times().forEach(t -> times.set(t.first()));
    }
    return i >= 0 && times.get(i) && definite(i);
  }

  /// Whether the token belongs to a time.
  boolean timed(int i) {
    if (timed == null) {
      timed = new BitSet(tokens.size());
      document.times().forEach(t -> timed.set(t.first(), t.end()));
    }
    return i >= 0 && timed.get(i);
  }

  /// Whether the name of a known medium, and of nothing else, stands at the token, bare or after "ل".
  boolean medium(int i) {
    TokenTrie.Match<KnownEntity> m = word(i) ? lexicon.entityForms().at(tokens, i) : null;
    return m != null && m.end() <= limit && m.values().stream().allMatch(e -> Outlets.KINDS.contains(e.kind()))
        && (m.clitics() == null || m.clitics().preposition().equals("ل"));
  }

  /// The adjective of nationality at the token, with or without the article; with its clitic only if told.
  @Nullable
  Nisba nisba(int i) {
    return word(i) && !(key(i).endsWith("يا") && country(i)) ? nisba(key(i)) : null;
  }

  /// "روسيا" is the country, not the accusative of "روسي", unless an accusative stands before it: وفدا روسيا.
  private boolean country(int i) {
    TokenTrie.Match<KnownEntity> m = lexicon.entityForms().exactAt(tokens, i);
    return m != null && m.values().get(0).type() == Entity.Type.LOC
        && !(i > 0 && key(i - 1).endsWith("ا") && !key(i - 1).startsWith("ال"));
  }

  @Nullable
  Nisba nisba(String key) {
    List<Nisba> found = lexicon.nisbas().get(Clitics.withoutArticle(key));
    return found == null || found.isEmpty() ? null : found.get(0);
  }

  /// The ISO code of the country whose adjective it is; of a region's its own ref.
  String country(Nisba nisba) {
    KnownEntity known = lexicon.entities().get(nisba.ref());
    return known == null || known.country() == null ? nisba.ref() : known.country();
  }

  /// The adjective of nationality after "و".
  @Nullable
  Nisba conjoinedNisba(int i) {
    return word(i) && key(i).startsWith("و") ? nisba(key(i).substring(1)) : null;
  }

  Span span(int first, int end, int offset) {
    int to = tokens.get(end - 1).span().end();
    return new Span(Math.min(offset, to), to);
  }

  Span span(int first, int end) {
    return span(first, end, tokens.get(first).span().start());
  }

  /// The words of a span on one line; the article that "لل" swallows is given back.
  String text(Span span) {
    String words = document.text(span).replaceAll("[\\s\u00a0]+", " ").strip();
    String text = document.text();
    int s = span.start();
    boolean article = words.length() > 3 && words.charAt(0) == 'ل' && s > 0 && text.charAt(s - 1) == 'ل'
        && (s == 1 || !Character.isLetter(text.charAt(s - 2))
            || s > 1 && "وف".indexOf(text.charAt(s - 2)) >= 0 && (s == 2 || !Character.isLetter(text.charAt(s - 3))));
    if (article && (words.startsWith("لجن") || words.startsWith("لجان"))) {
      int second = words.indexOf(' ') + 1;
      int end = words.indexOf(' ', second);
      String next = second == 0 ? "" : end < 0 ? words.substring(second) : words.substring(second, end);
      return next.isEmpty() || next.endsWith("ية") && !next.endsWith("تنمية") || next.endsWith("العليا") ? "ال" + words : words; // للجنة العليا
    }
    return article ? "ال" + words.substring(1) : words; // للبيت is ل and البيت
  }

  /// Whether the token is written as the word is, where folding hides a difference: وإلى is no والي, إحياء no أحياء.
  boolean written(int i, String word) {
    String bare = tokens.get(i).bare();
    int first = word.indexOf(' ');
    String w = first < 0 ? word : word.substring(0, first);
    boolean maksura = bare.endsWith("ى") && w.endsWith("ي") || bare.endsWith("ي") && w.endsWith("ى");
    return !maksura && !(bare.contains("إ") && w.contains("أ") && !w.contains("إ"))
        && !(bare.contains("أ") && w.contains("إ") && !w.contains("أ"));
  }

  /// "سنعترف", "ستزور": a verb of the future.
  boolean future(int i) {
    int from = key(i).startsWith("وس") ? 1 : 0;
    String k = key(i).substring(from);
    return k.length() > 4 && k.charAt(0) == 'س' && "يتنأ".indexOf(tokens.get(i).bare().charAt(from + 1)) >= 0 && count(k.substring(1)) >= 15
        && words.nameShare(k) < 0.6 && words.nameShare(k.substring(1)) < 0.4;
  }

  List<String> keys(int first, int end, int offset) {
    ArrayList<String> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Token t = tokens.get(i);
      if (t.kind() == Token.Kind.MARK) {
        continue;
      }
      if (t.span().start() < offset) {
        if (offset < t.span().end()) {
          out.add(Folding.key(document.text(new Span(offset, t.span().end()))));
        }
      } else {
        out.add(t.key());
      }
    }
    return out;
  }

  /// About how often the word stands in ten million words of newspaper.
  double count(String key) {
    return words.frequency(key) * 10;
  }

  /// Whether the word looks like an ordinary word rather than part of a name.
  boolean ordinary(int i) {
    String k = key(i);
    return lists.function.isStop(k) || count(k) > 40 && words.nameShare(k) < 0.25;
  }
}
