package org.isnad.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// Something that is kept in a folder of each snapshot, in step with its quads: an index of their words. Its files are in the manifest like
/// those of the databases. Files that a snapshot has are shared with the next one: they are never written to, only left and replaced.
public interface Beside {

  /// Nothing is kept.
  Beside NONE = new Beside() {
    @Override
    public String folder() {
      return "none";
    }

    @Override
    public Work open(Path folder) {
      return Work.NONE;
    }
  };

  /// The name of its folder within a snapshot: letters.
  String folder();

  /// Goes on from what the folder holds; from nothing where that is missing or cannot be used.
  ///
  /// @param folder of a snapshot in the making
  Work open(Path folder) throws IOException;

  /// Keeps it in step with one run of changes. Belongs to one thread. A disk that fails ends in an unchecked exception with its reason.
  interface Work extends AutoCloseable {

    /// Does nothing.
    Work NONE = new Work() {
      @Override
      public boolean goesOn() {
        return true;
      }

      @Override
      public void add(Quad quad) {
        // nothing is kept
      }

      @Override
      public void remove(Node graph) {
        // nothing is kept
      }

      @Override
      public void commit(boolean purge) {
        // nothing is kept
      }

      @Override
      public void close() {
        // nothing is open
      }
    };

    /// Whether it holds what belongs to the quads that are there; if not, it is to be told all of them.
    boolean goesOn();

    /// A quad came.
    void add(Quad quad);

    /// A graph went, with all that was told of it.
    void remove(Node graph);

    /// Brings all changes to the folder.
    ///
    /// @param purge leave nothing of what went in any file
    void commit(boolean purge) throws IOException;

    /// Gives up what is not committed.
    @Override
    void close() throws IOException;
  }
}
