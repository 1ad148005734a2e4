package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything the reader knows beforehand. Immutable after construction; read it from any number of threads.
///
/// @param entities by [KnownEntity#ref]
/// @param entityForms finds them in text; several entries may share a form (sort by weight)
/// @param nisbas by [org.isnad.text.Folding#key] of the form without the article
/// @param titles finds titles in text (forms without the article; the trie holds them with and without it)
/// @param heads finds the nouns that open names (with and without the article)
/// @param givenNames keys of words that are given names, with how common they are
/// @param surnames keys of words seen as surnames or later parts of names
/// @param lists closed classes of words, as keys, by the name of their list
public record Lexicon(Map<String, KnownEntity> entities, TokenTrie<KnownEntity> entityForms, Map<String, List<Nisba>> nisbas,
    TokenTrie<Title> titles,
    TokenTrie<Head> heads, Map<String, Integer> givenNames, Map<String, Integer> surnames,
    Map<String, Set<String>> lists) {

  /// The closed class of words of that name, as keys. Look it up once, not for every word.
  ///
  /// @throws IllegalArgumentException when there is none
  public Set<String> words(String list) {
    Set<String> found = lists.get(list);
    if (found == null) {
      throw new IllegalArgumentException("ontology/word-lists.ttl has no isn:WordList w:" + list + "; add it there");
    }
    return found;
  }
}
