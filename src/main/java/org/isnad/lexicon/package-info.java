/// What is known beforehand, as plain records: entities, titles, names, cue words, measures - and the tries that find them in text.
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
