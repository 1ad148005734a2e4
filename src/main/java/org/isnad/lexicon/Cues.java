package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.isnad.text.TokenMemo;
import org.isnad.text.WordMap;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The verbs of saying by their inflected forms. Immutable but for what it remembers of words; thread-safe.
public final class Cues {

  /// The sign of a doubled letter.
  private static final char DOUBLING = '\u0651';

  private final WordMap<List<CueForm>> forms;
  private final WordSet otherwise;
  private final WordSet acts;
  private final WordSet sayings;
  private final WordMap<Set<String>> words;
  private final TokenMemo<List<Found>> found = new TokenMemo<>(this::found);

  /// A cue that a word may be: with how many letters of clitics before it.
  private record Found(int taken, CueForm form) {
  }

  /// Of one or many.
  ///
  /// @param forms by key; several where two verbs share a form
  /// @param otherwise keys of forms that are far more often something else
  /// @param acts keys of nouns for acts of saying, bare, definite and with a pronoun
  /// @param words closed sets of words, or of verbs of saying by their ids, that reading statements and credits asks for, by name
  public Cues(Map<String, List<CueForm>> forms, Set<String> otherwise, Set<String> acts, Map<String, Set<String>> words) {
    this.forms = WordMap.copyOf(forms);
    this.otherwise = WordSet.copyOf(otherwise);
    this.acts = WordSet.copyOf(acts);
    this.words = WordMap.copyOf(words);
    Set<String> owned = new HashSet<>();
    acts.stream().filter(Cues::owned).forEach(owned::add);
    forms.forEach((key, list) -> {
      if (owned(key) && list.stream().anyMatch(f -> f.form().aspect() == VerbForm.Aspect.MASDAR && f.form().object())) {
        owned.add(key);
      }
    });
    this.sayings = WordSet.copyOf(owned);
  }

  private static boolean owned(String key) {
    return key.length() > 4 && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم"));
  }

  /// All forms, by key; several where two verbs share a form.
  public Map<String, List<CueForm>> forms() {
    return forms;
  }

  /// Keys of nouns for acts of saying, bare, definite and with a pronoun.
  public Set<String> acts() {
    return acts;
  }

  /// Keys of nouns for acts of saying with a pronoun: "تأكيده", "امتنانها".
  public Set<String> sayings() {
    return sayings;
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
    for (Found f : found.of(token)) {
      if (!noun(token, f.form())) {
        return new Hit(token.index(), f.taken(), f.form());
      }
    }
    return null;
  }

  private List<Found> found(String key) {
    List<Found> out = new ArrayList<>(2);
    CueForm whole = first(key);
    if (whole != null) {
      out.add(new Found(0, whole));
    }
    for (Clitics.Split split : Clitics.splits(key)) {
      CueForm form = split.article() ? null : first(split.rest());
      if (form != null && (split.preposition().isEmpty() || form.form().aspect() == VerbForm.Aspect.MASDAR)) {
        out.add(new Found(split.taken(), form));
      }
    }
    return List.copyOf(out);
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
