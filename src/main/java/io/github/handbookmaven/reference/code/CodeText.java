package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.CodeSpan;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  private static final String SIGNS_OF_A_WORD = "_./:=-";

  private final Document document;
  private final String text;

  /** Where each line begins in the text; most lines nobody asks for. */
  private final int[] starts;

  private final List<Fence> fences = new ArrayList<>();

  /**
   * Reads a document's code.
   *
   * @param document the document
   */
  CodeText(Document document) {
    this.document = document;
    this.text = document.text();
    this.starts = starts(text);
    document.blocks().filter(block -> block.kind() == Block.Kind.CODE).forEach(this::add);
  }

  /** Lines end as {@link String#lines} has it. */
  private static int[] starts(String text) {
    int[] starts = new int[64];
    int count = 0;
    for (int at = 0; at < text.length(); at = afterBreak(text, end(text, at))) {
      starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
      starts[count++] = at;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
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
    boolean isThere = number >= 1 && number <= starts.length;
    return isThere ? text.substring(starts[number - 1], end(text, starts[number - 1])) : "";
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
    int at = number;
    boolean continues;
    do {
      int found = wholeIn(line(at), word);
      if (found >= 0) {
        return new Place(document.path(), at, found + 1);
      }
      continues = line(at).stripTrailing().endsWith("\\");
      at++;
    } while (continues);
    return Place.line(document.path(), number);
  }

  /** Where a line holds a word, and not only as a part of a longer one; -1 where it does not. */
  private static int wholeIn(String line, String word) {
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean isPart =
          at > 0 && isOfAWord(line.charAt(at - 1))
              || end < line.length() && isOfAWord(line.charAt(end));
      if (!isPart) {
        return at;
      }
      if (at == line.length()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOfAWord(char sign) {
    boolean isLetter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    return isLetter || sign >= '0' && sign <= '9' || SIGNS_OF_A_WORD.indexOf(sign) >= 0;
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
