package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Genre;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Namesakes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents as lists show them, each made once however many lists it stands in. */
final class DocumentRows {
  private final PageWords words;
  private final OwnerNames owners;
  private final ToIntFunction<Entry> findings;
  private final Namesakes namesakes;
  private final Map<RepoPath, Ranked> rows;

  /**
   * The rows of a handbook.
   *
   * @param handbook all documents
   * @param words the words of the pages
   * @param owners who owns documents
   * @param findings how many findings in a document count
   */
  DocumentRows(
      Handbook handbook, PageWords words, OwnerNames owners, ToIntFunction<Entry> findings) {
    this.words = words;
    this.owners = owners;
    this.findings = findings;
    this.namesakes = new Namesakes(handbook);
    this.rows = ranked(handbook);
  }

  /** A document in a list. */
  DocumentRow of(Entry entry) {
    return rows.get(entry.path()).row();
  }

  /** Documents by title. */
  List<DocumentRow> of(Stream<Entry> entries) {
    return entries
        .map(entry -> rows.get(entry.path()))
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::row)
        .toList();
  }

  /**
   * A row, and where it stands among all.
   *
   * @param row the row
   * @param rank by title, from 0 on
   */
  private record Ranked(DocumentRow row, int rank) {}

  /** Titles are compared once, however many lists there are: a hub has hundreds. */
  private Map<RepoPath, Ranked> ranked(Handbook handbook) {
    record Found(RepoPath path, DocumentRow row) {}
    List<Found> byTitle =
        handbook.entries().stream()
            .map(entry -> new Found(entry.path(), newRow(entry)))
            .sorted(
                Comparator.comparing((Found found) -> found.row().title(), NaturalOrder.NAMES)
                    .thenComparing(found -> found.row().path(), NaturalOrder.NAMES))
            .toList();
    Map<RepoPath, Ranked> ranked = new HashMap<>();
    for (int rank = 0; rank < byTitle.size(); rank++) {
      ranked.put(byTitle.get(rank).path(), new Ranked(byTitle.get(rank).row(), rank));
    }
    return ranked;
  }

  private DocumentRow newRow(Entry entry) {
    var schedule = entry.freshness().schedule();
    return new DocumentRow(
        entry.title(),
        entry.url(),
        entry.path().value(),
        namesakes.place(entry),
        entry.type().word(),
        words.type(entry.type()),
        entry.freshness().state().word(),
        words.states().label(entry.freshness().state()),
        StateWords.isToReview(entry.freshness().state()),
        words.states().headline(entry.freshness()),
        owners.of(entry),
        words.day(schedule.lastReviewed()),
        words.day(schedule.due()),
        keys(entry),
        findings.applyAsInt(entry));
  }

  private static DocumentRow.Keys keys(Entry entry) {
    return new DocumentRow.Keys(
        String.join("|", entry.owners().names()),
        joined(entry.document().metadata().identity().tags()),
        joined(entry.document().metadata().relations().services()),
        entry.status().word(),
        String.join("|", DocumentRow.folders(entry.path().value())),
        entry.type() == DocType.NONE
            ? entry.classification().genre().map(Genre::word).orElse("")
            : "");
  }

  private static String joined(List<Located<String>> values) {
    return values.stream().map(Located::value).collect(Collectors.joining("|"));
  }
}
