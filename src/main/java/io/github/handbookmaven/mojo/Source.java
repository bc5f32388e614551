package io.github.handbookmaven.mojo;

import java.util.List;
import java.util.Optional;

/** A root to collect documents from: the element {@code <source>}. */
public final class Source {
  private String directory = "";
  private String type;
  private List<String> includes = List.of();
  private List<String> excludes = List.of();

  /**
   * A root on the command line: {@code -Dhandbook.sources=docs,ops}.
   *
   * @param folder the folder, relative to the project
   */
  public void set(String folder) {
    this.directory = folder;
  }

  /**
   * Sets the folder.
   *
   * @param directory relative to the project
   */
  public void setDirectory(String directory) {
    this.directory = directory;
  }

  /**
   * Sets what all documents below it are.
   *
   * @param type {@code sop}, {@code runbook} or {@code none}
   */
  public void setType(String type) {
    this.type = type;
  }

  /**
   * Sets which files are documents.
   *
   * @param includes Ant patterns below the folder; the goal's own where empty
   */
  public void setIncludes(List<String> includes) {
    this.includes = includes;
  }

  /**
   * Sets which files are none.
   *
   * @param excludes Ant patterns below the folder, in addition to the goal's own
   */
  public void setExcludes(List<String> excludes) {
    this.excludes = excludes;
  }

  String directory() {
    return directory.strip();
  }

  Optional<String> type() {
    return Optional.ofNullable(type);
  }

  List<String> includes() {
    return includes;
  }

  List<String> excludes() {
    return excludes;
  }
}
