package io.github.handbookmaven.publish;

/**
 * A form in which other programs read findings. To add one: a class, its name among the goal's
 * formats, its test against an independent reader.
 */
public interface FindingsFormat {

  /**
   * The file it is written to.
   *
   * @return a name, without folders
   */
  String fileName();

  /**
   * Writes findings.
   *
   * @param edition what was found, and on which documents
   * @return the file's text
   */
  String render(Edition edition);
}
