package org.isnad.lexicon;

/// One inflected form of a verb of saying.
public record CueForm(SpeechCue cue, VerbForm form) {
}
