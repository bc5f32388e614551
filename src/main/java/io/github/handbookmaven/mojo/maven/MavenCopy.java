package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.MavenFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/**
 * What commands in documents are checked against, copied from Maven's model of the reactor.
 *
 * @param session Maven's own
 * @param reactor its projects
 */
public record MavenCopy(MavenSession session, Reactor reactor) {

  /**
   * What Maven tells of modules, profiles, phases and goals.
   *
   * @return the facts; {@link MavenFacts#NONE} without a POM
   */
  public MavenFacts facts() {
    if (reactor.projects().isEmpty()) {
      return MavenFacts.NONE;
    }
    Map<RepoPath, Model> unseen = new LinkedHashMap<>();
    reactor
        .projects()
        .forEach(
            project -> addUnseen(reactor.folderOf(project), project.getOriginalModel(), unseen));
    return new MavenFacts(
        profiles(unseen),
        Stream.concat(seenModules(), unseen.entrySet().stream().map(MavenCopy::module)).toList(),
        new Lifecycles(session).phases(reactor.projects()),
        new PluginGoals(session).byPrefix(reactor.projects()));
  }

  private Stream<MavenFacts.Module> seenModules() {
    return reactor.projects().stream()
        .map(
            project ->
                new MavenFacts.Module(
                    project.getGroupId(), project.getArtifactId(), reactor.folderOf(project)));
  }

  private static MavenFacts.Module module(Map.Entry<RepoPath, Model> pom) {
    Model model = pom.getValue();
    String group =
        Optional.ofNullable(model.getGroupId())
            .or(() -> Optional.ofNullable(model.getParent()).map(parent -> parent.getGroupId()))
            .orElse("");
    return new MavenFacts.Module(group, model.getArtifactId(), pom.getKey());
  }

  /** Modules of profiles that are not active are not in the reactor, but commands may name them. */
  private void addUnseen(RepoPath folder, Model model, Map<RepoPath, Model> unseen) {
    for (String written : modules(model)) {
      Optional<RepoPath> module = folder.resolve(written.replaceFirst("(^|/)pom\\.xml$", ""));
      boolean isNew =
          module.isPresent() && !isSeen(module.get()) && !unseen.containsKey(module.get());
      if (isNew) {
        PomFile.read(reactor.base().resolve(module.get().value()).resolve("pom.xml"))
            .ifPresent(
                found -> {
                  unseen.put(module.get(), found);
                  addUnseen(module.get(), found, unseen);
                });
      }
    }
  }

  private boolean isSeen(RepoPath folder) {
    return reactor.projects().stream().anyMatch(each -> reactor.folderOf(each).equals(folder));
  }

  private static List<String> modules(Model model) {
    List<String> modules = new ArrayList<>();
    if (model != null) {
      modules.addAll(model.getModules());
      model.getProfiles().forEach(profile -> modules.addAll(profile.getModules()));
    }
    return modules;
  }

  /** A profile may be written in a POM, in a parent's, or in the settings. */
  private Set<String> profiles(Map<RepoPath, Model> unseen) {
    Set<String> ids = new TreeSet<>();
    if (session.getSettings() != null) {
      session.getSettings().getProfiles().forEach(profile -> ids.add(profile.getId()));
    }
    for (MavenProject project : reactor.projects()) {
      project.getInjectedProfileIds().values().forEach(ids::addAll);
      ids.addAll(written(project));
    }
    unseen.values().forEach(model -> model.getProfiles().forEach(each -> ids.add(each.getId())));
    return ids;
  }

  private static Set<String> written(MavenProject project) {
    return Stream.iterate(project, each -> each != null, MavenProject::getParent)
        .filter(each -> each.getOriginalModel() != null)
        .flatMap(each -> each.getOriginalModel().getProfiles().stream())
        .map(Profile::getId)
        .collect(Collectors.toSet());
  }
}
