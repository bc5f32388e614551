package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.Progress;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.mojo.console.ProgressLine;
import io.github.handbookmaven.mojo.console.Timings;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.ManyRepositories;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Assembles and inspects: what every goal asks for, in one order.
 *
 * @param assembly what the handbook is made from
 * @param choices what the project decided about rules
 * @param generator who publishes
 * @param console how it speaks to whoever waits for it
 * @param earlier opens what earlier runs found out
 */
record Build(
    AssemblySettings assembly,
    RuleSettings choices,
    Generator generator,
    Console console,
    Supplier<KeptResults> earlier) {

  /**
   * How a goal speaks to whoever waits for it.
   *
   * @param command how goals that findings name are typed
   * @param progress where it says how far it is
   * @param timings takes what each stage cost
   */
  record Console(GoalCommand command, ProgressLine.Out progress, Timings timings) {}

  /** The handbook and everything found in it, known findings not yet told from new ones. */
  Edition edition(ThemeSettings theme) {
    return edition(theme, UnaryOperator.identity());
  }

  /** The same for a goal that publishes nothing: its documents have no HTML. */
  Edition judged() {
    return edition(ThemeSettings.DEFAULT, Assembler::withoutPages);
  }

  private Edition edition(ThemeSettings theme, UnaryOperator<Assembler> way) {
    List<Rule> rules = Rules.installed();
    Inspector inspector = new Inspector(rules, choices);
    try (ProgressLine progress = ProgressLine.started(console.progress());
        KeptResults kept = earlier.get()) {
      Assembler assembler = new Assembler(assembly, heard(progress)).keeping(kept);
      Handbook handbook = way.apply(assembler).assemble();
      heard(progress).at(Progress.Stage.JUDGING, 0, 0);
      List<Finding> findings =
          new ManyRepositories(inspector.keeping(kept), rules)
              .inspect(handbook).stream().map(console.command()::spelledOut).toList();
      console.timings().kept(kept.found());
      kept.settle();
      console.timings().begin("publishing");
      return new Edition(assembly.base(), handbook, findings, rules, theme, generator);
    }
  }

  /** What is found where a document cannot be shown, which nobody knows before it is. */
  List<Finding> told(Handbook handbook, List<Flaw> unshown) {
    return new Inspector(Rules.installed(), choices)
        .ofFlaws(handbook, unshown).stream().map(console.command()::spelledOut).toList();
  }

  /** The handbook alone, for goals that ask no rules. */
  Handbook handbook() {
    try (ProgressLine progress = ProgressLine.started(console.progress())) {
      return new Assembler(assembly, heard(progress)).withoutPages().assemble();
    }
  }

  /** The documents and what they are, for a goal that asks nothing else. */
  Handbook classified() {
    try (ProgressLine progress = ProgressLine.started(console.progress())) {
      return new Assembler(assembly, heard(progress)).withoutPages().classified();
    }
  }

  private Progress heard(Progress progress) {
    return console.timings().heard(progress);
  }

  /** Whether there is anything to publish: the first stage alone. */
  boolean hasDocuments() {
    return new Assembler(assembly).hasDocuments();
  }
}
