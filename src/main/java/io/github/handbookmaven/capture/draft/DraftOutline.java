package io.github.handbookmaven.capture.draft;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a draft is written from.
 *
 * @param items steps, headings and decisions in their order
 * @param troubles what went wrong while recording
 * @param tools programs that were used, sorted
 * @param quotes lines of a conversation that tell how it began, redacted; empty elsewhere
 */
record DraftOutline(
    List<Item> items, List<Trouble> troubles, List<String> tools, List<String> quotes) {

  DraftOutline {
    items = List.copyOf(items);
    troubles = List.copyOf(troubles);
    tools = List.copyOf(tools);
    quotes = List.copyOf(quotes);
  }

  /** One thing in the order of a draft. */
  sealed interface Item {}

  /**
   * A heading, from a marker.
   *
   * @param title its words, redacted
   */
  record Heading(String title) implements Item {}

  /**
   * A step.
   *
   * @param step what is done
   */
  record Do(Step step) implements Item {}

  /**
   * Where two recordings of one task went different ways.
   *
   * @param one what the first did; empty where it did nothing
   * @param other what the second did; empty where it did nothing
   */
  record Decision(List<Step> one, List<Step> other) implements Item {
    /** Copies both lists. */
    public Decision {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }

  Stream<Step> steps() {
    return items.stream().flatMap(DraftOutline::steps);
  }

  static Stream<Step> steps(Item item) {
    if (item instanceof Do done) {
      return Stream.of(done.step());
    }
    return item instanceof Decision decision
        ? Stream.concat(decision.one().stream(), decision.other().stream())
        : Stream.empty();
  }
}
