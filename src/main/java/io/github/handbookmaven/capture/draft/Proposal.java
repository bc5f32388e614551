package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.Verb.Kind;
import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.InBrowser;
import io.github.handbookmaven.capture.walkthrough.Action.Ran;
import io.github.handbookmaven.capture.walkthrough.Action.Said;
import io.github.handbookmaven.model.DocType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The type that a recording looks like.
 *
 * @param type SOP or runbook
 * @param evidence why, each a phrase
 */
record Proposal(DocType type, List<String> evidence) {
  private static final Set<String> OPERATING =
      Set.of(
          "systemctl",
          "journalctl",
          "kubectl",
          "service",
          "docker",
          "ss",
          "top",
          "df",
          "free",
          "uptime",
          "dmesg",
          "redis-cli",
          "haproxy",
          "nginx");
  private static final double MANY = 0.4;

  Proposal {
    evidence = List.copyOf(evidence);
  }

  static Proposal of(List<Action> actions, DraftOutline outline) {
    if (actions.stream().anyMatch(Said.class::isInstance)) {
      return new Proposal(DocType.RUNBOOK, List.of("people talk about an incident while it lasts"));
    }
    if (actions.stream().anyMatch(Ran.class::isInstance)) {
      return new Proposal(DocType.RUNBOOK, List.of("it is the log of a runbook's run"));
    }
    if (actions.stream().anyMatch(InBrowser.class::isInstance)) {
      return new Proposal(DocType.SOP, List.of("a task is done in a browser, step by step"));
    }
    return ofCommands(outline);
  }

  private static Proposal ofCommands(DraftOutline outline) {
    List<Step> steps = outline.steps().toList();
    long checks = steps.stream().filter(step -> step.kind() == Kind.CHECK).count();
    boolean looksFirst = !steps.isEmpty() && steps.get(0).kind() == Kind.CHECK;
    boolean isMuchChecked = !steps.isEmpty() && checks >= MANY * steps.size();
    boolean operates = outline.tools().stream().anyMatch(OPERATING::contains);
    List<String> evidence = new ArrayList<>();
    evidence.add(checks + " of " + steps.size() + " steps only look");
    evidence.add(looksFirst ? "it begins by looking" : "it begins by changing something");
    evidence.add(operates ? "it works on running services" : "it works on no running service");
    boolean isRunbook = looksFirst && isMuchChecked && operates;
    return new Proposal(isRunbook ? DocType.RUNBOOK : DocType.SOP, evidence);
  }
}
