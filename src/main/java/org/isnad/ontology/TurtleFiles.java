package org.isnad.ontology;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/// Streams Turtle into [Resource]s, without a graph, inference or query in between: it runs at every start of the program.
/// The same subject in two files is one resource, so a folder of the user's can add a form to an entry of ours.
final class TurtleFiles {
  private final Map<String, Resource> resources = new HashMap<>(1 << 15);
  private final List<Resource> entries = new ArrayList<>(1 << 13);
  private final List<Resource> words = new ArrayList<>(1 << 9);

  /// `ontology/lexicon.ttl` of the class path and every file that it names with `dcterms:hasPart`.
  void readClassPath() {
    readClassPath("lexicon.ttl");
    Resource root = resources.get(Names.ONTOLOGY + "lexicon.ttl");
    if (root == null) {
      throw new OntologyException("ontology/lexicon.ttl: <lexicon.ttl> has no dcterms:hasPart; list the files of the lexicon there");
    }
    for (String part : root.iris(Names.PART)) {
      readClassPath(Resource.localName(part));
    }
  }

  private void readClassPath(String name) {
    String path = "/ontology/" + name;
    try (InputStream in = TurtleFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new OntologyException("ontology/" + name + " is not in the program; build it again");
      }
      read(in, "ontology/" + name);
    } catch (IOException e) {
      throw new OntologyException("ontology/" + name + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// Every `*.ttl` of a folder, in the order of their names.
  void readFolder(Path folder) {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new OntologyException(folder + " cannot be listed (" + e.getMessage() + "); name a readable folder of Turtle files", e);
    }
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        read(in, file.toString());
      } catch (IOException e) {
        throw new OntologyException(file + " cannot be read: " + e.getMessage(), e);
      }
    }
  }

  private void read(InputStream in, String file) {
    try {
      RDFParser.source(in).lang(Lang.TURTLE).base(Names.ONTOLOGY).checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Sink(file));
    } catch (RiotException e) {
      throw new OntologyException(file + ": not valid Turtle: " + e.getMessage(), e);
    }
  }

  /// The resources that are entries.
  List<Resource> entries() {
    return entries;
  }

  /// The named resources that are not: classes, rules, words.
  List<Resource> words() {
    return words;
  }

  @Nullable
  Resource get(String iri) {
    return resources.get(iri);
  }

  static String name(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }

  private final class Sink extends StreamRDFBase {
    private final String file;
    private @Nullable Node subject;
    private @Nullable Resource current;

    Sink(String file) {
      this.file = file;
    }

    private Resource begin(String iri) {
      Resource begun = new Resource(iri, file);
      if (iri.startsWith(Names.ENTITY)) {
        entries.add(begun);
      } else if (!iri.startsWith("_:")) {
        words.add(begun);
      }
      return begun;
    }

    @Override
    public void triple(Triple triple) {
      Node s = triple.getSubject();
      Resource at = current;
      if (at == null || s != subject) {
        at = resources.computeIfAbsent(name(s), this::begin);
        subject = s;
        current = at;
      }
      at.add(triple.getPredicate().getURI().intern(), triple.getObject());
    }
  }
}
