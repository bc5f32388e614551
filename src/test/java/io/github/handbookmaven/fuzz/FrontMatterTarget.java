package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.frontmatter.FrontMatter;
import io.github.handbookmaven.frontmatter.MetadataReader;
import io.github.handbookmaven.markdown.Reading;
import java.util.List;

/** Any text may stand between the fences, and takes no line from the body. */
public final class FrontMatterTarget {
  private static final List<String> FENCES = List.of("---", "+++");

  private FrontMatterTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String written = Inputs.text(input);
    for (String fence : FENCES) {
      String text = fence + "\n" + written + "\n" + fence + "\n# Title\n";
      FrontMatter frontMatter = FrontMatter.of(Reading.PATH, text);
      MetadataReader.Outcome head = MetadataReader.read(Reading.PATH, frontMatter);

      assertThat(lines(frontMatter.body())).isEqualTo(lines(text));
      assertThat(head.flaws()).allMatch(flaw -> flaw.at().line() <= lines(text));
    }
  }

  private static long lines(String text) {
    return text.chars().filter(sign -> sign == '\n').count() + 1;
  }
}
