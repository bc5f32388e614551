package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.metadata.DefaultMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.MetadataTransferException;
import org.eclipse.aether.transfer.RepositoryOfflineException;
import org.junit.jupiter.api.Test;

class UnaskedTest {
  private static final Artifact SHOP = new DefaultArtifact("com.acme:shop:zip:handbook:1");
  private static final Metadata VERSIONS =
      new DefaultMetadata("maven-metadata.xml", Metadata.Nature.RELEASE);
  private static final RemoteRepository ACME = repository("acme");
  private static final RemoteRepository CENTRAL = repository("central");

  private static RemoteRepository repository(String id) {
    return new RemoteRepository.Builder(id, "default", "https://" + id + ".example/").build();
  }

  @Test
  void whatAllRepositoriesSayTheyDoNotHaveIsInNone() {
    Unasked none =
        Unasked.of(
            List.of(
                new ArtifactNotFoundException(SHOP, ACME),
                new MetadataNotFoundException(VERSIONS, CENTRAL)));
    assertThat(none.outcome()).isEqualTo("was not found in any repository");
    assertThat(none.remedy()).contains("deployed by its own repository");
  }

  @Test
  void whereNobodyWasAskedNoRepositoryHasIt() {
    assertThat(Unasked.of(List.of()).outcome()).isEqualTo("was not found in any repository");
  }

  @Test
  void aRepositoryThatDoesNotAnswerMayHaveIt() {
    Unasked two =
        Unasked.of(
            List.of(
                new MetadataTransferException(VERSIONS, CENTRAL, "timed out"),
                new ArtifactTransferException(SHOP, ACME, "connection refused"),
                new ArtifactTransferException(SHOP, CENTRAL, "timed out"),
                new ArtifactNotFoundException(SHOP, repository("other"))));
    assertThat(two.outcome())
        .isEqualTo("was not found, and 'acme', 'central' could not be reached");
    assertThat(two.remedy()).startsWith("build again when the repository answers");
  }

  @Test
  void offlineNobodyIsAsked() {
    RepositoryOfflineException offline = new RepositoryOfflineException(ACME);
    assertThat(
            Unasked.of(List.of(new ArtifactNotFoundException(SHOP, ACME, "offline", offline)))
                .outcome())
        .isEqualTo("was not found: Maven is offline and never fetched it");
    assertThat(
            Unasked.of(List.of(new MetadataNotFoundException(VERSIONS, ACME, "offline", offline)))
                .remedy())
        .isEqualTo("build once without -o, so that Maven fetches it");
  }
}
