package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What stands in a document is read by all who can read the handbook, and by its history for ever.
 */
public final class SecretInDocument implements Rule {

  @Override
  public String id() {
    return "secret-in-document";
  }

  @Override
  public Family family() {
    return Family.INPUT;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream().flatMap(SecretInDocument::seen);
  }

  private static Stream<Observation> seen(Entry entry) {
    return SecretForm.possibleIn(entry.document().text()).stream()
        .flatMap(form -> seen(form, entry));
  }

  private static Stream<Observation> seen(SecretForm form, Entry entry) {
    String text = entry.document().text();
    Matcher matcher = form.matcher(text);
    return matcher
        .results()
        .filter(SecretForm::isReal)
        .map(found -> observation(form, entry, place(entry, text, found)));
  }

  private static Place place(Entry entry, String text, MatchResult found) {
    int lineStart = text.lastIndexOf('\n', found.start()) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(sign -> sign == '\n').count() + 1;
    return new Place(entry.path(), line, found.start() - lineStart + 1);
  }

  /** Neither message nor fingerprint may hold the secret. */
  private static Observation observation(SecretForm form, Entry entry, Place at) {
    return Observation.of(
            at,
            form.what() + " stands in the text",
            "revoke it, for it stays in the history, and write where to find the new one")
        .about(form.what() + " in " + entry.id());
  }
}
