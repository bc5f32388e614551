package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.freshness.Circumstances;
import io.github.handbookmaven.freshness.CoveredCode;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.FreshnessAssessor;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.InPractice;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All Markdown files of a folder without git as a handbook of runbooks, on a day. */
final class Folder {
  private static final MarkdownReader READER = new MarkdownReader(RawHtml.ESCAPE);
  private final Path base;
  private final Sources sources;
  private final LocalDate today;

  Folder(Path base, LocalDate today) {
    this.base = base;
    this.today = today;
    this.sources =
        SourceReader.read(
            new SourceSettings(
                base,
                RootChoice.of(List.of(DefaultRoots.root(RepoPath.ROOT))),
                SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE,
                IgnoredFiles.WITHOUT_GIT));
  }

  Reviewer reviewer() {
    return new Reviewer(base);
  }

  private CoveredCode covered() {
    return new CoveredCode(base, sources.tree().files(), blob -> Optional.empty());
  }

  Handbook handbook() {
    List<Document> documents = sources.documents().stream().map(READER::read).toList();
    Circumstances circumstances = new Circumstances(Map.of(), Map.of(), History.NONE, covered());
    Map<RepoPath, Freshness> freshness =
        new FreshnessAssessor(new FreshnessSettings(Policies.NONE, ZoneOffset.UTC), today)
            .assess(documents, circumstances);
    return new Handbook(
        new ProjectFacts("g", "a", "1", "A", RepoPath.ROOT, Optional.empty(), Optional.empty()),
        today,
        new Handbook.Evidence(
            sources, History.Reach.NO_REPOSITORY, new References(List.of(), List.of())),
        documents.stream().map(document -> entry(document, freshness)).toList());
  }

  private static Entry entry(Document document, Map<RepoPath, Freshness> freshness) {
    return new Entry(
        document.path().value(),
        document.path() + ".html",
        new ClassifiedDocument(
            document,
            new Classification(
                DocType.RUNBOOK,
                Origin.DECLARED,
                DocType.RUNBOOK,
                1,
                List.of(),
                Anatomy.UNKNOWN,
                Optional.empty())),
        Entry.Ownership.NOBODY,
        Foundation.NONE,
        freshness.get(document.path()),
        InPractice.NONE,
        Optional.empty(),
        "");
  }
}
