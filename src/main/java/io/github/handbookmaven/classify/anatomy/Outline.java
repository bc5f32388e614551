package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in a document like a heading.
 *
 * @param headings headings and labels that something follows
 * @param labels lines and cells that stand where others write a heading: a short line above a list,
 *     the first cell of a table's row
 * @param columns the cells of each table's first row
 */
record Outline(List<Sentence> headings, List<Sentence> labels, List<List<Sentence>> columns) {
  private static final int WORDS_OF_A_LABEL = 5;
  private static final int LETTERS_OF_A_LABEL = 120;

  static Outline of(DocumentText reading) {
    Set<Integer> bare = bareLines(reading.document());
    List<Sentence> headings =
        reading.headings().stream().filter(heading -> !bare.contains(heading.line())).toList();
    List<Sentence> labels = new ArrayList<>();
    List<List<Sentence>> columns = new ArrayList<>();
    for (Section section : reading.document().sections()) {
      addLabels(section.blocks(), labels);
      addColumns(section.blocks(), columns);
    }
    return new Outline(headings, labels, columns);
  }

  private static void addColumns(List<Block> blocks, List<List<Sentence>> columns) {
    for (Block block : blocks) {
      if (block.kind() == Kind.TABLE_ROW && block.info().equals("header")) {
        columns.add(cells(block).toList());
      }
    }
  }

  /** The lines of headings below which there is nothing. */
  private static Set<Integer> bareLines(Document document) {
    List<Section> sections = document.sections();
    return IntStream.range(1, sections.size())
        .filter(at -> sections.get(at).blocks().isEmpty() && !hasBelow(sections, at))
        .mapToObj(at -> sections.get(at).line())
        .collect(Collectors.toSet());
  }

  private static boolean hasBelow(List<Section> sections, int at) {
    int level = sections.get(at).level();
    return sections.stream()
        .skip(at + 1L)
        .takeWhile(section -> section.level() > level)
        .anyMatch(section -> !section.blocks().isEmpty());
  }

  private static void addLabels(List<Block> blocks, List<Sentence> labels) {
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block.kind() == Kind.TABLE_ROW) {
        cells(block).limit(1).filter(Outline::isLabel).forEach(labels::add);
      } else if (isShortLine(block) && at + 1 < blocks.size()) {
        Sentence line = Sentence.heading(block.text(), block.line(), 0);
        if (isLabel(line)) {
          labels.add(line);
        }
      }
    }
  }

  /**
   * Cutting every paragraph into words to find that it has too many would take most of the time.
   */
  private static boolean isShortLine(Block block) {
    return block.kind() == Kind.PARAGRAPH
        && block.text().length() <= LETTERS_OF_A_LABEL
        && wordsIn(block.text()) <= WORDS_OF_A_LABEL;
  }

  /** At least so many words: what stands between blanks and begins with a letter or digit. */
  private static int wordsIn(String text) {
    int words = 0;
    boolean isStart = true;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      words += isStart && Character.isLetterOrDigit(letter) ? 1 : 0;
      isStart = Character.isWhitespace(letter);
    }
    return words;
  }

  private static boolean isLabel(Sentence line) {
    String text = line.text().strip();
    boolean isASentence = text.endsWith(".") || text.endsWith("!");
    return !line.words().isEmpty() && line.words().size() <= WORDS_OF_A_LABEL && !isASentence;
  }

  private static Stream<Sentence> cells(Block row) {
    return Stream.of(row.text().split("\\|"))
        .map(cell -> Sentence.heading(cell, row.line(), 0))
        .filter(cell -> !cell.words().isEmpty());
  }
}
