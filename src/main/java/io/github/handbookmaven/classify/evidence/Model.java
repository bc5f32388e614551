package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.model.DocType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each signal weighs for each type, read from {@code model.tsv}.
 *
 * @param weights signal to type to weight; no type's is negative, so that every signal only ever
 *     speaks for something
 */
public record Model(Map<String, Map<DocType, Double>> weights) {
  /** The signal every document shows: how common each type is. */
  public static final String START = "start";

  /** The types the model weighs. */
  public static final List<DocType> SIDES = List.of(DocType.SOP, DocType.RUNBOOK, DocType.NONE);

  private static final String RESOURCE = "model.tsv";
  private static final int FIRST_WEIGHT = 2;
  private static final Comparator<Evidence> HEAVIEST_FIRST =
      Comparator.comparingDouble(Evidence::contribution)
          .reversed()
          .thenComparing(Evidence::signal)
          .thenComparing(Evidence::side);

  private static final Model STANDARD = parse(text());

  /** Copies what could change. */
  public Model {
    weights = Map.copyOf(weights);
  }

  /** The weights shipped with the plugin. */
  public static Model standard() {
    return STANDARD;
  }

  /** The shipped resource's text. */
  static String text() {
    try (InputStream stream = Model.class.getResourceAsStream(RESOURCE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }

  /** Reads rows of signal, prior, three weights and meaning between tabs. */
  static Model parse(String text) {
    Map<String, Map<DocType, Double>> weights = new HashMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> weights.put(cells[0].strip(), weightsOf(cells)));
    return new Model(weights);
  }

  private static Map<DocType, Double> weightsOf(String[] cells) {
    Map<DocType, Double> weights = new EnumMap<>(DocType.class);
    for (int side = 0; side < SIDES.size(); side++) {
      weights.put(SIDES.get(side), Double.parseDouble(cells[FIRST_WEIGHT + side].strip()));
    }
    return weights;
  }

  /** Everything that speaks for something in a document, the heaviest first. */
  public List<Evidence> evidence(DocumentText reading) {
    List<Evidence> evidence = new ArrayList<>();
    addTo(evidence, START, new Strength(1, 0, ""));
    for (Signal signal : Signals.ALL) {
      addTo(evidence, signal.name(), signal.look().apply(reading));
    }
    evidence.sort(HEAVIEST_FIRST);
    return evidence;
  }

  private void addTo(List<Evidence> evidence, String signal, Strength sighting) {
    Map<DocType, Double> sides = weights.getOrDefault(signal, Map.of());
    for (DocType side : SIDES) {
      double weight = sides.getOrDefault(side, 0.0);
      double contribution = weight * sighting.strength();
      if (contribution > 0) {
        evidence.add(
            new Evidence(signal, side, weight, contribution, sighting.line(), sighting.quote()));
      }
    }
  }
}
