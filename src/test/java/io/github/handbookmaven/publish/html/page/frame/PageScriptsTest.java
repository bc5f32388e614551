package io.github.handbookmaven.publish.html.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.DataFile;
import io.github.handbookmaven.publish.html.template.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageScriptsTest {
  private static List<String> of(String markup) {
    return PageScripts.of(new Html(markup));
  }

  @Test
  void aPageGetsTheGrammarsOfItsOwnLanguagesAndOfWhatStandsInsideThem() {
    assertThat(of("<code class=\"language-YML\"></code><code class=\"language-console\"></code>"))
        .containsExactly(
            "assets/highlight.js",
            "assets/languages/bash.min.js",
            "assets/languages/shell.min.js",
            "assets/languages/yaml.min.js");
  }

  @Test
  void codeInNoKnownLanguageCostsNothing() {
    assertThat(of("<code class=\"language-promql\"></code><code>plain</code>")).isEmpty();
  }

  @Test
  void everyGrammarIsThereAndKnowsTheWordsThatLeadToIt() throws IOException {
    for (String line : DataFile.lines(CodeLanguages.class, "languages.txt")) {
      List<String> words = List.of(line.split(" < ")[0].split(" "));
      String file = "theme/default/assets/languages/" + words.get(0) + ".min.js";
      try (InputStream in = getClass().getClassLoader().getResourceAsStream(file)) {
        assertThat(in).as(file).isNotNull();
        String grammar = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(grammar).contains("registerLanguage(\"" + words.get(0) + "\"");
        assertThat(words.stream().skip(1))
            .as(file)
            .allSatisfy(word -> assertThat(grammar).contains('"' + word + '"'));
      }
    }
  }

  @Test
  void noWordMeansTwoLanguages() {
    assertThat(
            DataFile.lines(CodeLanguages.class, "languages.txt").stream()
                .flatMap(line -> Stream.of(line.split(" < ")[0].split(" "))))
        .doesNotHaveDuplicates();
  }
}
