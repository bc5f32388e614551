package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Markdown files that are no documents of the handbook, read for their headings: a procedure links
 * to a section of the README too. What a site publishes is left alone, as its generator may add to
 * a page that nobody collected.
 */
final class UnreadPages {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final MarkdownReader reader = MarkdownReader.withoutHtml(RawHtml.ESCAPE);
  private final FileTexts texts;
  private final Sites sites;
  private final Map<RepoPath, Optional<Document>> pages = new HashMap<>();

  /**
   * Nothing is read yet.
   *
   * @param texts gives files, each read once
   * @param sites those that publish pages
   */
  UnreadPages(FileTexts texts, Sites sites) {
    this.texts = texts;
    this.sites = sites;
  }

  /** The page at a path; empty for what is no Markdown, cannot be read or is a site's. */
  Optional<Document> at(RepoPath path) {
    return pages.computeIfAbsent(path, this::read);
  }

  private Optional<Document> read(RepoPath path) {
    boolean isPage = path.name().toLowerCase(Locale.ROOT).endsWith(".md");
    return isPage && sites.of(path).isEmpty()
        ? texts.of(path).map(text -> reader.read(file(path, text))).filter(Document::isRead)
        : Optional.empty();
  }

  private static SourceFile file(RepoPath path, String text) {
    String plain = text.replace(BYTE_ORDER_MARK, "").replace("\r\n", "\n").replace('\r', '\n');
    return new SourceFile(path, DefaultRoots.root(path.parent()), plain, List.of());
  }
}
