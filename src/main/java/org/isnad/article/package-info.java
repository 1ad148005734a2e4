/// The input words of the house: an article, what is known about it, and spans of its text. Imports nothing of ours.
@NullMarked
package org.isnad.article;

import org.jspecify.annotations.NullMarked;
