/// Whether the graph of an article is fit to be kept: SHACL shapes of `ontology/shapes.ttl`.
@NullMarked
package org.isnad.check;

import org.jspecify.annotations.NullMarked;
