package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Told.ToldStatement;

/// What articles say together.
///
/// @param topics figures, then contacts, then statements; each in the order of their first member
/// @param stories articles that are printings of one story, in the order of their ids
/// @param dated when articles without a date may have been written
public record Comparison(List<Topic> topics, List<Stories.Pair> stories, List<Dating> dated) {

  public Comparison {
    topics = List.copyOf(topics);
    stories = List.copyOf(stories);
    dated = List.copyOf(dated);
  }

  /// Finds the topics on which two or more articles, or two differently credited figures of one, speak; a pure function of the set of articles
  /// and claims.
  ///
  /// @param sources all articles, also those without a claim
  /// @param told claims in any order
  public static Comparison of(Collection<Told.Source> sources, Collection<? extends Told> told) {
    TreeMap<String, Told> ordered = new TreeMap<>();
    told.forEach(claim -> ordered.put(claim.telling().iri(), claim));
    Likeness likeness = new Likeness(sources);
    List<Topic> statements = new StatementTopics(likeness).find(only(ordered, ToldStatement.class));
    List<Topic> topics = new ArrayList<>(new FigureTopics(likeness).find(only(ordered, ToldFigure.class)));
    topics.addAll(new ContactTopics(likeness, Kinship.of(statements)).find(only(ordered, ToldContact.class)));
    topics.addAll(statements);
    return new Comparison(topics, likeness.stories().pairs(), Dating.of(sources, ordered.values(), topics, likeness.stories().pairs()));
  }

  private static <T extends Told> List<T> only(TreeMap<String, Told> told, Class<T> kind) {
    return told.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
