package io.github.handbookmaven.capture.redaction;

import io.github.handbookmaven.capture.redaction.KnownValues.Bounds;
import io.github.handbookmaven.capture.redaction.KnownValues.Found;
import io.github.handbookmaven.model.DataFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what nobody else may see. It works in two rounds: first every text is shown to
 * it ({@link #learn}), then every text is asked for anew ({@link #redact}). A value that was seen
 * to be secret once is so wherever it stands, also where it is written in base64.
 */
public final class Redactor {
  private static final int SHORTEST_LEARNT = 6;
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,4096}={0,2}");
  private static final Pattern HOME =
      Pattern.compile("(?:/home/|/Users/|[A-Za-z]:\\\\Users\\\\)([A-Za-z0-9._-]{1,64})");
  private static final Set<String> EVERYDAY = DataFile.words(Redactor.class, "everyday.txt");

  private final KnownValues secrets = new KnownValues();
  private final KnownNames names = new KnownNames();
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  /**
   * What stands in the place of what was taken out.
   *
   * @param rule the rule that took it out
   * @return {@code [REDACTED:rule]}
   */
  public static String mark(String rule) {
    return "[REDACTED:" + rule + "]";
  }

  /**
   * Looks for secrets, to know them wherever else they stand.
   *
   * @param text any text of the recording
   */
  public void learn(String text) {
    text.lines().forEach(line -> spans(line).forEach(span -> know(span.rule(), span.of(line))));
  }

  /**
   * Knows a value to be secret, such as one typed where nothing was shown.
   *
   * @param rule why
   * @param value the value; one too short to be told from a word is left
   */
  public void know(String rule, String value) {
    if (value.length() >= SHORTEST_LEARNT && !EVERYDAY.contains(value.toLowerCase(Locale.ROOT))) {
      secrets.add(value, rule);
    }
  }

  /**
   * Puts a word in the place of a name: of a person, an account, a machine.
   *
   * @param name as it stands in the recording
   * @param placeholder what is written instead
   */
  public void rename(String name, String placeholder) {
    if (name.length() > 1) {
      names.add(name, placeholder);
    }
  }

  /**
   * A text without what nobody may see.
   *
   * @param text any text of the recording
   * @return the same with marks and placeholders
   */
  public String redact(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> safe = PrivateKeys.without(lines, () -> marked(PrivateKeys.NAME));
    String joined = String.join("\n", safe.stream().map(this::redactLine).toList());
    return renamed(known(joined));
  }

  /**
   * How much was taken out.
   *
   * @return rule to number of places, sorted by rule
   */
  public SortedMap<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /**
   * What still looks like a secret in a text that was made of redacted ones.
   *
   * @param text the whole draft
   * @return the names of the rules that see something, without the values
   */
  public Set<String> remaining(String text) {
    Set<String> rules = new java.util.TreeSet<>();
    text.lines().forEach(line -> spans(line).forEach(span -> rules.add(span.rule())));
    secrets.in(text, Bounds.ANY).forEach(secret -> rules.add(secret.meaning()));
    return rules;
  }

  private void count(String rule) {
    counts.merge(rule, 1, Integer::sum);
  }

  private String marked(String rule) {
    count(rule);
    return mark(rule);
  }

  /** Part of a line. */
  private record Span(String rule, int start, int end) {
    String of(String line) {
      return line.substring(start, end);
    }
  }

  private static List<Span> spans(String line) {
    List<Span> spans = new ArrayList<>();
    RedactionRules.find(
        line, (rule, start, end) -> add(spans, new Span(rule.name(), start, end), line));
    RandomText.find(line, (start, end) -> add(spans, new Span("random-text", start, end), line));
    spans.sort(
        Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
    return spans;
  }

  private static void add(List<Span> spans, Span span, String line) {
    String value = span.of(line);
    boolean isSaid = value.contains("[REDACTED:") || value.startsWith("<");
    if (!isSaid && !EVERYDAY.contains(value.toLowerCase(Locale.ROOT).replaceAll("[,.;:]$", ""))) {
      spans.add(span);
    }
  }

  private String redactLine(String line) {
    StringBuilder safe = new StringBuilder();
    int at = 0;
    for (Span span : spans(line)) {
      if (span.start() >= at) {
        safe.append(line, at, span.start()).append(mark(span.rule()));
        count(span.rule());
        at = span.end();
      } else {
        at = Math.max(at, span.end());
      }
    }
    return safe.append(line.substring(at)).toString();
  }

  /** Takes out every value known to be secret, as written and in base64. */
  private String known(String text) {
    StringBuilder safe = new StringBuilder();
    int at = 0;
    for (Found secret : secrets.in(text, Bounds.ANY)) {
      safe.append(text, at, secret.start()).append(marked(secret.meaning()));
      at = secret.end();
    }
    return withoutEncoded(safe.append(text.substring(at)).toString());
  }

  private String withoutEncoded(String text) {
    Matcher token = BASE64.matcher(text);
    StringBuilder safe = new StringBuilder();
    int at = 0;
    while (token.find()) {
      String rule = secretWithin(token.group());
      if (rule != null) {
        safe.append(text, at, token.start()).append(mark(rule));
        count(rule);
        at = token.end();
      }
    }
    return safe.append(text.substring(at)).toString();
  }

  /** The rule that sees a secret in what a token says in base64, or null. */
  private String secretWithin(String token) {
    String plain = decoded(token);
    if (plain == null) {
      return null;
    }
    return secrets.in(plain, Bounds.ANY).stream()
        .map(Found::meaning)
        .findFirst()
        .orElseGet(() -> spans(plain).stream().map(Span::rule).findFirst().orElse(null));
  }

  private static String decoded(String token) {
    try {
      byte[] bytes = Base64.getDecoder().decode(token.replace('-', '+').replace('_', '/'));
      String plain = new String(bytes, StandardCharsets.UTF_8);
      boolean isText = plain.chars().allMatch(c -> c >= ' ' && c < '\u007f' || c == '\n');
      return isText && plain.length() >= 4 ? plain : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private String renamed(String text) {
    return names.replacedIn(HOME.matcher(text).replaceAll("~"));
  }
}
