package org.isnad.graph;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;

/// The concepts that stand for the constants of the claims.
final class Values {

  private Values() {
  }

  /// The first constant for which the test holds.
  static <T> T constant(T[] constants, Predicate<T> test, T otherwise) {
    return Arrays.stream(constants).filter(test).findFirst().orElse(otherwise);
  }

  static Node of(Entity.Type type) {
    return switch (type) {
      case PER -> Terms.PERSON;
      case ORG -> Terms.ORGANIZATION;
      case LOC -> Terms.PLACE;
      case GRP -> Isn.GROUP;
    };
  }

  static Node of(Contact.Kind kind) {
    return switch (kind) {
      case MEETING -> Isn.MEETING;
      case CALL -> Isn.CALL;
      case VISIT -> Isn.VISIT;
      case CONTACT -> Isn.CONTACT;
    };
  }

  static Node of(Contact.Status status) {
    return switch (status) {
      case HELD -> Isn.HELD;
      case PLANNED -> Isn.PLANNED;
      case DENIED -> Isn.DENIED;
      case CANCELLED -> Isn.CANCELLED;
    };
  }

  static Node of(Figure.Status status) {
    return switch (status) {
      case REPORTED -> Isn.REPORTED;
      case PLANNED -> Isn.PLANNED;
    };
  }

  static Node of(Figure.Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> Isn.EXACT;
      case ABOUT -> Isn.ABOUT;
      case MORE_THAN -> Isn.MORE_THAN;
      case AT_LEAST -> Isn.AT_LEAST;
      case LESS_THAN -> Isn.LESS_THAN;
      case AT_MOST -> Isn.AT_MOST;
      case APPROACHING -> Isn.APPROACHING;
    };
  }

  static Node of(Statement.Form form) {
    return switch (form) {
      case DIRECT -> Isn.DIRECT;
      case INDIRECT -> Isn.INDIRECT;
      case MIXED -> Isn.MIXED;
    };
  }

  static Node of(Attribution.Scope scope) {
    return switch (scope) {
      case DIRECT -> Isn.DIRECT_CREDIT;
      case INHERITED -> Isn.INHERITED_CREDIT;
      case BACKGROUND -> Isn.BACKGROUND_CREDIT;
    };
  }

  static Node of(Attribution.OriginKind kind) {
    return switch (kind) {
      case OFFICE -> Isn.OFFICE;
      case NAMED -> Isn.NAMED;
      case ANONYMOUS -> Isn.ANONYMOUS;
      case WITNESS -> Isn.WITNESS;
      case CORRESPONDENT -> Isn.CORRESPONDENT;
      case OUTLET -> Isn.OUTLET;
    };
  }
}
