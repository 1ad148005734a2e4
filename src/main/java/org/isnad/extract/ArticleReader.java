package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.entity.Entities;
import org.isnad.entity.EntityReader;
import org.isnad.entity.Part;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Measures;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Document;

/// Reads an article: the front door of extraction. Thread-safe; make one and keep it.
///
/// ```
/// Reading reading = reader.read(Article.of("a", "قال المتحدث ..."));
/// ```
public final class ArticleReader {

  private final EntityReader entityReader;
  private final StatementReader statementReader;
  private final ContactReader contactReader;
  private final FigureReader figureReader;
  private final RuleConfidence confidence;
  private final Cues cues;

  public ArticleReader(Lexicon lexicon, WordStats words, Cues cues, ContactCues contactCues, Measures measures) {
    this(lexicon, words, cues, contactCues, measures, Set.of());
  }

  /// For measuring: reads without some of its parts.
  public ArticleReader(Lexicon lexicon, WordStats words, Cues cues, ContactCues contactCues, Measures measures, Set<Part> without) {
    this.entityReader = new EntityReader(lexicon, words, cues, without);
    this.cues = cues;
    this.statementReader = new StatementReader(cues, !without.contains(Part.CARRY_OVER));
    this.contactReader = new ContactReader(contactCues, cues);
    this.figureReader = new FigureReader(measures, cues, words);
    this.confidence = RuleConfidence.load();
  }

  /// All that the article says. A pure function; throws for no text.
  public Reading read(Article article) {
    Document document = Document.of(article);
    Entities entities = entityReader.read(document);
    Text text = new Text(document, entities, cues);
    List<Statement> statements = statementReader.read(text);
    List<Claim> claims = new ArrayList<>(contactReader.read(text, statements));
    FigureReader.Found figures = figureReader.read(text, statements);
    claims.addAll(figures.figures());
    claims.addAll(statements);
    claims.replaceAll(confidence::measured);
    Span agencySpan = document.layout().agency();
    Attribution.Link agency = agencySpan == null
        ? null
        : new Attribution.Link(document.text(agencySpan), agencySpan, null, Attribution.OriginKind.OUTLET);
    return new Reading(article, document.layout().headline(), agency, document.layout().noise(), used(entities, claims), claims,
        figures.numbers());
  }

  /// Named entities, and of the unnamed ones those that a claim speaks of.
  private static List<Entity> used(Entities entities, List<Claim> claims) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.addAll(claim.actors()));
    return entities.entities().stream().filter(e -> e.type() != Entity.Type.GRP || ids.contains(e.id()))
        .sorted(Comparator.comparingInt(e -> Integer.parseInt(e.id().substring(1)))).toList();
  }
}
