/// Reads the Turtle of the folder `ontology/` and turns it into the plain records of [org.isnad.lexicon].
@NullMarked
package org.isnad.ontology;

import org.jspecify.annotations.NullMarked;
