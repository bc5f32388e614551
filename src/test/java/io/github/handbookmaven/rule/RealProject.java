package io.github.handbookmaven.rule;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.freshness.PolicyReader;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.RootChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder with somebody else's documents, each a project of its own.
 *
 * @param name the folder's name
 * @param folder the folder
 * @param declared the type to take each document as, by its path; empty to have it inferred
 */
record RealProject(String name, Path folder, Map<RepoPath, String> declared) {
  /** The folder of each corpus, and the table of its labels. */
  private static final Map<String, String> CORPORA =
      Map.of(
          "procedures", "labels.tsv",
          "procedures2", "labels2.tsv",
          "procedures3", "labels3.tsv");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  RealProject {
    declared = Map.copyOf(declared);
  }

  /** The same project, all its documents taken as of one type. */
  RealProject as(String type) {
    return new RealProject(name, folder, Map.of(new RepoPath("**"), type));
  }

  /** The projects below a folder, their types inferred. */
  static List<RealProject> below(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> new RealProject(folder.getFileName().toString(), folder, Map.of()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The repositories of the corpora; skips the calling test where they are missing. */
  static List<RealProject> corpora() {
    return CORPORA.keySet().stream().sorted().flatMap(RealProject::corpus).toList();
  }

  private static Stream<RealProject> corpus(String folder) {
    return below(Corpora.folder(folder)).stream();
  }

  /** The same, each document that was clear to people taken as what they judged it to be. */
  static List<RealProject> corporaAsJudged() {
    return corporaDeclared(
        cells -> cells[5].equals("clear") ? cells[4].replace("neither", "none") : "");
  }

  /** The same, each labelled document taken as what its author filed it as. */
  static List<RealProject> corporaAsFiled() {
    return corporaDeclared(
        cells ->
            DocType.declared(cells[3]).filter(DocType::isProcedure).map(DocType::word).orElse(""));
  }

  /**
   * The projects that {@code -Dsample.folder} and {@code -Dsample.types} ask for: see {@link
   * FindingSampleTest}.
   */
  static List<RealProject> asked() {
    String types = System.getProperty("sample.types", "inferred");
    if (System.getProperty("sample.folder") != null) {
      List<RealProject> projects = below(Path.of(System.getProperty("sample.folder")));
      return types.equals("inferred")
          ? projects
          : projects.stream().map(project -> project.as(types)).toList();
    }
    return switch (types) {
      case "judged" -> corporaAsJudged();
      case "filed" -> corporaAsFiled();
      default -> corpora();
    };
  }

  private static List<RealProject> corporaDeclared(Function<String[], String> type) {
    return CORPORA.keySet().stream().sorted().flatMap(folder -> declared(folder, type)).toList();
  }

  private static Stream<RealProject> declared(String folder, Function<String[], String> type) {
    Map<String, Map<RepoPath, String>> labels = new HashMap<>();
    Corpora.table(CORPORA.get(folder)).stream()
        .filter(cells -> !type.apply(cells).isEmpty())
        .forEach(
            cells ->
                labels
                    .computeIfAbsent(cells[0].replace("/", "__"), name -> new HashMap<>())
                    .put(new RepoPath(cells[2]), type.apply(cells)));
    return corpus(folder)
        .map(
            one ->
                new RealProject(
                    one.name(), one.folder(), labels.getOrDefault(one.name(), Map.of())));
  }

  /** All its documents, by the stages of a build that configures nothing but types. */
  Handbook handbook() {
    AssemblySettings standard = HandbookOf.settings(folder, TODAY);
    AssemblySettings settings =
        new AssemblySettings(
            standard.base(),
            standard.today(),
            standard.project(),
            standard.modules(),
            new AssemblySettings.Collection(
                RootChoice.of(List.of(DefaultRoots.root(RepoPath.ROOT))),
                standard.collection().maxDocumentSize(),
                standard.collection().rawHtml()),
            standard.alerts(),
            standard.maven(),
            new FreshnessSettings(policies(), ZoneOffset.UTC));
    return new Assembler(settings).assemble();
  }

  private Policies policies() {
    return new Policies(
        declared.entrySet().stream()
            .map(
                one ->
                    PolicyReader.read(
                        Map.of("paths", one.getKey().value(), "assignType", one.getValue())))
            .toList());
  }
}
