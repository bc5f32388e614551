package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Every rule looks at any document, in any neighbourhood: a Makefile, owners and a site's settings,
 * which the input gives after lines of four per cent signs.
 */
public final class FindingsTarget {
  private static final List<String> FILES =
      List.of("docs/a.md", "Makefile", "CODEOWNERS", "mkdocs.yml", "docs/run.sh");
  private static final Path FOLDER = Inputs.folder();
  private static final Inspector INSPECTOR =
      new Inspector(Rules.installed(), new RuleSettings(Map.of(), true));
  private static final String NEIGHBOUR =
      "---\ntype: sop\nid: b\n---\n# Ship it\n\nSee [a](a.md) and `make all`.\n";

  private FindingsTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String[] parts = new String(input, StandardCharsets.UTF_8).split("%%%%\n", FILES.size());
    for (int file = 0; file < FILES.size(); file++) {
      String text = file < parts.length ? parts[file] : "";
      Inputs.write(FOLDER.resolve(FILES.get(file)), text.getBytes(StandardCharsets.UTF_8));
    }
    Inputs.write(FOLDER.resolve("docs/b.md"), NEIGHBOUR.getBytes(StandardCharsets.UTF_8));
    Handbook handbook =
        new Assembler(HandbookOf.settings(FOLDER, LocalDate.of(2026, 11, 22))).assemble();
    List<Finding> findings = INSPECTOR.inspect(handbook);

    assertThat(handbook.entries()).isNotEmpty();
    assertThat(findings).extracting(Finding::message).noneMatch(String::isBlank);
    assertThat(findings).filteredOn(found -> found.rule().equals("document-not-checked")).isEmpty();
  }
}
