/// The commands: picocli on the outside, calls into the house inside, no logic.
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
