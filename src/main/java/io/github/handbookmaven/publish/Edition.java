package io.github.handbookmaven.publish;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A handbook on a day, judged and ready to be published in any format.
 *
 * @param root the repository's root on disk, from which pictures are copied
 * @param handbook all documents
 * @param findings what the rules found, sorted, silenced ones among them
 * @param rules the rules that were asked, each of which has a page
 * @param theme how the project wants its pages to look
 * @param generator who publishes
 */
public record Edition(
    Path root,
    Handbook handbook,
    List<Finding> findings,
    List<Rule> rules,
    ThemeSettings theme,
    Generator generator) {

  /** Copies what could change. */
  public Edition {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(handbook, "handbook");
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(generator, "generator");
  }

  /**
   * The same for readers of another language.
   *
   * @param other how its pages are to look
   * @return the edition
   */
  public Edition in(ThemeSettings other) {
    return new Edition(root, handbook, findings, rules, other, generator);
  }

  /**
   * The program that publishes.
   *
   * @param name what people call it
   * @param version its version, as released
   */
  public record Generator(String name, String version) {
    /** Refuses nothing but null. */
    public Generator {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(version, "version");
    }
  }
}
