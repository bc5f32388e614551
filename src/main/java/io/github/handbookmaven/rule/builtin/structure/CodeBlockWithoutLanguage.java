package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.stream.Stream;

/** A fence that names no language leaves open whether to type it or to compare with it. */
public final class CodeBlockWithoutLanguage implements Rule {

  /** For the service loader. */
  public CodeBlockWithoutLanguage() {}

  @Override
  public String id() {
    return "code-block-without-language";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.NOTE;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return InForce.procedures(handbook).flatMap(CodeBlockWithoutLanguage::inDocument);
  }

  private static Stream<Observation> inDocument(Entry entry) {
    return VisibleText.fences(entry.document())
        .filter(block -> block.info().isEmpty() && !block.text().isBlank())
        .map(block -> observation(entry, block));
  }

  private static Observation observation(Entry entry, Block code) {
    return Observation.of(
            Place.line(entry.path(), code.line()),
            "this block of code names no language",
            "write ```" + LanguageGuess.of(code.text()) + " (```text for output) before it")
        .about(code.text());
  }
}
