package io.github.handbookmaven.assemble;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names the handbook's own pages have, which no document and no alias may take. */
public final class OwnPages {
  /** First segments below {@code handbook/}. */
  private static final Set<String> NAMES =
      Set.of(
          "index.html",
          "sops.html",
          "runbooks.html",
          "mixed.html",
          "undetermined.html",
          "others.html",
          "documents.html",
          "freshness.html",
          "cross-references.html",
          "alerts.html",
          "owners.html",
          "repositories.html",
          "organisations.html",
          "services.html",
          "findings.html",
          "trend.html",
          "which-one.html",
          "search.html",
          "onboarding.html",
          "binder.html",
          "404.html",
          "owners",
          "organisations",
          "services",
          "rules",
          "assets",
          "search",
          "binder",
          "p",
          "catalog.json",
          "catalog.schema.json");

  private static final String BINDERS = "binder-";

  /** The second and further pages of a list: {@code alerts-2.html}. */
  private static final Pattern FURTHER = Pattern.compile("-\\d{1,9}(?=\\.html$)");

  private OwnPages() {}

  /**
   * Whether a file is one of the handbook's own, or stands in one of its folders.
   *
   * @param file below {@code handbook/}, not encoded, in any case
   * @return true where no document's page may stand there
   */
  public static boolean hold(String file) {
    String first = file.split("/", 2)[0].toLowerCase(Locale.ROOT);
    return NAMES.contains(FURTHER.matcher(first).replaceFirst("")) || first.startsWith(BINDERS);
  }
}
