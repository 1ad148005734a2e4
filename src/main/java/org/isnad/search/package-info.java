/// Full-text search: the words of names, headlines, quotations and texts in a Lucene index beside the databases of a snapshot, written in
/// step with them and opened where it lies, or held in memory where there is none.
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
