package io.github.handbookmaven.publish.html.page.finding;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.html.page.frame.BodyMarkup;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RulePage;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.util.List;
import java.util.Optional;

/** The page each rule brings along: why it matters, examples, how to fix. */
final class RuleTexts {
  private static final SourceRoot ROOT =
      new SourceRoot(new RepoPath("rules"), List.of(), List.of(), Optional.empty());

  private final MarkdownReader reader = new MarkdownReader(RawHtml.ESCAPE);

  /** A rule's page; empty for a rule that brings none. */
  Html of(Rule rule) {
    return RulePage.of(rule).map(page -> html(rule, page.markdown())).orElse(Html.EMPTY);
  }

  private Html html(Rule rule, String text) {
    RepoPath path = new RepoPath("rules/" + rule.id() + ".md");
    Document page = reader.read(new SourceFile(path, ROOT, text, List.of()));
    return new Html(BodyMarkup.below(page.content().html().fill(at -> attributes(page, at)), 1));
  }

  /** Rule pages link to each other and to the web; what else they link to is not published. */
  private static String attributes(Document page, int at) {
    String target = page.links().get(at).target();
    if (target.startsWith("https://")) {
      return " href=\"" + Html.escape(target) + "\" rel=\"noopener noreferrer\"";
    }
    return target.matches("[a-z-]+\\.md") ? " href=\"" + target.replace(".md", ".html") + "\"" : "";
  }
}
