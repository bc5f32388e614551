package io.github.handbookmaven.classify.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the lowest point of a smooth convex function by the limited-memory method of Broyden,
 * Fletcher, Goldfarb and Shanno (Nocedal and Wright, Numerical Optimization, algorithm 7.5), with
 * strict arithmetic in one thread, so that each run takes the same steps.
 */
final class Lbfgs {
  private static final int MEMORY = 8;
  private static final double ENOUGH_DESCENT = 1e-4;
  private static final int HALVINGS = 30;

  /** A function and its slope. */
  interface Function {
    /**
     * Its value at a point.
     *
     * @param at the point
     * @param slope receives the slope there
     */
    double value(double[] at, double[] slope);
  }

  private record Step(double[] way, double[] turn, double inverse) {}

  private record Move(double[] from, double[] way) {}

  private final Function function;
  private final int rounds;
  private final double tolerance;

  Lbfgs(Function function, int rounds, double tolerance) {
    this.function = function;
    this.rounds = rounds;
    this.tolerance = tolerance;
  }

  /** The lowest point found from 0. */
  double[] lowest(int size) {
    return lowest(new double[size]);
  }

  /** The lowest point found from where one begins; the nearer, the sooner. */
  double[] lowest(double[] begin) {
    int size = begin.length;
    double[] at = begin.clone();
    double[] slope = new double[size];
    double value = function.value(at, slope);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < rounds; round++) {
      double[] way = way(slope, steps);
      Move move = new Move(at, way);
      double descent = dot(way, slope);
      double length = steps.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
      double[] next = new double[size];
      double[] nextSlope = new double[size];
      double nextValue = moved(move, length, next, nextSlope);
      for (int half = 0;
          half < HALVINGS && nextValue > value + ENOUGH_DESCENT * length * descent;
          half++) {
        length /= 2;
        nextValue = moved(move, length, next, nextSlope);
      }
      remember(steps, difference(next, at), difference(nextSlope, slope));
      boolean isDone = value - nextValue <= tolerance * Math.max(1, Math.abs(value));
      at = next;
      slope = nextSlope;
      value = nextValue;
      if (isDone) {
        break;
      }
    }
    return at;
  }

  private double moved(Move move, double length, double[] next, double[] slope) {
    for (int each = 0; each < next.length; each++) {
      next[each] = move.from()[each] + length * move.way()[each];
    }
    return function.value(next, slope);
  }

  private static void remember(Deque<Step> steps, double[] way, double[] turn) {
    double curvature = dot(way, turn);
    if (curvature > 1e-12) {
      steps.addLast(new Step(way, turn, 1 / curvature));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
    }
  }

  private static double[] way(double[] slope, Deque<Step> steps) {
    double[] way = slope.clone();
    double[] shares = new double[steps.size()];
    int number = steps.size();
    for (Iterator<Step> last = steps.descendingIterator(); last.hasNext(); ) {
      Step step = last.next();
      number--;
      shares[number] = step.inverse() * dot(step.way(), way);
      add(way, step.turn(), -shares[number]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      scale(way, 1 / (last.inverse() * dot(last.turn(), last.turn())));
    }
    for (Step step : steps) {
      add(way, step.way(), shares[number] - step.inverse() * dot(step.turn(), way));
      number++;
    }
    scale(way, -1);
    return way;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int each = 0; each < one.length; each++) {
      sum += one[each] * other[each];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int each = 0; each < to.length; each++) {
      to[each] += times * what[each];
    }
  }

  private static void scale(double[] what, double times) {
    for (int each = 0; each < what.length; each++) {
      what[each] *= times;
    }
  }

  private static double[] difference(double[] one, double[] other) {
    double[] difference = one.clone();
    add(difference, other, -1);
    return difference;
  }
}
