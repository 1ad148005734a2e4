package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.jspecify.annotations.Nullable;

/// A phrase as the scanners found it, before it is decided which entity it means. Mutable; lives within one reading.
final class Candidate {

  int first;
  int end;
  /// where its words begin, after any clitic
  int offset;
  final Phrase.Kind kind;
  Entity.Type type;
  /// the name proper, without roles; null for roles and references
  @Nullable
  Span name;
  /// keys of the name's words
  List<String> nameKeys = List.of();
  @Nullable
  KnownEntity known;
  /// finer kind of a body or place: the head's or the lexicon entry's
  String sort = "";
  /// role phrases around or instead of the name
  final List<Role> roles = new ArrayList<>();
  /// the office that "نظيره" means
  @Nullable
  Role office;
  /// names by which the text itself calls it in brackets or quotes
  final List<Span> aliases = new ArrayList<>();
  final List<Candidate> inner = new ArrayList<>();
  /// of a group: the completed names of its members where adjectives are co-ordinated, else one
  final List<String> groupNames = new ArrayList<>();
  boolean plural;
  /// whether it says something here, or somebody says something for it
  boolean agent;
  /// of holders told together ("الرئيسان الروسي والأميركي"): each as a role of his own
  final List<Candidate> members = new ArrayList<>();
  /// the drafts it was resolved to
  final List<Draft> drafts = new ArrayList<>();

  Candidate(int first, int end, int offset, Phrase.Kind kind, Entity.Type type) {
    this.first = first;
    this.end = end;
    this.offset = offset;
    this.kind = kind;
    this.type = type;
  }

  /// The same phrase begun further left, at a form of address.
  Candidate from(int start, int offset) {
    Candidate c = new Candidate(start, end, offset, kind, type);
    c.name = name;
    c.nameKeys = nameKeys;
    c.known = known;
    c.sort = sort;
    c.roles.addAll(roles);
    c.aliases.addAll(aliases);
    c.inner.addAll(inner);
    c.groupNames.addAll(groupNames);
    return c;
  }

  /// A role phrase.
  ///
  /// @param span its words
  /// @param head key of its first title, without the article
  /// @param title key of the whole title phrase, without articles
  /// @param countries refs of the countries that its adjectives and places tell
  /// @param bodies the candidates of the bodies that it names
  record Role(Span span, String head, String title, List<String> countries, List<Candidate> bodies) {
  }
}
