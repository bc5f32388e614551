package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what opens a document although it is no introduction: a box in HTML, a sentence that says
 * what its reader wants ("if you would like to try it on your own machine"), the first section
 * below a bare title, or what front matter says of the document.
 */
final class OpeningFinder {
  private static final int ENOUGH_WORDS = 6;

  /** Further down, a wish is that of one step. */
  private static final int SECTIONS_AT_THE_TOP = 3;

  private static final Pattern TAG = Pattern.compile("<!--(?:(?!-->)[\\s\\S])*+(?:-->)?|<[^<>]*+>");
  private static final List<Part> WORK = List.of(Part.PREREQUISITES, Part.STEPS, Part.ROLES);
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
    return wish()
        .or(this::box)
        .or(this::firstOfAll)
        .map(Found::inText)
        .or(() -> SaidInFront.of(reading.document()));
  }

  /**
   * Below a title with nothing under it the first section introduces, unless it begins the work or
   * names what the work needs.
   */
  private Optional<Sentence> firstOfAll() {
    List<Section> sections = reading.document().sections();
    int first = 1;
    while (first < sections.size() && sections.get(first).blocks().isEmpty()) {
      first++;
    }
    if (first == 1 || first >= sections.size() || isOfTheWork(first)) {
      return Optional.empty();
    }
    int section = first;
    return reading.prose().stream()
        .filter(sentence -> sentence.section() == section)
        .findFirst()
        .filter(sentence -> sentence.line() == sections.get(section).blocks().get(0).line())
        .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
        .filter(sentence -> sentence.words().size() >= ENOUGH_WORDS)
        .filter(sentence -> !Instruction.asks(sentence) && !sentence.isConditional());
  }

  private boolean isOfTheWork(int section) {
    return reading.headings().stream()
        .filter(heading -> heading.section() == section)
        .anyMatch(heading -> WORK.stream().anyMatch(part -> part.isAnnouncedBy(heading)));
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
