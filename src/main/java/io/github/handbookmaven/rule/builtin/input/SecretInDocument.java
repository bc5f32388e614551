package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.SecretForm;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * What stands in a document is read by all who can read the handbook, and by its history for ever.
 */
@Mistake(severity = Severity.WARNING)
public final class SecretInDocument implements DocumentRule {
  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return SecretForm.possibleIn(document.document().text()).stream()
        .flatMap(form -> seen(form, document));
  }

  private static Stream<Observation> seen(SecretForm form, ClassifiedDocument document) {
    String text = document.document().text();
    return form.in(text).map(found -> observation(form, document, place(document, text, found)));
  }

  private static Place place(ClassifiedDocument document, String text, MatchResult found) {
    int lineStart = text.lastIndexOf('\n', found.start()) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(sign -> sign == '\n').count() + 1;
    return new Place(document.path(), line, found.start() - lineStart + 1);
  }

  /** Neither message nor fingerprint may hold the secret. */
  private static Observation observation(SecretForm form, ClassifiedDocument document, Place at) {
    return Observation.of(
            at,
            form.what() + " stands in the text",
            "revoke it, for it stays in the history, and write where to find the new one")
        .about(form.what() + " in " + idOf(document.document()));
  }

  private static String idOf(Document document) {
    return document.metadata().identity().id().map(Located::value).orElseGet(document::derivedId);
  }
}
