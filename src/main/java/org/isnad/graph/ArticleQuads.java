package org.isnad.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.claim.Attribution;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// The article itself: metadata with the origin of each piece, body, furniture, entities.
record ArticleQuads(ArticleScope scope, Fingerprint fingerprint) {

  void write() {
    Article article = scope.reading().article();
    Node node = scope.node();
    Triples triples = scope.triples();
    triples.add(node, RDF.type.asNode(), Isn.ARTICLE);
    triples.add(node, RDF.type.asNode(), Terms.NEWS_ARTICLE);
    triples.string(node, Terms.IDENTIFIER, article.id());
    headline();
    article.metadata().fields().forEach(this::metadata);
    if (article.metadata().get(Metadata.Field.LANGUAGE).isEmpty()) {
      triples.string(node, Terms.IN_LANGUAGE, "ar");
    }
    agency(scope.reading().agency());
    triples.words(node, Terms.ARTICLE_BODY, article.text());
    triples.string(node, Isn.CONTENT_HASH, Iris.sha256(article.text()));
    triples.string(node, Isn.FINGERPRINT, fingerprint.of(article));
    triples.string(node, Isn.READ_WITH, fingerprint.program());
    scope.reading().noise().forEach(span -> triples.add(node, Isn.FURNITURE, scope.bare(span)));
    scope.reading().entities().forEach(this::entity);
  }

  private void headline() {
    if (scope.reading().article().metadata().get(Metadata.Field.TITLE).isEmpty() && scope.reading().headline() != null) {
      scope.triples().words(scope.node(), Terms.HEADLINE, scope.wordsOrNull(scope.reading().headline()));
      scope.triples().add(scope.node(), Isn.HEADLINE_FROM, Isn.FROM_TEXT);
    }
  }

  private void metadata(Metadata.Field field, Metadata.Entry entry) {
    Triples triples = scope.triples();
    Node node = scope.node();
    String value = entry.value();
    Node from = switch (field) {
      case TITLE -> {
        triples.words(node, Terms.HEADLINE, value);
        yield Isn.HEADLINE_FROM;
      }
      case PUBLISHER -> {
        triples.string(node, Terms.PUBLISHER, value);
        yield Isn.PUBLISHER_FROM;
      }
      case AUTHOR -> {
        triples.string(node, Terms.AUTHOR, value);
        yield Isn.AUTHOR_FROM;
      }
      case DATE -> {
        date(Terms.DATE_PUBLISHED, value);
        yield Isn.DATE_FROM;
      }
      case MODIFIED -> {
        date(Terms.DATE_MODIFIED, value);
        yield Isn.MODIFIED_FROM;
      }
      case URL -> {
        triples.typed(node, Terms.URL, value, XSDDatatype.XSDanyURI);
        yield Isn.URL_FROM;
      }
      case LANGUAGE -> {
        triples.string(node, Terms.IN_LANGUAGE, value);
        yield Isn.LANGUAGE_FROM;
      }
    };
    triples.add(node, from, switch (entry.origin()) {
      case SIDECAR -> Isn.FROM_SIDECAR;
      case JSON -> Isn.FROM_JSON;
      case PAGE -> Isn.FROM_PAGE;
      case TEXT -> Isn.FROM_TEXT;
    });
  }

  /// The datatype tells how precise the date is.
  private void date(Node property, String iso) {
    scope.triples().typed(scope.node(), property, iso, switch (iso.length()) {
      case 4 -> XSDDatatype.XSDgYear;
      case 7 -> XSDDatatype.XSDgYearMonth;
      case 10 -> XSDDatatype.XSDdate;
      default -> XSDDatatype.XSDdateTime;
    });
  }

  private void agency(Attribution.@Nullable Link agency) {
    if (agency != null) {
      scope.triples().words(scope.node(), Terms.CREDIT_TEXT, agency.name());
      scope.triples().add(scope.node(), Isn.AGENCY, scope.entityOrNull(agency.entity()));
    }
  }

  private void entity(Entity entity) {
    Triples triples = scope.triples();
    Node node = scope.entity(entity.id());
    triples.add(scope.node(), Terms.MENTIONS, node);
    triples.add(node, RDF.type.asNode(), Values.of(entity.type()));
    triples.words(node, RDFS.label.asNode(), entity.name());
    entity.mentions().stream().map(Entity.Mention::text).filter(form -> !form.equals(entity.name()))
        .forEach(form -> triples.words(node, SKOS.altLabel.asNode(), form));
    entity.roles().forEach(role -> triples.words(node, Isn.ROLE, role.text()));
    // the lexicon itself has the English name
    if (entity.ref() == null && entity.en() != null) {
      triples.english(node, RDFS.label.asNode(), entity.en());
    }
  }
}
