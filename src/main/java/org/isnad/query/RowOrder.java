package org.isnad.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/// Puts the rows of a SELECT in its order. Jena's own sorting looks every value up in the database again each time that two rows are compared,
/// which takes most of the time of a long answer; here each is looked up once. Rows that the question leaves in any order come in the order of
/// their cells.
final class RowOrder {

  /// A row, and what it is sorted by; null where that has no value.
  private record Row(List<@Nullable NodeValue> keys, List<@Nullable Node> cells) {
  }

  private static final FunctionEnv ENVIRONMENT = new FunctionEnvBase(ARQ.getContext());

  private final Query unordered;
  private final List<SortCondition> conditions;
  private final List<Var> columns;
  private final Comparator<Row> comparator;

  private RowOrder(Query unordered, List<SortCondition> conditions, List<Var> columns) {
    this.unordered = unordered;
    this.conditions = conditions;
    this.columns = columns;
    this.comparator = this::compare;
  }

  /// The order of a SELECT. One with a limit or without ORDER BY is left to Jena, and so is one whose rows lack what they are sorted by.
  static RowOrder of(Query select) {
    List<SortCondition> conditions = select.getOrderBy() == null ? List.of() : List.copyOf(select.getOrderBy());
    List<Var> columns = List.copyOf(select.getProjectVars());
    List<Var> more = conditions.stream().flatMap(c -> c.getExpression().getVarsMentioned().stream()).distinct()
        .filter(v -> !columns.contains(v)).toList();
    boolean simple = conditions.stream().allMatch(c -> isSimple(c.getExpression()));
    boolean plain = !select.hasLimit() && !select.hasOffset() && !select.hasGroupBy() && !select.hasAggregators() && !select.hasValues()
        && !select.hasDatasetDescription();
    boolean distinct = select.isDistinct() || select.isReduced();
    if (conditions.isEmpty() || !simple || !plain || !more.isEmpty() && distinct) {
      return new RowOrder(select, List.of(), columns);
    }
    return new RowOrder(unordered(select, more), conditions, columns);
  }

  /// The same question without ORDER BY and with more columns: what a query has been given cannot be taken from it.
  private static Query unordered(Query select, List<Var> more) {
    Query unordered = QueryFactory.make();
    unordered.setSyntax(select.getSyntax());
    unordered.getPrefixMapping().setNsPrefixes(select.getPrefixMapping());
    unordered.setQuerySelectType();
    unordered.setDistinct(select.isDistinct());
    unordered.setReduced(select.isReduced());
    unordered.setQueryPattern(select.getQueryPattern());
    for (Var column : select.getProjectVars()) {
      Expr expr = select.getProject().getExpr(column);
      if (expr == null) {
        unordered.addResultVar(column);
      } else {
        unordered.addResultVar(column, expr);
      }
    }
    more.forEach(unordered::addResultVar);
    return unordered;
  }

  /// Whether an expression can be worked out from a row alone.
  private static boolean isSimple(Expr expr) {
    return expr.isVariable() || expr.isConstant()
        || expr.isFunction() && !(expr instanceof ExprFunctionOp) && !(expr instanceof E_Function)
            && expr.getFunction().getArgs().stream().allMatch(RowOrder::isSimple);
  }

  /// The question to ask instead: without its order, and with what it is sorted by.
  Query unordered() {
    return unordered;
  }

  /// The columns of the answer.
  List<String> columns() {
    return columns.stream().map(Var::getVarName).toList();
  }

  /// Hands over all rows in order, one by one as they come where there is none.
  void each(RowSet rows, Consumer<List<@Nullable Node>> to) {
    if (conditions.isEmpty()) {
      rows.forEachRemaining(row -> to.accept(cells(row)));
      return;
    }
    List<Row> all = new ArrayList<>();
    rows.forEachRemaining(row -> all.add(new Row(keys(row), cells(row))));
    all.sort(comparator);
    all.forEach(row -> to.accept(row.cells()));
  }

  /// The first rows in order; no more than those are held in memory.
  FirstRows first(RowSet rows, int most) {
    PriorityQueue<Row> best = new PriorityQueue<>(comparator.reversed());
    List<List<@Nullable Node>> first = new ArrayList<>();
    int all = 0;
    for (; rows.hasNext(); all++) {
      Binding binding = rows.next();
      if (conditions.isEmpty()) {
        if (all < most) {
          first.add(cells(binding));
        }
        continue;
      }
      List<@Nullable NodeValue> keys = keys(binding);
      Row worst = best.size() < most ? null : best.peek();
      if (worst != null && compare(keys, worst.keys()) > 0) {
        continue; // most rows: what else stands in them is not looked up
      }
      best.add(new Row(keys, cells(binding)));
      if (worst != null) {
        best.remove();
      }
    }
    best.stream().sorted(comparator).forEach(row -> first.add(row.cells()));
    return new FirstRows(new Answer.Table(columns(), first), all);
  }

  private List<@Nullable NodeValue> keys(Binding binding) {
    List<@Nullable NodeValue> keys = new ArrayList<>(conditions.size());
    conditions.forEach(c -> keys.add(key(c, binding)));
    return keys;
  }

  private List<@Nullable Node> cells(Binding binding) {
    List<@Nullable Node> cells = new ArrayList<>(columns.size());
    columns.forEach(v -> cells.add(binding.get(v)));
    return cells;
  }

  private static @Nullable NodeValue key(SortCondition condition, Binding binding) {
    try {
      return condition.getExpression().eval(binding, ENVIRONMENT);
    } catch (ExprEvalException e) {
      return null; // what has no value comes first
    }
  }

  private int compare(Row one, Row other) {
    int byKeys = compare(one.keys(), other.keys());
    if (byKeys != 0) {
      return byKeys;
    }
    for (int i = 0; i < columns.size(); i++) {
      int order = compare(one.cells().get(i), other.cells().get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int compare(List<@Nullable NodeValue> one, List<@Nullable NodeValue> other) {
    for (int i = 0; i < conditions.size(); i++) {
      int order = compare(one.get(i), other.get(i));
      if (order != 0) {
        return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
      }
    }
    return 0;
  }

  private static int compare(@Nullable NodeValue one, @Nullable NodeValue other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return NodeValue.compareAlways(one, other);
  }

  private static int compare(@Nullable Node one, @Nullable Node other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return NodeCmp.compareRDFTerms(one, other);
  }
}
