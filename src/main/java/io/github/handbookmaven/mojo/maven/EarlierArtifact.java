package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.BundleReader;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.json.EarlierFindingsReader;
import io.github.handbookmaven.rule.EarlierFindings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** The state of an earlier day, where it was deployed: a bundle, or a file of findings. */
public final class EarlierArtifact {
  /** {@code groupId:artifactId:version[:classifier]}: no file of any system is called so. */
  private static final Pattern COORDINATES =
      Pattern.compile("([\\w.-]+):([\\w.-]+):([^:/\\\\]+)(?::([\\w.-]+))?");

  private EarlierArtifact() {}

  /**
   * What somebody named.
   *
   * @param text coordinates, or the name of a file
   * @return the artifact: a bundle, or {@code json} where another classifier is named; empty for a
   *     file
   */
  public static Optional<Artifact> named(String text) {
    Matcher parts = COORDINATES.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String classifier = Optional.ofNullable(parts.group(4)).orElse(BundleCoordinates.CLASSIFIER);
    boolean isBundle = classifier.equals(BundleCoordinates.CLASSIFIER);
    return Optional.of(
        new DefaultArtifact(
            parts.group(1),
            parts.group(2),
            classifier,
            isBundle ? BundleCoordinates.TYPE : "json",
            parts.group(3)));
  }

  /**
   * Reads an earlier state.
   *
   * @param file a bundle, or a file of findings
   * @return what was found then
   * @throws SettingsException where it is neither
   */
  public static EarlierFindings read(Path file) {
    if (!file.getFileName().toString().endsWith("." + BundleCoordinates.TYPE)) {
      return EarlierFindingsReader.read(file);
    }
    try {
      return EarlierFindingsReader.read(file, new BundleReader().catalog(file));
    } catch (BadBundle bad) {
      throw new SettingsException(
          "compareWith", file.toString(), "the bundle of a handbook: " + bad.getMessage());
    }
  }
}
