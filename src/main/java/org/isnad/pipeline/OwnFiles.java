package org.isnad.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isnad.graph.Iris;

/// Tells one build of the program from another by its own files, so that an article is read again when the words or the rules changed.
final class OwnFiles {

  private OwnFiles() {
  }

  /// A digest of the program's files below a folder of its jar, such as `ontology/`; the same for a jar and for the classes it is of.
  static String digest(String folder) {
    SortedMap<String, Long> checksums = new TreeMap<>();
    try {
      Path place = Path.of(OwnFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        addFolder(place, folder, checksums);
      } else {
        addJar(place, folder, checksums);
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own files: " + e.getMessage(), e);
    }
    return Iris.digest(checksums.toString());
  }

  private static void addJar(Path jar, String folder, SortedMap<String, Long> checksums) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().filter(e -> !e.isDirectory() && e.getName().startsWith(folder))
          .forEach((ZipEntry e) -> checksums.put(e.getName(), e.getCrc()));
    }
  }

  private static void addFolder(Path root, String folder, SortedMap<String, Long> checksums) throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return;
    }
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32 crc = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
          crc.update(in.readAllBytes());
        }
        checksums.put(root.relativize(file).toString().replace('\\', '/'), crc.getValue());
      }
    }
  }
}
