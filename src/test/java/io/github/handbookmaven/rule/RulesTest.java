package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.builtin.freshness.ReviewOverdue;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule of a user's own jar has to be, and may leave out. */
class RulesTest {

  /** The plainest rule there is. */
  @Mistake(severity = Severity.NOTE)
  @InFamily(Family.STRUCTURE)
  public static final class NoUtf8Snowman implements DocumentRule {
    @Override
    public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
      return Stream.of(Observation.of(document.titlePlace(), "no snowman", "draw one"));
    }
  }

  /** Looks at each document and at the whole. */
  @Mistake(severity = Severity.NOTE)
  @InFamily(Family.INPUT)
  public static final class Both implements DocumentRule, HandbookRule {
    @Override
    public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
      return Stream.of(Observation.of(document.titlePlace(), "seen", "nothing to do"));
    }

    @Override
    public Stream<Observation> inspect(Handbook handbook, Options options) {
      return Stream.of(
          Observation.of(Place.file(new RepoPath("alerts.yml")), "all seen", "nothing to do"));
    }
  }

  /** Says neither how bad it is nor what it is about. */
  public static final class Silent implements HandbookRule {
    @Override
    public Stream<Observation> inspect(Handbook handbook, Options options) {
      return Stream.empty();
    }
  }

  /** Can never be asked. */
  @Mistake(severity = Severity.NOTE)
  @InFamily(Family.INPUT)
  public static final class OfNoKind implements Rule {}

  @Test
  void aRuleIsNamedForItsClass() {
    assertThat(new NoUtf8Snowman().id()).isEqualTo("no-utf8-snowman");
  }

  @Test
  void itsPackageSaysWhatARuleIsAboutWhereItsClassDoesNot() {
    assertThat(new ReviewOverdue().family()).isEqualTo(Family.FRESHNESS);
    assertThat(new NoUtf8Snowman().family()).isEqualTo(Family.STRUCTURE);
  }

  @Test
  void aPlainAnnotatedClassIsComplete() {
    assertThat(Rules.complete(new NoUtf8Snowman())).isInstanceOf(NoUtf8Snowman.class);
  }

  @Test
  void aRuleOfBothKindsIsAskedTwice() {
    Handbook handbook = HandbookOf.file("docs/a.md", "# A\n").and("docs/b.md", "# B\n").build();

    assertThat(Rules.ask(new Both(), handbook, new Options(Map.of())))
        .extracting(Observation::message)
        .containsExactly("seen", "seen", "all seen");
  }

  @Test
  void aRuleThatSaysTooLittleIsRefusedByName() {
    assertThatThrownBy(() -> Rules.complete(new Silent()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("RulesTest$Silent")
        .hasMessageContaining("@Mistake");
  }

  @Test
  void aRuleNobodyCouldAskIsRefusedByName() {
    assertThatThrownBy(() -> Rules.complete(new OfNoKind()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("RulesTest$OfNoKind")
        .hasMessageContaining("DocumentRule");
  }

  /** A jar among the plugin's dependencies that names what is not in it. */
  @Test
  void aServiceThatCannotBeMadeIsOneSentence(@TempDir Path jar) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    for (String name : new String[] {"com.acme.Gone", "<<<", Unmakeable.class.getName()}) {
      Files.writeString(services.resolve(Rule.class.getName()), name + "\n");
      URL[] path = {jar.toUri().toURL()};
      try (URLClassLoader classes = new URLClassLoader(path, Rule.class.getClassLoader())) {
        assertThatThrownBy(() -> Rules.installed(classes))
            .isInstanceOf(SettingsException.class)
            .hasMessageStartingWith("<rules> is 'META-INF/services of a jar")
            .hasMessageContaining(name);
      }
    }
  }

  /** As a class whose constructor fails. */
  public static final class Unmakeable implements HandbookRule {
    /** Fails. */
    public Unmakeable() {
      throw new IllegalStateException("no licence");
    }

    @Override
    public Stream<Observation> inspect(Handbook handbook, Options options) {
      return Stream.empty();
    }
  }
}
