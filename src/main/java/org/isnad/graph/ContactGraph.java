package org.isnad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.compare.Told;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Topic;

/// The derived graph of contacts: one event for each contact in the world, and edges between those who were in contact.
final class ContactGraph {

  private final Iris iris;
  private final Triples triples;

  private ContactGraph(Iris iris) {
    this.iris = iris;
    this.triples = new Triples(iris.graph("contacts"));
  }

  static Triples of(Iris iris, List<Told> told, List<Topic> topics) {
    ContactGraph graph = new ContactGraph(iris);
    Set<String> grouped = new HashSet<>();
    for (Topic topic : topics) {
      if (topic.kind() == Topic.Kind.CONTACT) {
        List<ToldContact> members = topic.members().stream().filter(ToldContact.class::isInstance).map(ToldContact.class::cast).toList();
        members.forEach(member -> grouped.add(member.telling().iri()));
        graph.event(members);
      }
    }
    for (Told claim : told) {
      if (claim instanceof ToldContact contact) {
        if (!grouped.contains(contact.telling().iri())) {
          graph.event(List.of(contact));
        }
        graph.edges(contact);
      }
    }
    return graph.triples;
  }

  private void event(List<ToldContact> members) {
    List<String> claims = members.stream().map(m -> m.telling().iri()).sorted().toList();
    Node event = iris.derived("event", claims.subList(0, 1));
    triples.add(event, RDF.type.asNode(), Terms.EVENT);
    ToldContact leading = members.stream().min(Comparator.comparing(ToldContact::status).thenComparing(ToldContact::kind)).orElseThrow();
    triples.add(event, Terms.EVENT_TYPE, Values.of(leading.kind()));
    triples.add(event, Isn.STATUS, Values.of(leading.status()));
    members.forEach(m -> m.actors().forEach(actor -> triples.add(event, Terms.HAS_ACTOR, node(actor))));
    members.forEach(m -> Optional.ofNullable(m.at()).ifPresent(at -> triples.add(event, Terms.HAS_PLACE, node(at))));
    triples.day(event, Isn.FROM, members.stream().map(ToldContact::from).filter(Objects::nonNull).sorted().findFirst().orElse(null));
    triples.day(event, Isn.UNTIL,
        members.stream().map(ToldContact::until).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
    claims.forEach(claim -> triples.add(event, Isn.TOLD_BY, NodeFactory.createURI(claim)));
  }

  /// Asserted for a held contact, named only for any other.
  private void edges(ToldContact contact) {
    Node claim = NodeFactory.createURI(contact.telling().iri());
    boolean held = contact.status() == Contact.Status.HELD;
    List<Node> actors = contact.actors().stream().map(ContactGraph::node).distinct().sorted(Comparator.comparing(Node::getURI)).toList();
    if (contact.kind() == Contact.Kind.VISIT) {
      visits(contact, claim, held);
    }
    Node edge = switch (contact.kind()) {
      case MEETING -> Isn.MET;
      case CALL -> Isn.SPOKE_WITH;
      case VISIT, CONTACT -> Isn.IN_CONTACT_WITH;
    };
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        edge(claim, actors.get(i), edge, actors.get(j), held);
        if (held) {
          triples.add(actors.get(j), edge, actors.get(i));
          triples.add(actors.get(i), Isn.IN_CONTACT_WITH, actors.get(j));
          triples.add(actors.get(j), Isn.IN_CONTACT_WITH, actors.get(i));
        }
      }
    }
  }

  /// Who is no place went to where the visit was, and to the places among the participants ("زار مصر").
  private void visits(ToldContact contact, Node claim, boolean held) {
    List<Node> places = new ArrayList<>();
    Optional.ofNullable(contact.at()).map(ContactGraph::node).ifPresent(places::add);
    contact.actors().stream().filter(a -> a.type() == Entity.Type.LOC).map(ContactGraph::node).forEach(places::add);
    for (Told.Actor visitor : contact.actors()) {
      for (Node place : places) {
        if (visitor.type() != Entity.Type.LOC) {
          edge(claim, node(visitor), Isn.VISITED, place, held);
        }
      }
    }
  }

  private void edge(Node claim, Node from, Node edge, Node to, boolean held) {
    triples.add(claim, Terms.REIFIES, NodeFactory.createTripleTerm(from, edge, to));
    if (held) {
      triples.add(from, edge, to);
    }
  }

  private static Node node(Told.Actor actor) {
    return NodeFactory.createURI(actor.key());
  }
}
