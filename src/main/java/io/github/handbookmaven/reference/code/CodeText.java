package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.CodeSpan;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a document: its shell fences and its code spans, each with its place. Fences of other
 * languages hold no commands and no paths of this repository.
 */
final class CodeText {

  private static final Set<String> SHELLS =
      Set.of("sh", "bash", "zsh", "shell", "console", "shell-session", "shellsession", "terminal");

  /**
   * A shell fence.
   *
   * @param lines its lines
   * @param firstLine 1-based line of the first
   * @param labelled whether its info string names a shell; else it may be anything
   */
  record Fence(List<String> lines, int firstLine, boolean labelled) {}

  private final Document document;
  private final List<String> lines;
  private final List<Fence> fences = new ArrayList<>();

  /**
   * Reads a document's code.
   *
   * @param document the document
   */
  CodeText(Document document) {
    this.document = document;
    this.lines = document.text().lines().toList();
    document.blocks().filter(block -> block.kind() == Block.Kind.CODE).forEach(this::add);
  }

  private void add(Block block) {
    List<String> code = block.text().lines().toList();
    int firstLine = isFence(block.line()) ? block.line() + 1 : block.line();
    boolean labelled = SHELLS.contains(block.info().toLowerCase(Locale.ROOT));
    if (labelled || block.info().isEmpty()) {
      fences.add(new Fence(code, firstLine, labelled));
    }
  }

  private boolean isFence(int line) {
    String raw = line(line);
    return raw.contains("```") || raw.contains("~~~");
  }

  /**
   * The document.
   *
   * @return its path
   */
  RepoPath path() {
    return document.path();
  }

  /**
   * The text of a line.
   *
   * @param number 1-based
   * @return empty beyond the document
   */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /**
   * The fences that may hold commands.
   *
   * @return in order
   */
  List<Fence> fences() {
    return List.copyOf(fences);
  }

  /**
   * The code spans in running text.
   *
   * @return in order
   */
  List<CodeSpan> spans() {
    return document.content().codeSpans();
  }

  /**
   * Where a word of a command stands.
   *
   * @param number 1-based line the command starts on
   * @param word a word of it
   * @return the word's place, on that line or on one that continues it; the line's where the word
   *     is not found as written
   */
  Place place(int number, String word) {
    Pattern whole = Pattern.compile("(?<![\\w./:=-])" + Pattern.quote(word) + "(?![\\w./:=-])");
    int at = number;
    boolean continues;
    do {
      Matcher found = whole.matcher(line(at));
      if (found.find()) {
        return new Place(document.path(), at, found.start() + 1);
      }
      continues = line(at).stripTrailing().endsWith("\\");
      at++;
    } while (continues);
    return Place.line(document.path(), number);
  }

  /**
   * The section a line belongs to.
   *
   * @param number 1-based line
   * @return 0-based position
   */
  int section(int number) {
    List<Section> sections = document.sections();
    int low = 0;
    int high = sections.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sections.get(middle).line() <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
