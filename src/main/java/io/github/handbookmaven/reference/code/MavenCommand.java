package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the profiles, modules, phases and goals of one Maven command against the reactor. */
final class MavenCommand {

  private static final Pattern PROGRAM =
      Pattern.compile("(?:\\.{1,2}[/\\\\])*+(?:mvn|mvnw|mvnd)(?:\\.cmd|\\.bat)?");

  private static final Set<String> TAKES_A_VALUE =
      Set.of(
          "-s",
          "--settings",
          "-gs",
          "--global-settings",
          "-t",
          "--toolchains",
          "-gt",
          "-l",
          "--log-file",
          "-T",
          "--threads",
          "-b",
          "--builder",
          "-rf",
          "--resume-from",
          "-D",
          "--define",
          "-ep",
          "-emp",
          "--color",
          "-is",
          "-ps",
          "-itr",
          "--global-toolchains");

  /** Settings that may bring profiles of their own. */
  private static final Set<String> OTHER_SETTINGS =
      Set.of("-s", "--settings", "-gs", "--global-settings");

  private static final Set<String> OTHER_POM = Set.of("-f", "--file");

  private static final Pattern PHASE = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern GOAL = Pattern.compile("([a-z][\\w.-]*):([\\w-]+)(?:@[\\w.-]+)?");

  /** What a person replaces: nobody here can check it. */
  private static final Pattern PLACEHOLDER = Pattern.compile(".*[<>{}$*?\\[\\]…].*|.*\\.\\.\\..*");

  /**
   * Something the command names.
   *
   * @param name as written, without the sign that switches it off
   * @param at where
   * @param verdict what became of it
   */
  record Named(String name, Place at, Verdict verdict) {}

  private final ShellCommand command;
  private final MavenFacts facts;
  private final BuildFiles builds;
  private final List<Named> named = new ArrayList<>();

  private MavenCommand(ShellCommand command, MavenFacts facts, BuildFiles builds) {
    this.command = command;
    this.facts = facts;
    this.builds = builds;
  }

  /**
   * Whether a word starts Maven.
   *
   * @param program the word
   * @return true for Maven, its wrapper and its daemon
   */
  static boolean isMaven(String program) {
    return PROGRAM.matcher(program).matches();
  }

  /**
   * Whether a command runs Maven in this reactor.
   *
   * @param command the command
   * @param facts the reactor
   * @return false without a POM, and for another POM than the reactor's
   */
  static boolean isOne(ShellCommand command, MavenFacts facts) {
    return facts.isKnown()
        && isMaven(command.program())
        && command.words().stream().noneMatch(OTHER_POM::contains)
        && command
            .folders()
            .anyMatch(
                folder -> facts.modules().stream().anyMatch(one -> one.folder().equals(folder)));
  }

  /**
   * Checks a command.
   *
   * @param command a Maven command
   * @param facts the reactor
   * @param builds the repository's POMs: one outside the reactor may be meant
   * @return what it names that can be checked
   */
  static List<Named> check(ShellCommand command, MavenFacts facts, BuildFiles builds) {
    MavenCommand maven = new MavenCommand(command, facts, builds);
    maven.check();
    return maven.named;
  }

  private void check() {
    int index = 1;
    while (index < command.words().size()) {
      index += checkWord(index);
    }
    if (isProse()) {
      named.removeIf(each -> each.verdict().kind() == Kind.MAVEN_PHASE);
    }
  }

  /** Where Maven is only spoken of, none of several words is a phase. */
  private boolean isProse() {
    long unknown = named.stream().filter(each -> each.verdict().kind() == Kind.MAVEN_PHASE).count();
    return unknown > 1
        && command.words().stream()
            .skip(1)
            .noneMatch(word -> word.startsWith("-") || facts.phases().contains(word));
  }

  /** Checks a word and tells how many belong together. */
  private int checkWord(int index) {
    String word = command.words().get(index);
    if (word.equals("-P") || word.equals("--activate-profiles")) {
      checkNext(index, this::profile);
      return 2;
    }
    if (word.equals("-pl") || word.equals("--projects")) {
      checkNext(index, this::module);
      return 2;
    }
    if (TAKES_A_VALUE.contains(word)) {
      return 2;
    }
    if (word.startsWith("-")) {
      checkJoined(word, index);
    } else {
      checkBare(word, index);
    }
    return 1;
  }

  private void checkJoined(String word, int index) {
    if (word.startsWith("-P")) {
      checkAll(word.substring(2), index, this::profile);
    } else if (word.startsWith("--activate-profiles=")) {
      checkAll(word.substring(word.indexOf('=') + 1), index, this::profile);
    } else if (word.startsWith("--projects=") || word.startsWith("-pl=")) {
      checkAll(word.substring(word.indexOf('=') + 1), index, this::module);
    }
  }

  private void checkNext(int index, Function<String, Verdict> verdict) {
    if (index + 1 < command.words().size()) {
      checkAll(command.words().get(index + 1), index + 1, verdict);
    }
  }

  private void checkAll(String list, int index, Function<String, Verdict> verdict) {
    for (String entry : list.split(",")) {
      String name = entry.strip().replaceFirst("^[\\\\!+-]+", "");
      if (!name.isEmpty() && !PLACEHOLDER.matcher(entry).matches()) {
        named.add(new Named(name, command.places().get(index), verdict.apply(name)));
      }
    }
  }

  private Verdict profile(String id) {
    if (facts.profiles().contains(id)) {
      return resolved(Kind.MAVEN_PROFILE, RepoPath.ROOT.child("pom.xml"), false);
    }
    boolean mayBeElsewhere =
        command.words().stream().anyMatch(OTHER_SETTINGS::contains) || builds.say("id", id);
    return mayBeElsewhere
        ? Verdict.unknown(Kind.MAVEN_PROFILE)
        : unknown(Kind.MAVEN_PROFILE, id, facts.profiles());
  }

  private Verdict module(String name) {
    String folder = name.replaceFirst("(?:^|/)pom\\.xml$", "");
    return facts.modules().stream()
        .filter(module -> isCalled(module, folder))
        .findFirst()
        .map(MavenFacts.Module::folder)
        .or(() -> resolved(folder).filter(builds::isBuild).findFirst())
        .map(path -> resolved(Kind.MAVEN_MODULE, path, true))
        .orElseGet(() -> missingModule(name));
  }

  private Verdict missingModule(String name) {
    boolean mayBeElsewhere =
        name.indexOf(':') >= 0
            && builds.say("artifactId", name.substring(name.lastIndexOf(':') + 1));
    return mayBeElsewhere
        ? Verdict.unknown(Kind.MAVEN_MODULE)
        : unknown(Kind.MAVEN_MODULE, name, moduleNames(name));
  }

  private boolean isCalled(MavenFacts.Module module, String name) {
    return name.equals(":" + module.artifactId())
        || name.equals(module.groupId() + ":" + module.artifactId())
        || resolved(name).anyMatch(module.folder()::equals);
  }

  private Stream<RepoPath> resolved(String name) {
    return command.folders().flatMap(folder -> folder.resolve(name).stream());
  }

  private List<String> moduleNames(String name) {
    return facts.modules().stream()
        .map(module -> name.contains(":") ? ":" + module.artifactId() : module.folder().value())
        .filter(candidate -> !candidate.isEmpty())
        .toList();
  }

  private void checkBare(String word, int index) {
    boolean isGoal = GOAL.matcher(word).matches();
    if (isGoal) {
      goal(word).ifPresent(verdict -> add(word, index, verdict));
    } else if (PHASE.matcher(word).matches() && isUnknownPhase(word)) {
      add(word, index, unknown(Kind.MAVEN_PHASE, word, facts.phases()));
    }
  }

  private boolean isUnknownPhase(String word) {
    return !facts.phases().isEmpty() && !facts.phases().contains(word);
  }

  private void add(String name, int index, Verdict verdict) {
    named.add(new Named(name, command.places().get(index), verdict));
  }

  /** Only of a plugin in the build are the goals known. */
  private Optional<Verdict> goal(String word) {
    String prefix = word.substring(0, word.indexOf(':'));
    String goal = word.substring(word.indexOf(':') + 1).replaceFirst("@.*", "");
    Set<String> goals = facts.plugins().getOrDefault(prefix, Set.of());
    if (goals.isEmpty() || goals.contains(goal)) {
      return Optional.empty();
    }
    Optional<String> hint = EditDistance.nearest(goal, goals, 2).map(meant -> prefix + ":" + meant);
    return Optional.of(Verdict.broken(Kind.MAVEN_GOAL, hint));
  }

  private static Verdict resolved(Kind kind, RepoPath path, boolean isFolder) {
    return Verdict.resolved(kind, new Target.Code(path, Optional.empty(), isFolder));
  }

  private static Verdict unknown(Kind kind, String name, Collection<String> known) {
    List<String> others = known.stream().filter(each -> !each.equals(name)).toList();
    return Verdict.broken(kind, EditDistance.nearest(name, others, Math.max(1, name.length() / 3)));
  }
}
