package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;

/** Compares files with the last commit. Line ends do not count: git may convert them. */
final class WorkTreeState {
  private final ObjectReader reader;
  private final Path workTree;
  private final ObjectInserter.Formatter ids = new ObjectInserter.Formatter();

  WorkTreeState(ObjectReader reader, Path workTree) {
    this.reader = reader;
    this.workTree = workTree;
  }

  /** A document's history; {@code committed} is null where the last commit does not hold it. */
  FileHistory of(RepoPath document, ObjectId committed, List<Change> changes) {
    if (committed == null) {
      return new FileHistory(changes, true, true);
    }
    try {
      byte[] bytes = Files.readAllBytes(workTree.resolve(document.value()));
      if (ids.idFor(Constants.OBJ_BLOB, bytes).equals(committed)) {
        return new FileHistory(changes, false, false);
      }
      return compared(new String(bytes, StandardCharsets.UTF_8), committed, changes);
    } catch (IOException gone) {
      return new FileHistory(changes, true, false);
    }
  }

  private FileHistory compared(String text, ObjectId committed, List<Change> changes) {
    String last = Blobs.text(reader, committed).orElse("");
    if (withoutReturns(text).equals(withoutReturns(last))) {
      return new FileHistory(changes, false, false);
    }
    boolean edited =
        DocumentVersion.of(text).changeFrom(DocumentVersion.of(last)) == Change.Kind.CONTENT;
    return new FileHistory(changes, true, edited);
  }

  private static String withoutReturns(String text) {
    return text.replace("\r\n", "\n");
  }
}
