package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.InPractice;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.ProjectTree;
import io.github.handbookmaven.source.Search;
import io.github.handbookmaven.source.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handbook of reviewed documents, and what a rule sees in it. */
public final class ShelfOf {

  private ShelfOf() {}

  /** The handbook on a day. */
  public static Handbook with(Reviewed reviewed, String today) {
    return with(List.of(reviewed), today);
  }

  /** The handbook of several documents on a day. */
  public static Handbook with(List<Reviewed> documents, String today) {
    Sources sources =
        new Sources(
            List.of(), new ProjectTree(List.of()), Sites.NONE, Map.of(), Search.NONE, List.of());
    return new Handbook(
        new ProjectFacts("g", "a", "1", "A", RepoPath.ROOT, Optional.empty(), Optional.empty()),
        LocalDate.parse(today),
        new Handbook.Evidence(
            sources, documents.get(0).history().reach(), new References(List.of(), List.of())),
        documents.stream().map(reviewed -> entry(reviewed, today)).toList());
  }

  private static Entry entry(Reviewed reviewed, String today) {
    Document document = reviewed.document();
    return new Entry(
        document.path().value(),
        document.path().value().replace(".md", ".html"),
        new ClassifiedDocument(
            document,
            new Classification(
                reviewed.type(),
                Origin.DECLARED,
                reviewed.type(),
                1,
                List.of(),
                Anatomy.UNKNOWN,
                Optional.empty())),
        new Entry.Ownership(List.of("@acme/ops"), "front matter"),
        reviewed.foundation(),
        reviewed.asOf(today),
        InPractice.NONE,
        reviewed.history().of(document.path()),
        "");
  }

  /** What a rule sees in that handbook. */
  public static List<Observation> seen(Rule rule, Reviewed reviewed, String today) {
    return Rules.ask(rule, with(reviewed, today), Options.NONE).toList();
  }
}
