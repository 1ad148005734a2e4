/// From paths to articles: plain text, HTML, JSON and JSON Lines, each also gzipped, folders and standard input, with side-car
/// metadata. Bad input comes out as a value that says where, what is wrong and what to do; it never ends the run.
@NullMarked
package org.isnad.source;

import org.jspecify.annotations.NullMarked;
