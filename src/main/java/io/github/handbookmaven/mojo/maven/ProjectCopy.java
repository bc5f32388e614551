package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.history.Origin;
import io.github.handbookmaven.reference.ScmLinks;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/**
 * What the stages need of Maven's model, copied into records of theirs.
 *
 * @param projectName the name that wins over the POM's; null where none was given
 * @param scmUrl the URL that wins over the POM's; null where none was given
 */
public record ProjectCopy(String projectName, String scmUrl) {

  /**
   * What Maven tells of a project as a whole.
   *
   * @param project the project
   * @param reactor where it lies
   * @return its facts
   */
  public ProjectFacts facts(MavenProject project, Reactor reactor) {
    if (project.getFile() == null) {
      return new ProjectFacts(
          "",
          "",
          "",
          name(reactor),
          reactor.folder(),
          scm(new Scm(), reactor.origin()),
          Optional.empty());
    }
    return new ProjectFacts(
            project.getGroupId(),
            project.getArtifactId(),
            project.getVersion(),
            name(project),
            reactor.folder(),
            scm(ownScm(project, reactor), reactor.origin()),
            Optional.ofNullable(project.getIssueManagement()).map(IssueManagement::getUrl))
        .with(new SourceReports(reactor).of(project));
  }

  private String name(Reactor reactor) {
    return given(projectName)
        .or(() -> Optional.ofNullable(reactor.folderOnDisk().getFileName()).map(Object::toString))
        .orElse("Handbook");
  }

  private String name(MavenProject project) {
    return given(projectName).or(() -> given(project.getName())).orElse(project.getArtifactId());
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }

  private Optional<ScmLinks> scm(Scm scm, Origin origin) {
    String revision =
        given(scm.getTag()).filter(tag -> !tag.equals("HEAD")).or(origin::revision).orElse("");
    return Stream.of(
            given(scmUrl),
            given(scm.getUrl()),
            given(scm.getConnection()),
            given(scm.getDeveloperConnection()),
            origin.url())
        .flatMap(Optional::stream)
        .flatMap(url -> ScmLinks.of(url, revision, origin.atHand()).stream())
        .findFirst();
  }

  /** What a parent of another repository says of its own repository is not true of this one. */
  private static Scm ownScm(MavenProject project, Reactor reactor) {
    MavenProject saying = project;
    while (saying != null && !saysScm(saying)) {
      saying = saying.getParent();
    }
    boolean isOurs = saying != null && reactor.holds(saying);
    return isOurs && project.getScm() != null ? project.getScm() : new Scm();
  }

  private static boolean saysScm(MavenProject project) {
    return project.getOriginalModel() != null && project.getOriginalModel().getScm() != null;
  }
}
