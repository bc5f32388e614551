package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.PathLookup;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the documents that a README or a site's navigation leads to, although neither is part of
 * the handbook: they are no orphans.
 */
public final class ListedDocuments {

  private static final Pattern LISTING =
      Pattern.compile(
          "readme\\.(?:md|markdown)|(?:_?index|_?summary|_?sidebar|_?navbar|contributing)\\.md"
              + "|mkdocs\\.ya?ml|site\\.xml|sidebars\\.js(?:on)?|_toc\\.yml|toc\\.ya?ml",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile(
          "(?<![\\w./%~+-])[\\w./%~+-]+\\.(?:md|markdown|html)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final PathLookup paths;
  private final FileTexts texts;

  /**
   * Makes a finder.
   *
   * @param paths what stands where
   * @param texts gives the listings, each read once
   */
  public ListedDocuments(PathLookup paths, FileTexts texts) {
    this.paths = paths;
    this.texts = texts;
  }

  /**
   * Reads the listings.
   *
   * @return the documents they lead to
   */
  public Set<RepoPath> find() {
    Set<RepoPath> listed = new HashSet<>();
    paths.tree().files().stream()
        .filter(file -> LISTING.matcher(file.name()).matches())
        .filter(file -> paths.document(file).isEmpty())
        .forEach(file -> texts.of(file).ifPresent(text -> addAll(file, text, listed)));
    return listed;
  }

  private void addAll(RepoPath listing, String text, Set<RepoPath> listed) {
    Matcher page = PAGE.matcher(text);
    while (page.find()) {
      target(listing, Destination.decode(page.group())).ifPresent(listed::add);
    }
  }

  /** Navigation files name pages from the folder of the pages, which often stands beside them. */
  private Optional<RepoPath> target(RepoPath listing, String page) {
    RepoPath folder = listing.parent();
    String markdown = page.toLowerCase(Locale.ROOT).endsWith(".html") ? "markdown" : "docs";
    return Stream.of(folder, folder.child(markdown), folder.child("content"))
        .flatMap(place -> place.resolve(page).stream())
        .flatMap(place -> paths.find(place).stream())
        .flatMap(target -> target.document().stream())
        .findFirst();
  }
}
