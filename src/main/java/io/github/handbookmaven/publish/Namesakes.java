package io.github.handbookmaven.publish;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents that a list could not tell apart: several are called the same. */
public final class Namesakes {
  private final Map<String, List<RepoPath>> byTitle;

  /**
   * The documents of a handbook that share a title.
   *
   * @param handbook the handbook
   */
  public Namesakes(Handbook handbook) {
    this.byTitle =
        handbook.entries().stream()
            .collect(
                Collectors.groupingBy(
                    Namesakes::title, Collectors.mapping(Entry::path, Collectors.toList())));
  }

  private static String title(Entry entry) {
    return entry.title().strip().toLowerCase(Locale.ROOT);
  }

  /**
   * What a list says of a document beside its title.
   *
   * @param entry one of the handbook's documents
   * @return the folder it lies in, or its path where a namesake lies in the same; empty where no
   *     other document has its title
   */
  public String place(Entry entry) {
    List<RepoPath> paths = byTitle.getOrDefault(title(entry), List.of());
    if (paths.size() < 2) {
      return "";
    }
    RepoPath folder = entry.path().parent();
    boolean isAlone = paths.stream().filter(path -> path.parent().equals(folder)).count() < 2;
    return isAlone && !folder.equals(RepoPath.ROOT) ? folder.value() : entry.path().value();
  }
}
