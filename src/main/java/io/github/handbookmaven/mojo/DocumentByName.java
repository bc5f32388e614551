package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents as people name them on the command line. */
final class DocumentByName {
  private DocumentByName() {}

  /**
   * The documents of a list as Maven splits it: at commas, which stand in names of files too.
   *
   * @return each once, in their order
   */
  static List<Entry> named(List<String> names, Handbook handbook) {
    return find(String.join(",", names), handbook)
        .map(List::of)
        .orElseGet(() -> names.stream().map(name -> named(name, handbook)).distinct().toList());
  }

  /** The document of an id, or of a path told from the root or from the project. */
  static Entry named(String name, Handbook handbook) {
    return find(name, handbook)
        .orElseThrow(
            () ->
                SettingsException.near(
                    "document",
                    Printable.line(name),
                    "the id or path of a document",
                    names(handbook)));
  }

  private static List<String> names(Handbook handbook) {
    return handbook.entries().stream()
        .flatMap(entry -> Stream.of(entry.id(), entry.path().value()))
        .map(Printable::line)
        .toList();
  }

  private static Optional<Entry> find(String name, Handbook handbook) {
    return handbook
        .withId(name.strip())
        .or(() -> RepoPath.of(name.strip()).flatMap(handbook::at))
        .or(() -> handbook.project().base().resolve(name.strip()).flatMap(handbook::at));
  }
}
