package io.github.handbookmaven.markdown;

import io.github.handbookmaven.frontmatter.FrontMatter;
import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.model.SlottedHtml;
import io.github.handbookmaven.model.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Reads one document's body: everything below its front matter. */
final class BodyReader {
  private static final long MEGABYTE = 1_000_000;

  /** What a browser still opens without a pause, several times what people write by hand. */
  private static final long LARGEST_PAGE = 12 * MEGABYTE;

  /** No text of this many characters becomes a page too large, unless it repeats definitions. */
  private static final int SMALL = 64_000;

  private static final String DEFINITION = "]:";

  /** Levels that no renderer's stack minds. */
  private static final int SHALLOW = 200;

  private final Markdown markdown;
  private final Flavor flavor;
  private final RepoPath path;
  private final FrontMatter frontMatter;
  private final OversizeBlocks.Outcome parsable;

  /**
   * What came of it.
   *
   * @param content what it holds
   * @param suppressions its comments to us
   * @param flaws what is wrong with it
   */
  record Outcome(Content content, List<Suppression> suppressions, List<Flaw> flaws) {}

  BodyReader(Markdown markdown, Flavor flavor, RepoPath path, FrontMatter frontMatter) {
    this.markdown = markdown;
    this.flavor = flavor;
    this.path = path;
    this.frontMatter = frontMatter;
    this.parsable = OversizeBlocks.parsable(path, frontMatter.body());
  }

  Outcome read(Metadata metadata) {
    try {
      return read(markdown.parse(parsable.text(), flavor), metadata);
    } catch (IllegalArgumentException tooManyCells) {
      return unparsed(tooManyCells());
    } catch (StackOverflowError tooDeep) {
      return unparsed(NestingDepth.flaw(Place.line(path, firstLine())));
    }
  }

  private Outcome read(Node root, Metadata metadata) {
    SourceText source = new SourceText(path, parsable.text());
    List<Node> nodes = Tree.of(root);
    HeadingIds ids = new HeadingIds(nodes);
    LinkReader.Outcome links = LinkReader.read(source, nodes);
    CodeSpanReader.Outcome code = CodeSpanReader.read(source, nodes);
    List<Section> sections = SectionReader.read(root, ids, firstLine());
    String digest = digest(nodes);
    List<Suppression> suppressions = SuppressionReader.read(source, nodes, lastLine());
    List<Flaw> flaws = new ArrayList<>(parsable.flaws());
    NestingDepth depth = NestingDepth.of(nodes);
    depth.flawIn(path).ifPresent(flaws::add);
    flaws.addAll(new HiddenCharacters(path).flaws(nodes, links.links()));
    // Rendering comes last: it takes the markers of alerts out of the tree.
    Body body = new Body(root, ids, links, code, title(nodes, metadata), parsable.unparsed());
    SlottedHtml html = isRenderedFor(depth) ? markdown.render(body) : SlottedHtml.EMPTY;
    if (html.length() > LARGEST_PAGE) {
      return unparsed(pageTooLarge(html.length()));
    }
    Set<String> anchors = new HashSet<>(ids.all());
    anchors.addAll(links.htmlAnchors());
    Content content =
        new Content(sections, links.links(), code.spans(), anchors, ids.loose(), html, digest);
    return new Outcome(content, suppressions, flaws);
  }

  /** A stamp made before somebody ran a generator is still the text's. */
  private String digest(List<Node> nodes) {
    boolean isGithubs = nodes.stream().noneMatch(Container.class::isInstance);
    return isGithubs
        ? ReviewedText.digest(nodes, parsable)
        : ReviewedText.digest(parsable, frontMatter.body());
  }

  /** Where nobody sees the page, only what might not become one is rendered, to know whether. */
  private boolean isRenderedFor(NestingDepth depth) {
    String text = parsable.text();
    boolean isSurelyFine =
        text.length() < SMALL && depth.deepest() < SHALLOW && !text.contains(DEFINITION);
    return markdown.isShown() || !isSurelyFine;
  }

  /** The first heading, where it is of level 1 and says what the page's title says. */
  private static Optional<Heading> title(List<Node> nodes, Metadata metadata) {
    return nodes.stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .findFirst()
        .filter(first -> first.getLevel() == 1 && !Tree.text(first).isEmpty())
        .filter(first -> isSaidBy(metadata, Tree.text(first)));
  }

  private static boolean isSaidBy(Metadata metadata, String heading) {
    return metadata
        .identity()
        .title()
        .map(title -> title.value().strip().equalsIgnoreCase(heading))
        .orElse(true);
  }

  private int firstLine() {
    return frontMatter.block().map(block -> block.lastLine() + 1).orElse(1);
  }

  private int lastLine() {
    return (int) frontMatter.body().chars().filter(sign -> sign == '\n').count() + 1;
  }

  /** The body as the text it is, for a body the parser refuses. */
  private Outcome unparsed(Flaw why) {
    List<Flaw> flaws = new ArrayList<>(parsable.flaws());
    flaws.add(why);
    String digest = ReviewedText.digest(parsable, frontMatter.body());
    Content content = asText(frontMatter.body().strip(), firstLine()).withDigest(digest);
    return new Outcome(content, List.of(), flaws);
  }

  /** A text that is shown as it is. */
  static Content asText(String text, int firstLine) {
    String html = "<pre class=\"unparsed\" tabindex=\"0\">" + HtmlText.escape(text) + "</pre>\n";
    return new Content(
        List.of(new Section(0, "", "", firstLine, List.of())),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        new SlottedHtml(List.of(html), List.of()),
        Digest.of(text.strip(), ReviewedText.DIGITS));
  }

  /** A small text can become a page of many megabytes: 60,000 references to one footnote do. */
  private Flaw pageTooLarge(long length) {
    return new Flaw(
        Flaw.Kind.BLOCK_TOO_LARGE,
        Place.line(path, firstLine()),
        "its page would be " + length / MEGABYTE + " MB; the document is shown as text",
        "split the document, or refer to a footnote fewer times");
  }

  private Flaw tooManyCells() {
    return new Flaw(
        Flaw.Kind.TABLE_TOO_LARGE,
        Place.line(path, firstLine()),
        "a table has more than " + Markdown.MAX_CELLS + " cells; the document is shown as text",
        "split the table, or attach the data as a file");
  }
}
