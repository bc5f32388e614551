package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FindingsFormat;
import io.github.handbookmaven.publish.FolderLock;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.gitlab.CodeQuality;
import io.github.handbookmaven.publish.json.FindingsJson;
import io.github.handbookmaven.publish.junit.JUnitXml;
import io.github.handbookmaven.publish.sarif.SarifLog;
import io.github.handbookmaven.publish.text.GitHubAnnotations;
import io.github.handbookmaven.rule.Gate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * What {@code check} writes beside the console.
 *
 * @param files the formats that are files
 * @param annotatesGitHub whether GitHub's workflow commands are printed
 */
record Outputs(List<FindingsFormat> files, boolean annotatesGitHub) {

  private static final List<String> NAMES = List.of("json", "sarif", "junit", "github", "gitlab");

  static Outputs of(List<String> names, Gate gate) {
    List<FindingsFormat> files = new ArrayList<>();
    boolean annotatesGitHub = false;
    for (String name : names) {
      switch (name.strip().toLowerCase(Locale.ROOT)) {
        case "json" -> files.add(new FindingsJson());
        case "sarif" -> files.add(new SarifLog());
        case "junit" -> files.add(new JUnitXml(gate));
        case "gitlab" -> files.add(new CodeQuality());
        case "github" -> annotatesGitHub = true;
        default ->
            throw SettingsException.near(
                "formats", name, "a list of " + String.join(", ", NAMES), NAMES);
      }
    }
    return new Outputs(files, annotatesGitHub);
  }

  /** The files it writes into a folder. */
  List<Path> in(Path folder) {
    return files.stream().map(format -> folder.resolve(format.fileName())).toList();
  }

  void write(Edition edition, Path folder, Log log) {
    if (annotatesGitHub) {
      annotate(new GitHubAnnotations().lines(edition));
    }
    if (files.isEmpty()) {
      return;
    }
    FolderLock.hold(folder, () -> write(edition, OutputFolder.open(folder)));
    log.info("written to " + folder + ": " + fileNames());
  }

  private void write(Edition edition, OutputFolder output) {
    files.forEach(format -> output.write(format.fileName(), format.render(edition)));
  }

  /** Maven 4 marks what passes System.out, but a command must stand at the start of its line. */
  private static void annotate(List<String> commands) {
    PrintStream console =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    commands.forEach(console::println);
  }

  private String fileNames() {
    return files.stream().map(FindingsFormat::fileName).collect(Collectors.joining(", "));
  }
}
