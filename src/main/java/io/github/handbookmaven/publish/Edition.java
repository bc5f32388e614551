package io.github.handbookmaven.publish;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Trend;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A handbook on a day, judged and ready to be published in any format.
 *
 * @param root the repository's root on disk, from which pictures are copied
 * @param handbook all documents
 * @param findings what the rules found, sorted, silenced ones among them
 * @param rules the rules that were asked, each of which has a page
 * @param theme how the project wants its pages to look
 * @param generator who publishes
 * @param trend what changed since an earlier day; empty where there is none to compare with
 */
public record Edition(
    Path root,
    Handbook handbook,
    List<Finding> findings,
    List<Rule> rules,
    ThemeSettings theme,
    Generator generator,
    Optional<Trend> trend) {

  /** Copies what could change. */
  public Edition {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(handbook, "handbook");
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(generator, "generator");
    Objects.requireNonNull(trend, "trend");
  }

  /**
   * An edition that is held against no other day.
   *
   * @param root the repository's root on disk
   * @param handbook all documents
   * @param findings what the rules found, sorted
   * @param rules the rules that were asked
   * @param theme how the project wants its pages to look
   * @param generator who publishes
   */
  public Edition(
      Path root,
      Handbook handbook,
      List<Finding> findings,
      List<Rule> rules,
      ThemeSettings theme,
      Generator generator) {
    this(root, handbook, findings, rules, theme, generator, Optional.empty());
  }

  /**
   * The same, held against an earlier day.
   *
   * @param change what changed since
   * @return the edition
   */
  public Edition since(Trend change) {
    return new Edition(root, handbook, findings, rules, theme, generator, Optional.of(change));
  }

  /**
   * The same with other findings.
   *
   * @param others sorted
   * @return the edition
   */
  public Edition withFindings(List<Finding> others) {
    return new Edition(root, handbook, others, rules, theme, generator, trend);
  }

  /**
   * The part of it that is about some files, such as a module's own: all were looked at, so that
   * links resolve.
   *
   * @param isMeant which files
   * @return the smaller edition
   */
  public Edition only(Predicate<RepoPath> isMeant) {
    return new Edition(
            root,
            handbook.only(entry -> isMeant.test(entry.path())),
            findings,
            rules,
            theme,
            generator,
            trend)
        .at(isMeant);
  }

  /**
   * Without what other repositories brought.
   *
   * @return the edition of this repository's own documents
   */
  public Edition own() {
    return handbook.repositories().areNone()
        ? this
        : only(path -> handbook.repositories().of(path).isEmpty());
  }

  /**
   * The same with the findings at some files alone.
   *
   * @param isMeant which files
   * @return the edition, with all of its documents
   */
  public Edition at(Predicate<RepoPath> isMeant) {
    return withFindings(
        findings.stream().filter(finding -> isMeant.test(finding.at().path())).toList());
  }

  /**
   * The same where some documents can be shown as text alone.
   *
   * @param told what is found about that, at each of them
   * @return the edition
   */
  public Edition showingText(List<Finding> told) {
    Set<RepoPath> asText =
        told.stream().map(finding -> finding.at().path()).collect(Collectors.toSet());
    Handbook shown =
        handbook.with(read -> asText.contains(read.path()) ? TextAlone.of(read) : read);
    List<Finding> all = Stream.concat(findings.stream(), told.stream()).sorted().toList();
    return new Edition(root, shown, all, rules, theme, generator, trend);
  }

  /**
   * What readers may rely on.
   *
   * @return the edition without drafts and what is found in them
   */
  public Edition withoutDrafts() {
    return only(
        path -> handbook.at(path).filter(entry -> entry.status() == Status.DRAFT).isEmpty());
  }

  /**
   * The same for readers of another language.
   *
   * @param other how its pages are to look
   * @return the edition
   */
  public Edition in(ThemeSettings other) {
    return new Edition(root, handbook, findings, rules, other, generator, trend);
  }

  /**
   * The program that publishes.
   *
   * @param name what people call it
   * @param version its version, as released
   */
  public record Generator(String name, String version) {
    /** Refuses nothing but null. */
    public Generator {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(version, "version");
    }
  }
}
