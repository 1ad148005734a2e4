/// Prepared questions and their answers: `.rq` files with a header, filled in safely, run over a local dataset or an endpoint, written
/// as a table, CSV, JSON or Turtle.
@NullMarked
package org.isnad.query;

import org.jspecify.annotations.NullMarked;
