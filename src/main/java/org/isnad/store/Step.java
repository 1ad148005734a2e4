package org.isnad.store;

/// The points of a commit after which a crash must leave a whole state: tests let the writer fail after each. An older snapshot that goes is
/// unlisted first.
enum Step {
  COPIED, APPLIED, DERIVED, SEALED, SYNCED, RENAMED, SWITCHED, UNLISTED
}
