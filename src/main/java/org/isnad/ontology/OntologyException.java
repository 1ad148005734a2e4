package org.isnad.ontology;

/// The Turtle of the lexicon cannot be used; the message names the file, the place and what to change.
public final class OntologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OntologyException(String message) {
    super(message);
  }

  OntologyException(String message, Throwable cause) {
    super(message, cause);
  }
}
