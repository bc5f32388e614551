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
import java.util.StringJoiner;

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
  public static final List<DocType> SIDES = PhraseRow.SIDES;

  /** What all signals together are called that hardly count. */
  private static final String SMALL = "small-signs";

  private static final double HARDLY = 0.08;
  private static final int NAMED = 5;
  private static final String RESOURCE = "model.tsv";
  private static final int FIRST_WEIGHT = 2;

  /** What every document shows comes last: it is no evidence of this one. */
  private static final Comparator<Evidence> HEAVIEST_FIRST = Model::inOrder;

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

  /** Everything that speaks for something in a document, the heaviest first, the start last. */
  public List<Evidence> evidence(DocumentText reading) {
    List<Evidence> evidence = new ArrayList<>();
    addTo(evidence, START, new Strength(1, 0, ""));
    for (Signal signal : Signals.ALL) {
      addTo(evidence, signal.name(), signal.look().apply(reading));
    }
    evidence.addAll(PhraseGroups.evidence(PhraseTable.standard().find(reading), reading));
    List<Evidence> told = smallOnesTogether(titlesOnce(evidence));
    told.sort(HEAVIEST_FIRST);
    return told;
  }

  /** Told in full, as most of two are told apart by the first question. */
  private static int inOrder(Evidence one, Evidence other) {
    int last = Boolean.compare(isStart(one), isStart(other));
    int heaviest = last != 0 ? last : Double.compare(other.contribution(), one.contribution());
    int byName = heaviest != 0 ? heaviest : one.signal().compareTo(other.signal());
    return byName != 0 ? byName : one.side().compareTo(other.side());
  }

  private static boolean isStart(Evidence one) {
    return one.signal().equals(START);
  }

  /** What hardly counts shares a line for each type, so that the table can be read. */
  private static List<Evidence> smallOnesTogether(List<Evidence> evidence) {
    List<Evidence> told = new ArrayList<>();
    for (DocType side : SIDES) {
      List<Evidence> small = new ArrayList<>();
      for (Evidence one : evidence) {
        if (one.side() == side) {
          (isSmall(one) ? small : told).add(one);
        }
      }
      if (small.size() > 1) {
        told.add(sum(small));
      } else {
        told.addAll(small);
      }
    }
    return told;
  }

  private static boolean isSmall(Evidence one) {
    return one.contribution() < HARDLY && !isStart(one);
  }

  private static Evidence sum(List<Evidence> small) {
    small.sort(HEAVIEST_FIRST);
    double sum = small.stream().mapToDouble(Evidence::contribution).sum();
    StringJoiner names = new StringJoiner(", ");
    for (Evidence one : small.subList(0, Math.min(NAMED, small.size()))) {
      names.add(one.signal() + ":" + one.line());
    }
    Evidence heaviest = small.get(0);
    return new Evidence(SMALL, heaviest.side(), sum, sum, heaviest.line(), names.toString());
  }

  /** A title speaks once for a type, under the name of the heaviest of what it shows. */
  private static List<Evidence> titlesOnce(List<Evidence> evidence) {
    Map<DocType, Evidence> titles = new EnumMap<>(DocType.class);
    List<Evidence> told = new ArrayList<>();
    for (Evidence one : evidence) {
      if (isOfATitle(one)) {
        titles.merge(one.side(), one, Model::together);
      } else {
        told.add(one);
      }
    }
    told.addAll(titles.values());
    return told;
  }

  private static boolean isOfATitle(Evidence one) {
    return one.signal().startsWith("title-") || one.signal().equals(PhrasePlace.TITLE.signal());
  }

  private static Evidence together(Evidence one, Evidence other) {
    Evidence heavier = other.contribution() > one.contribution() ? other : one;
    boolean isNamed = one.signal().startsWith("title-");
    String signal =
        isNamed && !other.signal().startsWith("title-") ? one.signal() : heavier.signal();
    return new Evidence(
        signal,
        one.side(),
        one.weight() + other.weight(),
        one.contribution() + other.contribution(),
        heavier.line(),
        heavier.quote());
  }

  private void addTo(List<Evidence> evidence, String signal, Strength sighting) {
    if (sighting.strength() == 0) {
      return;
    }
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
