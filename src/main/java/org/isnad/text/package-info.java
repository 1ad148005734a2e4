/// Arabic as a language: folding, tokens and clitics, sentences, quotations, numbers, times, and page furniture told from text.
/// Everything points back into the article's own characters.
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
