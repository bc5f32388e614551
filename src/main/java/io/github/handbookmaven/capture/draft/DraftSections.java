package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.DraftOutline.Decision;
import io.github.handbookmaven.capture.draft.DraftOutline.Do;
import io.github.handbookmaven.capture.draft.DraftOutline.Heading;
import io.github.handbookmaven.capture.draft.DraftOutline.Item;
import java.util.List;

/** Writes the sections of a draft. */
final class DraftSections {
  private static final int INDENT = 3;

  private final StringBuilder text = new StringBuilder();

  DraftSections heading(String title) {
    text.append("## ").append(title).append("\n\n");
    return this;
  }

  DraftSections paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
    return this;
  }

  /** Asks what only a person can know; the mark is one that {@code placeholder-text} reports. */
  DraftSections question(String question) {
    return paragraph("> **TODO:** " + question);
  }

  DraftSections bullets(List<String> lines) {
    lines.forEach(line -> text.append("- ").append(line).append('\n'));
    text.append('\n');
    return this;
  }

  /** Numbered steps, with sub-headings where somebody set a mark. */
  DraftSections items(List<Item> items) {
    int number = 0;
    for (Item item : items) {
      if (item instanceof Heading heading) {
        text.append("### ").append(DraftMarkdown.prose(heading.title())).append("\n\n");
        number = 0;
      } else if (item instanceof Do done) {
        step(++number, done.step());
      } else if (item instanceof Decision decision) {
        decision(++number, decision);
      }
    }
    return this;
  }

  private void step(int number, Step step) {
    text.append(number).append(". ").append(sentence(step.title())).append("\n\n");
    body(step, number < 10 ? INDENT : INDENT + 1);
  }

  private static String sentence(String title) {
    return title.endsWith("?") || title.endsWith(".") || title.endsWith("!") ? title : title + ".";
  }

  private void body(Step step, int indent) {
    String blanks = " ".repeat(indent);
    if (!step.code().isEmpty()) {
      text.append(
              DraftMarkdown.fence(
                  step.code().language(), step.code().text().lines().toList(), indent))
          .append('\n');
    }
    if (!step.expected().isEmpty()) {
      text.append(blanks).append("Expected output:\n\n");
      text.append(DraftMarkdown.fence("text", step.expected(), indent)).append('\n');
    }
    step.notes().forEach(note -> text.append(blanks).append(note).append("\n\n"));
  }

  private void decision(int number, Decision decision) {
    int indent = number < 10 ? INDENT : INDENT + 1;
    String blanks = " ".repeat(indent);
    text.append(number).append(". Decide how to go on.\n\n");
    text.append(blanks)
        .append("> **TODO:** The recordings part here. What tells which way is right?\n\n");
    branch("If the first case applies", decision.one(), indent);
    branch("Otherwise", decision.other(), indent);
  }

  private void branch(String when, List<Step> steps, int indent) {
    String blanks = " ".repeat(indent);
    text.append(blanks).append("- ").append(when);
    if (steps.isEmpty()) {
      text.append(", go on with the next step.\n\n");
      return;
    }
    text.append(":\n\n");
    for (Step step : steps) {
      text.append(blanks).append("  ").append(sentence(step.title())).append("\n\n");
      body(step, indent + 2);
    }
  }

  DraftSections troubles(List<Trouble> troubles) {
    if (troubles.isEmpty()) {
      return question("What goes wrong at times, how is it seen, and what is done then?");
    }
    text.append("| Tried | Seen | What helped |\n|---|---|---|\n");
    for (Trouble trouble : troubles) {
      text.append("| ")
          .append(DraftMarkdown.code(trouble.command()))
          .append(" | ")
          .append(DraftMarkdown.prose(trouble.seen()))
          .append(" | ")
          .append(trouble.remedy().map(DraftMarkdown::code).orElse("**TODO:** What helps then?"))
          .append(" |\n");
    }
    text.append('\n');
    return this;
  }

  String text() {
    return text.toString();
  }
}
