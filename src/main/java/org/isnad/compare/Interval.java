package org.isnad.compare;

import org.isnad.compare.Told.ToldFigure;

/// What a figure allows the truth to be, ends included.
record Interval(double low, double high) {

  static Interval of(ToldFigure figure) {
    double v = figure.value().doubleValue();
    if (figure.valueMax() != null) {
      return new Interval(v, figure.valueMax().doubleValue());
    }
    return switch (figure.qualifier()) {
      case EXACT -> new Interval(v, v);
      case ABOUT -> new Interval(v - Math.max(0.5, 0.05 * v), v + Math.max(0.5, 0.05 * v));
      case MORE_THAN, AT_LEAST -> new Interval(v, 1.5 * v);
      case APPROACHING -> new Interval(0.9 * v, v);
      case LESS_THAN, AT_MOST -> new Interval(0.5 * v, v);
    };
  }

  boolean meets(Interval other) {
    return low <= other.high && other.low <= high;
  }
}
