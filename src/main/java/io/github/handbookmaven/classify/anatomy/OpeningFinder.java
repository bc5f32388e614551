package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what opens a document although it is no introduction: a box in HTML, or a sentence that
 * says what its reader wants ("if you would like to try it on your own machine").
 */
final class OpeningFinder {
  private static final int ENOUGH_WORDS = 6;

  /** Further down, a wish is that of one step. */
  private static final int SECTIONS_AT_THE_TOP = 3;

  private static final Pattern TAG = Pattern.compile("<!--(?:(?!-->)[\\s\\S])*+(?:-->)?|<[^<>]*+>");
  private static final List<String> WISHES = List.of("like", "want", "wish", "plan", "intend");

  private final DocumentText reading;
  private final Set<Integer> introducing;

  /**
   * Takes a document.
   *
   * @param reading its text
   * @param introducing 0-based positions of the sections that introduce it
   */
  OpeningFinder(DocumentText reading, Set<Integer> introducing) {
    this.reading = reading;
    this.introducing = introducing;
  }

  Optional<Found> find() {
    return wish().or(this::box).map(Found::inText);
  }

  private Optional<Sentence> wish() {
    return reading.prose().stream()
        .takeWhile(sentence -> sentence.section() < SECTIONS_AT_THE_TOP)
        .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
        .filter(OpeningFinder::isAWish)
        .findFirst();
  }

  private static boolean isAWish(Sentence sentence) {
    List<String> words = sentence.words();
    int you = words.indexOf("you");
    return words.size() >= ENOUGH_WORDS
        && words.get(0).equals("if")
        && you > 0
        && WISHES.stream().anyMatch(wish -> isFollowedByTo(words, words.indexOf(wish)));
  }

  private static boolean isFollowedByTo(List<String> words, int at) {
    return at > 0 && at + 1 < words.size() && words.get(at + 1).equals("to");
  }

  private Optional<Sentence> box() {
    List<Section> sections = reading.document().sections();
    return introducing.stream()
        .sorted()
        .flatMap(at -> boxes(sections.get(at), at))
        .filter(sentence -> sentence.words().size() >= ENOUGH_WORDS)
        .findFirst();
  }

  private static Stream<Sentence> boxes(Section section, int at) {
    return section.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HTML)
        .map(block -> Sentence.of(TAG.matcher(block.text()).replaceAll(" "), block, at));
  }
}
