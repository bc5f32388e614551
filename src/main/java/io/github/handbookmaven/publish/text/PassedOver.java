package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.source.Unavailable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was not looked at and why, a line each, with the command that helps: what a reader would
 * otherwise take for checked. Whoever passes something over adds its line here.
 */
final class PassedOver {
  private PassedOver() {}

  static List<String> lines(Handbook handbook) {
    Unavailable unavailable = handbook.sources().tree().unavailable();
    return Stream.of(
            otherMarkup(handbook),
            WikiLinks.line(handbook),
            notHere(unavailable),
            pointers(unavailable),
            history(handbook.reach()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String otherMarkup(Handbook handbook) {
    Map<String, Integer> files = handbook.sources().otherMarkup();
    return files.isEmpty()
        ? ""
        : "not checked, as only Markdown is read: "
            + files.entrySet().stream()
                .map(markup -> Counted.of(markup.getValue(), markup.getKey() + " file"))
                .collect(Collectors.joining(", "));
  }

  private static String notHere(Unavailable unavailable) {
    return brought(
        unavailable.notHere().size(),
        "file",
        "git tracks it but it is not in the work tree",
        "'git sparse-checkout disable' or 'git restore .'");
  }

  private static String pointers(Unavailable unavailable) {
    return brought(
        unavailable.pointers().size(),
        "document",
        "Git LFS keeps its text elsewhere",
        "'git lfs pull'");
  }

  private static String brought(int files, String noun, String why, String command) {
    return files == 0
        ? ""
        : "not checked, as "
            + why
            + ": "
            + Counted.of(files, noun)
            + "; "
            + command
            + " brings "
            + (files == 1 ? "it" : "them");
  }

  private static String history(History.Reach reach) {
    return switch (reach) {
      case COMPLETE, NO_REPOSITORY -> "";
      case SHALLOW ->
          "not checked, as the clone is shallow: what changed since a review;"
              + " 'git fetch --unshallow' brings its history";
      case PARTIAL ->
          "not checked, as the clone is partial: what changed since a review;"
              + " 'git fetch --refetch --no-filter' brings what it lacks";
      case LIMITED -> "not checked, as the history is too long: changes older than what was walked";
      case UNREADABLE ->
          "not checked, as git's data cannot be read: what changed since a review; 'git fsck'"
              + " says why";
    };
  }
}
