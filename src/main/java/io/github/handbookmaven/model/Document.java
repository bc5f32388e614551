package io.github.handbookmaven.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One procedure document, read: what its author wrote, and nothing derived from other documents.
 *
 * @param path the file; unique among the documents of a handbook
 * @param root the source root it was collected from
 * @param metadata its front matter, read; {@link Metadata#NONE} where it has none
 * @param title what it is called, and where it says so
 * @param content its sections, links and HTML
 * @param suppressions its {@code handbook:ignore} and {@code handbook:snooze} comments
 * @param flaws what was wrong with the input
 * @param packed its file's text, as {@link #text()} gives it
 */
public record Document(
    RepoPath path,
    RepoPath root,
    Metadata metadata,
    Title title,
    Content content,
    List<Suppression> suppressions,
    List<Flaw> flaws,
    PackedText packed) {

  /**
   * What a document is called.
   *
   * @param text front matter's title, else the first heading's text, else the file's name; never
   *     blank
   * @param line 1-based line it stands on; 1 where it is the file's name
   */
  public record Title(String text, int line) {
    /** Refuses a document nobody can name. */
    public Title {
      if (text.isBlank() || line < 1) {
        throw new IllegalArgumentException("no such title: '" + text + "' on line " + line);
      }
    }
  }

  /** Copies what could change. */
  public Document {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(packed, "packed");
    suppressions = List.copyOf(suppressions);
    flaws = List.copyOf(flaws);
  }

  /**
   * Whether anything could be read of it.
   *
   * @return false for a file too large, in another encoding, or that reading failed at: only that
   *     is known of it
   */
  public boolean isRead() {
    boolean isFailed =
        flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.DOCUMENT_NOT_CHECKED);
    return !isFailed && (!packed.isEmpty() || flaws.isEmpty());
  }

  /**
   * Its file's text.
   *
   * @return as decoded, line ends normalised to {@code \n}, without BOM
   */
  public String text() {
    return packed.text();
  }

  /**
   * Its sections; the first is the text before the first heading.
   *
   * @return at least one
   */
  public List<Section> sections() {
    return content.sections();
  }

  /**
   * Its links and images, in order of appearance.
   *
   * @return as written, not resolved
   */
  public List<Link> links() {
    return content.links();
  }

  /**
   * All blocks of all sections, in order.
   *
   * @return the blocks
   */
  public Stream<Block> blocks() {
    return sections().stream().flatMap(section -> section.blocks().stream());
  }

  /**
   * Where a finding about the whole document points.
   *
   * @return the title's line
   */
  public Place titlePlace() {
    return Place.line(path, title.line());
  }

  /**
   * The path below its root without the whole (double) extension: the id of a document that
   * declares none.
   *
   * @return such as {@code database/full-disk}
   */
  public String derivedId() {
    return new RepoPath(path.below(root)).withoutMarkdownExtension();
  }

  /**
   * The same with another body and text.
   *
   * @param other its body
   * @param words its file's text
   * @return the document
   */
  public Document with(Content other, PackedText words) {
    return new Document(path, root, metadata, title, other, suppressions, flaws, words);
  }
}
