package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.stream.Stream;

/** A fence that names no language leaves open whether to type it or to compare with it. */
@Mistake(severity = Severity.NOTE)
public final class CodeBlockWithoutLanguage implements DocumentRule, Practice {
  @Override
  public boolean concerns(Entry entry) {
    return InForce.isProcedure(entry.classified())
        && entry.document().blocks().anyMatch(block -> block.kind() == Block.Kind.CODE);
  }

  @Override
  public String kept() {
    return "procedures with code name its language";
  }

  @Override
  public String beginning() {
    return "write ```sh before what is typed and ```text before what is shown";
  }

  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return InForce.isProcedure(document) ? inProcedure(document) : Stream.empty();
  }

  private static Stream<Observation> inProcedure(ClassifiedDocument document) {
    return VisibleText.fences(document.document())
        .filter(block -> block.info().isEmpty() && !block.text().isBlank())
        .map(block -> observation(document, block));
  }

  private static Observation observation(ClassifiedDocument document, Block code) {
    return Observation.of(
            Place.line(document.path(), code.line()),
            "this block of code names no language",
            "write ```" + LanguageGuess.of(code.text()) + " (```text for output) before it")
        .about(code.text());
  }
}
