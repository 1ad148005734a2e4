package org.isnad.serve;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/// `REGEX` of SPARQL, with a budget: a match that needs too many steps ends the question as a timeout does, rather than leave out rows
/// without a word. A malformed pattern is an error of the expression.
final class BudgetedRegex extends ExprFunctionN {

  static final int LONGEST_PATTERN = 500;

  BudgetedRegex(ExprList args) {
    super("regex", args);
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text = NodeValueOps.checkAndGetStringLiteral("REGEX", args.getFirst()).getLiteralLexicalForm();
    Pattern pattern = pattern(args.get(1), args.size() > 2 ? args.get(2) : null);
    return within(text, budgeted -> NodeValue.makeBoolean(pattern.matcher(budgeted).find()));
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BudgetedRegex(newArgs);
  }

  static <T> T within(String text, Function<BudgetedText, T> match) {
    try {
      return match.apply(new BudgetedText(text));
    } catch (BudgetedText.Exhausted | StackOverflowError e) {
      QueryCancelledException over = new QueryCancelledException();
      over.initCause(e);
      throw over;
    }
  }

  static Pattern pattern(NodeValue pattern, @Nullable NodeValue flags) {
    String words = pattern.getString();
    if (words == null || words.length() > LONGEST_PATTERN) {
      throw new ExprEvalException("a regular expression is a string of at most " + LONGEST_PATTERN + " characters");
    }
    try {
      return Pattern.compile(words, flags == null ? 0 : mask(flags.getString()));
    } catch (PatternSyntaxException | StackOverflowError e) {
      throw new ExprEvalException("malformed regular expression", e);
    }
  }

  private static int mask(String flags) {
    return flags.chars().map(c -> switch (c) {
      case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      case 's' -> Pattern.DOTALL;
      case 'm' -> Pattern.MULTILINE;
      case 'x' -> Pattern.COMMENTS;
      case 'q' -> Pattern.LITERAL;
      default -> throw new ExprEvalException("no flag '" + (char) c + "' of regular expressions");
    }).reduce(0, (a, b) -> a | b);
  }

  static String replaced(Pattern pattern, BudgetedText text, String replacement) {
    Matcher matcher = pattern.matcher(text);
    try {
      return matcher.replaceAll(replacement);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("malformed replacement", e);
    }
  }
}
