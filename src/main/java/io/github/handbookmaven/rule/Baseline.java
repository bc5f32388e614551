package io.github.handbookmaven.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.Finding.Part;
import io.github.handbookmaven.rule.Finding.Silence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Findings a team knows about and has not fixed yet: they stay visible and do not count. Kept in a
 * JSON file beside the POM, sorted, one finding a line of its diff, so that it merges.
 *
 * @param known the findings, sorted by path, rule and fingerprint
 */
public record Baseline(List<Known> known) {

  /** Nothing known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private static final Silence BY_BASELINE =
      new Silence(Silence.Kind.BASELINE, Optional.empty(), "");

  private static final int VERSION = 1;

  /** Made where there is a file, or is to be one: most projects have none. */
  private static final class Layout {
    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }

  /**
   * A finding the team knows about.
   *
   * @param path where it was
   * @param rule its rule's id
   * @param fingerprint its fingerprint
   * @param message what it said, for those who read the file
   */
  public record Known(RepoPath path, String rule, String fingerprint, String message) {
    private static final Comparator<Known> ORDER =
        Comparator.comparing(Known::path)
            .thenComparing(Known::rule)
            .thenComparing(Known::fingerprint);

    /** Refuses nothing but null. */
    public Known {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(fingerprint, "fingerprint");
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * Findings held against a baseline.
   *
   * @param findings all findings, the known ones silenced
   * @param fixed what the baseline knows and nobody found any more: it can shrink by these
   */
  public record Match(List<Finding> findings, List<Known> fixed) {
    /** Copies what could change. */
    public Match {
      findings = List.copyOf(findings);
      fixed = List.copyOf(fixed);
    }
  }

  /** Sorts. */
  public Baseline {
    known = known.stream().sorted(Known.ORDER).toList();
  }

  /**
   * A baseline that knows all findings that count.
   *
   * @param findings the findings; those an author silenced are left out
   * @return the baseline
   */
  public static Baseline of(List<Finding> findings) {
    return new Baseline(
        findings.stream()
            .filter(Finding::isActive)
            .flatMap(
                finding ->
                    recorded(finding)
                        .map(
                            part ->
                                new Known(
                                    part.path(),
                                    finding.rule(),
                                    part.fingerprint(),
                                    finding.message())))
            .toList());
  }

  /** A family by each of its members, so that one more of them is news. */
  private static Stream<Part> recorded(Finding finding) {
    return isFamily(finding) ? finding.parts().stream() : Stream.of(Part.of(finding));
  }

  /** Whether it stands for findings in several documents, of which its own place is one. */
  private static boolean isFamily(Finding finding) {
    return finding.parts().contains(Part.of(finding))
        && finding.parts().stream().map(Part::path).distinct().count() > 1;
  }

  /**
   * The part of the baseline that speaks about some files: modules may share one.
   *
   * @param isMeant which files
   * @return the smaller baseline
   */
  public Baseline about(Predicate<RepoPath> isMeant) {
    return new Baseline(known.stream().filter(each -> isMeant.test(each.path())).toList());
  }

  /**
   * Two baselines as one.
   *
   * @param other what is known besides
   * @return the larger baseline
   */
  public Baseline and(Baseline other) {
    return new Baseline(Stream.concat(known.stream(), other.known().stream()).toList());
  }

  /**
   * The baseline without what was fixed.
   *
   * @param fixed what can go
   * @return the smaller baseline
   */
  public Baseline without(List<Known> fixed) {
    List<Known> rest = new ArrayList<>(known);
    fixed.forEach(rest::remove);
    return new Baseline(rest);
  }

  /**
   * Silences the findings this baseline knows. A finding is matched to one known at its path first;
   * what is left over is matched wherever its file has moved. Each known finding silences one; all
   * parts of a finding that is told in their place silence that. A family of copies is known by all
   * its parts only.
   *
   * @param findings all findings
   * @return them all, and what was fixed
   */
  public Match apply(List<Finding> findings) {
    Map<String, List<Known>> left =
        known.stream()
            .collect(
                Collectors.groupingBy(
                    each -> key(each.rule(), each.fingerprint()),
                    Collectors.toCollection(ArrayList::new)));
    List<Finding> afterSamePath =
        findings.stream().map(finding -> silence(finding, left, isAt(finding))).toList();
    List<Finding> afterMoves =
        afterSamePath.stream().map(finding -> silence(finding, left, anywhere -> true)).toList();
    List<Finding> afterParts =
        afterMoves.stream().map(finding -> silenceWhole(finding, left)).toList();
    return new Match(
        afterParts, left.values().stream().flatMap(List::stream).sorted(Known.ORDER).toList());
  }

  private static Predicate<Known> isAt(Finding finding) {
    return known -> known.path().equals(finding.at().path());
  }

  private static Finding silence(
      Finding finding, Map<String, List<Known>> left, Predicate<Known> isNear) {
    if (!finding.isActive() || isFamily(finding)) {
      return finding;
    }
    List<Known> alike = left.getOrDefault(key(finding.rule(), finding.fingerprint()), List.of());
    Optional<Known> match = alike.stream().filter(isNear).findFirst();
    match.ifPresent(alike::remove);
    return match.isPresent() ? finding.silencedBy(BY_BASELINE) : finding;
  }

  /** Baselines made when its parts were findings of their own know it by all of them. */
  private static Finding silenceWhole(Finding finding, Map<String, List<Known>> left) {
    if (!finding.isActive() || finding.parts().isEmpty()) {
      return finding;
    }
    List<Optional<Known>> known =
        finding.parts().stream().map(part -> take(finding.rule(), part, left)).toList();
    return known.stream().allMatch(Optional::isPresent) ? finding.silencedBy(BY_BASELINE) : finding;
  }

  private static Optional<Known> take(String rule, Part part, Map<String, List<Known>> left) {
    List<Known> alike = left.getOrDefault(key(rule, part.fingerprint()), List.of());
    Optional<Known> known =
        alike.stream().min(Comparator.comparing(each -> !each.path().equals(part.path())));
    known.ifPresent(alike::remove);
    return known;
  }

  private static String key(String rule, String fingerprint) {
    return rule + " " + fingerprint;
  }

  /**
   * Reads a baseline.
   *
   * @param file the file; where it is missing nothing is known
   * @return the baseline
   * @throws SettingsException where the file is no baseline of ours
   */
  public static Baseline read(Path file) {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    if (!Files.isRegularFile(file)) {
      throw notOurs(file);
    }
    try {
      JsonNode root = Layout.JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
      if (root.path("version").asInt() != VERSION || !root.path("findings").isArray()) {
        throw notOurs(file);
      }
      return new Baseline(
          StreamSupport.stream(root.path("findings").spliterator(), false)
              .map(Baseline::known)
              .toList());
    } catch (JsonProcessingException | IllegalArgumentException broken) {
      throw notOurs(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "cannot read " + file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  private static SettingsException notOurs(Path file) {
    return new SettingsException(
        "baseline",
        file.getFileName().toString(),
        "a file written by handbook:baseline; restore it, or delete it and run that goal again");
  }

  private static Known known(JsonNode node) {
    return new Known(
        new RepoPath(node.path("path").asText()),
        node.path("rule").asText(),
        node.path("fingerprint").asText(),
        node.path("message").asText());
  }

  /**
   * The file's text.
   *
   * @return JSON, ending with a line feed
   */
  public String text() {
    ObjectNode root = Layout.JSON.createObjectNode().put("version", VERSION);
    ArrayNode findings = root.putArray("findings");
    known.forEach(
        each ->
            findings
                .addObject()
                .put("path", each.path().value())
                .put("rule", each.rule())
                .put("fingerprint", each.fingerprint())
                .put("message", each.message()));
    try {
      return Layout.JSON.writeValueAsString(root).replace(System.lineSeparator(), "\n") + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of texts is always JSON", impossible);
    }
  }
}
