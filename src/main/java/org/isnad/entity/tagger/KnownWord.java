package org.isnad.entity.tagger;

/// A word that was met: what features look at, and what those that look at no other word are worth.
record KnownWord(WordTraits traits, WordSums sums) {
}
