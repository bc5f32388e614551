package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.DraftOutline.Do;
import io.github.handbookmaven.capture.draft.DraftOutline.Heading;
import io.github.handbookmaven.capture.draft.DraftOutline.Item;
import io.github.handbookmaven.capture.draft.Verb.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the sections that a document of each type needs, in the order readers look for them. */
final class DraftText {
  private static final Pattern VERIFICATION =
      Pattern.compile("(?i).*\\b(?:verif|confirm|validat|test|check)\\w*.*");

  private DraftText() {}

  static String sop(DraftOutline outline) {
    DraftSections sections = new DraftSections();
    sections
        .heading("Purpose")
        .question("What is this procedure for, and what is true once it has been followed?");
    sections.heading("Scope").question("When is it followed, and when not?");
    sections
        .heading("Roles and responsibilities")
        .question("Who performs it, who approves it, who is told?");
    prerequisites(sections, outline);
    int end = firstFinalCheck(outline.items());
    sections.heading("Procedure").items(outline.items().subList(0, end));
    verification(
        sections,
        outline.items().subList(end, outline.items().size()),
        "How is it seen that the task is done?");
    sections.heading("If a step fails").troubles(outline.troubles());
    return sections.text();
  }

  static String runbook(DraftOutline outline) {
    DraftSections sections = new DraftSections();
    symptoms(sections, outline);
    sections.heading("Impact").question("Who notices, and how badly?");
    prerequisites(sections, outline);
    List<Item> items = outline.items();
    int change = firstChange(items);
    int end = Math.max(change, firstFinalCheck(items));
    diagnosis(sections, items.subList(0, change));
    sections
        .heading("Decisions")
        .question(
            "If the checks show the cause above, go on with the mitigation. What else can they"
                + " show, and what is done then?");
    sections.heading("Mitigation");
    if (change == end) {
      sections.question("What is done about it? The recording only looks.");
    }
    sections.items(items.subList(change, end));
    sections.heading("If a step fails").troubles(outline.troubles());
    if (outline.steps().anyMatch(step -> step.kind() == Kind.DESTROY)) {
      sections
          .heading("Rollback")
          .question("How is each step undone that stops or deletes something?");
    }
    verification(
        sections, items.subList(end, items.size()), "How is it seen that the incident is over?");
    sections
        .heading("Escalation")
        .question("Who is called when this does not help, when, and how?");
    return sections.text();
  }

  private static void symptoms(DraftSections sections, DraftOutline outline) {
    sections.heading("Symptoms");
    if (!outline.quotes().isEmpty()) {
      sections.paragraph("What was said first:");
      outline.quotes().forEach(quote -> sections.paragraph("> " + quote));
    }
    sections.question("Which alert or symptom does this answer?");
  }

  private static void diagnosis(DraftSections sections, List<Item> checks) {
    sections.heading("Diagnosis");
    if (checks.stream().noneMatch(Do.class::isInstance)) {
      sections.question("What is looked at first, and what is expected to be seen?");
    }
    sections.items(checks);
  }

  private static void prerequisites(DraftSections sections, DraftOutline outline) {
    List<String> lines = new ArrayList<>();
    if (!outline.tools().isEmpty()) {
      lines.add(
          "Tools: "
              + outline.tools().stream()
                  .map(tool -> tool.contains(" ") ? tool : DraftMarkdown.code(tool))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    lines.add("**TODO:** Which access and which approvals are needed?");
    sections.heading("Prerequisites").bullets(lines);
  }

  private static void verification(DraftSections sections, List<Item> checks, String question) {
    sections.heading("Verification");
    if (checks.isEmpty()) {
      sections.question(question);
    }
    sections.items(checks);
  }

  /** Where the looking ends; all of it where nothing is changed. */
  private static int firstChange(List<Item> items) {
    for (int at = 0; at < items.size(); at++) {
      if (DraftOutline.steps(items.get(at))
          .anyMatch(step -> step.kind().isChange() || step.kind() == Kind.SETUP)) {
        boolean isBelowHeading = at > 0 && items.get(at - 1) instanceof Heading;
        return isBelowHeading ? at - 1 : at;
      }
    }
    return items.size();
  }

  /** Where only looking is left. */
  private static int firstFinalCheck(List<Item> items) {
    int at = items.size();
    while (at > 0 && isCheck(items.get(at - 1))) {
      at--;
    }
    if (at > 0 && at < items.size() && items.get(at - 1) instanceof Heading heading) {
      return VERIFICATION.matcher(heading.title()).matches() ? at - 1 : items.size();
    }
    return at == 0 ? items.size() : at;
  }

  private static boolean isCheck(Item item) {
    return item instanceof Do done && done.step().kind() == Kind.CHECK;
  }
}
