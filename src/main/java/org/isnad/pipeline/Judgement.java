package org.isnad.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.isnad.graph.Isn;
import org.isnad.graph.Judgements;
import org.isnad.store.Store;

/// What a person finds of a thing of the graph, to be written down among the user's decisions. What the file held stays as it is.
///
/// @param thing an IRI
/// @param by who says so
/// @param because why, empty if it is not told
public record Judgement(String thing, String by, Instant when, String because) {

  /// The claim or topic is wrong, or right after all.
  ///
  /// @throws IOException when the decisions cannot be read or written; they are as they were
  public void rule(Store store, Iris iris, boolean wrong) throws IOException {
    append(store, iris, line(iris, Isn.RULING, wrong ? Isn.WRONG : Isn.CONFIRMED));
  }

  /// The two entities are the same.
  public void same(Store store, Iris iris, String other) throws IOException {
    append(store, iris, line(NodeFactory.createURI(thing), OWL.sameAs.asNode(), NodeFactory.createURI(other)));
  }

  /// The two entities are not the same.
  public void different(Store store, Iris iris, String other) throws IOException {
    append(store, iris, line(NodeFactory.createURI(thing), OWL.differentFrom.asNode(), NodeFactory.createURI(other)));
  }

  private Node name(Iris iris) {
    return NodeFactory.createURI(iris.base() + "judgement/" + Iris.digest(thing + "\n" + by + "\n" + when + "\n" + because));
  }

  private String line(Iris iris, Node property, Node value) {
    return line(name(iris), property, value);
  }

  private void append(Store store, Iris iris, String finding) throws IOException {
    StringBuilder text = new StringBuilder("\n").append(line(iris, RDF.Nodes.type, Isn.JUDGEMENT))
        .append(line(iris, Isn.JUDGES, NodeFactory.createURI(thing)))
        .append(line(iris, Judgements.WHO, NodeFactory.createLiteralString(by)))
        .append(line(iris, Judgements.WHEN, NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime)));
    if (!because.isEmpty()) {
      text.append(line(iris, RDFS.comment.asNode(), NodeFactory.createLiteralString(because)));
    }
    text.append(finding);
    Path file = store.decisions();
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    if (Files.exists(file)) {
      Files.copy(file, next);
    }
    Files.writeString(next, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    DecisionsFile.read(next, iris.base());
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(Node subject, Node property, Node value) {
    return NodeFmtLib.strNT(subject) + " " + NodeFmtLib.strNT(property) + " " + NodeFmtLib.strNT(value) + " .\n";
  }
}
