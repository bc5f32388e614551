package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.bundle.Inventory;
import io.github.handbookmaven.bundle.Inventory.Use;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.hub.CrossReference;
import io.github.handbookmaven.hub.Directory;
import io.github.handbookmaven.hub.Listed;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.References;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What inventories of other repositories say they use of this one. */
public final class UsesElsewhere {
  private final RepositoryName self;
  private final Directory directory;

  /**
   * Makes a reader.
   *
   * @param self this repository
   * @param directory who is called what
   */
  public UsesElsewhere(RepositoryName self, Directory directory) {
    this.self = self;
    this.directory = directory;
  }

  /**
   * Adds what others use.
   *
   * @param own what this repository's documents and alerts point at
   * @param inventories of other repositories
   * @return the same, knowing which documents and alerts are used or answered elsewhere
   */
  public References addedTo(References own, List<Inventory> inventories) {
    Set<RepoPath> used = new HashSet<>();
    Map<String, String> answered = new HashMap<>();
    for (Inventory inventory : inventories) {
      for (Use use : inventory.uses()) {
        if (use.kind() == Use.Kind.ANSWERS && use.to().equals(self.toString())) {
          answered.putIfAbsent(use.alert(), use.from());
        } else if (use.to().startsWith(self + "/")) {
          listed(use.to()).flatMap(Listed::path).ifPresent(used::add);
        }
      }
    }
    List<Alert> alerts = own.alerts().stream().map(alert -> answered(alert, answered)).toList();
    return own.with(own.all(), alerts).usedElsewhere(used);
  }

  private Optional<Listed> listed(String fullId) {
    return CrossReference.parse("handbook:" + fullId)
        .flatMap(name -> directory.document(name).document());
  }

  /** The document whose page on a hub the alert names. */
  private Optional<RepoPath> ownPage(Alert alert) {
    boolean isSite = alert.outcome() == Alert.Outcome.EXTERNAL && alert.document().isEmpty();
    return Optional.of(alert.runbook())
        .filter(url -> isSite)
        .flatMap(directory::at)
        .filter(listed -> listed.owner().equals(self))
        .flatMap(Listed::path);
  }

  private Alert answered(Alert alert, Map<String, String> answered) {
    Optional<RepoPath> page = ownPage(alert);
    if (page.isPresent()) {
      return alert.answeredBy(page.get());
    }
    boolean needsAnswer = alert.outcome() == Alert.Outcome.NONE && alert.document().isEmpty();
    String by = answered.get(alert.name());
    if (!needsAnswer || by == null) {
      return alert;
    }
    String url = listed(by).map(Listed::url).orElse("");
    return alert.answeredElsewhere(url.isEmpty() ? "handbook:" + by : url);
  }
}
