package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinExemptionsTest {

  @ParameterizedTest
  @CsvSource({
    "docs/v1/deploy.md, docs/v2/deploy.md",
    "docs/1.4/deploy.md, docs/1.5/deploy.md",
    "docs/version-1.x/deploy.md, docs/deploy.md",
    "docs/latest/deploy.md, docs/3.2.1/deploy.md",
    "docs/en/deploy.md, docs/pt-BR/deploy.md",
    "docs/deploy.md, docs/deploy.de.md",
    "docs/zh_CN/deploy.md, docs/deploy.md"
  })
  void versionsAndLanguagesAreTwinExemptionsOnPurpose(String one, String other) {
    assertThat(TwinExemptions.from(new RepoPath(one)).onPurpose(new RepoPath(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/deploy.md, docs/deploy-copy.md",
    "docs/deploy-v1.md, docs/deploy-v2.md",
    "docs/eu/deploy.md, docs/staging/deploy.md",
    "docs/deploy.md, ops/deploy.md",
    "docs/de/deploy.md, docs/en/release.md"
  })
  void otherFilesAreNot(String one, String other) {
    assertThat(TwinExemptions.from(new RepoPath(one)).onPurpose(new RepoPath(other))).isFalse();
  }
}
