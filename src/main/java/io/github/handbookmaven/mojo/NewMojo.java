package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.DocumentSplitter;
import io.github.handbookmaven.author.DocumentTemplate;
import io.github.handbookmaven.author.LikelyFoundations;
import io.github.handbookmaven.author.NewDocument;
import io.github.handbookmaven.author.NewDocument.AnsweredAlert;
import io.github.handbookmaven.author.NewFile;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.owner.CodeOwners;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.reference.Alert;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;

/**
 * Writes a new SOP or runbook from a template that has every section its type needs, or splits a
 * document that is both. Asks which one is needed where no type is given.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AssemblingMojo {
  private static final String THEME = "src/handbook/theme";

  /**
   * The type, {@code sop} or {@code runbook}; asked for where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.type")
  private String type;

  /**
   * The title; asked for where empty, or the alert's name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.title")
  private String title;

  /**
   * The alert that a runbook answers.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.alert")
  private String alert;

  /**
   * The id or path of a document that is SOP and runbook in one: its sections that answer an
   * incident move to a runbook beside it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.from")
  private String from;

  /**
   * The file, relative to the project; named for the title, in the folder of its type, where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.output")
  private String output;

  /**
   * The folder of the project's theme: a {@code sop.md} or {@code runbook.md} there is the
   * template.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.templateDirectory", defaultValue = THEME)
  private String templateDirectory;

  @Inject private Prompter prompter;

  @Override
  void run() throws MojoFailureException {
    Reactor reactor = reactor();
    Handbook handbook = build(reactor, reactor.folders()).handbook();
    if (written(from).isPresent()) {
      split(DocumentByName.named(from.strip(), handbook), reactor);
    } else {
      write(handbook, reactor);
    }
  }

  private void split(Entry entry, Reactor reactor) throws MojoFailureException {
    DocumentSplitter.Outcome outcome = new DocumentSplitter(reactor.base()).split(entry);
    String path = Printable.line(outcome.sop().value());
    if (outcome.refusal().isPresent()) {
      throw new MojoFailureException(
          path + " was not split: " + Printable.line(outcome.refusal().get()));
    }
    getLog()
        .info(
            path
                + " is the SOP now; what answers an incident is in "
                + Printable.line(outcome.runbook().orElseThrow().value()));
    getLog().info("next: read both, then " + command().of("check"));
  }

  private void write(Handbook handbook, Reactor reactor) throws MojoFailureException {
    Path folder = reactor.folderOnDisk();
    DocType wanted = wantedType();
    Optional<AnsweredAlert> answered = written(alert).map(name -> answered(name, handbook));
    String heading = written(title).or(() -> written(alert)).orElseGet(() -> questions().title());
    RepoPath target = target(wanted, heading, folder);
    RepoPath inRepository = reactor.folder().resolve(target.value()).orElse(target);
    NewDocument document =
        new NewDocument(
            wanted,
            heading,
            owner(inRepository, handbook, reactor),
            answered,
            wanted == DocType.RUNBOOK ? LikelyFoundations.of(heading, handbook) : List.of());
    String text = DocumentTemplate.of(wanted, folder.resolve(templateDirectory)).fill(document);
    tell(new NewFile(folder).write(target, text), document);
  }

  private DocType wantedType() throws MojoFailureException {
    Optional<DocType> written =
        WrittenType.of(type).or(() -> written(alert).map(any -> DocType.RUNBOOK));
    if (written.isPresent()) {
      return written.get();
    }
    return questions()
        .type()
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "it is neither an SOP nor a runbook, so there is no template for it: reference,"
                        + " concepts and decisions need no procedure's sections"));
  }

  private Questions questions() {
    return new Questions(prompter, isInteractive());
  }

  private static AnsweredAlert answered(String name, Handbook handbook) {
    List<Alert> alerts = handbook.references().alerts();
    Alert known =
        alerts.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    SettingsException.near(
                        "alert",
                        name,
                        "the name of an alert that a rule of this project defines",
                        alerts.stream().map(Alert::name).toList()));
    return new AnsweredAlert(name, known.expression(), known.severity(), known.holdFor());
  }

  private static Optional<String> owner(RepoPath path, Handbook handbook, Reactor reactor) {
    return CodeOwners.find(reactor.base(), handbook.sources().tree())
        .flatMap(owners -> owners.of(path))
        .flatMap(owned -> owned.names().stream().findFirst());
  }

  private RepoPath target(DocType wanted, String heading, Path folder) {
    String file =
        written(output)
            .orElseGet(
                () -> DraftMojo.folder(wanted, folder) + "/" + NewFile.nameFor(heading) + ".md");
    return RepoPath.of(file)
        .orElseThrow(
            () ->
                new SettingsException(
                    "output", file, "a file below the project, such as docs/deploy.md"));
  }

  private void tell(NewFile.Outcome outcome, NewDocument document) throws MojoFailureException {
    String path = Printable.line(outcome.path().value());
    if (!outcome.isWritten()) {
      throw new MojoFailureException(path + " is there already and was left as it is");
    }
    getLog()
        .info(path + " is " + WrittenType.said(document.type()) + " with every section it needs");
    if (!document.foundations().isEmpty()) {
      getLog()
          .info(
              "  based on "
                  + String.join(", ", document.foundations())
                  + ", as the titles say: keep what is right");
    }
    getLog().info("next: fill in what is marked TODO, then " + command().of("check"));
  }
}
