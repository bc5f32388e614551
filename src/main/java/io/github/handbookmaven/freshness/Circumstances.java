package io.github.handbookmaven.freshness;

import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What freshness is judged by, besides the documents' own words.
 *
 * @param types what each document is; a document without an entry is undetermined
 * @param foundations what each document rests on; a document without an entry rests on nothing
 * @param history what git tells
 * @param covered the project's files
 * @param recorded what other repositories found out about their documents
 */
public record Circumstances(
    Map<RepoPath, DocType> types,
    Map<RepoPath, Foundation> foundations,
    History history,
    CoveredCode covered,
    Map<RepoPath, RecordedReview> recorded) {

  /** Copies what could change. */
  public Circumstances {
    types = Map.copyOf(types);
    foundations = Map.copyOf(foundations);
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(covered, "covered");
    recorded = Map.copyOf(recorded);
  }

  /**
   * The circumstances of a project without others.
   *
   * @param types what each document is
   * @param foundations what each document rests on
   * @param history what git tells
   * @param covered the project's files
   */
  public Circumstances(
      Map<RepoPath, DocType> types,
      Map<RepoPath, Foundation> foundations,
      History history,
      CoveredCode covered) {
    this(types, foundations, history, covered, Map.of());
  }

  /**
   * The same with documents of other repositories.
   *
   * @param reviews what those found out
   * @return the circumstances
   */
  public Circumstances with(Map<RepoPath, RecordedReview> reviews) {
    return new Circumstances(types, foundations, history, covered, reviews);
  }

  Optional<RecordedReview> recorded(Document document) {
    return Optional.ofNullable(recorded.get(document.path()));
  }

  DocType typeOf(Document document) {
    return types.getOrDefault(document.path(), DocType.UNDETERMINED);
  }

  List<RepoPath> basesOf(Document document) {
    return foundations.getOrDefault(document.path(), Foundation.NONE).bases().stream()
        .map(Foundation.Basis::document)
        .distinct()
        .sorted()
        .toList();
  }
}
