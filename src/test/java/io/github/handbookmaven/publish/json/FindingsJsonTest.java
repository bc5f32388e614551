package io.github.handbookmaven.publish.json;

import static io.github.handbookmaven.publish.Editions.HOSTILE;
import static io.github.handbookmaven.publish.Editions.error;
import static io.github.handbookmaven.publish.Editions.finding;
import static io.github.handbookmaven.publish.Editions.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.publish.JsonSchemas;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
  private final FindingsJson format = new FindingsJson();

  @Test
  void itsSchemaAcceptsEveryKindOfFinding() {
    String json =
        format.render(
            Editions.of(
                error("docs/a.md"),
                silenced("docs/b.md", Kind.BASELINE),
                silenced("docs/c.md", Kind.SNOOZE),
                finding(Severity.NOTE, Place.file(new RepoPath("docs/\n.md")), HOSTILE)));
    assertThat(JsonSchemas.findings().mistakesIn(json)).isEmpty();
  }

  @Test
  void itsSchemaRefusesAFindingWithoutARule() {
    String json = format.render(Editions.of(error("docs/a.md"))).replace("\"rule\"", "\"role\"");
    assertThat(JsonSchemas.findings().mistakesIn(json)).isNotEmpty();
  }

  @Test
  void theMembersStandInTheOrderOfTheRecordOnEverySystem() {
    assertThat(format.render(Editions.of(silenced("docs/a.md", Kind.SNOOZE))))
        .isEqualTo(
            """
            {
              "schema":"https://handbookmaven.github.io/schema/findings-1.json",
              "generator":{
                "name":"handbook-maven-plugin",
                "version":"1.2.3"
              },
              "project":{
                "groupId":"com.acme",
                "artifactId":"ops",
                "version":"1",
                "name":"Ops"
              },
              "today":"2026-11-22",
              "findings":[
                {"rule":"broken-link","severity":"error","path":"docs/a.md","line":12,"column":3,\
            "message":"link leads nowhere","remedy":"correct the link",\
            "fingerprint":"0123456789abcdef","suppression":{"kind":"snooze",\
            "until":"2027-01-31","reason":"moving next month"}}
              ]
            }
            """);
  }
}
