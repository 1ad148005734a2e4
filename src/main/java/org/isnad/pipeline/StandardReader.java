package org.isnad.pipeline;

import org.isnad.extract.ArticleReader;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordStats;
import org.isnad.ontology.ContactCueLoader;
import org.isnad.ontology.CueLoader;
import org.isnad.ontology.LexiconLoader;
import org.isnad.ontology.MeasureLoader;

/// The article reader with the lexicon, cues and statistics that come with the program.
public final class StandardReader {

  private StandardReader() {
  }

  /// Loads everything anew (some hundred milliseconds): make one and keep it. The reader is thread-safe.
  public static ArticleReader load() {
    return load(LexiconLoader.load());
  }

  /// The same with a lexicon that is loaded already.
  static ArticleReader load(Lexicon lexicon) {
    return new ArticleReader(lexicon, WordStats.load(), CueLoader.load(), ContactCueLoader.load(), MeasureLoader.load());
  }
}
