package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.history.FileMention;
import io.github.handbookmaven.model.CodeSpan;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Drift;
import io.github.handbookmaven.reference.Drifts;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.FilesOutsideTheTree;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.reference.OtherVersions;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows what a document's code names of the project: Maven, scripts, paths, classes. */
public final class CodeReferences {

  /** What they name need not be there. */
  private static final Set<String> WRITERS = Set.of("touch", "mkdir", "tee", "make", "npm");

  private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test=(.+)");

  private final PathLookup paths;
  private final MavenFacts maven;
  private final ScriptLookup scripts;
  private final PathMentions mentions;
  private final BuildFiles builds;
  private final Set<String> ownNames;
  private final OtherVersions versions;
  private final Drifts drifts = new Drifts();

  /**
   * Makes a resolver.
   *
   * @param paths what stands where
   * @param settings facts of the project
   * @param uncollected what may be there although the tree does not know it
   * @param texts gives Makefiles and the like
   */
  public CodeReferences(
      PathLookup paths,
      ReferenceSettings settings,
      FilesOutsideTheTree uncollected,
      FileTexts texts) {
    this.paths = paths;
    this.maven = settings.maven();
    this.ownNames = ownNames(settings);
    this.scripts = new ScriptLookup(paths, texts, uncollected);
    this.builds = new BuildFiles(texts);
    this.mentions = new PathMentions(paths, uncollected, ownNames);
    this.versions = settings.versions();
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
   * @return what could be checked; names only history can tell about follow in {@link #settle}
   */
  public List<Reference> resolve(Document document) {
    if (document.text().indexOf('`') < 0 && !document.text().contains("    ")) {
      return List.of();
    }
    Reading reading = new Reading(document, new CodeText(document));
    ShellCommands.read(reading.code, paths, ownNames).forEach(reading::command);
    reading.code.spans().forEach(reading::span);
    return reading.believed();
  }

  /**
   * Asks history about all names that lead nowhere.
   *
   * @param references takes what became of them
   * @return those that have drifted
   */
  public List<Drift> settle(List<Reference> references) {
    return drifts.settle(versions, references);
  }

  /** One document while its code is read. */
  private final class Reading {
    private final Document document;
    private final CodeText code;
    private final List<Reference> references = new ArrayList<>();

    Reading(Document document, CodeText code) {
      this.document = document;
      this.code = code;
    }

    /**
     * Without those scripts that may be another project's: a document none of whose scripts is here
     * speaks of one, unless it means something that is here and has a name much like it.
     */
    List<Reference> believed() {
      boolean speaksOfThis =
          references.stream()
              .anyMatch(each -> each.kind() == Kind.SCRIPT && each.outcome() == Outcome.RESOLVED);
      boolean isPast = RecordsOfThePast.holds(document);
      references.removeIf(
          each ->
              each.kind() == Kind.SCRIPT
                  && each.outcome() == Outcome.BROKEN
                  && (isPast || !speaksOfThis && each.hint().isEmpty()));
      return references;
    }

    void command(ShellCommand command) {
      if (MavenCommand.isMaven(command.program())) {
        maven(command);
        return;
      }
      Set<Integer> called = new HashSet<>();
      for (ScriptLookup.Called script : scripts.called(command, document)) {
        called.add(script.word());
        Place at = command.places().get(script.word());
        references.add(reference(at, script.name(), script.verdict()));
      }
      if (!WRITERS.contains(command.program())) {
        List<RepoPath> folders = command.folders().toList();
        for (int word = 0; word < command.words().size(); word++) {
          if (!called.contains(word)) {
            word(command, word, folders);
          }
        }
      }
    }

    /** A document in a build of its own speaks of that build, wherever Maven is told to run. */
    private void maven(ShellCommand command) {
      boolean isOwnBuild = buildOf(document.path()).filter(this::isInReactor).isPresent();
      boolean isPast = RecordsOfThePast.holds(document);
      if (isOwnBuild && !isPast && MavenCommand.isOne(command, maven)) {
        for (MavenCommand.Named named : MavenCommand.check(command, maven, builds)) {
          references.add(reference(named.at(), named.name(), settled(named)));
        }
        for (int word = 1; word < command.words().size(); word++) {
          tests(command.words().get(word), command.places().get(word));
        }
      }
    }

    /** The classes that {@code -Dtest=ShopTest,OrderTest#opens} names. */
    private void tests(String word, Place at) {
      Matcher named = TESTS.matcher(word);
      if (named.matches()) {
        for (String name : named.group(1).split(",")) {
          mentions
              .mention(name, Stream.empty(), code.line(at.line()), document)
              .filter(open -> open.paths().isEmpty())
              .ifPresent(open -> keep(at, name, open, Optional.empty()));
        }
      }
    }

    /** A profile of the user's settings is one the document shows how to write. */
    private Verdict settled(MavenCommand.Named named) {
      boolean isShown =
          named.verdict().kind() == Kind.MAVEN_PROFILE
              && named.verdict().outcome() == Outcome.BROKEN
              && document.text().contains("<id>" + named.name() + "</id>");
      return isShown ? Verdict.unknown(Kind.MAVEN_PROFILE) : named.verdict();
    }

    private boolean isInReactor(RepoPath folder) {
      return maven.modules().stream().anyMatch(module -> module.folder().equals(folder));
    }

    private Optional<RepoPath> buildOf(RepoPath path) {
      return Stream.iterate(path.parent(), RepoPath::parent)
          .takeWhile(folder -> !folder.equals(RepoPath.ROOT))
          .filter(folder -> builds.isBuild(folder))
          .findFirst()
          .or(() -> Optional.of(RepoPath.ROOT));
    }

    private void word(ShellCommand command, int position, List<RepoPath> folders) {
      String word = command.words().get(position);
      Place at = command.places().get(position);
      Optional<Reference> there =
          folders.stream()
              .flatMap(folder -> mentions.inCommand(word, folder).stream())
              .findFirst()
              .map(verdict -> reference(at, word, verdict));
      if (there.isPresent()) {
        references.add(there.get());
      } else if (word.indexOf('/') >= 0) {
        mentions
            .mention(word, folders.stream(), code.line(at.line()), document)
            .ifPresent(open -> keep(at, word, open, Optional.empty()));
      }
    }

    void span(CodeSpan span) {
      boolean isRecord = RecordsOfThePast.holds(document);
      Optional<Reference> judged =
          mentions
              .judge(span.text(), document)
              .filter(verdict -> verdict.outcome() == Outcome.RESOLVED || !isRecord)
              .map(verdict -> reference(span.at(), span.text(), verdict));
      if (judged.filter(reference -> reference.outcome() == Outcome.RESOLVED).isPresent()) {
        references.add(judged.get());
        return;
      }
      mentions
          .mention(span.text(), Stream.empty(), code.line(span.at().line()), document)
          .ifPresentOrElse(
              open -> keep(span.at(), span.text(), open, judged),
              () -> judged.ifPresent(references::add));
    }

    private void keep(Place at, String name, FileMention open, Optional<Reference> otherwise) {
      Kind kind = open.paths().isEmpty() ? Kind.CLASS : Kind.PATH;
      Reference broken = reference(at, name, Verdict.broken(kind, Optional.empty()));
      drifts.add(broken, open, otherwise);
    }

    private Reference reference(Place at, String target, Verdict verdict) {
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
}
