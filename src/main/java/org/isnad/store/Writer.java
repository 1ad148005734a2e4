package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.store.Register.Held;
import org.jspecify.annotations.Nullable;

/// One run of changes: all of them become the current snapshot with [#commit()], or none.
///
/// Works on a copy that nobody else sees, so readers and a running server keep the snapshot they have open. Holds the right to write
/// the store until closed. Belongs to the thread that opened it.
public final class Writer implements AutoCloseable {

  /// After so many increments the database is rewritten: TDB2 never uses the room of deleted quads again.
  private static final int RUNS = 8;

  /// A change to less than one article in so many is counted by itself.
  private static final int SMALL = 20;

  private final Layout layout;
  private final WriteLock lock;
  private final @Nullable Path base;
  private final @Nullable Manifest before;
  private final Register register;
  private final Plan plan;
  private final Journal journal;
  private final Consumer<Step> after;
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> touched = new HashSet<>();

  /// What the journal cannot hold.
  private final Map<Node, List<Quad>> unwritten = new HashMap<>();
  private @Nullable Draft draft;
  private long number;
  private boolean forgot;
  private boolean half;

  /// What a writer needs to know beside the articles.
  ///
  /// @param iris mints the names of earlier versions
  /// @param edition which program is at work
  /// @param gate which articles may come in
  /// @param derivation what follows from them
  /// @param beside what is kept beside the databases
  public record Plan(Iris iris, Edition edition, Gate gate, Derivation derivation, Beside beside) {

    /// With nothing beside the databases.
    public Plan(Iris iris, Edition edition, Gate gate, Derivation derivation) {
      this(iris, edition, gate, derivation, Beside.NONE);
    }
  }

  Writer(Layout layout, WriteLock lock, Optional<Path> base, Plan plan, Consumer<Step> after) throws IOException {
    this.layout = layout;
    this.lock = lock;
    this.base = base.orElse(null);
    this.plan = plan;
    this.after = after;
    for (Path remains : layout.drafts()) {
      Disk.delete(remains);
    }
    if (this.base == null) {
      this.before = null;
      this.register = new Register();
    } else {
      this.before = Snapshot.whole(layout, this.base);
      this.register = Register.read(this.base);
    }
    register.articles().forEach((id, held) -> owners.put(held.graph(), id));
    this.journal = Journal.open(layout.journal(), "isnad reading 1 " + plan.iris().base());
  }

  /// Whether the store holds this very article: then there is no need to read it again.
  public boolean holds(String id, String hash) {
    return register.article(id).filter(held -> held.hash().equals(hash)).isPresent();
  }

  /// The hashes of all articles that the store holds at this moment, by id. A copy: any thread may ask it.
  public Map<String, String> hashes() {
    Map<String, String> hashes = new HashMap<>();
    register.articles().forEach((id, held) -> hashes.put(id, held.hash()));
    return Map.copyOf(hashes);
  }

  /// An article as a run that did not end has read it: then there is no need to read it again. Any thread may ask.
  public Optional<ArticleGraph> interrupted(String id, String hash) {
    return journal.find(id, hash);
  }

  /// How many articles a run that did not end has left.
  public int interrupted() {
    return journal.size();
  }

  /// Takes in an article, if the gate does not object.
  ///
  /// @throws StoreException when the disk fails; close the writer then
  public Put put(ArticleGraph article) {
    return put(Checked.by(plan.gate(), article));
  }

  /// Takes in an article that this plan's gate was asked about.
  ///
  /// @throws StoreException when the disk fails; close the writer then
  public Put put(Checked checked) {
    ArticleGraph article = checked.graph();
    Optional<Held> old = register.article(article.id());
    if (old.isPresent() && old.get().hash().equals(article.hash())) {
      seen.add(article.id());
      return new Put.Unchanged();
    }
    if (seen.contains(article.id())) {
      return new Put.Refused("another text with the id " + article.id() + " came earlier in this run");
    }
    if (checked.objection().isPresent()) {
      return new Put.Refused(checked.objection().get());
    }
    String graph = article.graph().getURI();
    String owner = owners.putIfAbsent(graph, article.id());
    if (owner != null && !owner.equals(article.id())) {
      return new Put.Refused("its graph " + graph + " is that of " + owner);
    }
    seen.add(article.id());
    remember(article);
    Draft target = draft();
    half = true;
    old.ifPresent(held -> archive(target, article.id(), held));
    target.add(article.quads());
    half = false;
    touched.add(article.id());
    register.put(article.id(), new Held(article.hash(), graph, article.quads().size()));
    return old.isPresent() ? new Put.Changed() : new Put.Added();
  }

  private void remember(ArticleGraph article) {
    try {
      if (!journal.append(article)) {
        unwritten.put(article.graph(), article.quads());
      }
    } catch (IOException e) {
      throw Store.failed(layout, e);
    }
  }

  /// The articles of a run that began with nothing, from where they were remembered.
  private AsRead asRead() {
    SortedSet<Node> names = new TreeSet<>(Comparator.comparing(Node::getURI));
    owners.keySet().forEach(graph -> names.add(NodeFactory.createURI(graph)));
    return new AsRead(names, name -> {
      List<Quad> kept = unwritten.get(name);
      if (kept != null) {
        return kept;
      }
      String id = owners.getOrDefault(name.getURI(), "");
      return register.article(id).flatMap(held -> journal.find(id, held.hash())).map(ArticleGraph::quads)
          .orElseThrow(() -> new StoreException(layout.journal() + ": what was read of " + id + " cannot be read back: run it again"));
    });
  }

  private void archive(Draft target, String id, Held old) {
    Node version = plan.iris().version(id, old.hash());
    long quads = target.archive(NodeFactory.createURI(old.graph()), version);
    register.archive(id, new Held(old.hash(), version.getURI(), quads));
  }

  /// Removes an article and its earlier versions. The next [#commit()] rewrites the files and keeps no older snapshot, so that nothing
  /// of the article is left on the disk.
  ///
  /// @return whether the store held it
  public boolean forget(String id) {
    Optional<Held> held = register.article(id);
    List<Held> versions = register.versions(id);
    if (held.isEmpty() && versions.isEmpty()) {
      return false;
    }
    Draft target = draft();
    half = true;
    held.ifPresent(h -> {
      target.remove(NodeFactory.createURI(h.graph()));
      owners.remove(h.graph());
    });
    for (Held version : versions) {
      Node name = NodeFactory.createURI(version.graph());
      target.forgetVersion(name);
    }
    half = false;
    register.forget(id);
    forgot = true;
    return true;
  }

  private Draft draft() {
    if (draft == null) {
      try {
        number = layout.next();
        Path directory = layout.draft(number);
        clearLaterThan(base);
        draft = base == null ? Draft.empty(directory, plan.beside()) : Draft.copyOf(base, directory, plan.beside());
      } catch (IOException e) {
        throw Store.failed(layout, e);
      }
      after.accept(Step.COPIED);
    }
    return draft;
  }

  /// Snapshots later than the one to go on from share its indexes: what is written now would fall into them. There are some after
  /// somebody went back to an earlier one.
  private void clearLaterThan(@Nullable Path from) throws IOException {
    List<Path> all = layout.snapshots();
    for (Path later : all.subList(0, Math.max(0, all.indexOf(from)))) {
      remove(later);
    }
  }

  /// Makes the changes the current snapshot: derives, counts, writes the manifest, brings all to the disk, switches.
  ///
  /// Nothing happens when nothing differs: the same articles, decisions and program.
  ///
  /// @throws StoreException when that fails; the snapshot that was current still is
  public Committed commit() {
    return commit(true);
  }

  /// The same without deriving: the articles are there at once, what they say together follows with the next [#commit()].
  ///
  /// @throws StoreException as [#commit()]; also after [#forget(String)], since derived graphs must not keep what is forgotten
  public Committed commitUncompared() {
    if (forgot) {
      throw new StoreException(layout.root() + ": what is forgotten must leave the derived graphs too: compare in this run");
    }
    return commit(false);
  }

  private Committed commit(boolean compared) {
    if (half) {
      throw new StoreException(layout.root() + ": an article went in by half, so this run cannot be kept: run it again");
    }
    try {
      String decisions = Files.exists(layout.decisions()) ? Disk.checksum(layout.decisions()) : "";
      if (draft == null && base != null && before != null && (before.pending() == 0 || !compared) && before.edition().equals(plan.edition())
          && before.decisions().equals(decisions)) {
        journal.delete();
        return new Committed(base.getFileName().toString(), false, before);
      }
      return publish(draft(), decisions, compared);
    } catch (IOException e) {
      throw Store.failed(layout, e);
    }
  }

  private Committed publish(Draft work, String decisions, boolean compared) throws IOException {
    after.accept(Step.APPLIED);
    SortedMap<String, Long> derived = new TreeMap<>(before == null ? Map.of() : before.derived());
    long pending = compared ? 0 : touched.size() + (before == null ? 0 : before.pending());
    if (compared) {
      derived = work.finish(plan.derivation(), asRead(), derived.keySet(), owners::containsKey);
    } else {
      work.finish();
    }
    after.accept(Step.DERIVED);
    long runs = before == null ? 0 : before.runs() + 1;
    boolean rewritten = forgot || runs >= RUNS && compared;
    if (rewritten) {
      work.compact();
      runs = 0;
    }
    arrived(work, derived);
    long earlier = work.countHistory();
    work.close();
    register.write(work.directory());
    long historyQuads = earlier >= 0 ? earlier : before == null ? 0 : before.historyQuads();
    Manifest manifest = new Manifest(plan.edition(), decisions, register.articles().size(), register.archived().size(), register.quads(),
        historyQuads, derived, pending, runs, Manifest.filesOf(work.directory(), before == null || rewritten ? Map.of() : before.files()));
    manifest.write(work.directory());
    after.accept(Step.SEALED);
    Disk.sync(work.directory());
    after.accept(Step.SYNCED);
    Path snapshot = layout.snapshot(number);
    Disk.rename(work.directory(), snapshot);
    after.accept(Step.RENAMED);
    layout.pointTo(snapshot);
    draft = null;
    after.accept(Step.SWITCHED);
    journal.delete();
    prune(snapshot);
    return new Committed(snapshot.getFileName().toString(), true, manifest);
  }

  /// Counts what is in the draft: all of it, or after a small change to a large graph what was changed.
  private void arrived(Draft work, SortedMap<String, Long> derived) {
    long expected = 0;
    long counted = 0;
    if (base != null && !forgot && touched.size() * SMALL < owners.size()) {
      for (String id : touched) {
        Held held = register.article(id).orElseThrow();
        expected += held.quads();
        counted += work.count(held.graph());
      }
    } else {
      expected = register.quads() + derived.values().stream().mapToLong(Long::longValue).sum();
      counted = work.count();
    }
    if (counted != expected) {
      throw new StoreException(work.directory() + ": " + counted + " quads arrived of " + expected + ": the snapshot is thrown away");
    }
  }

  /// Keeps the snapshot before this one, unless something was forgotten.
  private void prune(Path now) throws IOException {
    for (Path other : layout.snapshots()) {
      if (!other.equals(now) && (forgot || !other.equals(base))) {
        remove(other);
      }
    }
  }

  /// Takes a snapshot out of the list before its files go: whoever is killed among these leaves no half snapshot, but remains that the next
  /// writer clears.
  private void remove(Path snapshot) throws IOException {
    Path away = layout.unlisted(snapshot);
    Disk.rename(snapshot, away);
    after.accept(Step.UNLISTED);
    Disk.delete(away);
  }

  /// Ends the run; what was not committed is undone.
  @Override
  public void close() {
    try (journal) {
      if (draft != null) {
        draft.close();
        Disk.delete(draft.directory());
        draft = null;
      }
    } catch (IOException e) {
      // the next writer clears what this one could not
      return;
    } finally {
      lock.close();
    }
  }
}
