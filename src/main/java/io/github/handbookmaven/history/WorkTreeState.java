package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** Compares files with the last commit. Line ends do not count: git may convert them. */
final class WorkTreeState {
  private final ObjectReader reader;
  private final Path workTree;

  WorkTreeState(ObjectReader reader, Path workTree) {
    this.reader = reader;
    this.workTree = workTree;
  }

  /** A document's history; {@code committed} is null where the last commit does not hold it. */
  FileHistory of(RepoPath document, ObjectId committed, List<Change> changes) {
    Optional<Path> file = document.on(workTree);
    if (committed == null || file.isEmpty()) {
      return new FileHistory(changes, true, "");
    }
    try {
      byte[] bytes = Files.readAllBytes(file.get());
      if (idOf(bytes).equals(committed)) {
        return new FileHistory(changes, false, committed.getName());
      }
      boolean isSame = isSameButForReturns(new String(bytes, StandardCharsets.UTF_8), committed);
      return new FileHistory(changes, !isSame, committed.getName());
    } catch (IOException gone) {
      return new FileHistory(changes, true, committed.getName());
    }
  }

  /** Git's name for what a file holds; Java's own digest is much faster than JGit's. */
  private static ObjectId idOf(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      String header = Constants.TYPE_BLOB + " " + bytes.length + "\0";
      digest.update(header.getBytes(StandardCharsets.US_ASCII));
      return ObjectId.fromRaw(digest.digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private boolean isSameButForReturns(String text, ObjectId committed) {
    String last = Blobs.text(reader, committed).orElse("");
    return withoutReturns(text).equals(withoutReturns(last));
  }

  private static String withoutReturns(String text) {
    return text.replace("\r\n", "\n");
  }
}
