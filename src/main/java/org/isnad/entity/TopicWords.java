package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;

/// Closed classes of words that show what an article is about, as keys: the lists `topic-…` of `ontology/word-lists.ttl`.
final class TopicWords {

  /// Words by which an article shows that it is about sport.
  final Set<String> sport;
  /// Words for an index of an exchange, whose name is no entity.
  final Set<String> index;
  /// Shares, before the name of a company.
  final Set<String> shares;
  /// Several companies, before their names.
  final Set<String> companies;
  /// What shares are of that is no company by its name.
  final Set<String> noCompanies;
  /// Competitions that are called by the countries that play.
  final Set<String> played;
  /// Storms, whose names are no entities.
  final Set<String> storms;
  /// Operations and manoeuvres, whose names are no entities.
  final Set<String> operations;
  /// By these an article shows that the occupation is Israel's.
  final Set<String> palestine;
  /// Words by which an article shows that it is about gas or oil.
  final Set<String> gas;
  /// Words by which an article shows that it is about an exchange.
  final Set<String> market;

  TopicWords(Lexicon lexicon) {
    this.sport = lexicon.words("topic-sport");
    this.index = lexicon.words("topic-index");
    this.shares = lexicon.words("topic-shares");
    this.companies = lexicon.words("topic-companies");
    this.noCompanies = lexicon.words("topic-no-companies");
    this.played = lexicon.words("topic-played");
    this.storms = lexicon.words("topic-storms");
    this.operations = lexicon.words("topic-operations");
    this.palestine = lexicon.words("topic-palestine");
    this.gas = lexicon.words("topic-gas");
    this.market = lexicon.words("topic-market");
  }
}
