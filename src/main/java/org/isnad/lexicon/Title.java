package org.isnad.lexicon;

/// A word or phrase that says what a person or group is: رئيس، وزير الخارجية، المتحدث باسم، الشيخ، مسؤولين.
///
/// @param form one inflected form as written, without the article (the article is tried by whoever matches)
/// @param kind what it does to its neighbours
/// @param plural whether the form denotes several
public record Title(String form, Kind kind, boolean plural) {

  /// What a title does to its neighbours.
  public enum Kind {
    /// an office, mostly of a body or place that follows: رئيس، وزير، مدير، محافظ، المتحدث باسم
    OFFICE,
    /// a rank or profession that stands before a name: العميد، الدكتور، الصحافي، اللاعب
    RANK,
    /// a form of address, never part of a role: الشيخ، السيد
    HONORIFIC,
    /// holders without a name: مسؤولون، مصدر، شهود، وفد، ممثلو
    GROUP
  }
}
