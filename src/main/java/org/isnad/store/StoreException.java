package org.isnad.store;

/// The store cannot do what was asked. The message is one line for the user: what is wrong, where, and what to do.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
