package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
class BundleMojoTest {

  @Test
  @Basedir("/projects/no-documents")
  @InjectMojo(goal = "bundle", pom = "pom.xml")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/site")
  void aProjectWithoutDocumentsAttachesNothing(BundleMojo bundle) throws Exception {
    RecordedLog log = RecordedLog.of(bundle);
    bundle.execute();
    assertThat(log.text()).contains("no procedure documents here, nothing to attach");
    assertThat(bundle.project().getAttachedArtifacts()).isEmpty();
  }

  @Test
  @Basedir("/projects/no-documents")
  @InjectMojo(goal = "bundle", pom = "pom.xml")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/site")
  void othersAreReadOnceForEachAddressTheyAreTold(BundleMojo bundle) {
    String site = "https://handbook.example.org/";

    assertThat(bundle.others(site)).isSameAs(bundle.others(site));
    assertThat(bundle.others(site)).isNotSameAs(bundle.others(""));
  }
}
