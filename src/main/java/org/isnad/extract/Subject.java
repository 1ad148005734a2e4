package org.isnad.extract;

import java.util.List;

/// Who a verb says acts.
///
/// @param entities their ids; several when they act jointly
/// @param end index of the token after them where they follow the verb; else the token after the verb
/// @param explicit whether the clause names them, rather than an earlier one
record Subject(List<String> entities, int end, boolean explicit) {
}
