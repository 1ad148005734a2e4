package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// The verbs of saying by their inflected forms. Immutable; thread-safe.
///
/// @param forms by key; several where two verbs share a form
public record Cues(Map<String, List<CueForm>> forms) {

  /// Forms that are far more often something else.
  private static final Set<String> OTHERWISE = Set.of("بين", "بينا", "الي", "علي", "عن", "من", "نشر", "رد", "ردا", "امل", "الامل", "طلب",
      "الطلب", "راي", "الراي", "رايه", "عبر", "نقل", "النقل", "حديث", "الحديث", "حديثا", "وعد",
      "طالب", "طالبه", "طالبين", "طالبات", "كاتب", "الكاتب", "كاتبه", "مصر", "مفيد", "مفيده", "كاشف", "رفض", "زعم", "زاعم", "مقر", "مقرا",
      "ذاكر", "متهم", "متهمه", "متهمين", "متهمون", "تعليق", "نصح", "قدر", "اسف", "متحدث", "متحدثه", "متحدثين", "معلن",
      "قائل", "معارض", "معارضه", "معارضين", "معارضون", "مويد", "مويده", "مويدين", "مويدون", "مقترح", "مقترحا", "مقترحه", "مقترحات",
      "المقترح");

  public Cues {
    forms = Map.copyOf(forms);
  }

  /// The verb of saying at the token, taken whole or after و، ف، ب or ل; null when there is none.
  public @Nullable Hit at(Token token) {
    if (!token.isWord()) {
      return null;
    }
    CueForm whole = first(token.key());
    if (whole != null) {
      return new Hit(token.index(), 0, whole);
    }
    for (Clitics.Split split : Clitics.splits(token.key())) {
      CueForm form = split.article() ? null : first(split.rest());
      if (form != null && (split.preposition().isEmpty() || form.form().aspect() == VerbForm.Aspect.MASDAR)) {
        return new Hit(token.index(), split.taken(), form);
      }
    }
    return null;
  }

  private @Nullable CueForm first(String key) {
    List<CueForm> found = OTHERWISE.contains(key) ? null : forms.get(key);
    return found == null ? null : found.get(0);
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
