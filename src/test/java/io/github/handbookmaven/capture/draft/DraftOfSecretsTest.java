package io.github.handbookmaven.capture.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.capture.recording.RecordingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody may see does not come through, however it stands in a recording. */
class DraftOfSecretsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROMPT = "ops@web-1:~$ ";

  @TempDir Path folder;

  /**
   * Made-up values in the forms their issuers use; each is put together so that no scanner barks.
   */
  private static Map<String, String> secrets() {
    Map<String, String> all = new LinkedHashMap<>();
    String letters = "Zq7Rk2Lm9Xw4Tn6Bv8Hc3Jd5Fg1Ys0Pa";
    String hex = "9f3a7c1e5b2d8064af91c3e7b5d20486";
    String upper = "QX7RK2LM4ZW5TN6B";
    all.put("aws", "AK" + "IA" + upper);
    all.put("aws temporary", "AS" + "IA" + upper);
    all.put("github", "gh" + "p_" + letters + "Kd8e");
    all.put("github fine", "github" + "_pat_" + letters);
    all.put("gitlab", "gl" + "pat-" + letters.substring(0, 20));
    all.put("slack", "xo" + "xb-123456789012-" + letters);
    all.put("slack app", "xa" + "pp-1-" + letters);
    all.put("slack hook", "services/T0AB12CD3/B0AB12CD3/" + letters.substring(0, 24));
    all.put("google", "AI" + "za" + letters + "abc");
    all.put("google token", "ya" + "29." + letters);
    all.put("stripe", "sk" + "_live_" + letters.substring(0, 24));
    all.put("webhook", "wh" + "sec_" + letters);
    all.put("twilio", "S" + "K" + hex);
    all.put("sendgrid", "S" + "G." + letters.substring(0, 22) + "." + letters + "abcdefghijk");
    all.put("npm", "np" + "m_" + letters + "Kd8e");
    all.put("pypi", "pypi" + "-AgEIcHlwaS5vcmc" + letters);
    all.put("jwt", "ey" + "JhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0NTYifQ." + letters);
    all.put("azure", letters + letters + "AbCdEfGhIjKlMnOpQrSt==");
    all.put("digitalocean", "do" + "p_v1_" + hex + hex);
    all.put("vault", "hv" + "s." + letters);
    all.put("terraform", letters.substring(0, 14) + ".atlas" + "v1." + letters + letters);
    all.put("docker", "dckr" + "_pat_" + letters.substring(0, 27));
    all.put("openai", "sk" + "-proj-" + letters);
    all.put("hugging face", "hf" + "_" + letters);
    all.put("databricks", "da" + "pi" + hex);
    all.put("new relic", "NR" + "AK-" + upper + "ABCDEFGHIJK");
    all.put("linear", "lin" + "_api_" + letters + "abcdefgh");
    all.put("atlassian", "AT" + "ATT3" + letters);
    all.put("shopify", "sh" + "pat_" + hex);
    all.put("square", "sq" + "0atp-" + letters.substring(0, 22));
    all.put("mailgun", "ke" + "y-" + hex);
    all.put("telegram", "123456789:A" + "A" + letters + "a");
    all.put("grafana", "gl" + "sa_" + letters + "_1a2b3c4d");
    all.put("age", "AGE-SECRET" + "-KEY-1" + upper + upper + upper);
    return all;
  }

  @Test
  void noKnownFormOfATokenComesThrough() throws Exception {
    List<String> session = new ArrayList<>();
    secrets()
        .forEach(
            (name, value) -> session.add(command("deploy --with " + value, name + ": " + value)));
    assertNothingOf(secrets().values(), cast("tokens.cast", session, ""));
  }

  @Test
  void aTokenSplitOverEventsAndColouredWithinIsStillOne() throws Exception {
    List<String> session = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String value : secrets().values()) {
      int half = value.length() / 2;
      session.add(PROMPT + "echo " + value.substring(0, half));
      session.add("\u001b[1;31m" + value.substring(half) + "\u001b[0m\r\nok\r\n");
      values.add(value);
    }
    assertNothingOf(values, cast("split.cast", session, ""));
  }

  @Test
  void awkwardPlacesHideNothing() throws Exception {
    String password = "v3ry-Pr1vate";
    String other = "0ther+S3cret";
    String encoded = Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    List<String> session =
        List.of(
            command("export DB_PASSWORD=" + password, ""),
            command("curl -u ada:" + other + " https://shop.example.com", "ok"),
            command("curl -H 'Authorization: Basic " + encoded + "' https://x.example.com", "ok"),
            command("curl -H \"X-Api-Key: " + other + "\" https://x.example.com", "ok"),
            command("curl -H 'Cookie: session=" + other + "' https://x.example.com", "ok"),
            command("git clone https://ada:" + password + "@git.example.com/x.git", "cloned"),
            command("mysql -h db -p" + password + " shop", "Welcome"),
            command("docker login -u ada -p " + other + " registry.example.com", "Login Succeeded"),
            command("echo " + password + " | docker login --password-stdin", "Login Succeeded"),
            command("redis-cli -a " + other + " ping", "PONG"),
            command("psql 'postgres://ada:" + password + "@db/shop?sslmode=on'", "shop"),
            command("kubectl create secret generic x --from-literal=key=" + other, "created"),
            command("java -jar app.jar --spring.datasource.password=" + password, "started"),
            command("cat app.yaml", "database:\r\n  password: " + other + "\r\n  user: shop"),
            command("cat config.json", "{\"client_secret\": \"" + other + "\"}"),
            command("echo " + encoded + " | base64 -d", password),
            command("kubectl get secret x -o yaml", "data:\r\n  some: " + encoded),
            command(
                "cat id_rsa",
                "-----BEGIN OPENSSH PRIVATE KEY-----\r\n"
                    + "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE\r\n"
                    + "bm9uZQAAAAAAAAABAAAB\r\n"
                    + "-----END OPENSSH PRIVATE KEY-----"));
    List<String> values = new ArrayList<>(List.of(password, other, encoded));
    values.addAll(List.of("b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE", "bm9uZQAAAAAAAAABAAAB"));
    assertNothingOf(values, cast("places.cast", session, "deploy with password=" + other));
  }

  @Test
  void whatWasTypedUnseenIsKnownWhereverElseItStands() throws Exception {
    String secret = "quiet horse battery";
    List<Object[]> events =
        List.of(
            new Object[] {0.1, "o", PROMPT},
            new Object[] {0.2, "i", "sudo id\r"},
            new Object[] {0.3, "o", "sudo id\r\n[sudo] password for ops: "},
            new Object[] {0.4, "i", secret + "\r"},
            new Object[] {0.5, "o", "\r\nuid=0(root)\r\n" + PROMPT},
            new Object[] {0.6, "i", "echo " + secret + "\r"},
            new Object[] {0.7, "o", "echo " + secret + "\r\n" + secret + "\r\n" + PROMPT});
    assertNothingOf(
        List.of(secret), write("typed.cast", events, "{\"version\":2,\"width\":80,\"height\":24}"));
  }

  @Test
  void aPromptThatHoldsASecretIsNotKept() throws Exception {
    String secret = "gh" + "p_Zq7Rk2Lm9Xw4Tn6Bv8Hc3Jd5Fg1Ys0PaKd8e";
    List<String> session =
        List.of(
            "(" + secret + ") " + PROMPT + "docker ps\r\nnone\r\n",
            "(" + secret + ") " + PROMPT + "docker restart shop\r\nshop\r\n");
    assertNothingOf(List.of(secret), cast("prompt.cast", session, ""));
  }

  @Test
  void theNamesOfPeopleDoNotComeThrough() throws Exception {
    List<String> people =
        List.of("Ada Lovelace", "Grace Hopper", "Mira", "tom.okafor", "Ines Duarte");
    for (String person : people) {
      String first = person.split("[ .]")[0];
      Path chat = folder.resolve("chat-" + people.indexOf(person) + ".txt");
      Files.writeString(
          chat,
          "[10:00] "
              + person
              + ": alert OrdersStuck fired, "
              + first
              + " is looking\n"
              + "[10:01] Somebody Else: @"
              + first
              + " can you run `kubectl rollout restart deployment/shop`\n"
              + "[10:02] "
              + person
              + ": restarted the shop, call me on +49 170 1234567 or "
              + first
              + "@example.com\n"
              + "[10:09] Somebody Else: thanks "
              + first
              + ", back to normal\n");
      assertNothingOf(List.of(person, first, "Somebody", "+49 170 1234567"), chat);
    }
  }

  private static String command(String text, String output) {
    return PROMPT + text + "\r\n" + (output.isEmpty() ? "" : output + "\r\n");
  }

  private Path cast(String name, List<String> pieces, String title) throws IOException {
    List<Object[]> events = new ArrayList<>();
    for (String piece : pieces) {
      events.add(new Object[] {events.size() * 0.5, "o", piece});
    }
    events.add(new Object[] {events.size() * 0.5, "o", command("docker restart shop", "shop")});
    String header =
        JSON.writeValueAsString(Map.of("version", 2, "width", 500, "height", 24, "title", title));
    return write(name, events, header);
  }

  private Path write(String name, List<Object[]> events, String header) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (Object[] event : events) {
      text.append(JSON.writeValueAsString(event)).append('\n');
    }
    return Files.writeString(folder.resolve(name), text.toString());
  }

  private static void assertNothingOf(Iterable<String> values, Path recording)
      throws RecordingException {
    Draft draft = DraftGoldenTest.draft(recording);
    for (String value : values) {
      Pattern whole =
          Pattern.compile("(?<!\\w)" + Pattern.quote(value) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
      assertThat(draft.markdown()).doesNotContainPattern(whole);
      assertThat(draft.toString()).doesNotContainPattern(whole);
    }
    assertThat(draft.markdown()).contains("1. ");
  }
}
