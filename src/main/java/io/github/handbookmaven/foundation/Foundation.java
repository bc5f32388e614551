package io.github.handbookmaven.foundation;

import io.github.handbookmaven.hub.Listed;
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
 * @param elsewhere documents of other repositories that {@code based_on} names
 * @param proposals SOPs it might rest on, most alike first, at most three; only where it has no
 *     basis
 */
public record Foundation(
    List<Basis> bases,
    Optional<String> waived,
    List<UnknownBasis> unknown,
    List<ForeignBasis> elsewhere,
    List<RepoPath> proposals) {

  /** Of a document that rests on nothing. */
  public static final Foundation NONE =
      new Foundation(List.of(), Optional.empty(), List.of(), List.of(), List.of());

  /** Copies what could change. */
  public Foundation {
    bases = List.copyOf(bases);
    Objects.requireNonNull(waived, "waived");
    unknown = List.copyOf(unknown);
    elsewhere = List.copyOf(elsewhere);
    proposals = List.copyOf(proposals);
  }

  /**
   * What rests on documents of this handbook alone.
   *
   * @param bases the documents
   * @param waived why it rests on none
   * @param unknown what is no document
   * @param proposals SOPs it might rest on
   */
  public Foundation(
      List<Basis> bases,
      Optional<String> waived,
      List<UnknownBasis> unknown,
      List<RepoPath> proposals) {
    this(bases, waived, unknown, List.of(), proposals);
  }

  /**
   * A document of another repository.
   *
   * @param document what its inventory tells; empty where nobody here has it
   * @param at where it is named
   */
  public record ForeignBasis(Optional<Listed> document, Place at) {}

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
