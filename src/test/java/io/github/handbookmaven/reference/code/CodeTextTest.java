package io.github.handbookmaven.reference.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTextTest {
  private static Document document(String text) {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    return new MarkdownReader(RawHtml.ESCAPE)
        .read(new SourceFile(new RepoPath("docs/a.md"), root, text, List.of()));
  }

  @Test
  void linesAreThoseOfTheTextHoweverTheyEnd() {
    Random random = new Random(9);
    List<String> parts = List.of("a", "b c", "\n", "\r", "\r\n", "\n\n");
    for (int round = 0; round < 200; round++) {
      Document document =
          document(
              Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                  .limit(random.nextInt(150))
                  .collect(Collectors.joining("", "x", "")));
      CodeText code = new CodeText(document);
      List<String> lines = document.text().lines().toList();
      for (int line = 1; line <= lines.size(); line++) {
        assertThat(code.line(line)).isEqualTo(lines.get(line - 1));
      }
      assertThat(code.line(0)).isEmpty();
      assertThat(code.line(lines.size() + 1)).isEmpty();
    }
  }
}
