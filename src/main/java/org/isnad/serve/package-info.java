/// The graph over HTTP: a SPARQL query endpoint on Fuseki and pages that people read. The only package that knows Fuseki and Jetty.
@NullMarked
package org.isnad.serve;

import org.jspecify.annotations.NullMarked;
