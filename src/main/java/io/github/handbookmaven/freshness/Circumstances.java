package io.github.handbookmaven.freshness;

import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What freshness is judged by, besides the documents' own words.
 *
 * @param types what each document is; a document without an entry is undetermined
 * @param foundations what each document rests on; a document without an entry rests on nothing
 * @param history what git tells
 * @param covered the project's files
 */
public record Circumstances(
    Map<RepoPath, DocType> types,
    Map<RepoPath, Foundation> foundations,
    History history,
    CoveredCode covered) {

  /** Copies what could change. */
  public Circumstances {
    types = Map.copyOf(types);
    foundations = Map.copyOf(foundations);
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(covered, "covered");
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
