package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Metadata.FrontMatterBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document's front matter says it is for: sites show it below the title. */
final class SaidInFront {
  private static final Pattern KEY =
      Pattern.compile("(?i)(?:description|summary|abstract|purpose)\\s*[:=]\\s*+(.*)");

  /** Fewer only name it once more. */
  private static final int ENOUGH_WORDS = 4;

  private SaidInFront() {}

  /** The description, where it says more than the title. */
  static Optional<Found> of(Document document) {
    int last = document.metadata().block().map(FrontMatterBlock::lastLine).orElse(0);
    if (last == 0) {
      return Optional.empty();
    }
    List<String> lines = document.text().lines().limit(last).toList();
    for (int at = 0; at < lines.size(); at++) {
      Matcher key = KEY.matcher(lines.get(at));
      if (key.matches()) {
        String said = isABlock(key.group(1)) ? below(lines, at) : key.group(1);
        return saysMore(said, document)
            ? Optional.of(new Found(at + 1, false, said))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A value that YAML writes below its key. */
  private static boolean isABlock(String value) {
    return value.isBlank() || value.startsWith(">") || value.startsWith("|");
  }

  private static String below(List<String> lines, int key) {
    return key + 1 < lines.size() && lines.get(key + 1).startsWith(" ")
        ? lines.get(key + 1).strip()
        : "";
  }

  private static boolean saysMore(String said, Document document) {
    List<String> words = Words.of(said);
    return words.size() >= ENOUGH_WORDS && !words.equals(Words.of(document.title().text()));
  }
}
