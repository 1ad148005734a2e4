package org.isnad.lexicon;

/// How the other side of a contact comes in beside a verb of contact.
public enum Partner {
  /// as the object
  DIRECT,
  /// after مع
  WITH,
  /// after ب
  BY,
  /// after على: a place
  ON,
  /// after إلى, or ل: a place or a host
  TO,
  /// after في or ب, or على of a host: a town
  IN,
  /// as a second subject
  JOINT,
  /// after من
  FROM,
  /// no way in, but a bound: the verb is said of things as well, so both sides have to be persons who are named
  PERSONS
}
