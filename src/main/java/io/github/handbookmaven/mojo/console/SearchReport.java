package io.github.handbookmaven.mojo.console;

import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.Search;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import io.github.handbookmaven.source.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says where documents were looked for, what lies elsewhere, and what to type to take it in: a run
 * that checks nothing, or only a part, is otherwise as green as one that finds nothing wrong.
 */
public final class SearchReport {
  private static final int MOST = 3;
  private static final int LONGEST_LIST = 12;
  private static final String HERE = ".";

  private final Sources sources;
  private final Search search;
  private final RepoPath project;

  /**
   * @param sources what the walk found
   * @param project the folder commands are typed in
   */
  public SearchReport(Sources sources, RepoPath project) {
    this.sources = sources;
    this.search = sources.search();
    this.project = project;
  }

  /** Where nothing was found: what was looked at, what there is, what to type. */
  public List<String> nothingFound(GoalCommand command) {
    return Stream.concat(
            Stream.of("no procedure documents in " + lookedAt()), elsewhere(command).stream())
        .toList();
  }

  /** What is left aside though nobody said so; empty where nothing is. */
  public List<String> leftAside(GoalCommand command) {
    return search.isGiven() || search.count() == 0 ? List.of() : elsewhere(command);
  }

  private String lookedAt() {
    String folders =
        search.isGiven()
            ? folders().map(SearchReport::shown).collect(Collectors.joining(", "))
            : String.join(", ", DefaultRoots.FOLDERS);
    return (folders.isEmpty() ? HERE : folders)
        + (search.isGiven() ? "" : ", the content of a site, nor named for a procedure");
  }

  private List<String> elsewhere(GoalCommand command) {
    String markdown = Counted.of(search.count(), "Markdown file");
    String line = markdown + (search.count() == 1 ? " lies" : " lie") + " elsewhere" + places();
    String others =
        search.otherMarkup().entrySet().stream()
            .map(markup -> Counted.of(markup.getValue(), markup.getKey() + " file"))
            .collect(Collectors.joining(", "));
    Optional<String> typed =
        search.count() == 0
            ? Optional.empty()
            : Optional.of("    " + command.of("check") + " -Dhandbook.sources=" + takingIn());
    String rest = others.isEmpty() ? "" : "; not read, as only Markdown is: " + others;
    return Stream.concat(Stream.of(line + rest), typed.stream()).toList();
  }

  private String places() {
    String most =
        largest()
            .map(place -> shown(name(place.getKey())) + " (" + place.getValue() + ")")
            .collect(Collectors.joining(", "));
    int more = search.markdown().size() - MOST;
    String rest = more <= 0 ? "" : " and " + Counted.of(more, "more folder");
    return most.isEmpty() ? "" : ": " + most + rest;
  }

  private Stream<Map.Entry<RepoPath, Integer>> largest() {
    return search.markdown().entrySet().stream()
        .sorted(
            Map.Entry.<RepoPath, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST);
  }

  /** All that is collected now, and the largest of what is not. */
  private String takingIn() {
    Stream<String> more = largest().map(place -> name(place.getKey()));
    List<String> all = Stream.concat(collected(), more).distinct().sorted().toList();
    boolean isAll = all.contains(HERE) || all.size() > LONGEST_LIST;
    return isAll ? HERE : String.join(",", all);
  }

  /** Whole folders by their name; of a folder of which some files are taken, the files. */
  private Stream<String> collected() {
    Stream<RepoPath> files =
        sources.documents().stream().filter(file -> !isWhole(file.root())).map(SourceFile::path);
    return Stream.concat(folders(), files.map(this::name));
  }

  private Stream<String> folders() {
    return search.roots().stream()
        .filter(SearchReport::isWhole)
        .map(root -> name(root.folder()))
        .distinct();
  }

  private static boolean isWhole(SourceRoot root) {
    return root.includes().stream().anyMatch(pattern -> pattern.startsWith("**"))
        && !root.folder().name().equals(".github");
  }

  private String name(RepoPath path) {
    String name = path.isWithin(project) ? path.below(project) : path.value();
    return name.isEmpty() ? HERE : name;
  }

  private static String shown(String text) {
    return Printable.line(text);
  }
}
