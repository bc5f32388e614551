package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hugo and Zola serve {@code content} as folders, a language's folder with or without its name in
 * front, and {@code static} and {@code assets} from the root. Mounts of modules hold pages that are
 * not here.
 */
final class HugoRouting implements Routing {
  private static final Pattern PRINTED = Pattern.compile("(?i)\\bprint\\b");

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts = new ArrayList<>();
    for (RepoPath content : site.content()) {
      mounts.add(new Mount("", content));
      files.foldersIn(content).stream()
          .filter(folder -> folder.name().matches("[a-z]{2}(?:[-_][A-Za-z]{2,4})?"))
          .forEach(language -> mounts.add(new Mount("", language)));
      if (content.name().matches("[a-z]{2}")) {
        mounts.add(new Mount(content.name(), content));
      }
    }
    files.atRoot(site.folder(), "static", "assets").forEach(mounts::add);
    Set<String> formats = formats(site, files);
    boolean mountsModules = files.text(site.configuration()).contains("module.mounts");
    return Layout.of(Layout.Style.FOLDERS, mounts)
        .writing(address -> Stream.of(address.split("/")).anyMatch(formats::contains))
        .writingPages(mountsModules);
  }

  /** Each page in one more form, below a folder of that form: Docsy's for printing, for one. */
  private static Set<String> formats(Site site, SiteSources files) {
    String text = files.text(site.configuration());
    Stream<String> own =
        text.toLowerCase(Locale.ROOT).contains("outputformats")
            ? files.values(site.configuration(), "path")
            : Stream.of();
    Stream<String> ofThemes = PRINTED.matcher(text).find() ? Stream.of("_print") : Stream.of();
    return Stream.concat(own, ofThemes).collect(Collectors.toUnmodifiableSet());
  }
}
