package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * Hugo and Zola serve {@code content} as folders, a language's folder with or without its name in
 * front, and {@code static} and {@code assets} from the root. Mounts of modules hold pages that are
 * not here.
 */
final class HugoRouting implements Routing {

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
    boolean mountsModules = files.text(site.configuration()).contains("module.mounts");
    return Layout.of(Layout.Style.FOLDERS, mounts).writingPages(mountsModules);
  }
}
