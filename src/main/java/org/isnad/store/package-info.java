/// The store: article graphs kept in TDB2 as whole, immutable snapshots, with a history of earlier versions. The only package that
/// knows TDB2. [org.isnad.store.Store] is its front door.
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
