package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;

/**
 * A rule every document can break by leaving something out: a review, an owner, a section. Where
 * hardly a document keeps to it, nobody does so by mistake, and a finding at each of them tells
 * nothing; the engine then says it once for the project. From one document in five on it is a
 * convention, and each exception is reported at its place.
 */
public interface Practice extends Rule {

  /**
   * Whether a document could keep to it at all. What it observes elsewhere is dropped, unless the
   * user gives the rule a severity.
   *
   * @param entry the document
   * @return false for a document that nothing is expected of
   */
  boolean concerns(Entry entry);

  /**
   * Whether somebody asks it of a document: a policy, or the document's own front matter. What is
   * asked for is reported at its place, however many keep to it.
   *
   * @param entry the document
   * @return false where only the rule itself asks
   */
  default boolean isAskedOf(Entry entry) {
    return false;
  }

  /**
   * What those who keep to it do, to follow "3 of 40 ".
   *
   * @return such as {@code procedures have a recorded review}
   */
  String kept();

  /**
   * How to begin: the remedy of the one finding for the project.
   *
   * @return do this
   */
  String beginning();
}
