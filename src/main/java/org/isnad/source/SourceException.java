package org.isnad.source;

import org.isnad.source.Item.Reason;

/// Says inside this package that a piece of input is not read; at its border it becomes an [Item.Rejected].
final class SourceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  SourceException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /// The message of an exception; never null.
  String text() {
    return String.valueOf(getMessage());
  }

  Item.Rejected at(String location) {
    return new Item.Rejected(location, reason, text());
  }
}
