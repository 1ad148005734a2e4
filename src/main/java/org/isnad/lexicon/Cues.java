package org.isnad.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// The verbs of saying by their inflected forms. Immutable; thread-safe.
///
/// @param forms by key; several where two verbs share a form
/// @param otherwise keys of forms that are far more often something else
/// @param acts keys of nouns for acts of saying, bare, definite and with a pronoun
/// @param sayings keys of nouns for acts of saying with a pronoun: "تأكيده", "امتنانها"
/// @param words closed sets of words, or of verbs of saying by their ids, that reading statements and credits asks for, by name
public record Cues(Map<String, List<CueForm>> forms, Set<String> otherwise, Set<String> acts, Set<String> sayings,
    Map<String, Set<String>> words) {

  /// Of one or many.
  ///
  /// @param acts keys of nouns for acts of saying, bare, definite and with a pronoun
  public static Cues of(Map<String, List<CueForm>> forms, Set<String> otherwise, Set<String> acts, Map<String, Set<String>> words) {
    Set<String> sayings = new HashSet<>();
    acts.stream().filter(Cues::owned).forEach(sayings::add);
    forms.forEach((key, list) -> {
      if (owned(key) && list.stream().anyMatch(f -> f.form().aspect() == VerbForm.Aspect.MASDAR && f.form().object())) {
        sayings.add(key);
      }
    });
    return new Cues(forms, otherwise, acts, sayings, words);
  }

  private static boolean owned(String key) {
    return key.length() > 4 && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم"));
  }

  /// The sign of a doubled letter.
  private static final char DOUBLING = '\u0651';

  public Cues {
    forms = Collections.unmodifiableMap(new HashMap<>(forms)); // asked for every word, mostly in vain, which this map tells soonest
    otherwise = Set.copyOf(otherwise);
    acts = Set.copyOf(acts);
    sayings = Set.copyOf(sayings);
    words = Collections.unmodifiableMap(new HashMap<>(words));
  }

  /// The closed set of words of that name.
  ///
  /// @throws IllegalArgumentException when there is none
  public Set<String> words(String name) {
    Set<String> found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("ontology/cues.ttl has no isn:SpeechWords cue:" + name);
    }
    return found;
  }

  /// The verb of saying at the token, taken whole or after و، ف، ب or ل; null when there is none.
  public @Nullable Hit at(Token token) {
    if (!token.isWord()) {
      return null;
    }
    CueForm whole = first(token.key());
    if (whole != null && !noun(token, whole)) {
      return new Hit(token.index(), 0, whole);
    }
    for (Clitics.Split split : Clitics.splits(token.key())) {
      CueForm form = split.article() ? null : first(split.rest());
      if (form != null && !noun(token, form) && (split.preposition().isEmpty() || form.form().aspect() == VerbForm.Aspect.MASDAR)) {
        return new Hit(token.index(), split.taken(), form);
      }
    }
    return null;
  }

  /// The verb of saying that a form is when its surroundings show a verb: "أمل باسيل أن", "رأى الوزير أن".
  public @Nullable Hit verbOnly(Token token) {
    return only(token, VerbForm.Aspect.PAST);
  }

  /// The verb of saying that a form which is mostly something else is where its doubled second letter is written: "بيّن", "وقدّر"; null when there
  /// is none.
  ///
  /// @param raw the token as the text spells it
  public @Nullable Hit doubled(Token token, String raw) {
    String key = token.key();
    if (!otherwise.contains(key) && (key.length() < 2 || !otherwise.contains(key.substring(1))) || key.endsWith("علم")) {
      return null; // "علّم" is to teach
    }
    Hit hit = only(token, VerbForm.Aspect.PAST);
    int second = hit == null ? 0 : hit.taken() + 2;
    return hit != null && second < raw.length() && raw.indexOf(DOUBLING) == second ? hit : null;
  }

  /// The participle of saying that a form is when its surroundings show one: "مفيدا أن", "مجددا رفضه".
  public @Nullable Hit participleOnly(Token token) {
    return only(token, VerbForm.Aspect.PARTICIPLE);
  }

  /// The verbal noun of saying that the word is where its surroundings show a noun: "بعد رفض", "رغم نفي".
  public @Nullable Hit noun(Token token) {
    List<CueForm> found = words("verbal-nouns").contains(token.key()) ? forms.get(token.key()) : null;
    return found == null
        ? null
        : new Hit(token.index(), 0, new CueForm(found.get(0).cue(),
            new VerbForm(VerbForm.Aspect.MASDAR, VerbForm.Gender.COMMON, VerbForm.Number.SINGULAR, false)));
  }

  private @Nullable Hit only(Token token, VerbForm.Aspect aspect) {
    String key = token.key();
    int taken = key.startsWith("و") || key.startsWith("ف") ? 1 : 0;
    for (String form : taken == 1 ? List.of(key, key.substring(1)) : List.of(key)) {
      List<CueForm> found = otherwise.contains(form) ? forms.get(form) : null;
      if (found != null) {
        for (CueForm f : found) {
          if (f.form().aspect() == aspect) {
            return new Hit(token.index(), form.equals(key) ? 0 : 1, f);
          }
        }
      }
    }
    return null;
  }

  /// Whether the spelling is of a noun: no verb ends with a closed ta ("قدرة", "إضافةً").
  private static boolean noun(Token token, CueForm form) {
    return form.form().finite() && token.bare().endsWith("ة");
  }

  private @Nullable CueForm first(String key) {
    List<CueForm> found = forms.get(key);
    return found == null || otherwise.contains(key) ? null : found.get(0);
  }

  /// A verb of saying in a text.
  ///
  /// @param token its index
  /// @param taken how many characters of the token are a clitic
  public record Hit(int token, int taken, CueForm cue) {

    public boolean finite() {
      return cue.form().finite();
    }

    public boolean participle() {
      return cue.form().aspect() == VerbForm.Aspect.PARTICIPLE;
    }

    public boolean masdar() {
      return cue.form().aspect() == VerbForm.Aspect.MASDAR;
    }
  }
}
