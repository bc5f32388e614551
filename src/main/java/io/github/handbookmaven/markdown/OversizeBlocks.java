package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes runs of lines that would take the parser minutes out of a text before it is parsed, and
 * leaves a stand-in in their place. Parsing costs the square of a paragraph's length and cannot be
 * interrupted; a run of lines without a blank one bounds every paragraph in it.
 */
final class OversizeBlocks {
  private static final int MAX_RUN = 64 * 1024;

  /** What all long runs of a document may cost: as much as a few of the longest, in squares. */
  private static final long BUDGET = 4L * MAX_RUN * MAX_RUN;

  /** A document may hold at most so many of these that they do not matter. */
  private static final int SHORT_RUN = 4 * 1024;

  /** No character: documents cannot hold it, for {@link #parsable} takes it out. */
  private static final char STAND_IN = '\uFDD0';

  private final RepoPath path;
  private final List<String> lines;
  private final List<String> unparsed = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final Fences fences = new Fences();
  private int runStart;
  private int runLength;
  private long spent;

  private OversizeBlocks(RepoPath path, String text) {
    this.path = path;
    this.lines = new ArrayList<>(List.of(text.replace(STAND_IN, '\uFFFD').split("\n", -1)));
  }

  /**
   * What can be parsed.
   *
   * @param text the text, its lines where they were
   * @param unparsed what was taken out
   * @param flaws one for each
   */
  record Outcome(String text, List<String> unparsed, List<Flaw> flaws) {}

  static Outcome parsable(RepoPath path, String text) {
    if (text.length() <= MAX_RUN) {
      return new Outcome(text.replace(STAND_IN, '\uFFFD'), List.of(), List.of());
    }
    OversizeBlocks blocks = new OversizeBlocks(path, text);
    for (int line = 0; line < blocks.lines.size(); line++) {
      blocks.add(line);
    }
    blocks.endRun(blocks.lines.size());
    return new Outcome(String.join("\n", blocks.lines), blocks.unparsed, blocks.flaws);
  }

  private void add(int line) {
    String text = lines.get(line);
    if (text.isBlank()) {
      endRun(line);
      runStart = line + 1;
      fences.blankLine();
    } else if (!fences.isCode(text)) {
      runLength += text.length() + 1;
    }
  }

  private void endRun(int end) {
    if (isTooDear()) {
      unparsed.add(String.join("\n", lines.subList(runStart, end)));
      flaws.add(runLength > MAX_RUN ? tooLong(runStart, end) : oneTooMany(runStart));
      lines.set(runStart, STAND_IN + Integer.toString(unparsed.size() - 1));
      for (int line = runStart + 1; line < end; line++) {
        lines.set(line, "");
      }
    }
    runLength = 0;
  }

  /** Counted, not timed: what is shown as text must not depend on the machine. */
  private boolean isTooDear() {
    long cost = (long) runLength * runLength;
    boolean isDear = runLength > MAX_RUN || runLength > SHORT_RUN && spent + cost > BUDGET;
    if (!isDear && runLength > SHORT_RUN) {
      spent += cost;
    }
    return isDear;
  }

  private Flaw tooLong(int start, int end) {
    return flaw(
        start, (end - start) + " lines without a blank one between them hold more than 64 KB");
  }

  private Flaw oneTooMany(int start) {
    return flaw(start, "this is one long paragraph too many in a document that has several");
  }

  private Flaw flaw(int start, String message) {
    return new Flaw(
        Flaw.Kind.BLOCK_TOO_LARGE,
        Place.line(path, start + 1),
        message,
        "put blank lines between paragraphs, or the text into a fence; it is shown as it is");
  }

  /** What a paragraph stands for; empty for one that is itself. */
  static Optional<String> standsFor(String paragraph, List<String> unparsed) {
    return !paragraph.isEmpty() && paragraph.charAt(0) == STAND_IN
        ? Optional.of(unparsed.get(Integer.parseInt(paragraph.substring(1))))
        : Optional.empty();
  }
}
