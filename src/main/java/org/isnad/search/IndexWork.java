package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.isnad.store.Beside;

/// An index in the making: takes quads, leaves out those without words to find. For one thread.
final class IndexWork implements Beside.Work {

  /// Under which a commit says what made it.
  static final String VERSION = "isnad";

  private static final int MEGABYTES = 128;

  private final Node names;
  private final Directory directory;
  private final boolean goesOn;
  private final Documents index;
  private final Set<Node> entities = new HashSet<>();

  /// The documents of an index, each with the graph that it belongs to.
  private static final class Documents extends TextIndexLucene {

    Documents(Directory directory) {
      super(directory, Fields.config());
      if (getIndexWriter().getConfig() instanceof IndexWriterConfig config) {
        config.setRAMBufferSizeMB(MEGABYTES);
      }
    }

    @Override
    protected Document doc(Entity entity) {
      Document document = super.doc(entity);
      document.add(new StringField(Fields.GRAPH, entity.getGraph(), Field.Store.NO));
      return document;
    }
  }

  private IndexWork(Node names, Directory directory, boolean goesOn) {
    this.names = names;
    this.directory = directory;
    this.goesOn = goesOn;
    this.index = new Documents(directory);
  }

  /// Goes on from the index in a folder, or begins one there.
  ///
  /// @param names the graph that has the names of the entities of the world
  static IndexWork at(Path folder, Node names) throws IOException {
    boolean whole = StoredIndex.isCurrent(folder);
    // nobody else knows the folder of a draft, and a file of a lock would stay in the snapshot
    Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    if (!whole) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
    }
    return new IndexWork(names, directory, whole);
  }

  /// Begins an index in memory.
  static IndexWork inMemory(Node names) {
    return new IndexWork(names, new ByteBuffersDirectory(), false);
  }

  @Override
  public boolean goesOn() {
    return goesOn;
  }

  @Override
  public void add(Quad quad) {
    Node words = quad.getObject();
    if (!words.isLiteral() || !quad.getSubject().isURI()) {
      return;
    }
    boolean name = quad.getGraph().equals(names);
    Optional<String> field = name ? Fields.ofEntities(quad.getPredicate()) : Fields.ofArticles(quad.getPredicate());
    field.ifPresent(f -> add(quad.getSubject(), quad.getGraph(), f, words.getLiteralLexicalForm()));
    if (name && field.isPresent()) {
      entities.add(quad.getSubject());
    }
  }

  private void add(Node thing, Node graph, String field, String words) {
    Entity entity = new Entity(thing.getURI(), graph.getURI());
    entity.put(field, words);
    index.addEntity(entity);
  }

  @Override
  public void remove(Node graph) {
    try {
      index.getIndexWriter().deleteDocuments(new Term(Fields.GRAPH, graph.getURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (graph.equals(names)) {
      entities.clear();
    }
  }

  @Override
  public void commit(boolean purge) throws IOException {
    LexiconNames.of(entities).forEach((entity, all) -> all.forEach(name -> add(entity, names, "name", name)));
    entities.clear();
    IndexWriter writer = index.getIndexWriter();
    if (purge) {
      writer.forceMerge(1);
    }
    if (purge || writer.hasUncommittedChanges() || !goesOn) {
      writer.setLiveCommitData(Map.of(VERSION, Fields.VERSION).entrySet());
      index.commit();
    }
  }

  /// The index in memory, to be asked; after a commit.
  TextIndexLucene index() {
    return index;
  }

  @Override
  public void close() throws IOException {
    if (index.getIndexWriter().isOpen()) {
      index.getIndexWriter().rollback();
    }
    directory.close();
  }
}
