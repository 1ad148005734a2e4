/// Writes the graph, or a part of it, as files: RDF in four syntaxes and tables. Sorted and free of clock times, so that two exports can
/// be compared line by line.
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
