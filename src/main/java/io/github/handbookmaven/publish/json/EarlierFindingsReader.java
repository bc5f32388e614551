package io.github.handbookmaven.publish.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.EarlierFindings;
import io.github.handbookmaven.rule.EarlierFindings.Earlier;
import io.github.handbookmaven.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Reads what an earlier run wrote: {@code findings.json}, or the catalog, which holds as much. */
public final class EarlierFindingsReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EarlierFindingsReader() {}

  /**
   * Reads an earlier day's findings.
   *
   * @param file {@code findings.json} or {@code catalog.json}
   * @return those that counted then
   * @throws SettingsException where there is no such file, or it is none of the two
   */
  public static EarlierFindings read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw refused(file, "a findings.json that handbook:check wrote earlier; there is none here");
    }
    try {
      return read(file, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw refused(file, "a readable file: " + unreadable.getMessage());
    }
  }

  /**
   * Reads an earlier day's findings.
   *
   * @param file where they come from, for the message
   * @param json what {@code findings.json} or {@code catalog.json} held
   * @return those that counted then
   * @throws SettingsException where it is none of the two
   */
  public static EarlierFindings read(Path file, byte[] json) {
    try {
      return findings(JSON.readTree(json));
    } catch (IOException | IllegalArgumentException | DateTimeException broken) {
      throw refused(file, "a findings.json or catalog.json of ours; this file is none");
    }
  }

  private static SettingsException refused(Path file, String expected) {
    return new SettingsException("compareWith", file.toString(), expected);
  }

  private static EarlierFindings findings(JsonNode root) {
    if (!root.path("findings").isArray()) {
      throw new IllegalArgumentException("no findings");
    }
    List<Earlier> findings =
        StreamSupport.stream(root.path("findings").spliterator(), false)
            .filter(node -> !node.path("suppression").isObject())
            .map(EarlierFindingsReader::finding)
            .toList();
    return new EarlierFindings(LocalDate.parse(root.path("today").asText()), findings);
  }

  private static Earlier finding(JsonNode node) {
    String path = node.path("path").asText();
    return new Earlier(
        new Known(
            ".".equals(path) ? RepoPath.ROOT : new RepoPath(path),
            node.path("rule").asText(),
            node.path("fingerprint").asText(),
            node.path("message").asText()),
        Severity.valueOf(node.path("severity").asText().toUpperCase(Locale.ROOT)));
  }
}
