package org.isnad.store;

/// What became of an article handed to a [Writer].
public sealed interface Put {

  /// It is new.
  record Added() implements Put {
  }

  /// It took the place of an earlier version, which is now in the history.
  record Changed() implements Put {
  }

  /// The store held the very same already.
  record Unchanged() implements Put {
  }

  /// It stays out; what the store held before under that id remains.
  ///
  /// @param reason one line for the user
  record Refused(String reason) implements Put {
  }
}
