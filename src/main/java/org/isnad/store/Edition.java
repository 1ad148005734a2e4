package org.isnad.store;

/// Which program wrote a snapshot: kept in its manifest.
///
/// @param program the program's version
/// @param ontology a hash of the vocabulary and word lists in use
public record Edition(String program, String ontology) {
}
