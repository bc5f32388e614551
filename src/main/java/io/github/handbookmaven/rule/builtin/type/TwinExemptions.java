package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that say the same on purpose: for several versions of a product, in several languages. */
final class TwinExemptions {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** "v1", "2", "version-1", "release4", "next"; dots part the rest. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?i)(?:v|ver|version|release|rel)?[-_]?\\d+|\\d*x|current|latest|legacy|next|stable");

  private final List<String> parts;

  private TwinExemptions(List<String> parts) {
    this.parts = parts;
  }

  /** What may be kept apart from a file. */
  static TwinExemptions from(RepoPath path) {
    return new TwinExemptions(withoutEdition(path));
  }

  /** Whether a path differs in folders or endings that name a version or a language only. */
  boolean onPurpose(RepoPath other) {
    return parts.equals(withoutEdition(other));
  }

  private static List<String> withoutEdition(RepoPath path) {
    return Stream.of(path.value().split("[/.]")).filter(part -> !namesAnEdition(part)).toList();
  }

  /** Also "pt-BR" and "zh_CN". */
  private static boolean namesAnEdition(String part) {
    String language = part.length() == 2 ? part : part.split("[-_]")[0];
    boolean isLanguage = part.length() <= 7 && LANGUAGES.contains(language);
    return isLanguage || VERSION.matcher(part).matches();
  }
}
