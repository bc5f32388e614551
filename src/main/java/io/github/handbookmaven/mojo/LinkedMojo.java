package io.github.handbookmaven.mojo;

import io.github.handbookmaven.bundle.BundleReader.Resolved;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.mojo.maven.BundleCoordinates;
import io.github.handbookmaven.mojo.maven.BundleResolver;
import io.github.handbookmaven.mojo.maven.OtherBundles;
import io.github.handbookmaven.mojo.maven.RepositoryArtifacts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** A goal that knows other repositories: by their bundles, or by their inventories alone. */
abstract class LinkedMojo extends HandbookMojo {

  /**
   * Bundles of other repositories, {@code groupId:artifactId} or {@code
   * groupId:artifactId:version}, whose documents become part of this handbook; the version may be a
   * range, and is the newest where there is none. Dependencies of type {@code zip} and classifier
   * {@code handbook} count too. Goals that publish one repository leave them aside.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.bundles")
  private List<String> bundles = List.of();

  /**
   * Bundles of other repositories of which only the inventory is read, so that references to their
   * documents ({@code handbook:artifactId/id}) can be followed, and what they refer to here is
   * known.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.inventories")
  private List<String> inventories = List.of();

  @Inject private RepositorySystem resolver;

  private transient BundleResolver.Found found;

  private transient OtherHandbooks others;

  /** The site's address that they were told. */
  private transient String told;

  /** Whether the documents of others are part of what it speaks about. */
  boolean mergesOthers() {
    return false;
  }

  private List<BundleCoordinates> bundleCoordinates() {
    return Stream.concat(
            bundles.stream().map(text -> BundleCoordinates.parse("bundles", text)),
            BundleCoordinates.dependencies(project()))
        .distinct()
        .toList();
  }

  /** The other repositories, each resolved, read and complained of once. */
  final OtherHandbooks others(String site) {
    if (others == null || !site.equals(told)) {
      others = new OtherBundles(found(), getLog()).read(site);
      told = site;
    }
    return others;
  }

  /** The files of all other repositories. */
  final List<Path> otherFiles() {
    return Stream.concat(found().bundles().stream(), found().inventories().stream())
        .map(Resolved::file)
        .toList();
  }

  private BundleResolver.Found found() {
    if (found == null) {
      List<BundleCoordinates> merged = mergesOthers() ? bundleCoordinates() : List.of();
      List<BundleCoordinates> listed =
          inventories.stream().map(text -> BundleCoordinates.parse("inventories", text)).toList();
      found = new BundleResolver(artifacts(), session(), project()).find(merged, listed);
    }
    return found;
  }

  /** Where files of other builds are looked for. */
  final RepositoryArtifacts artifacts() {
    return new RepositoryArtifacts(resolver, session(), project());
  }
}
