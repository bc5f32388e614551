package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;

/** Documents as people name them on the command line. */
final class Documents {
  private Documents() {}

  /** The document of an id, or of a path told from the root or from the project. */
  static Entry named(String name, Handbook handbook) {
    return handbook
        .withId(name.strip())
        .or(() -> RepoPath.of(name.strip()).flatMap(handbook::at))
        .or(() -> handbook.project().base().resolve(name.strip()).flatMap(handbook::at))
        .orElseThrow(() -> new SettingsException("document", name, "the id or path of a document"));
  }
}
