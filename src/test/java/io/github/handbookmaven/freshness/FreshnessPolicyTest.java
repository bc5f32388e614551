package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.freshness.Terms.Stated;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessPolicyTest {
  private static final RepoPath PAYMENTS = new RepoPath("docs/payments/refund.md");

  private static Policies policies(List<Map<String, String>> all) {
    return new Policies(all.stream().map(PolicyReader::read).toList());
  }

  @Test
  void theLastMatchWinsValueByValue() {
    Policies policies =
        policies(
            List.of(
                Map.of("paths", "docs/**", "interval", "6 weeks", "owner", "@acme/docs"),
                Map.of("paths", "docs/payments/**, ops/**", "owner", "@acme/payments"),
                Map.of("paths", "elsewhere/**", "owner", "@acme/elsewhere")));
    assertThat(policies.owner(PAYMENTS, DocType.SOP)).contains("@acme/payments");
    assertThat(policies.termsFor(PAYMENTS, DocType.SOP).interval().value().period())
        .contains(Period.ofWeeks(6));
  }

  @Test
  void aTypeIsAssignedByPath() {
    Policies policies = policies(List.of(Map.of("paths", "docs/payments/**", "assignType", "sop")));
    assertThat(policies.assignedType(PAYMENTS)).contains(DocType.SOP);
    assertThat(policies.assignedType(new RepoPath("docs/a.md"))).isEmpty();
  }

  @Test
  void aPolicyOfOneTypeLeavesTheOthersAlone() {
    Policies policies =
        policies(List.of(Map.of("type", "runbook", "grace", "0", "requireOwner", "true")));
    assertThat(policies.termsFor(PAYMENTS, DocType.RUNBOOK))
        .returns(new Stated<>(Period.ZERO, Provenance.TYPE_POLICY), Terms::grace)
        .returns(true, Terms::requireOwner);
    assertThat(policies.termsFor(PAYMENTS, DocType.SOP)).isEqualTo(Terms.defaultFor(DocType.SOP));
  }

  @Test
  void blankElementsSayNothing() {
    assertThat(PolicyReader.read(Map.of("paths", "  ", "interval", " ")))
        .isEqualTo(PolicyReader.read(Map.of()));
  }

  @Test
  void pathsMayStandOnLinesOfTheirOwn() {
    assertThat(PolicyReader.read(Map.of("paths", "\n  a/**\n  b/**\n")).selection().paths())
        .extracting(pattern -> pattern.value())
        .isEqualTo(List.of("a/**", "b/**"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interval | 6m | <interval> is '6m', expected an interval such as 6 months, 90d or P6M",
        "interval | PT24H | <interval> is 'PT24H', expected an interval such as 6 months, 90d or"
            + " P6M",
        "interval | P0D | <interval> is 'P0D', expected an interval such as 6 months, 90d or P6M",
        "maxInterval | P999999999Y | <maxInterval> is 'P999999999Y', expected an interval such as 6"
            + " months, 90d or P6M",
        "type | novel | <type> is 'novel', expected one of sop, runbook, none",
        "requireReview | yes | <requireReview> is 'yes', expected true or false"
      })
  void aValueNobodyCanWorkWithIsNamedInOneSentence(String element, String value, String message) {
    assertThatThrownBy(() -> PolicyReader.read(Map.of(element, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(message);
  }

  @Test
  void aPolicyThatSelectsByTypeCannotAssignOne() {
    assertThatThrownBy(() -> PolicyReader.read(Map.of("type", "sop", "assignType", "runbook")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("<assignType> is 'runbook', expected no <type> beside it");
  }
}
