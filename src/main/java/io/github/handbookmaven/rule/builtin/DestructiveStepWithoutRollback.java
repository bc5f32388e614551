package io.github.handbookmaven.rule.builtin;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Part;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A step that destroys, taken under stress on the wrong thing, has to have a way back. */
public final class DestructiveStepWithoutRollback implements Rule {
  private static final Set<String> TYPED =
      Set.of(
          "", "sh", "bash", "shell", "console", "zsh", "terminal", "shell-session", "sql", "text");

  /** For the service loader. */
  public DestructiveStepWithoutRollback() {}

  @Override
  public String id() {
    return "destructive-step-without-rollback";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return InForce.documents(handbook, DocType.RUNBOOK)
        .filter(InForce::isReadable)
        .filter(entry -> !entry.classification().anatomy().has(Part.ROLLBACK))
        .flatMap(entry -> firstOf(entry).stream());
  }

  private static Optional<Observation> firstOf(Entry entry) {
    return entry
        .document()
        .blocks()
        .flatMap(DestructiveStepWithoutRollback::steps)
        .findFirst()
        .map(step -> observation(entry, step));
  }

  private static Stream<Step> steps(Block block) {
    return switch (block.kind()) {
      case CODE -> TYPED.contains(block.info()) ? inCode(block) : Stream.empty();
      case PARAGRAPH, ORDERED_ITEM, BULLET_ITEM, TASK_ITEM, TABLE_ROW ->
          DestructiveCommand.in(block.text())
              .map(command -> new Step(block.line(), command))
              .stream();
      case QUOTE, HTML -> Stream.empty();
    };
  }

  private static Stream<Step> inCode(Block code) {
    String[] lines = code.text().split("\n", -1);
    return IntStream.range(0, lines.length)
        .filter(at -> !lines[at].stripLeading().startsWith("#"))
        .mapToObj(
            at ->
                DestructiveCommand.in(lines[at])
                    .map(command -> new Step(code.line() + 1 + at, command)))
        .flatMap(Optional::stream);
  }

  private static Observation observation(Entry entry, Step step) {
    return Observation.of(
        Place.line(entry.path(), step.line()),
        "'" + step.command() + "' destroys, and nothing here says how to get it back",
        "add a section such as '## Rollback': what to save before this step, and how to restore it");
  }

  /**
   * A step that destroys.
   *
   * @param line 1-based
   * @param command its command, cut
   */
  private record Step(int line, String command) {}
}
