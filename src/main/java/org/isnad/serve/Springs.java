package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;

/// Places for things that are tied to one another: ties pull, all push each other away, until they rest. The same ties give the same places.
final class Springs {

  private static final int ROUNDS = 250;
  private static final int MARGIN = 70;

  private final double[] x;
  private final double[] y;
  private final int width;
  private final int height;
  private final List<int[]> ties = new ArrayList<>();

  Springs(int things, int width, int height) {
    this.x = new double[things];
    this.y = new double[things];
    this.width = width;
    this.height = height;
    for (int i = 0; i < things; i++) {
      // a sunflower's spiral: no two on one line, whatever their number
      double angle = i * 2.399963;
      double radius = Math.sqrt((i + 0.5) / things) * Math.min(width, height) / 2;
      x[i] = radius * Math.cos(angle);
      y[i] = radius * Math.sin(angle);
    }
  }

  void tie(int one, int other) {
    ties.add(new int[]{one, other});
  }

  void settle() {
    int[] degree = new int[x.length];
    ties.forEach(t -> {
      degree[t[0]]++;
      degree[t[1]]++;
    });
    double ideal = 0.9 * Math.sqrt((double) width * height / Math.max(1, x.length));
    for (int round = 0; round < ROUNDS; round++) {
      double step = ideal * 0.35 * (1 - (double) round / ROUNDS) + 0.5;
      double[] fx = new double[x.length];
      double[] fy = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < i; j++) {
          push(i, j, -ideal * ideal / distance(i, j), fx, fy);
        }
        fx[i] -= x[i] * 0.9;
        fy[i] -= y[i] * 1.3;
      }
      for (int[] tie : ties) {
        double d = distance(tie[0], tie[1]);
        // things with many ties would fall together if each pulled with all its strength
        push(tie[0], tie[1], d * d / ideal * 2 / Math.sqrt((double) degree[tie[0]] * degree[tie[1]]), fx, fy);
      }
      for (int i = 0; i < x.length; i++) {
        double force = Math.max(0.01, Math.hypot(fx[i], fy[i]));
        x[i] += fx[i] / force * Math.min(force, step);
        y[i] += fy[i] / force * Math.min(force, step);
      }
    }
    fit(x, width);
    fit(y, height);
  }

  private double distance(int i, int j) {
    return Math.max(1, Math.hypot(x[i] - x[j], y[i] - y[j]));
  }

  /// Pulls the two together, or apart where the force is below 0.
  private void push(int i, int j, double force, double[] fx, double[] fy) {
    double d = distance(i, j);
    double dx = (x[j] - x[i]) / d * force;
    double dy = (y[j] - y[i]) / d * force;
    fx[i] += dx;
    fy[i] += dy;
    fx[j] -= dx;
    fy[j] -= dy;
  }

  private static void fit(double[] at, int length) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double v : at) {
      least = Math.min(least, v);
      most = Math.max(most, v);
    }
    double scale = most - least < 1 ? 0 : (length - 2.0 * MARGIN) / (most - least);
    for (int i = 0; i < at.length; i++) {
      at[i] = scale == 0 ? length / 2.0 : MARGIN + (at[i] - least) * scale;
    }
  }

  int x(int thing) {
    return (int) Math.round(x[thing]);
  }

  int y(int thing) {
    return (int) Math.round(y[thing]);
  }
}
