package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads literal documents, for tests. */
public final class Reading {
  public static final RepoPath PATH = new RepoPath("docs/example.md");

  private static final Map<RawHtml, MarkdownReader> READERS =
      Stream.of(RawHtml.values()).collect(Collectors.toMap(each -> each, MarkdownReader::new));

  private Reading() {}

  public static Document read(String... lines) {
    return read(RawHtml.ESCAPE, String.join("\n", lines));
  }

  public static Document read(RawHtml rawHtml, String text) {
    return READERS.get(rawHtml).read(file(text));
  }

  static SourceFile file(String text) {
    return new SourceFile(PATH, DefaultRoots.root(new RepoPath("docs")), text, List.of());
  }

  /** The page's body with every slot filled as a page may fill it. */
  public static String html(Document document) {
    return document.content().html().fill(position -> attribute(document.links().get(position)));
  }

  private static String attribute(Link link) {
    Optional<String> target =
        link.isImage() ? SafeUrl.ofImage(link.target()) : SafeUrl.ofLink(link.target());
    String name = link.isImage() ? " src=\"" : " href=\"";
    return target.map(url -> name + HtmlText.escape(url) + "\"").orElse("");
  }

  public static List<Flaw.Kind> flawKinds(Document document) {
    return document.flaws().stream().map(Flaw::kind).toList();
  }
}
