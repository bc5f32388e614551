package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.recording.RecordingListener.Gesture;
import io.github.handbookmaven.capture.recording.RecordingListener.Message;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep;
import io.github.handbookmaven.capture.redaction.Redactor;
import io.github.handbookmaven.capture.terminal.ScreenText;
import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.capture.walkthrough.Action.InBrowser;
import io.github.handbookmaven.capture.walkthrough.Action.Ran;
import io.github.handbookmaven.capture.walkthrough.Action.Remark;
import io.github.handbookmaven.capture.walkthrough.Action.Result;
import io.github.handbookmaven.capture.walkthrough.Action.Said;
import io.github.handbookmaven.capture.walkthrough.Walkthrough;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes secrets and names out of walkthroughs, before anything is made of them. */
final class Redacting {
  /** Commands whose whole output is a secret. */
  private static final Pattern PRINTS_SECRETS =
      Pattern.compile(
          "(?i).*(?:\\bget\\s{1,3}secrets?\\b.*-o|base64\\s{1,3}(?:-d|--decode|-D)|\\bvault\\s{1,3}(?:read|kv\\s{1,3}get)|get-secret-value|secrets\\s{1,3}versions\\s{1,3}access|keyvault\\s{1,3}secret|\\bpass\\s{1,3}show|\\bop\\s{1,3}(?:read|item)|\\bprintenv\\b|^env$|\\bcat\\b.*(?:\\.pem|\\.key|id_rsa|id_ed25519|\\.env|credentials|\\.netrc|\\.pgpass|kubeconfig|token)\\b|kubeadm\\s{1,3}token|\\bgpg\\b.*(?:--decrypt|-d\\b|--export-secret)|openssl\\s{1,3}rand|pwgen|print-access-token|get-login-password|config\\s{1,3}view\\s{1,3}--raw).*",
          Pattern.DOTALL);

  private static final List<String> WITHHELD =
      List.of("(the output holds secrets and was left out)");

  private final Redactor redactor = new Redactor();

  /** Learns from all recordings before any of them is redacted. */
  Redacting(List<Walkthrough> walkthroughs) {
    walkthroughs.forEach(this::learn);
    rename(people(walkthroughs), "person");
    Set<String> machines = new LinkedHashSet<>();
    walkthroughs.forEach(each -> machines.addAll(each.hosts().machines()));
    rename(machines, "host");
    Set<String> accounts = new LinkedHashSet<>();
    walkthroughs.forEach(each -> accounts.addAll(each.hosts().accounts()));
    rename(accounts, "account");
  }

  Redactor redactor() {
    return redactor;
  }

  private void learn(Walkthrough walkthrough) {
    walkthrough.secrets().forEach(secret -> redactor.know("typed-unseen", secret));
    walkthrough.about().title().ifPresent(redactor::learn);
    walkthrough.actions().forEach(action -> texts(action).forEach(redactor::learn));
  }

  private static List<String> texts(Action action) {
    if (action instanceof Command command) {
      return List.of(command.text(), String.join("\n", command.result().output().lines()));
    }
    if (action instanceof Said said) {
      return List.of(said.message().text());
    }
    if (action instanceof InBrowser browser) {
      return List.of(browser.gesture().object(), browser.gesture().value());
    }
    if (action instanceof Ran ran) {
      return List.of(ran.step().text(), String.join("\n", ran.step().notes()));
    }
    return List.of(((Remark) action).text());
  }

  private static Set<String> people(List<Walkthrough> walkthroughs) {
    Set<String> people = new LinkedHashSet<>();
    walkthroughs.stream()
        .flatMap(each -> each.actions().stream())
        .filter(Said.class::isInstance)
        .forEach(said -> people.add(((Said) said).message().person().replaceFirst("^@", "")));
    return people;
  }

  /**
   * A person is called by the whole name and by each part of it, a machine by its first label, too.
   */
  private void rename(Set<String> names, String placeholder) {
    int number = 0;
    for (String name : names) {
      number++;
      String instead = "<" + placeholder + (number == 1 ? "" : "-" + number) + ">";
      redactor.rename("@" + name, instead);
      redactor.rename(name, instead);
      for (String part : name.split(placeholder.equals("person") ? "[ ._]+" : "\\.")) {
        boolean isTelling =
            part.length() > 2 && (placeholder.equals("person") || name.startsWith(part));
        if (isTelling && !placeholder.equals("account")) {
          redactor.rename(part, instead);
        }
      }
    }
  }

  List<Action> redacted(Walkthrough walkthrough) {
    return walkthrough.actions().stream().map(this::redacted).toList();
  }

  private Action redacted(Action action) {
    if (action instanceof Command command) {
      return new Command(
          redactor.redact(command.text()), command.language(), command.times(), result(command));
    }
    if (action instanceof Said said) {
      Message message = said.message();
      return new Said(
          new Message(
              message.time(), redactor.redact(message.person()), redactor.redact(message.text())));
    }
    if (action instanceof InBrowser browser) {
      Gesture gesture = browser.gesture();
      return new InBrowser(
          new Gesture(
              gesture.kind(), redactor.redact(gesture.object()), redactor.redact(gesture.value())));
    }
    if (action instanceof Ran ran) {
      RunStep step = ran.step();
      return new Ran(
          new RunStep(
              redactor.redact(step.section()),
              step.outcome(),
              redactor.redact(step.text()),
              step.notes().stream().map(redactor::redact).toList()));
    }
    return new Remark(redactor.redact(((Remark) action).text()));
  }

  private Result result(Command command) {
    Result result = command.result();
    boolean isSecret =
        PRINTS_SECRETS.matcher(command.text()).matches() && !result.output().lines().isEmpty();
    ScreenText output =
        isSecret
            ? new ScreenText(WITHHELD, 0, List.of())
            : new ScreenText(
                lines(result.output().head()),
                result.output().omitted(),
                lines(result.output().tail()));
    return new Result(result.exit(), output, result.tookTheScreen());
  }

  private List<String> lines(List<String> lines) {
    return redactor.redact(String.join("\n", lines)).lines().toList();
  }
}
