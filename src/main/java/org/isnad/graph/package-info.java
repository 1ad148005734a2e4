/// RDF terms: minting of IRIs, the vocabulary, readings as quads, and what is derived from the graphs of articles.
@NullMarked
package org.isnad.graph;

import org.jspecify.annotations.NullMarked;
