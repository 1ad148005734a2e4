package org.isnad.serve;

import org.isnad.search.TextSearch;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/// The SPARQL protocol's query operation behind the [Guard].
final class QueryEndpoint extends SPARQL_QueryDataset {

  private static final String TEXT = "http://jena.apache.org/text#";
  private static final int MOST_ROWS = 1_000_000;
  private static final int LONGEST = 64 * 1024;

  @Override
  protected void execute(String queryString, HttpAction action) {
    if (queryString.length() > LONGEST) {
      ServletOps.error(413, "a query of more than " + LONGEST + " characters");
    }
    super.execute(queryString, action);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    if (dataset.getContext().get(TextSearch.SYMBOL) instanceof TextSearch index && query.toString().contains(TEXT)) {
      index.fill();
    }
    Query checked = guarded(query);
    if (checked.isSelectType() && (checked.getLimit() == Query.NOLIMIT || checked.getLimit() > MOST_ROWS)) {
      checked.setLimit(MOST_ROWS);
    }
    return super.createQueryExec(action, checked, dataset);
  }

  private static Query guarded(Query query) {
    try {
      return Guard.checked(query);
    } catch (Guard.Refused e) {
      ServletOps.errorForbidden(e.getMessage());
      throw new IllegalStateException("unreachable: the line above throws", e);
    }
  }
}
