package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.capture.redaction.Redactor;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two tables know secrets: this one must never be wrong, that of recordings must never miss one. So
 * whatever stands in this one stands in that one too.
 */
class SecretFormTest {
  private static final String RANDOM = "k7Qz2mV9xT4bR8nL1wYc6HdJ3sPfG5aUe0Zo".repeat(4);
  private static final String HEX = "9fceb02d0ae598e95dc970b74767f19372d61af8".repeat(2);

  /** Put together here, so that no scanner takes this test for a leak. */
  private static final Map<SecretForm, String> SAMPLES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(SecretForm.AWS_KEY, "AKIA" + "K7QZ2MV4XT5BR2NL"),
              Map.entry(SecretForm.GITHUB, "ghp" + "_" + RANDOM.substring(0, 36)),
              Map.entry(SecretForm.GITHUB_FINE, "github" + "_pat_" + RANDOM.substring(0, 82)),
              Map.entry(SecretForm.GITLAB, "glpat" + "-" + RANDOM.substring(0, 20)),
              Map.entry(SecretForm.SLACK, "xoxb" + "-9081726354-" + RANDOM.substring(0, 24)),
              Map.entry(
                  SecretForm.SLACK_HOOK,
                  "https://hooks.slack"
                      + ".com/services/T1A2B3C4D/B1A2B3C4D/"
                      + RANDOM.substring(0, 24)),
              Map.entry(SecretForm.STRIPE, "sk" + "_live_" + RANDOM.substring(0, 24)),
              Map.entry(SecretForm.GOOGLE, "AI" + "za" + RANDOM.substring(0, 35)),
              Map.entry(SecretForm.NPM, "npm" + "_" + RANDOM.substring(0, 36)),
              Map.entry(SecretForm.PYPI, "pypi-" + "AgEIcHlwaS5vcmc" + RANDOM.substring(0, 60)),
              Map.entry(
                  SecretForm.SENDGRID,
                  "SG" + "." + RANDOM.substring(0, 22) + "." + RANDOM.substring(0, 43)),
              Map.entry(
                  SecretForm.OPENAI,
                  "sk" + "-" + RANDOM.substring(0, 20) + "T3BlbkFJ" + RANDOM.substring(0, 20)),
              Map.entry(SecretForm.ANTHROPIC, "sk" + "-ant-api03-" + RANDOM.substring(0, 90)),
              Map.entry(SecretForm.AZURE, "Account" + "Key=" + RANDOM.substring(0, 86) + "=="),
              Map.entry(SecretForm.DIGITALOCEAN, "dop" + "_v1_" + HEX.substring(0, 64)),
              Map.entry(SecretForm.VAULT, "hvs" + "." + RANDOM.substring(0, 95)),
              Map.entry(SecretForm.DOCKER, "dckr" + "_pat_" + RANDOM.substring(0, 27)),
              Map.entry(SecretForm.GRAFANA, "glsa" + "_" + RANDOM.substring(0, 32) + "_9fceb02d"),
              Map.entry(
                  SecretForm.PRIVATE_KEY,
                  "-----BEGIN " + "PRIVATE KEY-----\n" + RANDOM.substring(0, 64) + "\n")));

  @Test
  void everyFormHasASample() {
    assertThat(SAMPLES.keySet()).containsExactly(SecretForm.values());
  }

  @ParameterizedTest
  @EnumSource(SecretForm.class)
  void whatIsReportedInADocumentIsTakenOutOfARecording(SecretForm form) {
    String text = "export X=1; " + SAMPLES.get(form);
    assertThat(SecretForm.possibleIn(text)).contains(form);
    MatchResult found = form.in(text).findFirst().orElseThrow();
    assertThat(new Redactor().redact(text)).doesNotContain(found.group(1));
  }
}
