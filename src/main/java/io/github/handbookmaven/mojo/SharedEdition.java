package io.github.handbookmaven.mojo;

import io.github.handbookmaven.mojo.rerun.SettingsText;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The edition that the reports of one module's site are made of: the first one makes it, the others
 * find it in what Maven keeps for the plugin, where they ask for the same.
 *
 * @param settings what it was made from
 * @param edition goes where memory runs short
 */
record SharedEdition(String settings, SoftReference<Edition> edition) {
  private static final String KEY = SharedEdition.class.getName();

  /**
   * The edition of a build.
   *
   * @param build how it is made
   * @param theme how it is to look
   * @param context what Maven keeps for the plugin in one module; null where it keeps nothing
   */
  static Edition of(Build build, ThemeSettings theme, Map<Object, Object> context) {
    Optional<String> settings = settings(build).filter(any -> context != null);
    Optional<Edition> made = settings.flatMap(wanted -> find(wanted, context));
    if (made.isPresent()) {
      return made.get().in(theme);
    }
    Edition edition = build.edition(theme);
    settings.ifPresent(
        wanted -> context.put(KEY, new SharedEdition(wanted, new SoftReference<>(edition))));
    return edition;
  }

  private static Optional<Edition> find(String settings, Map<Object, Object> context) {
    return context.get(KEY) instanceof SharedEdition last && last.settings.equals(settings)
        ? Optional.ofNullable(last.edition.get())
        : Optional.empty();
  }

  /** Empty where there is something in it that nobody can compare. */
  private static Optional<String> settings(Build build) {
    return SettingsText.ofAll(
        List.of(build.assembly(), build.choices(), build.generator(), build.console().command()));
  }
}
