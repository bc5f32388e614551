package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.rule.Rules;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
class RulesMojoTest {

  @Test
  @Basedir("/projects/own-settings")
  @InjectMojo(goal = "rules", pom = "pom.xml")
  void everyRuleIsListedWithItsSeverityAndWhereThatComesFrom(RulesMojo rules) throws Exception {
    RecordedLog log = RecordedLog.of(rules);
    rules.execute();
    assertThat(log.lines()).hasSize(Rules.installed().size() + 1);
    assertThat(log.text())
        .containsPattern("orphan-document +off +\\((?!default)[^)]+\\)")
        .containsPattern("owner-missing +error +\\((?!default)[^)]+\\)")
        .containsPattern("broken-link +error +\\(default\\) +\\S");
  }

  @Test
  @Basedir("/projects/no-documents")
  @InjectMojo(goal = "rules", pom = "pom.xml")
  @MojoParameter(name = "rules", value = "broken-link:fatal")
  void aForeignSeverityIsRefused(RulesMojo rules) {
    assertThatThrownBy(rules::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<rules/broken-link> is 'fatal', expected one of note, warning, error, off");
  }
}
