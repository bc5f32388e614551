package io.github.handbookmaven.author;

import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a document that is to be written.
 *
 * @param type SOP or runbook
 * @param title its title
 * @param owner who owns its folder; empty where nobody does
 * @param alert the alert it answers; empty for none
 * @param foundations ids of SOPs it may be based on, likeliest first; only of runbooks
 */
public record NewDocument(
    DocType type,
    String title,
    Optional<String> owner,
    Optional<AnsweredAlert> alert,
    List<String> foundations) {

  /** Refuses what can be no document of ours. */
  public NewDocument {
    if (type != DocType.SOP && type != DocType.RUNBOOK) {
      throw new IllegalArgumentException("no template for a document of type " + type);
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(alert, "alert");
    foundations = List.copyOf(foundations);
  }

  /**
   * An alert that a runbook answers.
   *
   * @param name its name
   * @param expression when it fires, in the monitoring system's language; empty where not known
   * @param severity its severity label; empty where it has none
   * @param holdFor how long that has to last; empty where it has none
   */
  public record AnsweredAlert(String name, String expression, String severity, String holdFor) {}
}
