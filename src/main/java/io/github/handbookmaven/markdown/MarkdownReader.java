package io.github.handbookmaven.markdown;

import io.github.handbookmaven.frontmatter.FrontMatter;
import io.github.handbookmaven.frontmatter.MetadataReader;
import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Document.Title;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads documents. Safe for use by several threads; no text makes it fail. */
public final class MarkdownReader {
  private final Markdown markdown;
  private final Patience patience;

  /**
   * A reader.
   *
   * @param rawHtml what becomes of raw HTML
   */
  public MarkdownReader(RawHtml rawHtml) {
    this(rawHtml, new Patience());
  }

  MarkdownReader(RawHtml rawHtml, Patience patience) {
    this(new Markdown(Objects.requireNonNull(rawHtml, "rawHtml"), true), patience);
  }

  private MarkdownReader(Markdown markdown, Patience patience) {
    this.markdown = markdown;
    this.patience = patience;
  }

  /**
   * A reader of documents that are judged and not shown.
   *
   * @param rawHtml what would become of raw HTML
   * @return a reader that leaves the HTML empty; all else, flaws too, is as if it were there
   */
  public static MarkdownReader withoutHtml(RawHtml rawHtml) {
    return new MarkdownReader(new Markdown(rawHtml, false), new Patience());
  }

  /**
   * Whether documents have the HTML that pages show.
   *
   * @return false for one {@link #withoutHtml}
   */
  public boolean isShown() {
    return markdown.isShown();
  }

  /**
   * Reads a document as GitHub does.
   *
   * @param file its file
   * @return what its author wrote, with whatever is wrong with it as flaws
   */
  public Document read(SourceFile file) {
    return read(file, Flavor.GITHUB);
  }

  /**
   * Reads a document.
   *
   * @param file its file
   * @param flavor the one of the site it is a page of; its digest does not depend on it
   * @return what its author wrote, with whatever is wrong with it as flaws
   */
  public Document read(SourceFile file, Flavor flavor) {
    try {
      return patience.take(() -> wholly(file, flavor));
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      return asText(file, Failures.flaw(file.path(), "reading it", failure));
    }
  }

  /** Nothing is known of it but its text, and that reading it failed. */
  private static Document asText(SourceFile file, Flaw why) {
    List<Flaw> flaws = new ArrayList<>(file.flaws());
    flaws.add(why);
    return new Document(
        file.path(),
        file.root().folder(),
        Metadata.NONE,
        new Title(file.path().name(), 1),
        BodyReader.asText(file.text(), 1),
        List.of(),
        flaws,
        file.packed());
  }

  /**
   * A document as text alone, for where nothing better can be shown in time.
   *
   * @param document the document
   * @return the same without sections, links and markup
   */
  public static Document asText(Document document) {
    return document.with(BodyReader.asText(document.text(), 1), document.packed());
  }

  private Document wholly(SourceFile file, Flavor flavor) {
    String shown = MaskedSecrets.in(file.text());
    FrontMatter frontMatter = FrontMatter.of(file.path(), shown);
    MetadataReader.Outcome head = MetadataReader.read(file.path(), frontMatter);
    BodyReader.Outcome body =
        new BodyReader(markdown, flavor, file.path(), frontMatter).read(head.metadata());
    // What a person reviewed is the text as it is, not as it is shown.
    Content content =
        shown.equals(file.text())
            ? body.content()
            : body.content().withDigest(ReviewedText.digest(file.path(), file.text()));
    Title title = TitleFinder.of(file.path(), head.metadata(), content);
    List<Flaw> flaws = new ArrayList<>(file.flaws());
    flaws.addAll(head.flaws());
    flaws.addAll(body.flaws());
    return new Document(
        file.path(),
        file.root().folder(),
        Retirement.noted(file, head.metadata(), new Retirement.Opening(title, content)),
        title,
        content,
        body.suppressions(),
        flaws,
        file.packed());
  }
}
