package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.DueReviews;
import io.github.handbookmaven.author.Review;
import io.github.handbookmaven.author.Reviewer;
import io.github.handbookmaven.author.Reviewer.Outcome;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.text.Printable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records that a person reviewed documents: stamps their front matter in place, touching nothing
 * else. Without a document it lists what is due, for whom, and the command for each.
 *
 * @since 0.1.0
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AssemblingMojo {

  /**
   * The ids or paths of the documents somebody reviewed, separated by commas.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.document")
  private List<String> document;

  /**
   * Who reviewed them, such as {@code @ada}; the name of the user who runs Maven where empty, and
   * required for several documents.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.reviewer")
  private String reviewer;

  /**
   * The day of the next review, {@code yyyy-MM-dd}; required where a document has no interval.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.nextReview")
  private String nextReview;

  /**
   * Stamps also documents whose front matter has errors, and several without a named reviewer.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.force", defaultValue = "false")
  private boolean force;

  /**
   * Shows what would change as a unified diff, and writes nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void run() throws MojoFailureException {
    Reactor reactor = reactor();
    Handbook handbook =
        Scope.ownOf(reactor, build(reactor, reactor.folders()).edition(ThemeSettings.DEFAULT))
            .handbook();
    if (document == null || document.isEmpty()) {
      new DueReviews(handbook, command().of("review")).lines().forEach(getLog()::info);
      return;
    }
    List<String> paths =
        document.stream()
            .map(name -> Documents.named(name, handbook).path().value())
            .distinct()
            .toList();
    Review review = new Review(handbook.today(), by(paths), next(), force, dryRun);
    List<Outcome> outcomes = new Reviewer(reactor.base()).review(handbook, paths, review);
    outcomes.forEach(this::tell);
    failWhereRefused(outcomes);
  }

  private Optional<String> by(List<String> paths) {
    Optional<String> named =
        Optional.ofNullable(reviewer).map(String::strip).filter(name -> !name.isEmpty());
    return paths.size() > 1
        ? named
        : named.or(() -> Optional.ofNullable(System.getProperty("user.name")));
  }

  private Optional<LocalDate> next() {
    try {
      return Optional.ofNullable(nextReview)
          .map(String::strip)
          .filter(day -> !day.isEmpty())
          .map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new SettingsException("nextReview", nextReview, "a day such as 2027-05-01");
    }
  }

  private void tell(Outcome outcome) {
    if (outcome.refusal().isPresent()) {
      getLog().error(Printable.line(outcome.path() + ": " + outcome.refusal().get()));
    } else if (dryRun) {
      outcome.difference().lines().map(Printable::line).forEach(getLog()::info);
    } else {
      getLog().info(Printable.line(outcome.path() + ": review recorded"));
    }
  }

  private void failWhereRefused(List<Outcome> outcomes) throws MojoFailureException {
    List<Outcome> refused =
        outcomes.stream().filter(outcome -> outcome.refusal().isPresent()).toList();
    if (!refused.isEmpty()) {
      throw new MojoFailureException(
          refused.size()
              + " of "
              + outcomes.size()
              + " documents not stamped: "
              + refused.get(0).path()
              + ": "
              + refused.get(0).refusal().orElseThrow());
    }
  }
}
