package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.assemble.SiteReports;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths and classes in code spans lead to where they can be read. */
class CodeLinksTest {
  private static final String FORGE = "https://github.com/acme/operations/blob/HEAD/";

  @TempDir Path temp;

  @BeforeEach
  void write() throws IOException {
    write("src/main/java/com/acme/Shop.java", "package com.acme;\n\npublic final class Shop {}\n");
    write("src/main/java/com/acme/TillDrawer.java", "package com.acme;\n\nclass TillDrawer {}\n");
    write("src/test/java/com/acme/ShopTest.java", "package com.acme;\n\nclass ShopTest {}\n");
    write("deploy/limits.yaml", "a: 1\n");
    write("docs/other.md", "# Other\n");
    write(
        "docs/a.md",
        """
        # A

        `deploy/limits.yaml`, `com.acme.Shop`, `TillDrawer`, `ShopTest`, `docs/other.md`,
        ``src/main/java/com/acme/Shop.java``, `deploy/none.yaml`, `a < b`, `BigQuery`, `ls`
        and [`deploy/limits.yaml`](other.md).
        """);
  }

  @Test
  void theyLeadToTheForge() throws IOException {
    assertThat(codeLinks(SiteReports.NONE))
        .containsEntry("deploy/limits.yaml", FORGE + "deploy/limits.yaml")
        .containsEntry("com.acme.Shop", FORGE + "src/main/java/com/acme/Shop.java")
        .containsEntry("TillDrawer", FORGE + "src/main/java/com/acme/TillDrawer.java")
        .containsEntry("docs/other.md", "../docs/other.html")
        .hasSize(6);
  }

  @Test
  void theSitesOwnPagesComeFirst() throws IOException {
    RepoPath sources = new RepoPath("src/main/java");
    SiteReports reports =
        new SiteReports(List.of(sources), List.of(sources), List.of(new RepoPath("src/test/java")));

    assertThat(codeLinks(reports))
        .containsEntry("com.acme.Shop", "../../apidocs/com/acme/Shop.html")
        .containsEntry("TillDrawer", "../../xref/com/acme/TillDrawer.html")
        .containsEntry("ShopTest", "../../xref-test/com/acme/ShopTest.html")
        .containsEntry("deploy/limits.yaml", FORGE + "deploy/limits.yaml");
  }

  @Test
  void javadocOfAModuleStandsElsewhere() throws IOException {
    write("src/main/java/module-info.java", "module com.acme {}\n");
    RepoPath sources = new RepoPath("src/main/java");

    assertThat(codeLinks(new SiteReports(List.of(sources), List.of(), List.of())))
        .containsEntry("com.acme.Shop", FORGE + "src/main/java/com/acme/Shop.java");
  }

  @Test
  void withoutAnyPageTheyStayCode() throws IOException {
    publish(
        new ProjectFacts("g", "a", "1", "A", RepoPath.ROOT, Optional.empty(), Optional.empty()));

    assertThat(page().select("a:not([href])")).isEmpty();
    assertThat(page().select("a:has(> code)").eachText())
        .containsExactly("docs/other.md", "deploy/limits.yaml");
  }

  private Map<String, String> codeLinks(SiteReports reports) throws IOException {
    publish(settings().project().with(reports));
    return page().select("a[href]:has(> code)").stream()
        .filter(link -> !link.attr("href").equals("../docs/other.html") || isPath(link))
        .collect(Collectors.toMap(Element::text, link -> link.attr("href"), (one, two) -> one));
  }

  private static boolean isPath(Element link) {
    return link.text().endsWith(".md");
  }

  private Element page() throws IOException {
    return Jsoup.parse(Files.readString(temp.resolve("site/docs/a.html"))).selectFirst("main");
  }

  private AssemblySettings settings() {
    return PublishedHandbook.settings(temp.resolve("shop"), LocalDate.of(2026, 11, 22));
  }

  private void publish(ProjectFacts project) {
    AssemblySettings plain = settings();
    PublishedHandbook.publish(
        new AssemblySettings(
            plain.base(),
            plain.today(),
            project,
            plain.modules(),
            plain.collection(),
            plain.alerts(),
            plain.maven(),
            plain.freshness()),
        ThemeSettings.DEFAULT,
        temp.resolve("site"));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("shop").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
