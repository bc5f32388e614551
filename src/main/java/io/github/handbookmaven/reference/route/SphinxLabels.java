package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.SiteGenerator;
import io.github.handbookmaven.site.Sites;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of places that a link of any document may use: {@code (label)=} before a heading, {@code
 * :name:} of a directive, {@code .. _label:} of reStructuredText (<a
 * href="https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html">MyST</a>).
 */
public final class SphinxLabels {
  private static final Pattern TARGET =
      Pattern.compile("(?m)^[ \\t]*+\\(([^()\\s]{1,200}+)\\)=[ \\t]*+$");
  private static final Pattern NAME =
      Pattern.compile(
          "(?m)^[ \\t]*+(?::name:|:label:|name:)[ \\t]*+[\"']?([^\"'\\n]{1,200}?)[\"']?[ \\t]*+$");
  private static final Pattern RST_TARGET =
      Pattern.compile("(?m)^[ \\t]*+\\.\\. _`?([^:`\\n]{1,200}+)`?:[ \\t]*+$");

  /** In the cells of a notebook. */
  private static final Pattern IN_JSON = Pattern.compile("\\(([^()\\s\"\\\\]{1,200}+)\\)=");

  private final Set<String> labels = new HashSet<>();

  /**
   * Collects the labels of a project.
   *
   * @param documents the handbook's documents
   * @param sites the project's sites
   * @param sources the files they are made of
   */
  SphinxLabels(List<Document> documents, Sites sites, SiteSources sources) {
    documents.forEach(document -> addMarkdown(document.text()));
    boolean hasSphinx =
        sites.all().stream().anyMatch(site -> site.generator() == SiteGenerator.SPHINX);
    if (hasSphinx || !labels.isEmpty()) {
      Set<RepoPath> read = documents.stream().map(Document::path).collect(Collectors.toSet());
      sources.tree().files().stream()
          .filter(file -> !read.contains(file))
          .forEach(file -> addOther(file, sources));
    }
  }

  /** Of a file that is no document here. */
  private void addOther(RepoPath file, SiteSources sources) {
    if (file.name().endsWith(".rst")) {
      addAll(RST_TARGET, sources.text(file));
    } else if (file.name().endsWith(".md")) {
      addMarkdown(sources.text(file));
    } else if (file.name().endsWith(".ipynb")) {
      addAll(IN_JSON, sources.text(file));
    }
  }

  private void addMarkdown(String text) {
    if (text.contains(")=")) {
      addAll(TARGET, text);
    }
    if (text.contains("```{") || text.contains(":::{") || text.contains("~~~{")) {
      addAll(NAME, text);
    }
  }

  private void addAll(Pattern pattern, String text) {
    pattern.matcher(text).results().forEach(found -> labels.add(found.group(1)));
  }

  /**
   * Whether some document names a place so.
   *
   * @param name a link's whole target, or its fragment without {@code #}
   * @return true for a label of any document
   */
  public boolean contains(String name) {
    return labels.contains(name);
  }
}
