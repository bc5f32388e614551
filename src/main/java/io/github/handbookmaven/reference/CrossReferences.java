package io.github.handbookmaven.reference;

import io.github.handbookmaven.hub.CrossReference;
import io.github.handbookmaven.hub.Directory;
import io.github.handbookmaven.hub.Listed;
import io.github.handbookmaven.reference.Reference.Kind;
import java.util.Optional;

/** Follows names of what other repositories have. */
public final class CrossReferences {
  private final Directory directory;

  /**
   * Makes a follower.
   *
   * @param directory who is called what
   */
  public CrossReferences(Directory directory) {
    this.directory = directory;
  }

  /**
   * Whether a target names something of another repository.
   *
   * @param target as written
   * @return true for what begins with {@code handbook:}
   */
  public static boolean isOne(String target) {
    return CrossReference.isMeant(target);
  }

  /**
   * Follows a name to a document.
   *
   * @param target as written
   * @return resolved, broken where its repository is known not to have it, else unknown
   */
  public Verdict document(String target) {
    Optional<CrossReference> name = CrossReference.parse(Destination.decode(target));
    if (name.isEmpty()) {
      return Verdict.broken(
          Kind.DOCUMENT, Optional.of("handbook:artifact/id or handbook:group:artifact/id"));
    }
    Directory.Answer answer = directory.document(name.get());
    return answer
        .document()
        .map(found -> Verdict.resolved(Kind.DOCUMENT, target(found, name.get().anchor())))
        .orElseGet(
            () ->
                answer.isKnown()
                    ? Verdict.broken(Kind.DOCUMENT, answer.hint())
                    : Verdict.unknown(Kind.DOCUMENT));
  }

  private static Target target(Listed found, Optional<String> anchor) {
    return found
        .path()
        .<Target>map(path -> new Target.Doc(path, anchor))
        .orElseGet(() -> new Target.Elsewhere(found, anchor));
  }

  /**
   * Follows a name to an alert rule.
   *
   * @param target as written
   * @return resolved without a place, broken where its repository is known not to have it, else
   *     unknown
   */
  public Verdict alert(String target) {
    return CrossReference.parse(Destination.decode(target))
        .flatMap(directory::hasAlert)
        .map(
            isThere ->
                isThere
                    ? new Verdict(
                        Kind.ALERT, Reference.Outcome.RESOLVED, Optional.empty(), Optional.empty())
                    : Verdict.broken(Kind.ALERT, Optional.empty()))
        .orElse(Verdict.unknown(Kind.ALERT));
  }

  /**
   * The document whose page an address is.
   *
   * @param url absolute
   * @return empty where no known handbook has it
   */
  public Optional<Listed> at(String url) {
    return directory.at(url);
  }
}
