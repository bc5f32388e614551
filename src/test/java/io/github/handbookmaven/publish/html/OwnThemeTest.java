package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project's own theme does to a handbook, and what it may not. */
class OwnThemeTest {
  private static final String CALLS_OF_M9 = "#m9()#m9()#m9()#m9()#m9()#m9()#m9()#m9()";

  @TempDir Path folder;
  private Path theme;
  private Path handbook;

  @BeforeEach
  void makeTheme() throws IOException {
    theme = Files.createDirectories(folder.resolve("theme/assets")).getParent();
    handbook = folder.resolve("handbook");
  }

  @Test
  void aTemplateAStyleAScriptAndALabelAreReplacedOneByOne() throws IOException {
    write("404.vm", "<h1>$labels.motto</h1>#parse('lost.vm')");
    write("lost.vm", "<p>$view.documents to choose from</p>");
    write("assets/run.css", "/* no run mode */\n  .run-mine { color: red; }");
    write("assets/own.css", ".body{max-width:80ch}");
    write("assets/own.js", "/* ours */");
    write("assets/fonts/acme.woff2", "font");
    write("handbook-pages.properties", "motto=Calm & first\nmenu=Contents");
    publish();
    assertThat(page("404.html"))
        .contains("<h1>Calm &amp; first</h1><p>1 to choose from</p>", ">Contents<");
    assertThat(page("docs/a.html")).contains("<article class=\"document\"");
    assertThat(page("assets/handbook.css"))
        .contains("\n.run-mine { color: red; }")
        .doesNotContain(".run-row", "no run mode")
        .contains("--accent:#c")
        .endsWith("}\n.body{max-width:80ch}");
    assertThat(page("assets/handbook.js")).endsWith("/* ours */");
    assertThat(handbook.resolve("assets/fonts/acme.woff2")).hasContent("font");
    assertThat(handbook.resolve("assets/own.css")).doesNotExist();
  }

  @Test
  void aMistakeInATemplateStopsTheBuildAtItsLineAndLeavesEveryPageAsItWas() throws IOException {
    publish();
    Map<String, String> before = files();
    write("document.vm", "<p>half a page</p>\n\n$view.titel");
    assertThatThrownBy(this::publish)
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("<templateDirectory> is 'document.vm:3'");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aMistakeInTheSharedPiecesStopsTheBuildAtItsLine() throws IOException {
    write("macros.vm", "#macro(link $to)\n#if($to.url)\n");
    assertThatThrownBy(this::publish)
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("<templateDirectory> is 'macros.vm:");
  }

  @Test
  void aPieceThatIsMissingStopsTheBuild() throws IOException {
    write("404.vm", "<h1>Lost</h1>\n#nosuchpiece($view)");
    assertThatThrownBy(this::publish)
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("<templateDirectory> is '404.vm:2'");
  }

  @Test
  void aTemplateThatCallsItselfForEverStopsTheBuild() throws IOException {
    write("404.vm", "#parse('404.vm')");
    assertThatThrownBy(this::publish)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("404.vm parses templates within templates, 8 deep");
    write("404.vm", "#macro(again)#again()#end#again()");
    assertThatThrownBy(this::publish).isInstanceOf(SettingsException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#foreach($a in [1..100000])#foreach($b in [1..100000])#set($c = $b)#end#end",
        "#foreach($a in [1..100000])#foreach($b in [1..100000])a long line of text #end#end",
        "#set($t = 'aaaaaaaa')#foreach($a in [1..40])#set($t = $t + $t)#end",
        "#macro(m9)#end#macro(m8)"
            + CALLS_OF_M9
            + "#end#foreach($a in [1..100000])#foreach($b in [1..1000])#m8()#end#end"
      })
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aTemplateThatDoesNotEndStopsTheBuildInOneSentence(String endless) throws IOException {
    write("404.vm", endless);

    assertThatThrownBy(this::publish)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("404.vm")
        .hasMessageContaining("a template that ends: it ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aTemplateReadsNoFileOutsideTheTheme() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "SECRET");
    for (String way :
        List.of(
            "#parse('../secret.txt')",
            "#parse('assets/../../secret.txt')",
            "#parse('/etc/hostname')",
            "#parse('..\\secret.txt')",
            "#include('../secret.txt')")) {
      write("404.vm", way);
      assertThatThrownBy(this::publish).as(way).isInstanceOf(SettingsException.class);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = theme.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void publish() {
    ThemeSettings settings =
        new ThemeSettings(
            Optional.empty(),
            Optional.of("#c00"),
            "",
            Optional.of(theme),
            Locale.ENGLISH,
            Optional.empty());
    Edition edition =
        new Edition(
            folder,
            HandbookOf.file("docs/a.md", "# A\n\nText.\n").build(),
            List.of(),
            List.of(),
            settings,
            new Edition.Generator("Handbook Maven Plugin", "1"));
    OutputFolder output = OutputFolder.open(handbook);
    HtmlPublisher.publish(edition, output);
    output.finish();
  }

  private String page(String name) throws IOException {
    return Files.readString(handbook.resolve(name));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(handbook)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(handbook.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
