package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.Classifier;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.InPractice;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.ProjectTree;
import io.github.handbookmaven.source.Search;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import io.github.handbookmaven.source.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document as its author wrote it, of a type somebody assigned, and what a rule sees in it. */
public record Written(RepoPath path, Optional<DocType> type, String text) {
  private static final String TODAY = "2026-11-22";

  public static Written sop(String text) {
    return new Written(new RepoPath("docs/a.md"), Optional.of(DocType.SOP), text);
  }

  public static Written runbook(String text) {
    return new Written(new RepoPath("docs/a.md"), Optional.of(DocType.RUNBOOK), text);
  }

  public static Written as(DocType type, String text) {
    return new Written(new RepoPath("docs/a.md"), Optional.of(type), text);
  }

  Written at(String where) {
    return new Written(new RepoPath(where), type, text);
  }

  /** What a rule sees in it. */
  public List<Observation> seenBy(Rule rule) {
    return Rules.ask(rule, handbook(List.of(this)), Options.NONE).toList();
  }

  static Handbook handbook(List<Written> documents) {
    Sources sources =
        new Sources(
            List.of(), new ProjectTree(List.of()), Sites.NONE, Map.of(), Search.NONE, List.of());
    return new Handbook(
        new ProjectFacts("g", "a", "1", "A", RepoPath.ROOT, Optional.empty(), Optional.empty()),
        LocalDate.parse(TODAY),
        new Handbook.Evidence(sources, History.NONE.reach(), new References(List.of(), List.of())),
        documents.stream().map(Written::entry).toList());
  }

  private Entry entry() {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    Document document =
        new MarkdownReader(RawHtml.ESCAPE).read(new SourceFile(path, root, text, List.of()));
    return new Entry(
        path.value(),
        path.value() + ".html",
        new ClassifiedDocument(document, Classifier.standard().classify(document, type)),
        Entry.Ownership.NOBODY,
        Foundation.NONE,
        Reviewed.never().asOf(TODAY),
        InPractice.NONE,
        Optional.empty(),
        "");
  }
}
