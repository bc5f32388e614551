package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.SiteReports;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The pages of the project's own site that show a Java source, told from the site's root. */
public final class SourcePages {
  private static final String JAVA = ".java";

  private final Path root;
  private final SiteReports reports;
  private final Map<RepoPath, Optional<String>> pages = new ConcurrentHashMap<>();

  /**
   * @param root the folder paths are told from
   * @param reports which pages the site has
   */
  SourcePages(Path root, SiteReports reports) {
    this.root = root;
    this.reports = reports;
  }

  /** The Javadoc of a public class, else the page of its source; empty where the site has none. */
  public Optional<String> of(RepoPath file) {
    return file.name().endsWith(JAVA) ? pages.computeIfAbsent(file, this::find) : Optional.empty();
  }

  private Optional<String> find(RepoPath file) {
    return page(file, reports.javadoc(), "apidocs/")
        .filter(any -> hasJavadoc(file))
        .or(() -> page(file, reports.xref(), "xref/"))
        .or(() -> page(file, reports.testXref(), "xref-test/"));
  }

  private static Optional<String> page(RepoPath file, List<RepoPath> folders, String report) {
    return folders.stream()
        .filter(file::isWithin)
        .map(folder -> file.below(folder))
        .map(path -> report + path.substring(0, path.length() - JAVA.length()) + ".html")
        .findFirst();
  }

  /** Javadoc shows public types, and puts those of a module into a folder of the module's. */
  private boolean hasJavadoc(RepoPath file) {
    boolean isModular =
        reports.javadoc().stream()
            .flatMap(folder -> folder.child("module-info.java").on(root).stream())
            .anyMatch(Files::exists);
    String name = file.name().substring(0, file.name().length() - JAVA.length());
    Pattern type =
        Pattern.compile(
            "^\\s*(?:@\\S+\\s+)*public\\s+(?:(?:abstract|final|sealed|non-sealed|strictfp)\\s+)*"
                + "(?:class|@?interface|enum|record)\\s+"
                + Pattern.quote(name)
                + "\\b",
            Pattern.MULTILINE);
    return !isModular && type.matcher(text(file)).find();
  }

  private String text(RepoPath file) {
    Optional<Path> path =
        file.on(root).filter(at -> Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS));
    try {
      return path.isPresent()
          ? new String(Files.readAllBytes(path.get()), StandardCharsets.UTF_8)
          : "";
    } catch (IOException gone) {
      return "";
    }
  }
}
