package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.CodeSpan;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.PathLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands a document has its reader type, up to the point where they leave this repository:
 * what follows a {@code cd} out of it, a {@code git clone} or an {@code ssh} runs elsewhere.
 */
final class ShellCommands {

  private static final Pattern PROMPT = Pattern.compile("^\\s*[$%]\\s+");

  /** Programs so telling that a fence without a language may hold them. */
  private static final Set<String> TELLING =
      Set.of("make", "gmake", "npm", "pnpm", "cd", "git", "ssh", "docker");

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "Makefile", "makefile", "GNUmakefile", "package.json");

  private final CodeText code;
  private final PathLookup paths;
  private final Set<String> ownNames;
  private final List<ShellCommand> commands = new ArrayList<>();
  private final List<RepoPath> ownFolders;
  private RepoPath folder = RepoPath.ROOT;
  private RepoPath carried = RepoPath.ROOT;
  private boolean hasMoved;
  private boolean hasLeft;

  private ShellCommands(CodeText code, PathLookup paths, Set<String> ownNames) {
    this.code = code;
    this.paths = paths;
    this.ownNames = ownNames;
    this.ownFolders = ownFolders();
  }

  /** The folders above the document in which something can be built or run. */
  private List<RepoPath> ownFolders() {
    return Stream.iterate(code.path().parent(), RepoPath::parent)
        .takeWhile(above -> !above.equals(RepoPath.ROOT))
        .filter(above -> BUILD_FILES.stream().map(above::child).anyMatch(paths.tree()::isFile))
        .toList();
  }

  /**
   * Reads a document's commands.
   *
   * @param document the document
   * @param code its code
   * @param paths what stands where
   * @param ownNames what this repository is called: a clone of it stays in it
   * @return commands that run in this repository, in order; those in code spans last
   */
  static List<ShellCommand> read(CodeText code, PathLookup paths, Set<String> ownNames) {
    ShellCommands shell = new ShellCommands(code, paths, ownNames);
    code.fences().forEach(shell::readFence);
    shell.begin();
    code.spans().forEach(shell::readSpan);
    return shell.commands;
  }

  /** A reader starts a fence at the root, or where the one before has left them. */
  private void begin() {
    carried = folder;
    hasMoved = false;
    folder = RepoPath.ROOT;
  }

  private void readSpan(CodeSpan span) {
    for (List<String> words : ShellWords.split(PROMPT.matcher(span.text()).replaceFirst(""))) {
      boolean isCommand = isTelling(words.get(0)) && words.size() > 1;
      if (isCommand && !leaves(words)) {
        add(words, span.at().line());
      }
    }
  }

  private void readFence(CodeText.Fence fence) {
    begin();
    boolean hasPrompts = fence.lines().stream().anyMatch(line -> PROMPT.matcher(line).find());
    StringBuilder joined = new StringBuilder();
    int firstLine = 0;
    for (int index = 0; index < fence.lines().size() && !hasLeft; index++) {
      String line = fence.lines().get(index);
      if (line.contains("<<")) {
        return;
      }
      if (joined.isEmpty()) {
        firstLine = fence.firstLine() + index;
        if (hasPrompts && !PROMPT.matcher(line).find()) {
          continue;
        }
      }
      joined.append(PROMPT.matcher(line).replaceFirst(""));
      if (continues(joined)) {
        continue;
      }
      readLine(joined.toString(), firstLine, fence.labelled());
      joined.setLength(0);
    }
  }

  /** A trailing backslash continues on the next line. */
  private static boolean continues(StringBuilder joined) {
    int last = joined.length() - 1;
    if (last < 0 || joined.charAt(last) != '\\') {
      return false;
    }
    joined.setCharAt(last, ' ');
    return true;
  }

  private void readLine(String line, int number, boolean labelled) {
    for (List<String> words : ShellWords.split(line)) {
      if (labelled || isTelling(words.get(0))) {
        read(words, number);
      }
    }
  }

  private static boolean isTelling(String program) {
    return TELLING.contains(program) || MavenCommand.isMaven(program);
  }

  private void read(List<String> words, int line) {
    if (words.get(0).equals("cd") || words.get(0).equals("pushd")) {
      changeFolder(words.size() > 1 ? words.get(1) : "~");
    } else if (leaves(words)) {
      hasLeft = !isOwnClone(words);
    } else if (!hasLeft) {
      add(words, line);
    }
  }

  private void changeFolder(String target) {
    Optional<RepoPath> next =
        ownNames.contains(target.replaceFirst("/$", ""))
            ? Optional.of(RepoPath.ROOT)
            : Stream.of(folder, carried)
                .flatMap(from -> from.resolve(target).stream())
                .filter(paths.tree()::isFolder)
                .findFirst();
    boolean isOutside = target.startsWith("/") || target.startsWith("~") || next.isEmpty();
    hasLeft = hasLeft || isOutside;
    folder = isOutside ? folder : next.get();
    hasMoved = true;
  }

  private static boolean leaves(List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    return switch (words.get(0)) {
      case "ssh", "chroot", "su", "unzip" -> true;
      case "tar" -> second.matches("-?-?[a-wyz]*+x[a-z]*+|--extract");
      case "git" -> second.equals("clone") || second.equals("checkout");
      case "docker", "podman", "kubectl" -> second.equals("exec") || second.equals("run");
      case "vagrant" -> second.equals("ssh");
      default -> false;
    };
  }

  private boolean isOwnClone(List<String> words) {
    String last = words.get(words.size() - 1).replaceFirst("\\.git$", "");
    return words.contains("checkout")
        || ownNames.contains(last.substring(last.lastIndexOf('/') + 1));
  }

  private void add(List<String> words, int line) {
    List<Place> places = words.stream().map(word -> code.place(line, word)).toList();
    commands.add(new ShellCommand(words, places, folder, hasMoved ? List.of() : others()));
  }

  private List<RepoPath> others() {
    List<RepoPath> others = new ArrayList<>(ownFolders);
    others.add(carried);
    return others;
  }
}
