package io.github.handbookmaven.classify;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import java.util.Objects;

/**
 * A document and what it is: all that can be known of it from its own text and the project's word
 * about its folder.
 *
 * @param document what its author wrote
 * @param classification what it is, and why
 * @param key a digest of all that both were made from, by which what is found out of them alone can
 *     be kept; empty where nothing is kept
 */
public record ClassifiedDocument(Document document, Classification classification, String key) {

  /** Refuses half of it. */
  public ClassifiedDocument {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(classification, "classification");
    Objects.requireNonNull(key, "key");
  }

  /**
   * A document of which nothing is kept.
   *
   * @param document what its author wrote
   * @param classification what it is, and why
   */
  public ClassifiedDocument(Document document, Classification classification) {
    this(document, classification, "");
  }

  /**
   * Its file.
   *
   * @return the path
   */
  public RepoPath path() {
    return document.path();
  }

  /**
   * Its title.
   *
   * @return never blank
   */
  public String title() {
    return document.title().text();
  }

  /**
   * Where its title stands.
   *
   * @return the title's place, or the file as a whole where nobody wrote one
   */
  public Place titlePlace() {
    return document.titlePlace();
  }

  /**
   * The type it is published as.
   *
   * @return the type
   */
  public DocType type() {
    return classification.type();
  }

  /**
   * Where it stands in its life.
   *
   * @return active where nothing is declared
   */
  public Status status() {
    return document.metadata().identity().status().map(said -> said.value()).orElse(Status.ACTIVE);
  }
}
