package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Modules;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.assemble.SiteReports;
import io.github.handbookmaven.history.Origin;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ScmLinks;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCopyTest {
  private static final String SHOP = "<url>https://github.com/acme/shop</url>";
  private static final String FRAMEWORK = "<url>https://github.com/framework/boot/shop</url>";

  private static final Origin CLONE =
      new Origin(
          Optional.of("git@github.com:acme/shop-fork.git"),
          Optional.of("1.x"),
          Optional.of("main"),
          Set.of("main", "1.x"));

  @TempDir Path base;

  @Test
  void thePomTellsWhereSourcesAreAndGitTheRevision() throws Exception {
    MavenProject project = project("<scm>" + SHOP + "<tag>HEAD</tag></scm>");

    assertThat(scm(project))
        .returns("https://github.com/acme/shop", ScmLinks::repository)
        .returns("1.x", ScmLinks::revision)
        .returns(Set.of("main", "master", "1.x"), ScmLinks::branches);
  }

  @Test
  void aReleasedPomNamesItsTag() throws Exception {
    assertThat(scm(project("<scm>" + SHOP + "<tag>v1.2</tag></scm>")))
        .returns("v1.2", ScmLinks::revision);
  }

  @Test
  void whatAParentOfAnotherRepositorySaysIsNotTaken() throws Exception {
    MavenProject parent = new MavenProject(model("<scm>" + FRAMEWORK + "</scm>"));
    parent.setOriginalModel(parent.getModel());
    MavenProject project = project("");
    project.setParent(parent);
    project.setScm(parent.getScm());

    assertThat(scm(project)).returns("https://github.com/acme/shop-fork", ScmLinks::repository);
  }

  @Test
  void whatAParentInTheSameRepositorySaysIsTaken() throws Exception {
    MavenProject parent = project("<scm>" + SHOP + "</scm>");
    MavenProject project = project("");
    project.setParent(parent);
    project.setScm(parent.getScm());

    assertThat(scm(project)).returns("https://github.com/acme/shop", ScmLinks::repository);
  }

  @Test
  void reportsThatShowSourcesAreFoundInTheirUsualFolders() throws Exception {
    MavenProject project =
        project(reporting(plugin("maven-javadoc-plugin", "") + plugin("maven-jxr-plugin", "")));

    assertThat(facts(project).reports())
        .isEqualTo(
            new SiteReports(
                List.of(new RepoPath("src/main/java")),
                List.of(new RepoPath("src/main/java")),
                List.of(new RepoPath("src/test/java"))));
  }

  @Test
  void aReportThatWritesElsewhereIsNoPlaceToLinkTo() throws Exception {
    MavenProject project = project(reporting(plugin("maven-javadoc-plugin", "")));
    Xpp3Dom elsewhere = new Xpp3Dom("configuration");
    elsewhere.addChild(new Xpp3Dom("destDir"));
    project.getModel().getReporting().getPlugins().get(0).setConfiguration(elsewhere);

    assertThat(facts(project).reports()).isEqualTo(SiteReports.NONE);
  }

  @Test
  void withoutSuchReportsThereAreNoPages() throws Exception {
    assertThat(facts(project("")).reports()).isEqualTo(SiteReports.NONE);
  }

  private static String reporting(String plugins) {
    return "<reporting><plugins>" + plugins + "</plugins></reporting>";
  }

  private static String plugin(String artifactId, String more) {
    return "<plugin><artifactId>" + artifactId + "</artifactId>" + more + "</plugin>";
  }

  private ScmLinks scm(MavenProject project) {
    return facts(project).scm().orElseThrow();
  }

  private ProjectFacts facts(MavenProject project) {
    Reactor reactor =
        new Reactor(base, RepoPath.ROOT, Modules.NONE, List.of(), List.of(project), CLONE);
    return new ProjectCopy(null, null).facts(project, reactor);
  }

  private MavenProject project(String elements) throws Exception {
    MavenProject project = new MavenProject(model(elements));
    project.setOriginalModel(project.getModel().clone());
    project.setFile(base.resolve("pom.xml").toFile());
    project.getBuild().setSourceDirectory(base.resolve("src/main/java").toString());
    project.getBuild().setTestSourceDirectory(base.resolve("src/test/java").toString());
    return project;
  }

  private static Model model(String elements) throws Exception {
    return new MavenXpp3Reader()
        .read(
            new StringReader(
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId>"
                    + "<artifactId>shop</artifactId><version>1</version>"
                    + elements
                    + "</project>"));
  }
}
