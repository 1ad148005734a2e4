package org.isnad.serve;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/// What strangers may ask: everything of SPARQL 1.1 but `SERVICE`, with regular expressions on a budget and without the functions and
/// property functions of Jena that load Java classes or match regular expressions on their own.
final class Guard {

  /// A question that the server does not answer.
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private static final List<String> FUNCTIONS = List.of("http://www.w3.org/2001/XMLSchema#",
      "http://www.opengis.net/def/function/geosparql/");
  private static final List<String> NO_PROPERTIES = List.of("java:", "http://jena.apache.org/ARQ/property#",
      "http://jena.hpl.hp.com/ARQ/property#");

  private Guard() {
  }

  /// The question as the server runs it.
  ///
  /// @throws Refused if it uses what is switched off; the message says what
  static Query checked(Query query) {
    aggregates(query);
    return QueryTransformOps.transform(query, new Elements(), new Expressions());
  }

  /// The transformation does not reach what is aggregated, neither here nor in subqueries: it is done in place.
  private static void aggregates(Query query) {
    query.getAggregators().replaceAll(aggregator -> {
      ExprList arguments = aggregator.getAggregator().getExprList();
      return arguments == null || arguments.isEmpty()
          ? aggregator
          : new ExprAggregator(aggregator.getVar(),
              aggregator.getAggregator().copy(ExprTransformer.transform(new Expressions(), arguments)));
    });
    subqueries(query.getQueryPattern());
  }

  private static void subqueries(@Nullable Element pattern) {
    if (pattern != null) {
      ElementWalker.walk(pattern, new ElementVisitorBase() {
        @Override
        public void visit(ElementSubQuery element) {
          aggregates(element.getQuery());
        }
      });
    }
  }

  private static final class Elements extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementService service, Node name, Element element) {
      throw new Refused("SERVICE is switched off: this server asks no others");
    }

    @Override
    public Element transform(ElementTriplesBlock block) {
      block.getPattern().forEach((Triple t) -> check(t.getPredicate()));
      return super.transform(block);
    }

    @Override
    public Element transform(ElementPathBlock block) {
      block.getPattern().forEach((TriplePath t) -> check(t.getPredicate()));
      return super.transform(block);
    }

    private static void check(@Nullable Node predicate) {
      if (predicate != null && predicate.isURI() && NO_PROPERTIES.stream().anyMatch(predicate.getURI()::startsWith)) {
        throw new Refused("the property function " + predicate.getURI() + " is switched off");
      }
    }
  }

  private static final class Expressions extends ExprTransformApplyElementTransform {
    Expressions() {
      super(new Elements());
    }

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList args, Op pattern) {
      subqueries(exists.getElement());
      return super.transform(exists, args, pattern);
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList args) {
      if (call instanceof E_Regex) {
        return new BudgetedRegex(args);
      }
      if (call instanceof E_StrReplace) {
        return new BudgetedReplace(args);
      }
      if (call instanceof E_Call
          || call instanceof E_Function f && FUNCTIONS.stream().noneMatch(f.getFunctionIRI()::startsWith)) {
        throw new Refused("the function " + (call instanceof E_Function f ? f.getFunctionIRI() : "CALL") + " is switched off");
      }
      return super.transform(call, args);
    }
  }
}
