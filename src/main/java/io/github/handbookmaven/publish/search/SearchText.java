package io.github.handbookmaven.publish.search;

import java.util.List;
import java.util.Objects;

/**
 * A document as search sees it.
 *
 * @param card what a result shows of it
 * @param names what it is called and filed under
 * @param parts its sections in order
 * @param weight what its hits count for, 1 for a document in force, less for one that was replaced
 */
record SearchText(Card card, Names names, List<Part> parts, double weight) {

  /**
   * What a result shows.
   *
   * @param url its page, below {@code handbook/}, percent-encoded
   * @param title its title
   * @param type the type's word
   * @param state the freshness state's word
   * @param status where it stands in its life; empty for a document in force
   * @param folder where it lies, if other documents have its title; else empty
   */
  record Card(String url, String title, String type, String state, String status, String folder) {}

  /**
   * What it is called and filed under.
   *
   * @param alerts names of the alerts it answers
   * @param ids its id and its aliases
   * @param labels tags, owners and services
   */
  record Names(List<String> alerts, List<String> ids, List<String> labels) {
    /** Copies what could change. */
    Names {
      alerts = List.copyOf(alerts);
      ids = List.copyOf(ids);
      labels = List.copyOf(labels);
    }
  }

  /**
   * A section.
   *
   * @param id the fragment that leads to it; empty before the first heading
   * @param heading its heading; empty before the first heading
   * @param text what stands below it, blocks joined by line ends
   */
  record Part(String id, String heading, String text) {}

  /** Copies what could change. */
  SearchText {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(names, "names");
    parts = List.copyOf(parts);
  }
}
