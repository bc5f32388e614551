package io.github.handbookmaven.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code on a page of ours.
 *
 * @param page its file
 * @param line 1-based, of its opening fence
 * @param language as written after the fence; empty where nothing is
 * @param text its contents, without the indentation of its fence
 * @param notRun why nothing runs it, from a comment above it; empty where something does
 */
record CodeBlock(Path page, int line, String language, String text, Optional<String> notRun) {
  private static final Pattern FENCE = Pattern.compile("( *)(`{3,}|~{3,})\\s*(\\S*).*");
  private static final Pattern NOT_RUN = Pattern.compile("\\s*<!-- not run: (.+) -->\\s*");

  /** All blocks of a page. */
  static List<CodeBlock> of(Path page) {
    List<CodeBlock> blocks = new ArrayList<>();
    List<String> lines = lines(page);
    for (int at = 0; at < lines.size(); at++) {
      Matcher fence = FENCE.matcher(lines.get(at));
      if (fence.matches()) {
        int end = end(lines, at + 1, fence.group(2));
        blocks.add(block(page, lines, at, end));
        at = end;
      }
    }
    return blocks;
  }

  /** A page's text without its blocks. */
  static String prose(Path page) {
    List<String> lines = new ArrayList<>(lines(page));
    for (CodeBlock block : of(page)) {
      long length = block.text().lines().count();
      for (int at = block.line(); at < block.line() + length; at++) {
        lines.set(at, "");
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int end(List<String> lines, int from, String fence) {
    int at = from;
    while (at < lines.size() && !lines.get(at).strip().startsWith(fence)) {
      at++;
    }
    return at;
  }

  private static CodeBlock block(Path page, List<String> lines, int start, int end) {
    Matcher fence = FENCE.matcher(lines.get(start));
    if (!fence.matches()) {
      throw new IllegalStateException("no fence: " + lines.get(start));
    }
    String indent = fence.group(1);
    List<String> text =
        lines.subList(start + 1, end).stream()
            .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
            .toList();
    return new CodeBlock(
        page, start + 1, fence.group(3), String.join("\n", text), notRun(lines, start - 1));
  }

  private static Optional<String> notRun(List<String> lines, int above) {
    int at = above;
    while (at >= 0 && lines.get(at).isBlank()) {
      at--;
    }
    return Optional.of(at < 0 ? "" : lines.get(at))
        .map(NOT_RUN::matcher)
        .filter(Matcher::matches)
        .map(comment -> comment.group(1));
  }

  boolean isOnARulesPage() {
    return page.getParent() != null && page.getParent().endsWith("rules");
  }

  String place() {
    return page + ":" + line;
  }
}
