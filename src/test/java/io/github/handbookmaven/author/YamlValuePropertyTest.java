package io.github.handbookmaven.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.frontmatter.FrontMatter;
import io.github.handbookmaven.frontmatter.MetadataReader;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written into front matter is read from it again. */
class YamlValuePropertyTest {
  private static final RepoPath DOCUMENT = new RepoPath("docs/a.md");

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings()
        .withCharRange(' ', '\u02FF')
        .withChars("\"'\\:#{}[]&*!|>%@`,?-\u2028\u2029\u0085\uFEFF\u4E2D\u0645\u0301\u200B")
        .ofMinLength(1)
        .ofMaxLength(30);
  }

  @Property(seed = "18")
  void aTitleIsReadAsItIsShown(@ForAll("titles") String title) {
    String shown = title.replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\uFEFF]", "");
    String text = "---\ntitle: " + YamlValue.of(title) + "\nstatus: draft\n---\n# A\n";
    MetadataReader.Outcome read = MetadataReader.read(DOCUMENT, FrontMatter.of(DOCUMENT, text));

    assertThat(read.flaws()).isEmpty();
    assertThat(read.metadata().identity().title().map(Located::value).map(String::strip))
        .isEqualTo(Optional.of(shown.strip()).filter(any -> !any.isEmpty()));
  }
}
