package org.isnad.extract;

import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells what a number measures: by its counted noun, by the verb or verbal noun that governs it, or by the figure that it goes on from.
final class MeasureFinder {

  private static final int REACH = 18;
  private final Text text;
  private final Measures measures;

  MeasureFinder(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// What was found about a number.
  ///
  /// @param end index after the last token of its unit
  /// @param count of an unnumbered noun, 1 or 2; else 0
  record Told(String measure, @Nullable String unit, @Nullable Span population, Qualifier qualifier, @Nullable Span subsetOf, int end,
      int count, String rule, Span number) {
  }

  Told of(NumberExpression number, Sentence sentence, @Nullable Told before) {
    int after = number.end();
    Qualifier qualifier = qualifier(number.first(), after, sentence);
    if (number.kind() == NumberExpression.Kind.PERCENT) {
      return new Told("percent", "%", null, qualifier, null, after, 0, "percent", number.span());
    }
    int noun = nounAt(after, sentence);
    String key = noun < 0 ? "" : text.key(noun);
    String unit = noun < 0 ? null : unit(noun, sentence);
    int end = noun < 0 ? after : noun + unitLength(noun, sentence);
    String by = noun < 0 ? null : measures.noun(key);
    boolean subset = subset(number.first(), sentence);
    if (noun < 0 && before != null
        && (text.key(after).equals("اخرين") || text.key(after).equals("اخرون") || text.key(after).equals("اخر"))) {
      unit = before.unit();
      end = after + 1;
    }
    if (text.key(after).equals("منهم") || text.key(after).equals("منها") || text.key(after).equals("منهن")) {
      unit = before == null ? null : before.unit();
      subset = true;
    }
    if (by == null && key.equals("اخرين") || key.equals("اخرون")) {
      unit = before == null ? unit : before.unit();
    }
    if (by != null && plainUnit(by)) {
      return new Told(by, unit, null, qualifier, null, end, 0, "unit", number.span());
    }
    String governed = governed(number.first(), end, sentence);
    Span whole = subset && before != null ? before.number() : null;
    if (by != null && captive(by) && governed != null && (governed.equals("released") || governed.equals("taken_hostage")
        || governed.equals("killed") || governed.equals("detained") && by.equals("detained"))) {
      return new Told(governed, unit, null, qualifier, whole, end, 0, "captive", number.span());
    }
    if (by != null) {
      return new Told(by, unit, null, qualifier, whole, end, 0, "noun", number.span());
    }
    if (subset && before != null && !plainUnit(before.measure())) {
      String own = right(end, sentence);
      return new Told(own != null ? own : before.measure(), unit, null, qualifier, whole, end, 0, "subset", number.span());
    }
    if (governed != null) {
      return new Told(governed, unit, null, qualifier, null, end, 0, "event", number.span());
    }
    return new Told("count", unit, null, qualifier, null, end, 0, "count", number.span());
  }

  /// A person noun in the singular or dual that counts by itself after a word of harm or release: "مقتل جندي", "إصابة طفلين".
  @Nullable
  Told unnumbered(int i, Sentence sentence, int nextNumber) {
    if (!text.word(i) || nextNumber == i + 1 || i == sentence.first()
        || text.phraseOver(i).filter(p -> p.kind() == org.isnad.entity.Phrase.Kind.NAME).isPresent()) {
      return null;
    }
    int count = measures.person(text.key(i));
    if (count <= 0 || text.key(i).startsWith("ال") || i > 0 && text.token(i - 1).isNumber()) {
      return null;
    }
    String event = measures.event(text.key(i - 1));
    if (event == null || !harm(event) || text.key(i - 1).startsWith("ال")) {
      return null;
    }
    return new Told(event, unit(i, sentence), null, Qualifier.EXACT, null, i + unitLength(i, sentence), count, "unnumbered",
        text.token(i).span());
  }

  private static boolean harm(String measure) {
    return switch (measure) {
      case "killed", "injured", "missing", "detained", "taken_hostage", "released" -> true;
      default -> false;
    };
  }

  private static boolean plainUnit(String measure) {
    return switch (measure) {
      case "money", "duration", "distance", "size", "votes", "percent" -> true;
      default -> false;
    };
  }

  private static boolean captive(String measure) {
    return measure.equals("held_hostage") || measure.equals("detained");
  }

  /// The counted noun at or right after the token, or -1.
  private int nounAt(int i, Sentence sentence) {
    int k = i;
    if (text.key(k).equals("من") && text.word(k + 1) && !text.key(k + 1).equals("بين")) {
      k++;
    }
    while (k < sentence.end() && (text.quoteMark(k) || text.key(k).equals("حوالي"))) {
      k++;
    }
    if (k >= sentence.end() || !text.word(k) || Particles.PREPOSITIONS.contains(text.key(k)) || Particles.that(text.key(k))
        || text.key(k).startsWith("و") && text.key(k).length() > 3 && measures.noun(text.key(k)) == null
            && measures.event(text.key(k)) != null) {
      return -1;
    }
    String key = text.key(k);
    if (key.equals("منهم") || key.equals("منها") || key.equals("اخرين") || key.equals("اخرون") || key.equals("علي") || key.equals("هم")
        || measures.verbs().containsKey(key)) {
      return -1;
    }
    return k;
  }

  private int unitLength(int noun, Sentence sentence) {
    int next = noun + 1;
    if (next < sentence.end() && text.word(next) && text.phraseAt(next).isEmpty() && text.time(next) == null
        && adjective(text.key(noun), text.key(next))) {
      return 2;
    }
    return 1;
  }

  private @Nullable String unit(int noun, Sentence sentence) {
    int end = noun + unitLength(noun, sentence);
    return text.words(text.document.span(noun, end)).replaceAll("\\s+", " ");
  }

  /// An adjective that agrees with an indefinite noun: both end alike and neither has the article.
  private static boolean adjective(String noun, String next) {
    if (next.startsWith("ال") || Particles.PREPOSITIONS.contains(next) || next.length() < 4) {
      return false;
    }
    return noun.endsWith("ا") && next.endsWith("يا") || noun.endsWith("ين") && next.endsWith("يين")
        || noun.endsWith("ون") && next.endsWith("يون") || next.endsWith("يا") && next.length() > 5
        || next.endsWith("يين") && next.length() > 6;
  }

  private boolean subset(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 4); k--) {
      String key = text.key(k);
      if (key.equals("بينهم") || key.equals("بينهن") || key.equals("بينها") || key.equals("منهم") || key.equals("منها")
          || key.equals("منهن") || key.equals("فيهم") || key.equals("فيها") && text.key(k - 1).startsWith("بم")
          || key.equals("ذلك") && text.key(k - 2).equals("بما")) {
        return true;
      }
      if (text.mark(k, "،,.") || measures.event(key) != null) {
        return false;
      }
    }
    return false;
  }

  /// The measure told by the nearest verb or verbal noun: right behind the unit, else before the number in the same stretch.
  private @Nullable String governed(int first, int end, Sentence sentence) {
    String right = right(end, sentence);
    if (right != null) {
      return right;
    }
    for (int k = first - 1; k >= Math.max(sentence.first(), first - REACH); k--) {
      String key = text.key(k);
      if (text.mark(k, ".؛:") || key.equals("حيث") || key.equals("بينما") || key.equals("فيما") || key.equals("لكن")) {
        return null;
      }
      String event = measures.event(key);
      if (event != null && text.phraseOver(k).filter(p -> p.kind() == org.isnad.entity.Phrase.Kind.NAME).isEmpty()) {
        return event;
      }
      String noun = measures.noun(key);
      if (noun != null && text.key(k).startsWith("ال") && !plainUnit(noun) && total(k)) {
        return noun; // ارتفع عدد الضحايا إلى
      }
    }
    return null;
  }

  private boolean total(int noun) {
    for (int k = noun - 1; k >= Math.max(0, noun - 3); k--) {
      String key = text.key(k);
      if (key.endsWith("عدد") || key.endsWith("حصيله") || key.endsWith("اعداد")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String right(int end, Sentence sentence) {
    for (int k = end; k < Math.min(sentence.end(), end + 5); k++) {
      String key = text.key(k);
      if (text.mark(k, "،,.؛") || text.token(k).isNumber() || Particles.that(key)) {
        return null;
      }
      String verb = measures.verbs().get(key);
      if (verb != null && !key.startsWith("و")) {
        return verb;
      }
    }
    return null;
  }

  private Qualifier qualifier(int first, int end, Sentence sentence) {
    for (Measures.Phrase p : measures.before()) {
      if (endsBefore(p.keys(), first, sentence)) {
        return p.qualifier();
      }
    }
    for (int skip = 0; skip <= 3; skip++) {
      for (Measures.Phrase p : measures.after()) {
        boolean all = end + skip + p.keys().size() <= sentence.end();
        for (int k = 0; all && k < p.keys().size(); k++) {
          all = text.key(end + skip + k).equals(p.keys().get(k));
        }
        if (all) {
          return p.qualifier();
        }
      }
      if (end + skip >= sentence.end() || !text.word(end + skip) && skip > 0
          || text.key(end + skip).startsWith("و") && text.key(end + skip).length() > 2) {
        break;
      }
    }
    if (text.key(first - 1).equals("من")) {
      for (int k = first - 2; k >= Math.max(sentence.first(), first - 24); k--) {
        String key = text.key(k);
        if (key.equals("اقترب") || key.equals("اقتربت") || key.equals("يقترب") || key.equals("تقترب")) {
          return Qualifier.APPROACHING;
        }
      }
    }
    return Qualifier.EXACT;
  }

  /// Whether the phrase stands right before the token; its first word may carry a clitic.
  private boolean endsBefore(List<String> keys, int first, Sentence sentence) {
    int at = first - keys.size();
    if (at < sentence.first() || keys.isEmpty()) {
      return false;
    }
    for (int k = keys.size() - 1; k >= 0; k--) {
      String key = text.key(at + k);
      if (!key.equals(keys.get(k)) && !(k == 0 && Clitics.splits(key).stream().anyMatch(s -> s.rest().equals(keys.get(0))))) {
        return false;
      }
    }
    return true;
  }
}
