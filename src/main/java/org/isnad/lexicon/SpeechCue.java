package org.isnad.lexicon;

import java.util.Set;

/// A verb of saying.
///
/// @param id its local name in `ontology/cues.ttl`
/// @param complements what may bring in the words said
public record SpeechCue(String id, Set<Complement> complements) {

  public SpeechCue {
    complements = Set.copyOf(complements);
  }

  /// How the words said are joined to the verb. A colon or a quotation may follow every one.
  public enum Complement {
    /// أن، إن
    THAT,
    /// إلى
    TO,
    /// على
    ON,
    /// ب
    BY,
    /// من
    OF,
    /// عن
    ABOUT,
    /// في
    IN,
    /// ل before a verbal noun
    FOR,
    /// a noun phrase
    OBJECT,
    /// a noun for an act of saying: شكره، دعوة، تحذيرا
    ACT,
    /// an object and what it is accused of
    ACCUSED,
    /// an object and its predicate after ب
    DESCRIBED,
    /// an object and what it is asked for
    ADDRESSED,
    /// the words themselves, right after the speaker: "وأضاف نطالب بالحوار"
    BARE,
    /// a question: هل، لماذا، متى
    QUESTION,
    /// a quotation or a colon only
    QUOTE,
    /// عن and the one quoted
    RELAY,
    /// what brings in the words must follow at once
    ADJACENT,
    /// no statement by itself
    NONE
  }

  public boolean takes(Complement complement) {
    return complements.contains(complement);
  }
}
