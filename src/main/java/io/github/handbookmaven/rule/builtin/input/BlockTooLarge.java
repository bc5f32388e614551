package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** Parsing costs the square of a paragraph's length; one huge paragraph would stop the build. */
@Mistake(severity = Severity.WARNING)
public final class BlockTooLarge extends FlawRule {
  /** Reports it at its place. */
  public BlockTooLarge() {
    super(Flaw.Kind.BLOCK_TOO_LARGE);
  }
}
