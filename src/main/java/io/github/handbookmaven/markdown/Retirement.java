package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.Document.Title;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out that a document is no longer in force where its front matter does not say so: by its
 * title, its opening words, or the folder it was put away in.
 */
final class Retirement {
  private static final String GONE = "deprecated|obsolete|superseded|retired|archived|moved";

  /** In lower case. */
  private static final Pattern FOLDER =
      Pattern.compile("[._]?(?:deprecated.*|archived?s?(?:[_-].*)?|attic)");

  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:"
              + GONE
              + ")(?:[\\])}]|\\W{0,2}[:\u2013\u2014-])|[\\[({](?:"
              + GONE
              + ")[\\])}]");

  private static final String SELF =
      "(?:this|the)"
          + " (?:document|page|doc|runbook|guide|procedure|playbook|content|article|file|alert"
          + "|documentation|sop|process|information|section)";

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?i)^\\W{0,4}(?:note\\W{1,3}|warning\\W{1,3}|important\\W{1,3})?(?:(?:"
              + GONE
              + ")\\b(?! (?:api|feature|flag|field|option|version)s?)\\W*(?:$|[:.!,]|in favou?r"
              + " of|by|to|since|,)|"
              + SELF
              + "\\b[^.!?]{0,40}\\b(?:(?:is|was|are|been|now) (?:now"
              + " )?(?:deprecated|obsolete|superseded|archived|retired|replaced"
              + " by)|(?:has|have|was|is) (?:been )?(?:re)?(?:moved|located|migrated) to|no longer"
              + " (?:maintained|valid|in use|used|up[ -]to[ -]date)))");

  private static final int LONGEST = 400;

  private Retirement() {}

  /**
   * How a document begins.
   *
   * @param title what it is called
   * @param content its body
   */
  record Opening(Title title, Content content) {}

  /** The metadata, with the status the document's own words or folder give it. */
  static Metadata noted(SourceFile file, Metadata metadata, Opening opening) {
    if (metadata.identity().status().isPresent()) {
      return metadata;
    }
    return found(file, opening).map(metadata::withStatus).orElse(metadata);
  }

  private static Optional<Located<Status>> found(SourceFile file, Opening opening) {
    RepoPath path = file.path();
    Title title = opening.title();
    if (IN_TITLE.matcher(title.text()).find()) {
      return Optional.of(said(title.text(), Place.line(path, title.line())));
    }
    return firstWords(opening.content())
        .filter(block -> IN_TEXT.matcher(block.text()).find())
        .map(block -> said(block.text(), Place.line(path, block.line())))
        .findFirst()
        .or(() -> byFolder(file));
  }

  private static Located<Status> said(String text, Place at) {
    boolean isArchived = text.toLowerCase(Locale.ROOT).contains("archived");
    return new Located<>(isArchived ? Status.ARCHIVED : Status.DEPRECATED, at);
  }

  /** The first paragraph, and the quotes above it: that is where notices stand. */
  private static Stream<Block> firstWords(Content content) {
    List<Block> blocks =
        content.sections().stream()
            .limit(2)
            .flatMap(section -> section.blocks().stream())
            .filter(block -> !block.text().isBlank() && block.kind() != Block.Kind.HTML)
            .limit(2)
            .toList();
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTE)
        .filter(block -> block.text().length() <= LONGEST);
  }

  private static Optional<Located<Status>> byFolder(SourceFile file) {
    RepoPath folder = file.path().parent();
    RepoPath root = file.root().folder();
    String below = folder.isWithin(root) ? folder.below(root) : folder.value();
    return Stream.of(below.toLowerCase(Locale.ROOT).split("/"))
        .filter(name -> FOLDER.matcher(name).matches())
        .findFirst()
        .map(
            name ->
                new Located<>(
                    name.contains("deprecated") ? Status.DEPRECATED : Status.ARCHIVED,
                    Place.file(file.path())));
  }
}
