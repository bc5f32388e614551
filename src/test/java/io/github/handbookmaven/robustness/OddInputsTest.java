package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Entry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are odd and harm nothing. */
class OddInputsTest {
  private static final String TEXT =
      "---\ntype: sop\ntitle: Gr\u00F6\u00DFe\n---\n# Gr\u00F6\u00DFe\n";

  @TempDir Path folder;

  private Document page(AttackedProject project, String name) throws IOException {
    return Jsoup.parse(
        Files.readString(project.publish(folder.resolve("target/pages")).resolve(name)));
  }

  @Test
  void ofAnIndexAndAReadmeTheIndexIsTheFoldersPageAndBothArePublished() throws IOException {
    AttackedProject project =
        AttackedProject.in(folder)
            .file("docs/sub/README.md", "# Readme\n")
            .file("docs/sub/index.md", "# Index\n");

    assertThat(page(project, "docs/sub/index.html").title()).startsWith("Index");
    assertThat(project.handbook().entries())
        .filteredOn(entry -> entry.path().name().equals("README.md"))
        .singleElement()
        .extracting(Entry::url)
        .isNotEqualTo("docs/sub/index.html");
  }

  @Test
  void textFromRightToLeftIsShownSoAndPicturesInAHeadingAreNoPartOfItsId() throws IOException {
    String arabic = "\u0625\u0639\u0627\u062F\u0629 \u0627\u0644\u062A\u0634\u063A\u064A\u0644";
    AttackedProject project =
        AttackedProject.in(folder)
            .file("docs/a.md", "# " + arabic + "\n\n## \u00C9t\u00E9 \uD83D\uDE80\n");

    Document page = page(project, "docs/a.html");
    assertThat(page.select("h1[dir=auto], .body[dir=auto]")).hasSize(2);
    assertThat(page.select("h1").text()).isEqualTo(arabic);
    assertThat(page.select("h2[id]").eachAttr("id")).contains("\u00E9t\u00E9-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "IBM500", "GB18030"})
  void anotherEncodingIsReportedAndTheOtherDocumentsAreRead(String name) {
    AttackedProject project =
        AttackedProject.in(folder).file("docs/a.md", TEXT.getBytes(Charset.forName(name)));

    assertThat(project.rulesAt("docs/a.md")).contains("not-utf8");
    assertThat(project.rulesAt("docs/other.md")).contains("broken-link");
  }

  @Test
  void utf16IsReportedAndSkipped() {
    AttackedProject project =
        AttackedProject.in(folder)
            .file("docs/a.md", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));

    assertThat(project.rulesAt("docs/a.md")).contains("not-utf8");
  }
}
