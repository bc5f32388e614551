package io.github.handbookmaven.publish.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir Path folder;
  private Path theme;

  @BeforeEach
  void makeTheme() throws IOException {
    theme = Files.createDirectory(folder.resolve("theme"));
  }

  record Person(String name, List<String> tags, Html bioHtml) {}

  private static final Person EVE =
      new Person("<b onclick='x'>\"Eve\" & Co</b>", List.of("a", "<c>"), new Html("<em>hi</em>"));

  @Test
  void everythingIsEscapedButHtml() throws IOException {
    assertThat(rendered("<p title='$view.name'>$!view.name $view.bioHtml</p>"))
        .isEqualTo(
            "<p title='&lt;b onclick=&#39;x&#39;&gt;&quot;Eve&quot; &amp; Co&lt;/b&gt;'>&lt;b"
                + " onclick=&#39;x&#39;&gt;&quot;Eve&quot; &amp; Co&lt;/b&gt; <em>hi</em></p>");
    assertThat(rendered("#foreach($t in $view.tags)$t#if($foreach.hasNext),#end#end"))
        .isEqualTo("a,&lt;c&gt;");
  }

  @Test
  void whatADocumentSaysIsNeverRunAsATemplate() throws IOException {
    String text = "$labels.search #include('/etc/passwd') ${view.class} #set($x=1)";
    Person author = new Person(text, List.of(), Html.EMPTY);
    assertThat(rendered("$view.name", author)).isEqualTo(Html.escape(text));
  }

  @Test
  void aTemplateReachesNoMethodAndNoClass() {
    assertRefused("$view.name.toUpperCase()");
    assertRefused("$view.class");
    assertRefused("$view.getClass().forName('java.lang.Runtime')");
    assertRefused("$view.tags.size()");
  }

  @Test
  void whatATemplateMisspellsStopsTheBuildWithNameAndLine() {
    assertThatThrownBy(() -> rendered("fine\n$view.nmae"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("<templateDirectory> is 'own.vm:2'");
    assertThatThrownBy(() -> rendered("#foreach($x in $view.tags)"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("own.vm");
  }

  /** Velocity's own sentence names a control character there, and forty tokens of its parser. */
  @Test
  void aBlockThatIsNeverClosedIsSaidToMeetTheEndOfTheFile() {
    assertThatThrownBy(() -> rendered("fine\n#foreach($x in $view.tags)\n$x\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching(
            "<templateDirectory> is 'own.vm:\\d+', expected a template that can be rendered:"
                + " Encountered the end of the file at own.vm\\[line \\d+, column \\d+\\]");
    assertThatThrownBy(() -> rendered("fine\n#if($view.name"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("Encountered the end of the file");
  }

  @Test
  void aTemplateCannotIncludeAFileOrEvaluateAText() throws IOException {
    Files.writeString(theme.resolve("secret.txt"), "SECRET");
    assertRefused("#include('secret.txt')");
    assertRefused("#include('../secret.txt')");
    assertRefused("#evaluate('$view.name')");
    assertRefused("#parse('../secret.txt')");
  }

  @Test
  void aSymbolicLinkOutOfTheThemeLeadsNowhere() throws IOException {
    Path secret = Files.writeString(theme.resolveSibling("linked.txt"), "SECRET");
    Files.createSymbolicLink(theme.resolve("link.vm"), secret);
    assertThat(new Templates(Optional.of(theme)).asset("link.vm")).isEmpty();
  }

  @Test
  void aProjectsFileWinsOverTheBuiltInOneOfTheSameName() throws IOException {
    Files.createDirectories(theme.resolve("assets"));
    Files.writeString(theme.resolve("assets/theme.js"), "own");
    Templates templates = new Templates(Optional.of(theme));
    assertThat(templates.asset("assets/theme.js")).hasValue("own".getBytes());
    assertThat(templates.asset("assets/handbook.css")).isPresent();
    assertThat(templates.asset("assets/../../../rules")).isEmpty();
    assertThat(templates.ownAssets()).containsExactly("assets/theme.js");
  }

  @Test
  void aProjectsLabelsWinOneByOneAndMayBeNewOnes() throws IOException {
    Files.writeString(
        theme.resolve("handbook-pages.properties"), "search=Find\nmotto=Be \u2019kind\u2019\n");
    Labels labels = new Templates(Optional.of(theme)).labels(Locale.ENGLISH);
    assertThat(labels.text("search")).isEqualTo("Find");
    assertThat(labels.text("menu")).isEqualTo("Menu");
    assertThat(rendered("$labels.motto", EVE, labels)).isEqualTo("Be \u2019kind\u2019");
    assertThat(new Templates(Optional.of(theme)).labels(Locale.GERMAN).text("search"))
        .isEqualTo("Suche");
  }

  @Test
  void aProjectBringsALanguageOfItsOwn() throws IOException {
    Files.writeString(theme.resolve("handbook-pages_es.properties"), "search=Buscar\n");
    Labels labels = new Templates(Optional.of(theme)).labels(Locale.forLanguageTag("es-MX"));
    assertThat(labels.text("search")).isEqualTo("Buscar");
    assertThat(labels.text("menu")).isEqualTo("Menu");
    assertThat(labels.locale()).isEqualTo(Locale.forLanguageTag("es"));
    assertThat(labels.day(LocalDate.of(2026, 5, 3))).isEqualTo("3 mayo 2026");
  }

  @Test
  void aProjectsLabelThatIsNoPatternStopsTheBuild() throws IOException {
    Files.writeString(
        theme.resolve("handbook-pages.properties"), "search=Find {0\ndate_pattern=bad pattern\n");
    assertThatThrownBy(() -> new Templates(Optional.of(theme)).labels(Locale.ENGLISH))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("<templateDirectory> is 'date_pattern=bad pattern'");
    Files.writeString(theme.resolve("handbook-pages.properties"), "search=Find {0\n");
    assertThatThrownBy(() -> rendered("$labels.search"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("search=Find {0");
  }

  @Test
  void aLabelNobodyWroteStopsTheBuildWithNameAndLine() {
    assertThatThrownBy(() -> rendered("fine\n$labels.nonsense"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("own.vm:2");
  }

  @Test
  void aThemeThatIsMissingIsTheBuiltInOne() {
    Templates templates = new Templates(Optional.of(theme.resolve("nowhere")));
    assertThat(templates.asset("page.vm")).isPresent();
    assertThatThrownBy(() -> templates.render("missing.vm", Map.of()))
        .isInstanceOf(SettingsException.class);
  }

  @Test
  void halvesOfPairsAndControlCharactersAreReplaced() {
    assertThat(Html.escape("a\u0000b\uD800c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  private void assertRefused(String template) {
    assertThatThrownBy(() -> rendered(template)).isInstanceOf(SettingsException.class);
  }

  private String rendered(String template) throws IOException {
    return rendered(template, EVE);
  }

  private String rendered(String template, Person view) throws IOException {
    return rendered(template, view, new Templates(Optional.of(theme)).labels(Locale.ENGLISH));
  }

  private String rendered(String template, Person view, Labels labels) throws IOException {
    Files.writeString(theme.resolve("own.vm"), template);
    return new Templates(Optional.of(theme))
        .render("own.vm", Map.of("view", view, "labels", labels))
        .markup();
  }
}
