package io.github.handbookmaven.classify.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Softmax regression, held to the weights a person set: each step away from them costs, so that
 * only what many documents of many repositories agree on moves a weight far.
 *
 * @param priors what a person set
 * @param hold how much a step away costs
 */
record Trainer(Weights priors, double hold) {
  private static final int ROUNDS = 300;
  private static final double STEP = 0.5;
  private static final double MOMENTUM = 0.9;

  /** A repository counts by this power of its number of documents: 1 as many, 0 as one. */
  private static final double SAY = 0.5;

  /** The weights that explain the labels best. */
  Weights fit(List<Example> examples) {
    Map<String, Long> sizes =
        examples.stream()
            .collect(Collectors.groupingBy(Example::repository, Collectors.counting()));
    Function<Example, Double> say = example -> Math.pow(sizes.get(example.repository()), SAY - 1);
    double total = examples.stream().mapToDouble(say::apply).sum();
    Weights weights = priors.dividedBy(1);
    Weights speed = Weights.zero();
    for (int round = 0; round < ROUNDS; round++) {
      Weights slope = pull(weights, examples.size());
      for (Example example : examples) {
        addSlope(slope, weights, example, say.apply(example) / total);
      }
      move(weights, speed, slope);
    }
    return weights;
  }

  private Weights pull(Weights weights, int examples) {
    Weights pull = Weights.zero();
    for (int signal = 0; signal < pull.values().length; signal++) {
      double[] from = priors.values()[signal];
      double[] now = weights.values()[signal];
      for (int side = 0; side < now.length; side++) {
        pull.values()[signal][side] = hold * (now[side] - from[side]) / examples;
      }
    }
    return pull;
  }

  private static void addSlope(Weights slope, Weights weights, Example example, double say) {
    double[] miss = weights.odds(example.strengths());
    miss[Weights.sideOf(example.label())] -= 1;
    double[] strengths = example.strengths();
    for (int signal = 0; signal < strengths.length; signal++) {
      if (strengths[signal] != 0) {
        add(slope.values()[signal], miss, say * strengths[signal]);
      }
    }
  }

  private static void add(double[] to, double[] what, double times) {
    for (int side = 0; side < to.length; side++) {
      to[side] += what[side] * times;
    }
  }

  private static void move(Weights weights, Weights speed, Weights slope) {
    for (int signal = 0; signal < weights.values().length; signal++) {
      double[] pace = speed.values()[signal];
      for (int side = 0; side < pace.length; side++) {
        pace[side] = MOMENTUM * pace[side] - STEP * slope.values()[signal][side];
      }
      add(weights.values()[signal], pace, 1);
    }
  }
}
