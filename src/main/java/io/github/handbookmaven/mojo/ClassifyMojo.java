package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.text.ClassificationTable;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints each document's type, how sure that is, and the evidence.
 *
 * @since 0.1.0
 */
@Mojo(name = "classify", requiresProject = false, threadSafe = true)
public final class ClassifyMojo extends AssemblingMojo {

  /**
   * The id or path of the one document whose whole evidence is shown.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.document")
  private String document;

  @Override
  void run() {
    Reactor reactor = reactor();
    Handbook all = build(reactor, reactor.folders()).classified();
    if (isOneAskedFor()) {
      explain(reactor, DocumentByName.named(document, all));
    } else {
      list(all.only(entry -> reactor.speaksOf(entry.path())));
    }
  }

  /** Bound to a phase, the goal runs in each module; the document is of one of them. */
  private void explain(Reactor reactor, Entry entry) {
    if (reactor.speaksOf(entry.path())) {
      ClassificationTable.of(entry).forEach(getLog()::info);
    }
  }

  private void list(Handbook handbook) {
    ClassificationTable.of(handbook).forEach(getLog()::info);
    getLog().info("next: " + next(handbook));
  }

  private String next(Handbook handbook) {
    return handbook.entries().isEmpty()
        ? "name the folders of your documents in <sources>, or -Dhandbook.sources=docs,ops"
        : "'" + command().of("classify") + " -Dhandbook.document=PATH' shows all evidence for one";
  }

  private boolean isOneAskedFor() {
    return document != null && !document.isBlank();
  }
}
