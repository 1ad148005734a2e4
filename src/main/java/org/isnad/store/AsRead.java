package org.isnad.store;

import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapZero;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/// The graphs of the articles that a run has read, while no database has them yet. Not to be written to; always in a transaction that reads, in
/// every thread.
final class AsRead extends DatasetGraphBaseFind {

  private final SortedSet<Node> names;
  private final Function<Node, List<Quad>> quads;

  /// @param names of the graphs
  /// @param quads of one of them; asked by several threads at once
  AsRead(SortedSet<Node> names, Function<Node, List<Quad>> quads) {
    this.names = names;
    this.quads = quads;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return names.iterator();
  }

  @Override
  protected Stream<Quad> streamInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
    return names.contains(graph)
        ? quads.apply(graph).stream().filter(quad -> quad.asTriple().matches(subject, predicate, object))
        : Stream.of();
  }

  @Override
  protected Stream<Quad> streamInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return names.stream().flatMap(graph -> streamInSpecificNamedGraph(graph, subject, predicate, object));
  }

  @Override
  protected Stream<Quad> streamInDftGraph(Node subject, Node predicate, Node object) {
    return Stream.of();
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
    return streamInSpecificNamedGraph(graph, subject, predicate, object).iterator();
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return streamInAnyNamedGraphs(subject, predicate, object).iterator();
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
    return streamInDftGraph(subject, predicate, object).iterator();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw new UnsupportedOperationException("not to be written to");
  }

  @Override
  public void removeGraph(Node name) {
    throw new UnsupportedOperationException("not to be written to");
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapZero.empty;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean isInTransaction() {
    return true;
  }

  @Override
  public ReadWrite transactionMode() {
    return ReadWrite.READ;
  }

  @Override
  public TxnType transactionType() {
    return TxnType.READ;
  }

  @Override
  public void begin(TxnType type) {
    throw new UnsupportedOperationException("always in a transaction");
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    // nothing to keep
  }

  @Override
  public void abort() {
    // nothing to undo
  }

  @Override
  public void end() {
    // goes on
  }
}
