/// A small trained tagger that proposes names of persons, organisations and places; the rules of recognition decide.
@NullMarked
package org.isnad.entity.tagger;

import org.jspecify.annotations.NullMarked;
