/// The output words of the house: what one article says - entities, contacts, figures, statements - with attribution chains and
/// places in the text. Records without behaviour; free of RDF.
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
