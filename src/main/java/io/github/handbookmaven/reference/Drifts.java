package io.github.handbookmaven.reference;

import io.github.handbookmaven.history.FileMention;
import io.github.handbookmaven.history.LostFile;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that lead nowhere now, kept until all documents are read, so that history is asked once and
 * for these alone.
 */
public final class Drifts {

  /**
   * A name that leads nowhere.
   *
   * @param reference what it is, should it have drifted
   * @param mention what history is asked
   * @param otherwise what it is, should history know nothing of it; empty where nothing can be said
   */
  private record Open(Reference reference, FileMention mention, Optional<Reference> otherwise) {}

  private final List<Open> open = new ArrayList<>();

  /** Keeps a name until history was asked. */
  public void add(Reference reference, FileMention mention, Optional<Reference> otherwise) {
    open.add(new Open(reference, mention, otherwise));
  }

  /**
   * Asks history.
   *
   * @param versions who answers
   * @param references takes what became of each name
   * @return those that have drifted, in the order they were met
   */
  public List<Drift> settle(OtherVersions versions, List<Reference> references) {
    Set<FileMention> mentions = new LinkedHashSet<>();
    open.forEach(name -> mentions.add(name.mention()));
    Map<FileMention, LostFile> losses = versions.losses(mentions);
    List<Drift> drifts = new ArrayList<>();
    for (Open name : open) {
      LostFile loss = losses.get(name.mention());
      if (loss == null) {
        name.otherwise().ifPresent(references::add);
      } else {
        Drift drift = new Drift(drifted(name, loss), loss);
        drifts.add(drift);
        references.add(drift.reference());
      }
    }
    return drifts;
  }

  private static Reference drifted(Open name, LostFile loss) {
    Optional<String> hint =
        loss.removal()
            .flatMap(LostFile.Removal::movedTo)
            .map(now -> renamed(name.mention(), loss.was(), now));
    return name.reference().with(Outcome.DRIFTED, hint);
  }

  /** A class is called by its name where it stayed below the same source folder. */
  private static String renamed(FileMention mention, RepoPath was, RepoPath now) {
    boolean isClass = mention.paths().isEmpty();
    Optional<String> tail =
        mention.tails().stream().filter(end -> isClass && was.value().endsWith(end)).findFirst();
    if (tail.isEmpty()) {
      return now.value();
    }
    boolean isSimple = tail.get().indexOf('/') < 0;
    String folder =
        isSimple
            ? now.value().substring(0, now.value().length() - now.name().length())
            : was.value().substring(0, was.value().length() - tail.get().length());
    return now.value().startsWith(folder)
        ? now.value().substring(folder.length()).replaceFirst("\\.\\w+$", "").replace('/', '.')
        : now.value();
  }
}
