/// Who is who across articles: entities of articles are taken for entities of the world, each with the reason, kept decisions respected.
@NullMarked
package org.isnad.identity;

import org.jspecify.annotations.NullMarked;
