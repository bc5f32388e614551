package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.DueReviews;
import io.github.handbookmaven.author.Review;
import io.github.handbookmaven.author.Reviewer;
import io.github.handbookmaven.author.Reviewer.Outcome;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Typist;
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
   * Who reviewed them, such as {@code @ada}; where empty, git's {@code user.name} or the name of
   * the user who runs Maven. Required for several documents.
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
   * Stamps also documents whose front matter has errors or that expired, and several without a
   * named reviewer.
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
    Handbook all = build(reactor, reactor.folders()).handbook();
    if (document == null || document.isEmpty()) {
      list(all.only(entry -> reactor.speaksOf(entry.path())));
      return;
    }
    List<Entry> named = DocumentByName.named(document, all);
    Review review = new Review(all.today(), by(reactor, named), next(all), force, dryRun);
    List<Outcome> outcomes =
        new Reviewer(reactor.base()).review(all, ownPaths(reactor, named), review);
    outcomes.forEach(this::tell);
    failWhereRefused(outcomes);
  }

  private void list(Handbook handbook) {
    new DueReviews(handbook, command().of("review")).lines().forEach(getLog()::info);
  }

  /** Bound to a phase, the goal runs in each module; each document is of one of them. */
  private static List<String> ownPaths(Reactor reactor, List<Entry> named) {
    return named.stream().map(Entry::path).filter(reactor::speaksOf).map(RepoPath::value).toList();
  }

  private Optional<String> by(Reactor reactor, List<Entry> named) {
    Optional<String> given = Typist.named(reviewer);
    return named.size() > 1 ? given : given.or(() -> Typist.of(reactor));
  }

  private Optional<LocalDate> next(Handbook handbook) {
    Optional<String> given =
        Optional.ofNullable(nextReview).map(String::strip).filter(day -> !day.isEmpty());
    try {
      Optional<LocalDate> day = given.map(LocalDate::parse);
      if (day.filter(next -> !next.isAfter(handbook.today())).isPresent()) {
        throw new SettingsException("nextReview", nextReview, "a day after " + handbook.today());
      }
      return day;
    } catch (DateTimeException e) {
      throw new SettingsException("nextReview", nextReview, "a day such as 2027-05-01");
    }
  }

  private void tell(Outcome outcome) {
    String path = Printable.line(outcome.path().value());
    if (outcome.refusal().isPresent()) {
      getLog().error(path + ": " + Printable.line(outcome.refusal().get()));
    } else if (dryRun) {
      getLog().info(path + ": would be stamped like this, nothing is written");
      outcome.difference().lines().map(Printable::line).forEach(getLog()::info);
    } else {
      getLog().info(path + ": review recorded, commit it");
    }
  }

  private void failWhereRefused(List<Outcome> outcomes) throws MojoFailureException {
    List<Outcome> refused =
        outcomes.stream().filter(outcome -> outcome.refusal().isPresent()).toList();
    if (!refused.isEmpty()) {
      Outcome first = refused.get(0);
      throw new MojoFailureException(
          Printable.line(
              refused.size()
                  + " of "
                  + Counted.of(outcomes.size(), "document")
                  + " not stamped: "
                  + first.path()
                  + ": "
                  + first.refusal().orElseThrow()));
    }
  }
}
