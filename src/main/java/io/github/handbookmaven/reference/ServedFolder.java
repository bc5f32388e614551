package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import java.util.Objects;

/**
 * Where runbooks are served, and from which folder.
 *
 * @param base absolute URL, ending in a slash
 * @param root the folder served there
 */
public record ServedFolder(String base, RepoPath root) {

  /** Refuses what is no absolute URL; adds the slash at its end. */
  public ServedFolder {
    Objects.requireNonNull(root, "root");
    if (!base.matches("(?i)https?://[^/\\s]+(?:/\\S*)?")) {
      throw new SettingsException("runbookUrls", base, "an absolute http or https URL as <base>");
    }
    base = base.endsWith("/") ? base : base + "/";
  }
}
