package org.isnad.lexicon;

import java.util.Collections;
import java.util.HashMap;
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
/// @param words closed sets of words, or of verbs of saying by their ids, that reading statements and credits asks for, by name
public record Cues(Map<String, List<CueForm>> forms, Set<String> otherwise, Set<String> acts,
    Map<String, Set<String>> words) {

  public Cues {
    forms = Collections.unmodifiableMap(new HashMap<>(forms)); // asked for every word, mostly in vain, which this map tells soonest
    otherwise = Set.copyOf(otherwise);
    acts = Set.copyOf(acts);
    words = Collections.unmodifiableMap(new HashMap<>(words));
  }

  /// The closed set of that name, of words or of verbs of saying by their ids.
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
