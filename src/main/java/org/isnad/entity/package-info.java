/// Who and what is mentioned in one article: names, roles, groups and references by noun, and which of them are the same actor or place.
@NullMarked
package org.isnad.entity;

import org.jspecify.annotations.NullMarked;
