package org.isnad.serve;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/// `REPLACE` of SPARQL, with the budget of [BudgetedRegex].
final class BudgetedReplace extends ExprFunctionN {

  BudgetedReplace(ExprList args) {
    super("replace", args);
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.getFirst());
    Pattern pattern = BudgetedRegex.pattern(args.get(1), args.size() > 3 ? args.get(3) : null);
    String replacement = args.get(2).getString();
    String words = BudgetedRegex.within(text.getLiteralLexicalForm(), b -> BudgetedRegex.replaced(pattern, b, replacement));
    return NodeValue.makeNode(text.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(words)
        : NodeFactory.createLiteralLang(words, text.getLiteralLanguage()));
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BudgetedReplace(newArgs);
  }
}
