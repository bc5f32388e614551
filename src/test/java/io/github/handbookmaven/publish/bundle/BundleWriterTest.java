package io.github.handbookmaven.publish.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.BundleReader;
import io.github.handbookmaven.bundle.CatalogDocument;
import io.github.handbookmaven.bundle.Inventory;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.JsonSchemas;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {
  @TempDir private Path folder;

  private static AssemblySettings named(AssemblySettings settings) {
    ProjectFacts project =
        new ProjectFacts(
            "com.acme", "shop", "1", "Shop", RepoPath.ROOT, Optional.empty(), Optional.empty());
    return new AssemblySettings(
        settings.base(),
        settings.today(),
        project,
        settings.modules(),
        settings.collection(),
        settings.alerts(),
        settings.maven(),
        settings.freshness());
  }

  private byte[] bundle() throws IOException {
    Handbook handbook =
        HandbookOf.file("docs/pay.md", "---\ntype: sop\n---\n# Pay\r\n\r\nSee [b](b.md).\r\n")
            .and("docs/b.md", "# B\n")
            .and("rules/a.yml", "groups: [{rules: [{alert: PayDown, expr: up}]}]\n")
            .with(BundleWriterTest::named)
            .build();
    Edition edition =
        new Edition(
            folder,
            handbook,
            List.of(),
            Rules.installed(),
            ThemeSettings.DEFAULT,
            new Generator("handbook-maven-plugin", "1"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BundleWriter.write(edition, out);
    return out.toByteArray();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException, BadBundle {
    Path file = Files.write(folder.resolve("shop.zip"), bundle());
    BundleReader.Resolved resolved =
        new BundleReader.Resolved(new RepositoryName("com.acme", "shop"), "1", file);
    Bundle read = new BundleReader().read(resolved);
    assertThat(read.roots()).containsExactly(new RepoPath("docs"));
    assertThat(read.files())
        .containsOnlyKeys(new RepoPath("docs/b.md"), new RepoPath("docs/pay.md"));
    assertThat(read.catalog().documents())
        .extracting(CatalogDocument::id)
        .containsExactly("b", "pay");
    assertThat(read.catalog().references()).hasSize(1);
    Inventory inventory = new BundleReader().inventory(resolved).orElseThrow();
    assertThat(inventory.shelves().get(0).alerts()).containsExactly("PayDown");
    assertThat(inventory.shelves().get(0).documents())
        .extracting(Inventory.Item::url)
        .containsExactly("docs/b.html", "docs/pay.html");
  }

  @Test
  void theInventoryIsAsItsSchemaSays() throws IOException {
    assertThat(JsonSchemas.inventory().mistakesIn(entry("inventory.json"))).isEmpty();
    assertThat(JsonSchemas.catalog().mistakesIn(entry("catalog.json"))).isEmpty();
  }

  private String entry(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() throws IOException {
    assertThat(bundle()).isEqualTo(bundle());
  }
}
