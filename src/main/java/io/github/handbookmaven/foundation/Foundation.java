package io.github.handbookmaven.foundation;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a runbook rests on.
 *
 * @param bases the documents, those written in {@code based_on} first
 * @param waived why it rests on none, where its author says so ({@code based_on: "none: reason"})
 * @param unknown what {@code based_on} names that is no document
 * @param proposals SOPs it might rest on, most alike first, at most three; only where it has no
 *     basis
 */
public record Foundation(
    List<Basis> bases,
    Optional<String> waived,
    List<UnknownBasis> unknown,
    List<RepoPath> proposals) {

  /** Of a document that rests on nothing. */
  public static final Foundation NONE =
      new Foundation(List.of(), Optional.empty(), List.of(), List.of());

  /** Copies what could change. */
  public Foundation {
    bases = List.copyOf(bases);
    Objects.requireNonNull(waived, "waived");
    unknown = List.copyOf(unknown);
    proposals = List.copyOf(proposals);
  }

  /**
   * A document another rests on.
   *
   * @param document its path
   * @param at where that is written
   * @param declared whether {@code based_on} names it; else a link in the text does
   */
  public record Basis(RepoPath document, Place at, boolean declared) {}

  /**
   * A name in {@code based_on} that leads to no document.
   *
   * @param name as written
   * @param at where
   * @param suggestion the id probably meant
   */
  public record UnknownBasis(String name, Place at, Optional<String> suggestion) {}
}
