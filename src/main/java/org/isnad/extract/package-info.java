/// What an article claims: one reader a kind of claim, and the chains of those whom it credits.
@NullMarked
package org.isnad.extract;

import org.jspecify.annotations.NullMarked;
