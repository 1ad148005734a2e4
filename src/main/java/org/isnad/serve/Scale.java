package org.isnad.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// From values to places on a drawing, in even steps.
///
/// @param low the value at `bottom`
/// @param high the value at `top`
/// @param step the distance of the lines
record Scale(double low, double high, double step, int bottom, int top) {

  private static final int STEPS = 5;

  /// A scale that holds all values with some room; it begins at nothing unless that would press the values together.
  static Scale of(List<Double> values, int bottom, int top) {
    double least = Collections.min(values);
    double most = Collections.max(values);
    double from = least >= 0 && least < most * 0.6 || least == most ? Math.min(0, least) : least;
    double step = step(Math.max(most - from, Math.abs(most) * 1e-6 + 1e-9) / STEPS);
    double low = Math.floor((from == least && from != 0 ? from - step / 2 : from) / step) * step;
    double high = Math.ceil((most + step / 2) / step) * step;
    return new Scale(low, high, step, bottom, top);
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  int at(double value) {
    return (int) Math.round(bottom - (value - low) / (high - low) * (bottom - top));
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; low + i * step <= high + step / 1000; i++) {
      ticks.add(Math.round((low + i * step) / step) * step);
    }
    return ticks;
  }
}
