package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.BundleResolver.Missing;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class OtherBundlesTest {
  private static final RepoPath POM = new RepoPath("pom.xml");

  @Test
  void aBundleThatIsNowhereIsAFindingAtThePomThatNamesIt() {
    String missing = "bundle com.acme:shop:1.4 was not found in any repository";
    assertThat(flaws(List.of(new Missing(missing, "build it"))))
        .singleElement()
        .returns(Flaw.Kind.BUNDLE_UNREADABLE, Flaw::kind)
        .returns(Place.file(POM), Flaw::at)
        .returns(missing, Flaw::message)
        .returns("build it", Flaw::remedy);
  }

  @Test
  void whoNamesNoBundleHasNothingToBeTold() {
    assertThat(flaws(List.of())).isEmpty();
  }

  @Test
  void anInventoryThatIsNowhereYetIsToldAndFailsNobody() {
    List<String> warnings = new ArrayList<>();
    Log log =
        new SystemStreamLog() {
          @Override
          public void warn(CharSequence text) {
            warnings.add(text.toString());
          }
        };
    String unlisted = "inventory of com.acme:handbook was not found in any repository";
    assertThat(
            flaws(
                new BundleResolver.Found(List.of(), List.of(), List.of(), List.of(unlisted), POM),
                log))
        .isEmpty();
    assertThat(warnings).containsExactly(unlisted);
  }

  private static List<Flaw> flaws(List<Missing> missing) {
    return flaws(
        new BundleResolver.Found(List.of(), List.of(), missing, List.of(), POM),
        new SystemStreamLog());
  }

  private static List<Flaw> flaws(BundleResolver.Found found, Log log) {
    Sources own = HandbookOf.file("docs/a.md", "# A\n").build().sources();
    return new OtherBundles(found, log)
        .read("")
        .merged()
        .addedTo(own, SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE)
        .flaws();
  }
}
