package io.github.handbookmaven.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Forms of secrets that nothing else has: a prefix its issuer made for it, a length, an alphabet.
 * What only looks random (passwords, hashes, web tokens) is not among them: too many are examples.
 */
public enum SecretForm {
  AWS_KEY("an AWS access key", List.of("AKIA", "ASIA"), "\\b(?:AKIA|ASIA)([A-Z2-7]{16})\\b"),
  GITHUB(
      "a GitHub token",
      List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
      "\\bgh[pousr]_([A-Za-z0-9]{36,255})\\b"),
  GITHUB_FINE("a GitHub token", List.of("github_pat_"), "\\bgithub_pat_([A-Za-z0-9_]{82})\\b"),
  GITLAB(
      "a GitLab token",
      List.of("glpat-", "glrt-", "gldt-", "glptt-"),
      "\\bgl(?:pat|rt|dt|ptt)-([A-Za-z0-9_-]{20,})"),
  SLACK(
      "a Slack token",
      List.of("xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-"),
      "\\bxox[abprs]-(\\d{9,13}-[A-Za-z0-9-]{20,})"),
  SLACK_HOOK(
      "a Slack webhook",
      List.of("hooks.slack.com/services/"),
      "https://hooks\\.slack\\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/([A-Za-z0-9]{24})\\b"),
  STRIPE("a Stripe key", List.of("k_live_"), "\\b[rs]k_live_([0-9a-zA-Z]{24,99})\\b"),
  GOOGLE("a Google API key", List.of("AIza"), "\\bAIza([0-9A-Za-z_-]{35})(?![0-9A-Za-z_-])"),
  NPM("an npm token", List.of("npm_"), "\\bnpm_([A-Za-z0-9]{36})\\b"),
  PYPI(
      "a PyPI token",
      List.of("pypi-AgEIcHlwaS5vcmc"),
      "\\bpypi-AgEIcHlwaS5vcmc([A-Za-z0-9_-]{50,})"),
  SENDGRID(
      "a SendGrid key",
      List.of("SG."),
      "\\bSG\\.([A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})(?![\\w-])"),
  OPENAI(
      "an OpenAI key",
      List.of("T3BlbkFJ"),
      "(?<![\\w-])sk-[A-Za-z0-9_-]*?([A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20})"),
  ANTHROPIC("an Anthropic key", List.of("sk-ant-"), "\\bsk-ant-[a-z0-9]+-([A-Za-z0-9_-]{80,})"),
  AZURE("an Azure storage key", List.of("AccountKey="), "\\bAccountKey=([A-Za-z0-9+/]{86}==)"),
  DIGITALOCEAN(
      "a DigitalOcean token",
      List.of("doo_v1_", "dop_v1_", "dor_v1_"),
      "\\bdo[opr]_v1_([a-f0-9]{64})\\b"),
  VAULT("a Vault token", List.of("hvs.", "hvb."), "\\bhv[sb]\\.([A-Za-z0-9_-]{90,})"),
  DOCKER("a Docker token", List.of("dckr_pat_"), "\\bdckr_pat_([A-Za-z0-9_-]{27})(?![\\w-])"),
  GRAFANA("a Grafana token", List.of("glsa_"), "\\bglsa_([A-Za-z0-9]{32}_[a-f0-9]{8})\\b"),
  PRIVATE_KEY(
      "a private key",
      List.of("PRIVATE KEY-----"),
      "-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----(?:\\s|\\\\n"
          + "){1,4}\\s{0,12}([A-Za-z0-9+/]{60,76})");

  private static final int FEWEST_SIGNS = 10;
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "example",
          "xxxx",
          "0000",
          "1234567",
          "abcdefg",
          "placeholder",
          "redacted",
          "your",
          "dummy",
          "secret",
          "sample",
          "changeme");

  private static final LiteralSearch LITERALS =
      LiteralSearch.of(Arrays.stream(values()).map(form -> form.literals).toList());

  private final String what;
  private final List<String> literals;
  private final Pattern pattern;

  /**
   * @param what what a person calls it
   * @param literals of which one stands in every text the pattern finds
   * @param pattern its random part is the first group
   */
  SecretForm(String what, List<String> literals, String pattern) {
    this.what = what;
    this.literals = literals;
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * The forms that may stand in a text, for a literal of theirs does: hardly ever any.
   *
   * @param text any
   * @return those worth looking for
   */
  public static List<SecretForm> possibleIn(String text) {
    long groups = LITERALS.groupsIn(text);
    return groups == 0
        ? List.of()
        : Arrays.stream(values()).filter(form -> (groups >> form.ordinal() & 1) == 1).toList();
  }

  /**
   * What a person calls it.
   *
   * @return with its article
   */
  public String what() {
    return what;
  }

  /**
   * Where it stands in a text.
   *
   * @param text any
   * @return what can be real, its random part as the first group, in order
   */
  public Stream<MatchResult> in(String text) {
    return pattern.matcher(text).results().filter(SecretForm::isReal);
  }

  /** Random text repeats little and spells no words. */
  private static boolean isReal(MatchResult found) {
    String random = found.group(1);
    String lower = random.toLowerCase(Locale.ROOT);
    return random.chars().distinct().count() >= FEWEST_SIGNS
        && PLACEHOLDERS.stream().noneMatch(lower::contains);
  }
}
