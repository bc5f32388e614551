package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.browser.Published;
import io.github.handbookmaven.hub.Neighbours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hub shows of each repository, and what an owner of documents in several gets. */
class PagesOfManyRepositoriesTest {
  private static final String NAMES =
      """

      [refunds](handbook:shop/refunds#steps), [list](HANDBOOK:com.acme:shop/list),
      <a href="handbook:shop/refunds">raw</a>, [gone](handbook:shop/gone), [far](handbook:far/away),
      ![picture](handbook:shop/refunds)
      """;

  @TempDir static Path folder;
  private static Path hub;

  private static String sop(String title, String owner) {
    return "---\ntype: sop\nowner: '"
        + owner
        + "'\nlast_reviewed: 2026-05-01\n---\n# "
        + title
        + "\n\n## Steps\n\n1. Do it.\n";
  }

  private static String about(String service, String document) {
    return document.replaceFirst("type: sop", "type: sop\nservices: [" + service + "]");
  }

  @BeforeAll
  static void publish() {
    hub =
        Published.to(
            folder.resolve("hub"),
            new Neighbours()
                .and(
                    "shop",
                    HandbookOf.file("docs/refunds.md", about("till", sop("Refunds", "@acme/till")))
                        .and("docs/list.md", sop("List", "@acme/shop")))
                .and(
                    "platform",
                    HandbookOf.file("docs/deploy.md", sop("Deploy", "@acme/till") + NAMES))
                .of(
                    "com.other",
                    "mirror",
                    HandbookOf.file("docs/m.md", about("till", sop("Mirror", "@other/all"))))
                .hub(
                    HandbookOf.file(
                        "docs/start.md",
                        sop("Start", "@acme/shop") + "\n[list](handbook:shop/list)\n")));
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(hub.resolve(name).toFile());
  }

  @Test
  void eachRepositoryHasALineThatLeadsToItsDocuments() throws IOException {
    Document list = page("repositories.html");
    assertThat(list.select("tbody th").eachText())
        .containsExactly(
            "mirror com.other:mirror:1", "platform com.acme:platform:1", "shop com.acme:shop:1");
    assertThat(list.select("tbody tr").get(2).select("td").eachText().get(1)).isEqualTo("2");
    String shop = list.select("tbody a").get(2).attr("href");
    assertThat(page(shop).select("main").text())
        .contains("Refunds", "List")
        .doesNotContain("Deploy");
    assertThat(page("index.html").select(".sidebar a[href=repositories.html]")).hasSize(1);
  }

  @Test
  void aNameLeadsFromTheTextToThePageItNamesAndToNoOtherAddress() throws IOException {
    Document deploy = page("repositories/platform/docs/deploy.html");
    assertThat(deploy.select("article .body p a[href]").eachAttr("href"))
        .containsExactly(
            "../../../repositories/shop/docs/refunds.html#steps",
            "../../../repositories/shop/docs/list.html");
    assertThat(deploy.select("a.broken").eachText()).containsExactly("gone");
    assertThat(deploy.select("a.unresolved").eachText()).containsExactly("far");
    assertThat(deploy.select("[href^=handbook], [src^=handbook]")).isEmpty();
    assertThat(page("docs/start.html").select("article .body p a[href]").eachAttr("href"))
        .containsExactly("../repositories/shop/docs/list.html");
  }

  @Test
  void aRepositoryAloneLeadsToThePageThatAnInventoryTells() throws IOException {
    Path till =
        Published.to(
            folder.resolve("till"),
            new Neighbours()
                .and("platform", HandbookOf.file("docs/deploy.md", sop("Deploy", "@acme/till")))
                .knownTo(
                    "till",
                    HandbookOf.file("docs/t.md", "# T\n\n[d](handbook:platform/deploy#steps)\n")));
    assertThat(
            Jsoup.parse(till.resolve("docs/t.html").toFile())
                .select("article .body a.outward")
                .eachAttr("href"))
        .containsExactly("https://platform.example/handbook/docs/deploy.html#steps");
  }

  @Test
  void eachOrganisationHasWhatItsRepositoriesAndTheHubBring() throws IOException {
    Document list = page("organisations.html");
    assertThat(list.select("tbody th").eachText()).containsExactly("com.acme", "com.other");
    assertThat(page("organisations/com-other.html").select("main").text())
        .contains("Mirror")
        .doesNotContain("Refunds", "Start");
  }

  @Test
  void aServicesProceduresStandTogetherFromWhateverRepository() throws IOException {
    Document list = page("services.html");
    assertThat(list.select("tbody th").eachText()).containsExactly("till");
    assertThat(list.select("tbody td").first().text()).isEqualTo("2");
    assertThat(page("services/till.html").select("main").text())
        .contains("Refunds", "Mirror")
        .doesNotContain("Deploy");
    assertThat(list.select("main .actions a").eachAttr("href"))
        .containsExactly("repositories.html", "organisations.html");
  }

  @Test
  void allListsCountAsPeopleDo() throws IOException {
    Path counted =
        Published.to(
            folder.resolve("counted"),
            new Neighbours()
                .and(
                    "shop-10",
                    HandbookOf.file("docs/a.md", numbered(10)).and("docs/b10.md", numbered(9)))
                .and("shop-9", HandbookOf.file("docs/a.md", numbered(100)))
                .and("Shop-11", HandbookOf.file("docs/a.md", numbered(11)))
                .hub(HandbookOf.file("docs/start.md", sop("Start", "@acme/team-2"))));
    assertThat(listed(counted, "repositories.html", "tbody th a"))
        .containsExactly("shop-9", "shop-10", "Shop-11");
    assertThat(listed(counted, "services.html", "tbody th"))
        .containsExactly("service-9", "service-10", "service-11", "service-100");
    assertThat(listed(counted, "owners.html", "tbody th"))
        .containsExactly(
            "@acme/team-2", "@acme/team-9", "@acme/team-10", "@acme/team-11", "@acme/team-100");
    assertThat(listed(counted, "sops.html", "tbody th"))
        .containsExactly("Procedure 9", "Procedure 10", "Procedure 11", "Procedure 100", "Start");
    assertThat(listed(counted, "binder-sops.html", "article.chapter > h2"))
        .containsExactly("Start", "Procedure 100", "Procedure 10", "Procedure 9", "Procedure 11");
    assertThat(listed(counted, "documents.html", "option"))
        .containsSubsequence(
            "service-9 (1)", "service-10 (1)", "service-11 (1)", "service-100 (1)");
  }

  private static String numbered(int number) {
    return about("service-" + number, sop("Procedure " + number, "@acme/team-" + number));
  }

  private static List<String> listed(Path handbook, String page, String what) throws IOException {
    return Jsoup.parse(handbook.resolve(page).toFile()).select("main").select(what).eachText();
  }

  @Test
  void aHandbookOfOneRepositoryHasNoSuchPage() {
    Path alone =
        Published.to(
            folder.resolve("alone"),
            HandbookOf.file("docs/start.md", sop("Start", "@acme/shop")).build());
    assertThat(alone.resolve("repositories.html")).doesNotExist();
  }

  @Test
  void anOwnerSubscribesToTheirOwnReviewsInAllRepositories() throws IOException {
    assertThat(page("owners/acme-till.html").select("main .actions a").eachAttr("href"))
        .contains("../owners/acme-till.ics", "../owners/acme-till.atom");
    assertThat(Files.readString(hub.resolve("owners/acme-till.ics")))
        .contains("X-WR-CALNAME:@acme/till: reviews", "Review: Refunds", "Review: Deploy")
        .doesNotContain("Review: List");
    assertThat(Files.readString(hub.resolve("owners/acme-till.atom")))
        .contains("<title>@acme/till: changed procedures</title>")
        .contains("rel=\"self\" href=\"owners/acme-till.atom\"");
  }
}
