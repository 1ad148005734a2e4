package org.isnad.lexicon;

/// What an inflected form of a verb tells.
///
/// @param object whether an object pronoun is attached ("وصفته")
public record VerbForm(Aspect aspect, Gender gender, Number number, boolean object) {

  /// The part of the paradigm.
  public enum Aspect {
    PAST, PRESENT,
    /// with the prefix س
    FUTURE,
    /// the active participle: مشيرا، مضيفة
    PARTICIPLE,
    /// the verbal noun: قول، إعلان
    MASDAR
  }

  /// Grammatical gender; common where the form does not tell.
  public enum Gender {
    MASCULINE, FEMININE, COMMON
  }

  /// Grammatical number; a singular verb before its subject says nothing about how many act.
  public enum Number {
    SINGULAR, DUAL, PLURAL
  }

  public boolean finite() {
    return aspect == Aspect.PAST || aspect == Aspect.PRESENT || aspect == Aspect.FUTURE;
  }
}
