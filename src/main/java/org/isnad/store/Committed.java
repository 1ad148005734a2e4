package org.isnad.store;

/// The outcome of [Writer#commit()].
///
/// @param snapshot the name of the snapshot that is now current
/// @param changed whether a new snapshot was made; false when nothing differed from the current one
/// @param manifest what the current snapshot holds
public record Committed(String snapshot, boolean changed, Manifest manifest) {
}
