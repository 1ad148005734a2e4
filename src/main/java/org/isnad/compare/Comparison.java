package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Told.ToldStatement;

/// Finds what articles say together.
public final class Comparison {

  private Comparison() {
  }

  /// The topics on which two or more articles, or two differently credited figures of one, speak; a pure function of the set of claims.
  ///
  /// @param told claims in any order
  /// @return figures, then contacts, then statements; each in the order of their first member
  public static List<Topic> topics(List<Told> told) {
    TreeMap<String, Told> ordered = new TreeMap<>();
    told.forEach(claim -> ordered.put(claim.telling().iri(), claim));
    Set<Told.Source> sources = ordered.values().stream().map(t -> t.telling().source()).collect(Collectors.toSet());
    Likeness likeness = new Likeness(sources);
    List<Topic> statements = new StatementTopics(likeness).find(only(ordered, ToldStatement.class));
    List<Topic> topics = new ArrayList<>(new FigureTopics(likeness).find(only(ordered, ToldFigure.class)));
    topics.addAll(new ContactTopics(likeness, Kinship.of(statements)).find(only(ordered, ToldContact.class)));
    topics.addAll(statements);
    return topics;
  }

  private static <T extends Told> List<T> only(TreeMap<String, Told> told, Class<T> kind) {
    return told.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
