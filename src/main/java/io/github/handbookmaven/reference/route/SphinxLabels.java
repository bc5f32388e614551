package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

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

  private final Set<String> labels = new HashSet<>();

  /**
   * Collects the labels of a project.
   *
   * @param documents the handbook's documents
   * @param tree every file, to find those of other markup
   * @param texts reads a small file; empty where it cannot be read
   */
  public SphinxLabels(
      List<Document> documents, ProjectTree tree, Function<RepoPath, Optional<String>> texts) {
    documents.forEach(document -> addMarkdown(document.text()));
    if (!labels.isEmpty()) {
      tree.files().stream()
          .filter(file -> file.name().endsWith(".rst"))
          .forEach(file -> texts.apply(file).ifPresent(text -> addAll(RST_TARGET, text)));
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
