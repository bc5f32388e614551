package io.github.handbookmaven.assemble;

import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.history.KeptHistory;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.reference.AlertSettings;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.source.RootChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a handbook is made from.
 *
 * @param base the folder all paths are told from: the git work tree, else the top-most reactor
 *     folder, else the current folder
 * @param today the day freshness is judged on
 * @param project what is known of the project as a whole
 * @param modules its modules
 * @param collection which documents are collected
 * @param alerts where alert rules are, and what their URLs mean
 * @param maven what Maven knows of the reactor
 * @param freshness what is demanded of which documents
 * @param others what is known of other repositories
 * @param walked where the last walk over git's history is kept
 */
public record AssemblySettings(
    Path base,
    LocalDate today,
    ProjectFacts project,
    Modules modules,
    Collection collection,
    AlertSettings alerts,
    MavenFacts maven,
    FreshnessSettings freshness,
    OtherHandbooks others,
    KeptHistory walked) {

  /**
   * The settings of a project that knows no other repository.
   *
   * @param base the folder all paths are told from
   * @param today the day freshness is judged on
   * @param project what is known of the project as a whole
   * @param modules its modules
   * @param collection which documents are collected
   * @param alerts where alert rules are, and what their URLs mean
   * @param maven what Maven knows of the reactor
   * @param freshness what is demanded of which documents
   */
  public AssemblySettings(
      Path base,
      LocalDate today,
      ProjectFacts project,
      Modules modules,
      Collection collection,
      AlertSettings alerts,
      MavenFacts maven,
      FreshnessSettings freshness) {
    this(
        base,
        today,
        project,
        modules,
        collection,
        alerts,
        maven,
        freshness,
        OtherHandbooks.NONE,
        KeptHistory.NONE);
  }

  /**
   * The same beside other repositories.
   *
   * @param known what is known of them
   * @return the settings
   */
  public AssemblySettings with(OtherHandbooks known) {
    return new AssemblySettings(
        base, today, project, modules, collection, alerts, maven, freshness, known, walked);
  }

  /**
   * The same where git's history is walked more than once.
   *
   * @param kept where the last walk is kept
   * @return the settings
   */
  public AssemblySettings goingOnFrom(KeptHistory kept) {
    return new AssemblySettings(
        base, today, project, modules, collection, alerts, maven, freshness, others, kept);
  }

  /**
   * Which documents are collected.
   *
   * @param roots says where from
   * @param maxDocumentSize in bytes
   * @param rawHtml what becomes of raw HTML in them
   */
  public record Collection(RootChoice roots, long maxDocumentSize, RawHtml rawHtml) {
    /** Refuses nothing but null. */
    public Collection {
      Objects.requireNonNull(roots, "roots");
      Objects.requireNonNull(rawHtml, "rawHtml");
    }
  }

  /** Refuses nothing but null. */
  public AssemblySettings {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(modules, "modules");
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(alerts, "alerts");
    Objects.requireNonNull(maven, "maven");
    Objects.requireNonNull(freshness, "freshness");
    Objects.requireNonNull(others, "others");
    Objects.requireNonNull(walked, "walked");
  }
}
