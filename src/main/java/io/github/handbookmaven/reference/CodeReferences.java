package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows what a document's code names of the project: Maven, scripts, paths, classes. */
final class CodeReferences {
  private final PathLookup paths;
  private final MavenFacts maven;
  private final ScriptLookup scripts;
  private final PathMentions mentions;
  private final Set<String> ownNames;

  /**
   * Makes a resolver.
   *
   * @param paths what stands where
   * @param settings facts of the project
   * @param uncollected what may be there although the tree does not know it
   * @param texts gives Makefiles and the like
   */
  CodeReferences(
      PathLookup paths, ReferenceSettings settings, Uncollected uncollected, FileTexts texts) {
    this.paths = paths;
    this.maven = settings.maven();
    this.ownNames = ownNames(settings);
    this.scripts = new ScriptLookup(paths, texts, uncollected);
    this.mentions = new PathMentions(paths, uncollected, settings.past(), ownNames);
  }

  private static Set<String> ownNames(ReferenceSettings settings) {
    Set<String> names = new HashSet<>();
    settings
        .scm()
        .map(ScmLinks::repository)
        .ifPresent(url -> names.add(url.substring(url.lastIndexOf('/') + 1)));
    settings.maven().modules().stream()
        .filter(module -> module.folder().value().isEmpty())
        .forEach(module -> names.add(module.artifactId()));
    return names;
  }

  /**
   * Follows a document's code.
   *
   * @param document the document
   * @return what could be checked
   */
  List<Reference> resolve(Document document) {
    if (document.text().indexOf('`') < 0 && !document.text().contains("    ")) {
      return List.of();
    }
    CodeText code = new CodeText(document);
    List<Reference> references = new ArrayList<>();
    for (ShellCommand command : ShellCommands.read(code, paths, ownNames)) {
      addCommand(command, document, code, references);
    }
    for (CodeText.Span span : code.spans()) {
      mentions
          .judge(span.text(), document)
          .ifPresent(verdict -> references.add(reference(span.at(), span.text(), verdict, code)));
    }
    return references;
  }

  private void addCommand(
      ShellCommand command, Document document, CodeText code, List<Reference> references) {
    if (MavenCommand.isOne(command, maven)) {
      MavenCommand.check(command, maven)
          .forEach(
              named -> references.add(reference(named.at(), named.name(), named.verdict(), code)));
      return;
    }
    for (ScriptLookup.Called called : scripts.called(command, document)) {
      Place at = command.places().get(called.word());
      references.add(reference(at, called.name(), called.verdict(), code));
    }
  }

  private static Reference reference(Place at, String target, Verdict verdict, CodeText code) {
    return new Reference(
        at,
        verdict.kind(),
        target,
        "",
        -1,
        code.section(at.line()),
        verdict.outcome(),
        verdict.to(),
        verdict.hint());
  }
}
