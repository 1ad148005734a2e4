package org.isnad.ontology;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Builds the [Lexicon] from Turtle: the files of `ontology/` that are part of the program and, if wanted, a folder of the user's.
///
/// A Turtle file of the user's can bring entries of its own and add names to ours (the same IRI). What the words of the vocabulary mean is told in
/// `ontology/lexicon.ttl`. Thread-safe: no state. The result does not depend on anything but the files.
public final class LexiconLoader {

  private LexiconLoader() {
  }

  /// The lexicon of the program.
  ///
  /// @throws OntologyException if a file cannot be used
  public static Lexicon load() {
    return load(null);
  }

  /// The lexicon of the program and of every `*.ttl` in a folder.
  ///
  /// @param userFolder a folder of Turtle files, or null for none
  /// @throws OntologyException if a file cannot be used; the message names file, place and remedy
  public static Lexicon load(@Nullable Path userFolder) {
    TurtleFiles files = new TurtleFiles();
    files.readClassPath();
    if (userFolder != null) {
      files.readFolder(userFolder);
    }
    Spellings spellings = new Spellings(files);
    Words words = new Words(files);
    CompletableFuture<Lexicon> wordLists = CompletableFuture
        .supplyAsync(() -> new Lexicon(Map.of(), new TokenTrie<>(), words.nisbas(spellings),
            words.titles(), words.heads(), words.names("GivenNames"), words.names("Surnames"), words.lists()));
    Entries entries = new Entries(files, new Kinds(files), spellings);
    entries.addCountryBodies();
    Map<String, KnownEntity> byRef = new LinkedHashMap<>(entries.all().size() * 2);
    entries.all().values().forEach(e -> byRef.put(e.ref, e.known()));
    TokenTrie<KnownEntity> forms = new TokenTrie<>();
    entries.all().values().stream().sorted(Comparator.comparingDouble((Entry e) -> e.weight).reversed().thenComparing(e -> e.ref))
        .forEach(e -> e.keys().forEach(key -> forms.add(words(key), Objects.requireNonNull(byRef.get(e.ref)))));
    Lexicon lists = joined(wordLists);
    return new Lexicon(Collections.unmodifiableMap(byRef), forms, lists.nisbas(), lists.titles(), lists.heads(), lists.givenNames(),
        lists.surnames(), lists.lists());
  }

  /// The keys of the tokens of a folded form; the tokenizer is asked only where there is more than letters and blanks.
  private static List<String> words(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c != ' ' && (c < 'ء' || c > 'ي')) {
        return Tokenizer.tokens(key).stream().filter(t -> t.kind() != Token.Kind.MARK).map(Token::key).toList();
      }
    }
    return Arrays.asList(key.strip().split(" +", -1));
  }

  private static Lexicon joined(CompletableFuture<Lexicon> lists) {
    try {
      return lists.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof OntologyException wrong) {
        throw wrong;
      }
      throw e;
    }
  }
}
