package org.isnad.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/// An index as a snapshot has it.
final class StoredIndex {

  private StoredIndex() {
  }

  /// A folder that is only read: the index's own writer, which is opened with it, finds nothing to do.
  private static final class ReadOnly extends FilterDirectory {

    ReadOnly(Directory in) {
      super(in);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      throw new IOException("a snapshot is not written to: " + name);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
      throw new IOException("a snapshot is not written to: " + prefix);
    }

    @Override
    public void deleteFile(String name) {
      // what belongs to a snapshot stays
    }
  }

  /// Whether a folder holds an index that this program wrote and can use.
  static boolean isCurrent(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
      return Fields.VERSION.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(IndexWork.VERSION));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Opens it by mapping its files.
  static TextIndexLucene open(Path folder) throws IOException {
    return new TextIndexLucene(new ReadOnly(FSDirectory.open(folder, NoLockFactory.INSTANCE)), Fields.config());
  }
}
