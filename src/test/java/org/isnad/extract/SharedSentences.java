package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.text.Folding;

/// Compares what is read from a sentence that stands word for word in several articles, as reports of an agency do in the newspapers that print them.
/// Where the readings disagree at least one of them is wrong, or what stands around the sentence tells more in one article; nobody has to annotate
/// anything to find out (metamorphic testing). A name agrees with another that shares a word with it. Not thread-safe.
final class SharedSentences {

  /// What a claim may be.
  enum Kind {
    CONTACT, FIGURE, STATEMENT
  }

  /// A claim in the form in which it is compared.
  ///
  /// @param what all but the names
  /// @param names the words of each participant, speaker or origin
  record Said(String what, List<Set<String>> names) {

    boolean agrees(Said other) {
      return what.equals(other.what) && names.size() == other.names.size()
          && names.stream().allMatch(n -> other.names.stream().anyMatch(o -> o.stream().anyMatch(n::contains)));
    }

    @Override
    public String toString() {
      return what + names.stream().map(n -> " [" + String.join(" ", n) + "]").collect(Collectors.joining());
    }
  }

  /// A sentence that is read in more than one way.
  ///
  /// @param articles what each article's reading says, by the article's id
  record Difference(Kind kind, String sentence, Map<String, List<Said>> articles) {
  }

  private static final Pattern SENTENCE = Pattern.compile("[^.\\n؟!]+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  /// Shorter sentences are set phrases that mean something else each time, in letters.
  private static final int SHORTEST = 60;
  private static final int OPENING = 12;
  private static final Set<String> KIN = Set.of("بن", "ابن", "ال", "ابو", "السيد", "الشيخ");

  private final Map<String, Map<String, Map<Kind, List<Said>>>> sentences = new TreeMap<>();

  /// Takes in what was read from an article.
  void add(Reading reading) {
    String text = reading.article().text();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      String key = APART.matcher(Folding.key(matcher.group())).replaceAll(" ").strip();
      if (key.length() >= SHORTEST) {
        Span span = new Span(matcher.start(), matcher.end());
        Map<Kind, List<Said>> said = new EnumMap<>(Kind.class);
        for (Claim claim : reading.claims()) {
          if (claim.evidence().start() < span.end() && span.start() < claim.evidence().end()) {
            said.computeIfAbsent(kind(claim), _ -> new ArrayList<>()).add(said(claim, reading));
          }
        }
        sentences.computeIfAbsent(key, _ -> new TreeMap<>()).putIfAbsent(reading.article().id(), said);
      }
    }
  }

  /// How many sentences of more than one article give claims of the kind.
  long shared(Kind kind) {
    return sentences.values().stream().filter(by -> by.size() > 1 && by.values().stream().anyMatch(m -> m.containsKey(kind))).count();
  }

  /// The sentences that are read in more than one way, in the order of their words.
  List<Difference> differences(Kind kind) {
    List<Difference> out = new ArrayList<>();
    sentences.forEach((sentence, by) -> {
      Map<String, List<Said>> said = new TreeMap<>();
      by.forEach((article, claims) -> said.put(article, claims.getOrDefault(kind, List.of())));
      List<Said> first = said.values().iterator().next();
      if (said.values().stream().anyMatch(other -> !agree(first, other))) {
        out.add(new Difference(kind, sentence, said));
      }
    });
    return out;
  }

  private static boolean agree(Collection<Said> one, Collection<Said> other) {
    return one.stream().allMatch(s -> other.stream().anyMatch(s::agrees)) && other.stream().allMatch(s -> one.stream().anyMatch(s::agrees));
  }

  private static Kind kind(Claim claim) {
    return switch (claim) {
      case Contact _ -> Kind.CONTACT;
      case Figure _ -> Kind.FIGURE;
      case Statement _ -> Kind.STATEMENT;
    };
  }

  private static Said said(Claim claim, Reading reading) {
    return switch (claim) {
      case Contact c -> new Said(c.kind() + " " + c.status(), names(c.participants(), reading));
      case Figure f -> {
        BigDecimal value = f.value().stripTrailingZeros();
        List<Attribution.Link> chain = f.attribution().chain();
        yield new Said(value.toPlainString() + " " + f.measure() + " " + f.qualifier(),
            chain.isEmpty()
                ? List.of()
                : List.of(words(chain.getFirst(),
                    reading)));
      }
      case Statement s -> {
        String content = APART.matcher(Folding.key(s.content().of(reading.article().text()))).replaceAll("");
        yield new Said(content.substring(0, Math.min(OPENING, content.length())), names(s.speakers(), reading));
      }
    };
  }

  private static List<Set<String>> names(List<String> ids, Reading reading) {
    return reading.entities().stream().filter(e -> ids.contains(e.id())).map(e -> words(e.name())).toList();
  }

  private static Set<String> words(Attribution.Link link, Reading reading) {
    return reading.entities().stream().filter(e -> e.id().equals(link.entity())).map(Entity::name).findFirst().map(SharedSentences::words)
        .orElseGet(() -> words(link.name()));
  }

  private static Set<String> words(String name) {
    Set<String> out = new TreeSet<>(List.of(APART.matcher(Folding.key(name)).replaceAll(" ").replace("عبد ", "عبد").strip().split(" ")));
    out.removeAll(KIN);
    return out;
  }
}
