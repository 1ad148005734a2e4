/// The stages of a run: articles to outcomes over several cores in the order of the input, with progress and a summary.
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;
