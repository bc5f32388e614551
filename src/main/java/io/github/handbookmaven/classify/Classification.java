package io.github.handbookmaven.classify;

import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.classify.evidence.Probabilities;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.LateList;
import io.github.handbookmaven.model.MadeLate;
import io.github.handbookmaven.model.Word;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document is, how sure that is, and why.
 *
 * @param type the type it is published as
 * @param origin who says so
 * @param inferred what the text alone says: the same as {@code type} unless a person decided
 * @param confidence the model's probability that {@code type} is right, 0 to 1, also where a person
 *     decided; 0 for a type the model does not weigh
 * @param evidence every signal found, the heaviest first; empty where the text is not English
 * @param anatomy which parts it has
 * @param genre what it is instead, where its text reads as no procedure and tells; else empty
 */
public record Classification(
    DocType type,
    Origin origin,
    DocType inferred,
    double confidence,
    @MadeLate List<Evidence> evidence,
    Anatomy anatomy,
    Optional<Genre> genre) {

  /** Who says what a document is. */
  public enum Origin {
    /** Its front matter. */
    DECLARED,
    /** A source root or a policy of the POM. */
    POLICY,
    /** Its text, weighed. */
    INFERRED;

    /**
     * The word of the catalog.
     *
     * @return lower case
     */
    public String word() {
      return Word.of(this);
    }
  }

  /** Copies what could change. */
  public Classification {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(inferred, "inferred");
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence is 0 to 1, got " + confidence);
    }
    evidence = LateList.copyOf(evidence);
    Objects.requireNonNull(anatomy, "anatomy");
    Objects.requireNonNull(genre, "genre");
  }

  /**
   * How probable each type is by the text alone: what the evidence adds up to.
   *
   * @return the probabilities
   */
  public Probabilities odds() {
    return Probabilities.of(evidence);
  }

  /**
   * Whether nobody but the model says so; findings that rest on it only warn.
   *
   * @return true where no person decided
   */
  public boolean isInferred() {
    return origin == Origin.INFERRED;
  }
}
