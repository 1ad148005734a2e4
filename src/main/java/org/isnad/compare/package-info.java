/// What articles say together: topics, verdicts with the rule that gave them, independent origins. Works on plain records, told from graphs
/// by whoever reads them.
@NullMarked
package org.isnad.compare;

import org.jspecify.annotations.NullMarked;
