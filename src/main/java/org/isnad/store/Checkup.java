package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks whether a store is whole: every snapshot's manifest, files and counts, and what interrupted writers left.
final class Checkup {

  private final Layout layout;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Path> whole = new ArrayList<>();

  Checkup(Layout layout) {
    this.layout = layout;
  }

  List<Finding> run(boolean deep) throws IOException {
    Optional<Path> current = Optional.empty();
    try {
      current = layout.current();
      good(current.map(s -> layout.root() + ": current is " + s.getFileName()).orElse(layout.root() + ": nothing was built yet"));
    } catch (StoreException e) {
      bad(String.valueOf(e.getMessage()));
    }
    current.filter(s -> !Files.isDirectory(s)).ifPresent(s -> bad(s + " is missing, and " + layout.pointer() + " names it"));
    for (Path snapshot : layout.snapshots()) {
      look(snapshot, deep);
    }
    if (current.isEmpty() ? bad() : !whole.contains(current.get())) {
      bad(layout.root() + ": the current snapshot is not whole: " + whole.stream().findFirst()
          .map(s -> "to go back to the last whole one, write " + s.getFileName() + " into " + layout.pointer() + "; then build again")
          .orElse("build anew with --fresh"));
    }
    for (Path draft : layout.drafts()) {
      good(draft + ": left by a writer that was interrupted, or one at work; the next build clears it");
    }
    if (Files.isRegularFile(layout.journal())) {
      good(layout.journal() + ": what a run that was interrupted, or one at work, has read; the next build goes on from there");
    }
    return List.copyOf(findings);
  }

  private boolean bad() {
    return findings.stream().anyMatch(Finding::bad);
  }

  private void look(Path snapshot, boolean deep) throws IOException {
    int before = findings.size();
    try {
      Manifest manifest = Manifest.read(snapshot);
      List<String> faults = manifest.faults(snapshot, deep);
      faults.forEach(this::bad);
      if (faults.isEmpty()) {
        good(snapshot + ": " + manifest.articles() + " articles, " + manifest.versions() + " earlier versions, " + manifest.quads()
            + " quads" + (manifest.pending() > 0 ? ", " + manifest.pending() + " articles not compared yet" : "") + "; "
            + manifest.files().size() + " files as the manifest says" + (deep ? ", byte by byte" : ""));
        if (deep) {
          count(snapshot, manifest);
        }
      }
    } catch (StoreException e) {
      bad(String.valueOf(e.getMessage()));
    }
    if (findings.subList(before, findings.size()).stream().noneMatch(Finding::bad)) {
      whole.add(snapshot);
    }
  }

  private void count(Path snapshot, Manifest manifest) throws IOException {
    try (Snapshot open = Snapshot.open(layout, snapshot)) {
      long[] counted = open.count();
      compare(snapshot + ": quads", counted[0], manifest.quads());
      compare(snapshot + ": quads of the history", counted[1], manifest.historyQuads());
    } catch (Database.Held e) {
      good(snapshot + ": not counted, it is open in " + e.holder());
    }
  }

  private void compare(String what, long counted, long expected) {
    if (counted == expected) {
      good(what + " counted: " + counted);
    } else {
      bad(what + " counted: " + counted + ", the manifest says " + expected);
    }
  }

  private void good(String text) {
    findings.add(new Finding(false, text));
  }

  private void bad(String text) {
    findings.add(new Finding(true, text));
  }
}
