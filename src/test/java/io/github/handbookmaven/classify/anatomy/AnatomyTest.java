package io.github.handbookmaven.classify.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnatomyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Purpose               | PURPOSE
          3.1 Objectives      | PURPOSE
          🎯 Scope:             | SCOPE
          Who is this for?      | SCOPE
          Roles & Responsibilities | ROLES
          Before you begin      | PREREQUISITES
          Step-by-step          | STEPS
          SYMPTOMS              | TRIGGER
          Blast radius          | IMPACT
          Diagnosing            | CHECKS
          Decision table        | DECISIONS
          Remediation steps     | RESPONSE
          If this fails         | EXCEPTIONS
          Rolling back          | ROLLBACK
          How we know it is over | VERIFICATION
          Who to call           | ESCALATION
          Status page           | COMMUNICATION
          Post-incident         | FOLLOW_UP
          What is this for?     | PURPOSE
          Why we do this        | PURPOSE
          TL;DR                 | PURPOSE
          When to use this      | SCOPE
          When do I need this?  | SCOPE
          Who does what         | ROLES
          👥 People involved    | ROLES
          Before you start      | PREREQUISITES
          What you need         | PREREQUISITES
          :vertical_traffic_light: Before You Start Work | PREREQUISITES
          how to do it          | STEPS
          To-do list            | STEPS
          What you will see     | TRIGGER
          How does it show?     | TRIGGER
          What does this alert mean? | TRIGGER
          Alert information     | TRIGGER
          ⚠️ Alert Rules        | TRIGGER
          Where to look first   | CHECKS
          First checks          | CHECKS
          How to find out more  | CHECKS
          Finding the cause     | CHECKS
          Narrow it down        | CHECKS
          🔍 **Investigation Steps** | CHECKS
          What to do            | RESPONSE
          What should I do?     | RESPONSE
          How to fix it         | RESPONSE
          Stop the bleeding     | RESPONSE
          🛠️ **Immediate Actions** | RESPONSE
          Getting it back up    | RESPONSE
          If that does not help | EXCEPTIONS
          When all else fails   | EXCEPTIONS
          How to undo it        | ROLLBACK
          Getting back to where we were | ROLLBACK
          How do I know it worked | VERIFICATION
          Did it work?          | VERIFICATION
          Is it over?           | VERIFICATION
          Success criteria      | VERIFICATION
          Check that it worked  | VERIFICATION
          Whom to ask           | ESCALATION
          Need help?            | ESCALATION
          ☎ Who to call         | ESCALATION
          Still stuck?          | ESCALATION
          """)
  void aHeadingTellsAPartWhateverStandsAroundIt(String heading, Part part) {
    Anatomy anatomy = anatomy("# Title\n\n### " + heading + "\n\nText.\n");
    assertThat(anatomy.find(part)).get().returns(3, Anatomy.Found::line);
    assertThat(anatomy.find(part)).get().returns(true, Anatomy.Found::byHeading);
  }

  @Test
  void aHeadingWithNothingBelowTellsNothing() {
    Anatomy anatomy = anatomy("# Title\n\n## Escalation\n\n## Impact\n\n### Users\n\nAll.\n");
    assertThat(anatomy.has(Part.ESCALATION)).isFalse();
    assertThat(anatomy.find(Part.IMPACT)).get().returns(5, Anatomy.Found::line);
  }

  @Test
  void headingsAloneHaveNoParts() {
    assertThat(anatomy("# A\n\n## Purpose\n\n## Steps\n\n## Rollback\n").parts()).isEmpty();
  }

  @Test
  void nothingHasNoParts() {
    assertThat(anatomy("").parts()).isEmpty();
  }

  @Test
  void aTableMayHoldItAll() {
    Anatomy anatomy =
        anatomy(
            """
            # Relay

            | Part | Text |
            |---|---|
            | Symptoms | mail is late |
            | Diagnosis | read the log |
            | Mitigation | restart the relay |
            | Escalation | the mail engineer |
            """);
    assertThat(anatomy.find(Part.TRIGGER)).get().returns(5, Anatomy.Found::line);
    assertThat(anatomy.find(Part.CHECKS)).get().returns(6, Anatomy.Found::line);
    assertThat(anatomy.find(Part.RESPONSE)).get().returns(7, Anatomy.Found::line);
    assertThat(anatomy.find(Part.ESCALATION)).get().returns(8, Anatomy.Found::line);
  }

  @Test
  void aShortLineAboveAListIsALabel() {
    assertThat(anatomy("# Relay\n\n**Escalation**\n\n- the mail engineer\n").find(Part.ESCALATION))
        .get()
        .returns(3, Anatomy.Found::line)
        .returns(false, Anatomy.Found::byHeading);
  }

  @Test
  void contentTellsWhereItStands() {
    Anatomy anatomy =
        anatomy(
            """
            # Relay

            Mail is sent by two relays, so that one may fail.

            1. Restart the relay.
            2. The queue should shrink within a minute.
            3. If it does not, page the mail engineer.
            """);
    assertThat(anatomy.find(Part.PURPOSE)).get().returns(3, Anatomy.Found::line);
    assertThat(anatomy.find(Part.CHECKS)).get().returns(6, Anatomy.Found::line);
    assertThat(anatomy.find(Part.VERIFICATION)).get().returns(6, Anatomy.Found::line);
    assertThat(anatomy.find(Part.DECISIONS)).get().returns(7, Anatomy.Found::line);
    assertThat(anatomy.find(Part.ESCALATION)).get().returns(7, Anatomy.Found::line);
  }

  @Test
  void anAddressOrAChannelTellsWhomToCall() {
    assertThat(anatomy("# Relay\n\nMail to db@example.com.\n").has(Part.ESCALATION)).isTrue();
    assertThat(anatomy("# Relay\n\nWrite in #db-oncall.\n").has(Part.ESCALATION)).isTrue();
    assertThat(anatomy("# Relay\n\nSee #12 and file#db.\n").has(Part.ESCALATION)).isFalse();
  }

  @Test
  void anOverviewThatNamesTheCaseTellsTheScope() {
    assertThat(
            anatomy(
                "# Relay\n\n"
                    + "## Steps\n\n"
                    + "A.\n\n"
                    + "## Overview\n\n"
                    + "What is done for every new mail relay.\n"))
        .returns(true, anatomy -> anatomy.has(Part.SCOPE));
  }

  @Test
  void frontMatterTellsTriggerAndFoundation() {
    Anatomy anatomy = anatomy("---\nalerts: [MailLate]\nbased_on: [mail]\n---\n# Relay\n");
    assertThat(anatomy.find(Part.TRIGGER)).get().returns(2, Anatomy.Found::line);
    assertThat(anatomy.find(Part.FOUNDATION)).get().returns(3, Anatomy.Found::line);
  }

  @Test
  void oneHugeListIsReadInOneGo() {
    String items = "1. Restart the relay, then read its log.\n".repeat(1_000);
    assertThat(anatomy("# Relay\n\n" + items).has(Part.STEPS)).isTrue();
  }

  private static Anatomy anatomy(String text) {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    SourceFile file = new SourceFile(new RepoPath("docs/a.md"), root, text, List.of());
    return Anatomist.dissect(DocumentText.of(new MarkdownReader(RawHtml.ESCAPE).read(file)));
  }
}
