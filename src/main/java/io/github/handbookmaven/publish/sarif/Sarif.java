package io.github.handbookmaven.publish.sarif;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The part of SARIF 2.1.0 we write; names and nesting are the standard's (OASIS, sarif-v2.1.0-os).
 */
final class Sarif {
  private Sarif() {}

  record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  record Run(
      Tool tool, Map<String, Folder> originalUriBaseIds, String columnKind, List<Result> results) {}

  record Folder(Text description) {}

  record Tool(Driver driver) {}

  record Driver(
      String name, String semanticVersion, String informationUri, List<RuleDescriptor> rules) {}

  record RuleDescriptor(
      String id,
      Text shortDescription,
      String helpUri,
      Help help,
      Configuration defaultConfiguration,
      Properties properties) {}

  record Text(String text) {}

  record Help(String text, String markdown) {}

  record Configuration(String level) {}

  record Properties(List<String> tags) {}

  record Result(
      String ruleId,
      Integer ruleIndex,
      String level,
      Text message,
      List<Location> locations,
      Map<String, String> partialFingerprints,
      String baselineState,
      List<Suppression> suppressions) {}

  record Location(PhysicalLocation physicalLocation) {}

  record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  record ArtifactLocation(String uri, String uriBaseId) {}

  record Region(int startLine, Integer startColumn) {}

  record Suppression(String kind, String status, String justification) {}
}
